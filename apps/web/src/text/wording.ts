import { type Word, wordRuns, wordsOf } from '@readout/record'

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
 * The pieces of each side, joined, are that side's text.
 *
 * @example
 * compareWordings('cut methane by half', 'cut methane').a
 * // [{ text: 'cut methane ', changed: false }, { text: 'by half', changed: true }]
 */
export function compareWordings(a: string, b: string): Wordings {
  const runs = wordRuns(wordsOf(a), wordsOf(b))
  const piecesOf = (side: 'a' | 'b') =>
    pieces(runs.map((run) => ({ text: textOf(run[side]), changed: !run.shared })))
  return { a: piecesOf('a'), b: piecesOf('b') }
}

const textOf = (words: readonly Word[]) => words.map(({ text }) => text).join('')

/**
 * Pieces as a page marks them: the space around a change is no change, for a rule through it would only look like a slip.
 *
 * @example
 * pieces([{ text: 'by half ', changed: true }])
 * // [{ text: 'by half', changed: true }, { text: ' ', changed: false }]
 */
export function pieces(own: readonly Piece[]): Piece[] {
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

function bare(piece: Piece): Piece[] {
  if (!piece.changed) return [piece]
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(piece.text) ?? []
  return [
    { text: before, changed: false },
    { text: words, changed: true },
    { text: after, changed: false },
  ]
}
