import { diffArrays } from 'diff'
import type { Word } from './words.ts'

/** Words that stand in this order on both sides, or those of each side between two such runs. */
export interface WordRun<T extends Word = Word> {
  readonly shared: boolean
  readonly a: readonly T[]
  readonly b: readonly T[]
}

/**
 * What two texts share and do not share, word by word; capitals and marks make no other word.
 *
 * Only words of four letters or more, and numbers, hold the two texts together; smaller ones are shared where they stand
 * beside those. A reader follows one replaced phrase better than four replaced words around an "of".
 *
 * @example
 * const runs = wordRuns(wordsOf('cut methane by half'), wordsOf('cut methane'))
 * runs.map(({ shared, a }) => [shared, a.map(({ key }) => key).join(' ')])
 * // [[true, 'cut methane'], [false, 'by half']]
 */
export function wordRuns<T extends Word>(a: readonly T[], b: readonly T[]): WordRun<T>[] {
  return joined(widen(runsOf(a, b)))
}

interface GrowingRun<T> {
  readonly shared: boolean
  readonly a: T[]
  readonly b: T[]
}

/** Past this many words that differ, two texts are two texts: looking on would take minutes and show nothing. */
const mostDiffering = 2500

function runsOf<T extends Word>(a: readonly T[], b: readonly T[]): WordRun<T>[] {
  const changes = diffArrays([...a], [...b], {
    comparator: (left, right) => left.key === right.key && holds(left),
    maxEditLength: mostDiffering,
  })
  if (changes === undefined) return [{ shared: false, a, b }]
  const runs: WordRun<T>[] = []
  let [atA, atB] = [0, 0]
  for (const { added, removed, count } of changes) {
    const ofA = added ? [] : a.slice(atA, atA + count)
    const ofB = removed ? [] : b.slice(atB, atB + count)
    atA += ofA.length
    atB += ofB.length
    runs.push({ shared: !added && !removed, a: ofA, b: ofB })
  }
  return joined(runs)
}

const holds = ({ key }: Word) => /\d|\p{L}.{3}/u.test(key)

/** Small words that both sides have beside a shared run, or where the text begins or ends, are shared with it. */
function widen<T extends Word>(runs: readonly WordRun<T>[]): WordRun<T>[] {
  return runs.flatMap((run) => {
    if (run.shared) return [run]
    const most = Math.min(run.a.length, run.b.length)
    const before = alike(most, (index) => [run.a[index], run.b[index]])
    const after = alike(most - before, (index) => [run.a.at(-1 - index), run.b.at(-1 - index)])
    const part = (shared: boolean, from: number, toEnd: number): WordRun<T> => ({
      shared,
      a: run.a.slice(from, run.a.length - toEnd),
      b: run.b.slice(from, run.b.length - toEnd),
    })
    return [
      { shared: true, a: run.a.slice(0, before), b: run.b.slice(0, before) },
      part(false, before, after),
      { shared: true, a: run.a.slice(run.a.length - after), b: run.b.slice(run.b.length - after) },
    ]
  })
}

/** How many words from one end are the same, up to `most`. */
function alike(
  most: number,
  wordsAt: (index: number) => readonly [Word | undefined, Word | undefined],
): number {
  let count = 0
  while (count < most) {
    const [left, right] = wordsAt(count)
    if (left?.key !== right?.key) break
    count++
  }
  return count
}

/**
 * The same runs without words that both texts share by chance: few, between far more that differ on either side.
 *
 * @example
 * const runs = wordRuns(wordsOf('dredge every harbour at night now'), wordsOf('paint both piers at night for all'))
 * runs.map(({ shared }) => shared) // [false, true, false]
 * chanceless(runs).map(({ shared }) => shared) // [false, true, false]
 */
export function chanceless<T extends Word>(runs: readonly WordRun<T>[]): WordRun<T>[] {
  const size = (run: WordRun<T> | undefined) => Math.max(run?.a.length ?? 0, run?.b.length ?? 0)
  const isByChance = ({ shared, a }: WordRun<T>, index: number) =>
    shared && a.length * timesMore <= Math.min(size(runs[index - 1]), size(runs[index + 1]))
  if (!runs.some(isByChance)) return [...runs]
  return chanceless(
    joined(runs.map((run, index) => (isByChance(run, index) ? { ...run, shared: false } : run))),
  )
}

const timesMore = 4

/** Neighbours of one kind as one run, without empty ones. */
function joined<T extends Word>(runs: readonly WordRun<T>[]): WordRun<T>[] {
  const out: GrowingRun<T>[] = []
  for (const { shared, a, b } of runs) {
    if (a.length + b.length === 0) continue
    const last = out.at(-1)
    if (last !== undefined && last.shared === shared) {
      for (const word of a) last.a.push(word)
      for (const word of b) last.b.push(word)
    } else {
      out.push({ shared, a: [...a], b: [...b] })
    }
  }
  return out
}
