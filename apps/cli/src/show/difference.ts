/** Two wordings of one promise, with the words that differ marked. */
import { diffArrays } from 'diff'
import type { Line, Span } from '../layout.ts'

/**
 * Marks in each quote the words that the other doesn't have: in colour, or between `[-` `-]` and `{+` `+}` where there
 * are no colours. Quotes that share little are left unmarked; there everything differs.
 *
 * @example
 * markDifference('by 60 to 75 percent', 'by a large part', false)[0] // [{ text: 'by [-60 to 75 percent-]' }]
 */
export function markDifference(a: string, b: string, hasColours: boolean): [Line, Line] {
  const runs = runsOf(wordsOf(a), wordsOf(b))
  const kept = runs.filter((run) => run.isKept).reduce((sum, run) => sum + run.a.length, 0)
  if (kept < leastShared * Math.min(wordsOf(a).length, wordsOf(b).length))
    return [[{ text: a }], [{ text: b }]]
  const joined = bridged(runs)
  return [
    joined.flatMap((run) => mark(run.a, run.isKept, 'dropped', hasColours)),
    joined.flatMap((run) => mark(run.b, run.isKept, 'added', hasColours)),
  ]
}

/**
 * Marks words as standing in the first text only (`dropped`) or in the second only (`added`).
 *
 * @example
 * markWords('by 2030', 'dropped', false) // [{ text: '[-by 2030-]' }]
 */
export function markWords(text: string, style: 'dropped' | 'added', hasColours: boolean): Span[] {
  if (hasColours) return [{ text, style: style === 'dropped' ? 'deleted' : 'inserted' }]
  return [{ text: style === 'dropped' ? `[-${text}-]` : `{+${text}+}` }]
}

/** Below a third of the shorter quote, what is kept is "the", "and", "of". */
const leastShared = 1 / 3

interface Run {
  readonly isKept: boolean
  readonly a: readonly string[]
  readonly b: readonly string[]
}

function wordsOf(quote: string): string[] {
  return quote.split(/\s+/u).filter((word) => word !== '')
}

/** Words are the same whatever their capitals and the points beside them. */
function runsOf(a: readonly string[], b: readonly string[]): Run[] {
  const bare = (word: string) =>
    word.toLowerCase().replace(/^[^\p{L}\p{N}$€£]+|[^\p{L}\p{N}%]+$/gu, '') || word
  const runs: Run[] = []
  let [atA, atB] = [0, 0]
  for (const part of diffArrays(a.map(bare), b.map(bare))) {
    const [fromA, fromB] = [part.added ? 0 : part.count, part.removed ? 0 : part.count]
    runs.push({
      isKept: !part.added && !part.removed,
      a: a.slice(atA, atA + fromA),
      b: b.slice(atB, atB + fromB),
    })
    atA += fromA
    atB += fromB
  }
  return runs
}

/** A lone small word kept between two changes is no help to the eye: it joins them into one. */
function bridged(runs: readonly Run[]): Run[] {
  const isBridge = (run: Run, index: number) =>
    run.isKept && run.a.length === 1 && (run.a[0] ?? '').length <= 3 && index > 0 && index < runs.length - 1
  const joined: Run[] = []
  for (const run of runs.map((run, index) => (isBridge(run, index) ? { ...run, isKept: false } : run))) {
    const last = joined.at(-1)
    if (last && last.isKept === run.isKept) {
      joined[joined.length - 1] = { ...last, a: [...last.a, ...run.a], b: [...last.b, ...run.b] }
    } else joined.push(run)
  }
  return joined
}

function mark(
  words: readonly string[],
  isKept: boolean,
  style: 'dropped' | 'added',
  hasColours: boolean,
): Span[] {
  if (words.length === 0) return []
  const text = words.join(' ')
  // A dash alone that is gone is no difference to a reader.
  if (isKept || !/[\p{L}\p{N}]/u.test(text)) return [{ text: `${text} ` }]
  return [...markWords(text, style, hasColours), { text: ' ' }]
}
