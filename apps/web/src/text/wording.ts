import { diffArrays } from 'diff'

/** A run of one wording's words; `changed` when the other wording does not have them in this place. */
export interface Piece {
  readonly text: string
  readonly changed: boolean
}

export interface Wordings {
  readonly a: readonly Piece[]
  readonly b: readonly Piece[]
  /** 0 to 1: the share of both wordings' words that stand in both. */
  readonly kept: number
}

/**
 * What two wordings of one promise share and do not share, word by word.
 *
 * The pieces of each side, joined, are that side's text. A lone small word between two changes counts as changed with
 * them: a reader follows one replaced phrase better than four replaced words around an "of".
 *
 * @example
 * compareWordings('cut methane by half', 'cut methane').a
 * // [{ text: 'cut methane', changed: false }, { text: ' by half', changed: true }]
 */
export function compareWordings(a: string, b: string): Wordings {
  const runs = joinAcrossSmallWords(diffArrays(tokens(a), tokens(b)).map(runOf))
  const words = (texts: readonly string[]) => texts.filter((text) => /[\p{L}\p{N}]/u.test(text)).length
  const kept = runs.reduce((sum, run) => sum + (run.side === 'both' ? words(run.tokens) : 0), 0)
  const all = words(tokens(a)) + words(tokens(b))
  return { a: pieces(runs, 'a'), b: pieces(runs, 'b'), kept: all === 0 ? 1 : (2 * kept) / all }
}

interface Run {
  readonly side: 'a' | 'b' | 'both'
  readonly tokens: readonly string[]
}

/** Words with their inner marks ("2.5", "U.S.", "leaders’", "oil-and-gas" is three), runs of space, single marks. */
function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*|\s+|[^\p{L}\p{N}\s]/gu) ?? []
}

function runOf(change: { value: string[]; added: boolean; removed: boolean }): Run {
  return { side: change.removed ? 'a' : change.added ? 'b' : 'both', tokens: change.value }
}

function joinAcrossSmallWords(runs: readonly Run[]): Run[] {
  return runs.flatMap((run, index): Run[] => {
    const isBetween = index > 0 && index < runs.length - 1
    if (run.side !== 'both' || !isBetween || !isSmall(run.tokens)) return [run]
    return [
      { side: 'a', tokens: run.tokens },
      { side: 'b', tokens: run.tokens },
    ]
  })
}

/** Nothing but space and marks, or one word of at most three letters that is no number. */
function isSmall(run: readonly string[]): boolean {
  const words = run.filter((token) => /[\p{L}\p{N}]/u.test(token))
  return words.length === 0 || (words.length === 1 && /^\p{L}{1,3}$/u.test(words[0] ?? ''))
}

function pieces(runs: readonly Run[], side: 'a' | 'b'): Piece[] {
  const own = runs.filter((run) => run.side === side || run.side === 'both')
  return join(
    join(own.map((run) => ({ text: run.tokens.join(''), changed: run.side === side }))).flatMap(bare),
  )
}

function join(list: readonly Piece[]): Piece[] {
  const joined: { text: string; changed: boolean }[] = []
  for (const { text, changed } of list) {
    const last = joined.at(-1)
    if (last?.changed === changed) last.text += text
    else joined.push({ text, changed })
  }
  return joined
}

/** The space around a change is no change: a rule through it would only look like a slip. */
function bare(piece: Piece): Piece[] {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(piece.text) ?? []
  if (!piece.changed) return [piece]
  return [
    { text: before, changed: false },
    { text: words, changed: true },
    { text: after, changed: false },
  ].filter(({ text }) => text !== '')
}
