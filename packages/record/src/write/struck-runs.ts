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
  const struck = (passage.marks ?? []).filter(({ kind }) => kind === 'struck')
  const lines: Run[][] = []
  let start = from
  for (const line of passage.text.slice(from - passage.start, to - passage.start).split('\n')) {
    lines.push(runsOf(line, start, struck))
    start += line.length + 1
  }
  return lines
}

function runsOf(
  line: string,
  start: number,
  struck: readonly { readonly start: number; readonly end: number }[],
): Run[] {
  const within = struck.filter((mark) => mark.start < start + line.length && mark.end > start)
  const cuts = within.flatMap((mark) => [
    Math.max(mark.start - start, 0),
    Math.min(mark.end - start, line.length),
  ])
  const ends = [...new Set([...cuts, line.length])].filter((cut) => cut > 0).sort((a, b) => a - b)
  if (ends.length === 0) return [{ words: '', isStruck: false }]
  return ends.map((end, index) => {
    const from = ends[index - 1] ?? 0
    const isStruck = within.some((mark) => mark.start - start <= from && mark.end - start >= end)
    return { words: line.slice(from, end), isStruck }
  })
}
