import type { Passage } from '../schema.ts'

/** Words that are all struck out, or all not. */
export interface Run {
  readonly words: string
  readonly isStruck: boolean
}

/**
 * The lines of a passage, from one offset of the record's text to another, each cut where words begin or end to be struck
 * out. A line has one run at least.
 *
 * @example
 * const passage = { anchor: 'p-1', kind: 'paragraph', start: 9, end: 15, text: 'in May', marks: [{ kind: 'struck', start: 12, end: 15 }] }
 * struckRuns(passage) // [[{ words: 'in ', isStruck: false }, { words: 'May', isStruck: true }]]
 */
export function struckRuns(passage: Passage, from = passage.start, to = passage.end): Run[][] {
  const spans = mergedSpans(passage)
  const lines: Run[][] = []
  let start = from
  let next = 0
  for (const line of passage.text.slice(from - passage.start, to - passage.start).split('\n')) {
    const end = start + line.length
    const runs: Run[] = []
    let at = start
    const write = (until: number, isStruck: boolean) => {
      if (until > at) runs.push({ words: line.slice(at - start, until - start), isStruck })
      at = Math.max(at, until)
    }
    for (let span = spans[next]; span !== undefined && span.start < end; span = spans[next]) {
      write(span.start, false)
      write(Math.min(span.end, end), true)
      if (span.end > end) break
      next += 1
    }
    write(end, false)
    lines.push(runs.length === 0 ? [{ words: '', isStruck: false }] : runs)
    start = end + 1
  }
  return lines
}

interface Span {
  readonly start: number
  readonly end: number
}

/** What is struck in a passage, in order, each part once. */
function mergedSpans({ marks = [] }: Passage): Span[] {
  const struck = marks.filter(({ kind, start, end }) => kind === 'struck' && start < end)
  const spans: { start: number; end: number }[] = []
  for (const { start, end } of struck.sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else spans.push({ start, end })
  }
  return spans
}
