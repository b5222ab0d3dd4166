import { diffArrays } from 'diff'

/** A run of one wording's words; `changed` when the other wording does not have them in this place. */
export interface Piece {
  readonly text: string
  readonly changed: boolean
}

export interface Wordings {
  readonly a: readonly Piece[]
  readonly b: readonly Piece[]
}

/**
 * What two wordings of one promise share and do not share, word by word; capitals and marks make no other word.
 *
 * The pieces of each side, joined, are that side's text. Only words of four letters or more, and numbers, hold the two
 * wordings together; smaller ones are shared where they stand beside those. A reader follows one replaced phrase better
 * than four replaced words around an "of".
 *
 * @example
 * compareWordings('cut methane by half', 'cut methane').a
 * // [{ text: 'cut methane ', changed: false }, { text: 'by half', changed: true }]
 */
export function compareWordings(a: string, b: string): Wordings {
  const runs = widen(runsOf(wordsOf(a), wordsOf(b)))
  return { a: pieces(runs, 'a'), b: pieces(runs, 'b') }
}

interface Word {
  /** The word with the brackets and quotation marks that open before it, and the marks and the space behind it. */
  readonly text: string
  readonly letters: string
}

/** Words that stand in this order on both sides, or those of each side between two such runs. */
interface Run {
  readonly shared: boolean
  readonly a: readonly Word[]
  readonly b: readonly Word[]
}

/** Marks within a word belong to it ("2.5", "U.S.", "leaders’"); a mark that no word takes stands as one without letters. */
function wordsOf(text: string): Word[] {
  const found =
    text.match(/[([“‘]*[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*[^\p{L}\p{N}([“‘]*|[^\p{L}\p{N}]/gu) ?? []
  return found.map((word) => ({
    text: word,
    letters: /[\p{L}\p{N}].*[\p{L}\p{N}]|[\p{L}\p{N}]/su.exec(word)?.[0].toLowerCase() ?? '',
  }))
}

function runsOf(a: readonly Word[], b: readonly Word[]): Run[] {
  const runs: { shared: boolean; a: Word[]; b: Word[] }[] = []
  let [atA, atB] = [0, 0]
  const changes = diffArrays([...a], [...b], {
    comparator: (left, right) => left.letters === right.letters && holds(left),
  })
  for (const { added, removed, count } of changes) {
    const shared = !added && !removed
    const ofA = added ? [] : a.slice(atA, atA + count)
    const ofB = removed ? [] : b.slice(atB, atB + count)
    atA += ofA.length
    atB += ofB.length
    const last = runs.at(-1)
    if (last !== undefined && last.shared === shared) {
      last.a.push(...ofA)
      last.b.push(...ofB)
    } else {
      runs.push({ shared, a: ofA, b: ofB })
    }
  }
  return runs
}

const holds = ({ letters }: Word) => /\d|\p{L}.{3}/u.test(letters)

/** Small words that both sides have beside a shared run, or where the text begins or ends, are shared with it. */
function widen(runs: readonly Run[]): Run[] {
  return runs.flatMap((run) => {
    if (run.shared) return [run]
    const most = Math.min(run.a.length, run.b.length)
    const before = alike(most, (index) => [run.a[index], run.b[index]])
    const after = alike(most - before, (index) => [run.a.at(-1 - index), run.b.at(-1 - index)])
    const part = (shared: boolean, from: number, toEnd: number): Run => ({
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
    if (left?.letters !== right?.letters) break
    count++
  }
  return count
}

function pieces(runs: readonly Run[], side: 'a' | 'b'): Piece[] {
  const own = runs.map((run) => ({ text: run[side].map(({ text }) => text).join(''), changed: !run.shared }))
  return join(join(own).flatMap(bare))
}

function join(list: readonly Piece[]): Piece[] {
  const joined: { text: string; changed: boolean }[] = []
  for (const { text, changed } of list) {
    if (text === '') continue
    const last = joined.at(-1)
    if (last?.changed === changed) last.text += text
    else joined.push({ text, changed })
  }
  return joined
}

/** The space around a change is no change: a rule through it would only look like a slip. */
function bare(piece: Piece): Piece[] {
  if (!piece.changed) return [piece]
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(piece.text) ?? []
  return [
    { text: before, changed: false },
    { text: words, changed: true },
    { text: after, changed: false },
  ]
}
