/** The words of a passage as a tree of its marks. */
import type { Mark, Passage } from '../schema.ts'

/** Words, or words under a mark. */
export type Inline = string | { readonly mark: Mark; readonly inlines: readonly Inline[] }

/**
 * The words of a passage, from one offset of the record's text to another, with its marks around them. A mark that
 * begins inside another and ends outside it is cut where the other ends: a tree has no place for the rest.
 *
 * @example
 * const passage = { anchor: 'p-1', kind: 'paragraph', start: 0, end: 9, text: 'We [will]', marks: [{ kind: 'insert', start: 3, end: 9 }] }
 * inlinesOf(passage) // ['We ', { mark: { kind: 'insert', start: 3, end: 9 }, inlines: ['[will]'] }]
 */
export function inlinesOf(passage: Passage, from = passage.start, to = passage.end): Inline[] {
  const marks = (passage.marks ?? [])
    .map((mark) => ({ mark, start: Math.max(mark.start, from), end: Math.min(mark.end, to) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const words = (start: number, end: number) => passage.text.slice(start - passage.start, end - passage.start)
  let next = 0
  const within = (start: number, end: number): Inline[] => {
    const inlines: Inline[] = []
    let at = start
    for (let found = marks[next]; found !== undefined && found.start < end; found = marks[next]) {
      next += 1
      const markEnd = Math.min(found.end, end)
      if (found.start > at) inlines.push(words(at, found.start))
      inlines.push({ mark: found.mark, inlines: within(found.start, markEnd) })
      at = markEnd
    }
    if (at < end) inlines.push(words(at, end))
    return inlines
  }
  return within(from, to)
}

/**
 * The cells of a row, each as a tree of its own.
 *
 * @example
 * cellsOf({ anchor: 'r-1', kind: 'table-row', start: 0, end: 7, text: 'Port\t12' }) // [['Port'], ['12']]
 */
export function cellsOf(row: Passage): Inline[][] {
  let start = row.start
  return row.text.split('\t').map((cell) => {
    const inlines = inlinesOf(row, start, start + cell.length)
    start += cell.length + 1
    return inlines
  })
}
