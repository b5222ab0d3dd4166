import type { Compared } from './compared.ts'
import type { DifferencePart, DifferencePiece } from './schema.ts'
import type { Unit, UnitWord } from './units.ts'
import type { WordRun } from './word-runs.ts'

type Run = WordRun<UnitWord>

/**
 * Runs over several passages in groups that each hold whole passages of both sides: what a reader is shown beside each
 * other. A passage that was parted in two, or two that were joined, make one group.
 */
export function cutAtPassages(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = []
  let group: Run[] = []
  for (const run of runs.flatMap(byPassage)) {
    if (group.length > 0 && isSeam(group, run)) {
      groups.push(group)
      group = []
    }
    group.push(run)
  }
  return group.length === 0 ? groups : [...groups, group]
}

/** A run in as many as it has passages: what is shared word by word, what is not side by side. */
function byPassage({ shared, a, b }: Run): Run[] {
  if (!shared) {
    return sideBySide(byUnit(a), byUnit(b)).map(([left, right]) => ({ shared, a: left, b: right }))
  }
  const runs: { shared: boolean; a: UnitWord[]; b: UnitWord[] }[] = []
  for (const [index, word] of a.entries()) {
    const other = b[index]
    const last = runs.at(-1)
    if (other === undefined) continue
    if (last !== undefined && last.a.at(-1)?.unit === word.unit && last.b.at(-1)?.unit === other.unit) {
      last.a.push(word)
      last.b.push(other)
    } else runs.push({ shared, a: [word], b: [other] })
  }
  return runs
}

/**
 * Passages that share no word correspond only where both are parts of passages that do: at the beginning and at the end of
 * the run. A single one on either side stands in the place of the other.
 */
function sideBySide(a: readonly UnitWord[][], b: readonly UnitWord[][]): [UnitWord[], UnitWord[]][] {
  const [left = [], right = []] = [a[0], b[0]]
  if (a.length <= 1 && b.length <= 1) return [[left, right]]
  const beginsMidway = left[0] !== left[0]?.unit.words[0] || right[0] !== right[0]?.unit.words[0]
  const [lastA = [], lastB = []] = [a.at(-1), b.at(-1)]
  const endsMidway =
    lastA.at(-1) !== lastA.at(-1)?.unit.words.at(-1) || lastB.at(-1) !== lastB.at(-1)?.unit.words.at(-1)
  const first = beginsMidway && left.length > 0 && right.length > 0 ? 1 : 0
  const last = endsMidway && Math.min(a.length, b.length) > first ? 1 : 0
  return [
    ...(first === 1 ? [[left, right] satisfies [UnitWord[], UnitWord[]]] : []),
    ...a.slice(first, a.length - last).map((words): [UnitWord[], UnitWord[]] => [words, []]),
    ...b.slice(first, b.length - last).map((words): [UnitWord[], UnitWord[]] => [[], words]),
    ...(last === 1 ? [[lastA, lastB] satisfies [UnitWord[], UnitWord[]]] : []),
  ]
}

function byUnit(words: readonly UnitWord[]): UnitWord[][] {
  return [...Map.groupBy(words, ({ unit }) => unit).values()]
}

/** Both sides begin a passage here that the group does not hold. */
function isSeam(group: readonly Run[], run: Run): boolean {
  return (['a', 'b'] as const).every((side) => {
    const next = run[side][0]?.unit
    const last = group.findLast((one) => one[side].length > 0)?.[side].at(-1)?.unit
    return next === undefined ? !isOpen(last, group, side) : next !== last
  })
}

/** Whether a passage goes on after the last word that the group holds of it. */
function isOpen(unit: Unit | undefined, group: readonly Run[], side: 'a' | 'b'): boolean {
  if (unit === undefined) return false
  const last = group.findLast((one) => one[side].length > 0)?.[side].at(-1)
  return last !== unit.words.at(-1)
}

/** What a reader is shown of two passages, or of some, that correspond. */
export function partsOf({ stretch, runs }: Compared): DifferencePart[] {
  const anchors = (units: readonly Unit[]) => units.map(({ passage }) => passage.anchor)
  const [a, b] = [anchors(stretch.a), anchors(stretch.b)]
  if (stretch.is === 'same') return [{ is: 'same', a, b, pieces: [] }]
  if (stretch.is === 'moved' && stretch.at === 'a') {
    const text = textOf(runs.flatMap((run) => run.a))
    return [{ is: 'moved-from', a, b, pieces: [{ in: 'both', text }] }]
  }
  const pieces = piecesOf(runs)
  if (stretch.is === 'moved') return [{ is: 'moved-to', a, b, pieces }]
  if (runs.every(({ shared }) => shared)) return [{ is: 'same', a, b, pieces: [] }]
  return [{ is: a.length === 0 ? 'added' : b.length === 0 ? 'removed' : 'changed', a, b, pieces }]
}

function piecesOf(runs: readonly Run[]): DifferencePiece[] {
  return runs.flatMap(({ shared, a, b }): DifferencePiece[] => {
    if (shared) return [{ in: 'both', text: textOf(b) }]
    return [
      { in: 'a' as const, text: textOf(a) },
      { in: 'b' as const, text: textOf(b) },
    ].filter(({ text }) => text !== '')
  })
}

/** Words with what stands between them; where a passage ends between two, an empty line. */
function textOf(words: readonly UnitWord[]): string {
  return words
    .map(({ text, unit }, index) => {
      const next = words[index + 1]
      if (next === undefined || next.unit === unit) return text
      return `${text.trimEnd()}\n\n`
    })
    .join('')
}
