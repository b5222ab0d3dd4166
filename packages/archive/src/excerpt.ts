/** The part of a passage that shows why it was found. */
import type { SearchHit } from './types.ts'

export interface Mark {
  /** UTF-16 offsets into the passage's text. */
  readonly start: number
  readonly end: number
}

/** A passage of up to this many words is shown whole. */
const shownWhole = 50
const excerptWords = 40
/** Words before the first mark of an excerpt that is cut. */
const leadWords = 10

/**
 * The text in pieces, marked and not: whole where it is short, else the forty words with most marks in them
 * (the first of equals), with an ellipsis where words are left out. ts_headline's own excerpts drop short
 * words and full stops at their ends, and differ between versions of PostgreSQL.
 *
 * @example
 * excerptOf('The leaders pledged to act.', [{ start: 12, end: 19 }])
 * // 'The leaders ', then 'pledged' (marked), then ' to act.'
 */
export function excerptOf(text: string, marks: readonly Mark[]): SearchHit['excerpt'] {
  const { start, end } = windowOf(text, marks)
  const pieces: { text: string; marked: boolean }[] = [{ text: start > 0 ? '… ' : '', marked: false }]
  let at = start
  for (const mark of marks.filter((one) => one.start >= start && one.end <= end)) {
    pieces.push({ text: text.slice(at, mark.start), marked: false })
    pieces.push({ text: text.slice(mark.start, mark.end), marked: true })
    at = mark.end
  }
  pieces.push({ text: text.slice(at, end) + (end < text.length ? ' …' : ''), marked: false })
  return pieces.filter((piece) => piece.text !== '')
}

function windowOf(text: string, marks: readonly Mark[]): Mark {
  const words = [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }))
  if (words.length <= shownWhole) return { start: 0, end: text.length }

  const marked = markedWords(words, marks)
  /** How many of the words before the nth are marked. */
  const markedBefore = [0]
  for (const isMarked of marked) markedBefore.push((markedBefore.at(-1) ?? 0) + (isMarked ? 1 : 0))
  const markedFrom = (first: number) => (markedBefore[first + excerptWords] ?? 0) - (markedBefore[first] ?? 0)

  let best = 0
  for (const [index, isMarked] of marked.entries()) {
    const first = Math.min(Math.max(index - leadWords, 0), words.length - excerptWords)
    if (isMarked && markedFrom(first) > markedFrom(best)) best = first
  }
  const last = best + excerptWords - 1
  return {
    start: best === 0 ? 0 : (words[best]?.start ?? 0),
    end: last === words.length - 1 ? text.length : (words[last]?.end ?? text.length),
  }
}

/** Words and marks both go from the left to the right, so one walk over both is enough. */
function markedWords(words: readonly Mark[], marks: readonly Mark[]): boolean[] {
  let next = 0
  return words.map((word) => {
    while ((marks[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next += 1
    return (marks[next]?.start ?? Number.POSITIVE_INFINITY) < word.end
  })
}
