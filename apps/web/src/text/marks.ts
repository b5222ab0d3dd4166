import type { Commitment } from '@readout/commitments'
import type { Mark, Passage, WordPlace } from '@readout/record'

/** A commitment with the number it goes by on the page: 1 for the first in the text. */
export interface Numbered {
  readonly number: number
  readonly commitment: Commitment
}

/** What a transcriber or an editor put into the words, as far as it lies in one segment. */
export interface Edit {
  readonly mark: Mark
  /** Whether it begins, and whether it ends, with the segment. */
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** A run of a passage's text between two points where a commitment or an edit begins or ends. */
export interface Segment {
  readonly text: string
  /** Numbers of the commitments whose words these are. */
  readonly within: readonly number[]
  /** Those that begin, and those that end, with this segment. */
  readonly begins: readonly number[]
  readonly ends: readonly number[]
  /** The edits that these words stand in, the longest first. */
  readonly edits: readonly Edit[]
  /** Whether these are words that were looked for. */
  readonly isHit: boolean
}

export interface MarkedText {
  readonly numbered: readonly Numbered[]
  /** @param hits places of words that were looked for, in the passage's own text */
  segmentsOf(passage: Passage, hits?: readonly WordPlace[]): readonly Segment[]
  /** The commitments that begin in the passage: those whose notes stand beside it. */
  notesOf(passage: Passage): readonly Numbered[]
}

/**
 * Lays commitments over the passages of a record and the edits in them. A commitment may overlap another or run over several passages; each
 * is noted beside one passage only, the one in which it begins.
 *
 * @param passages those that text is shown for: all but turns, whose words stand in the passages within them
 *
 * @example
 * const marked = markText(record.passages, find(record))
 * marked.segmentsOf(passage).map((segment) => segment.text).join('') === passage.text // true
 */
export function markText(passages: readonly Passage[], found: readonly Commitment[]): MarkedText {
  const laid = found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((commitment, index) => lay({ number: index + 1, commitment }, passages))
  const over = new Map<string, Laid[]>()
  for (const one of laid) {
    for (const passage of one.passages) over.set(passage.anchor, [...(over.get(passage.anchor) ?? []), one])
  }
  return {
    numbered: laid.map(({ numbered }) => numbered),
    segmentsOf: (passage, hits = []) => segments(passage, over.get(passage.anchor) ?? [], hits),
    notesOf: (passage) =>
      laid.flatMap(({ numbered, home }) => (home?.anchor === passage.anchor ? [numbered] : [])),
  }
}

interface Laid {
  readonly numbered: Numbered
  /** The passages that hold words of it, in order. */
  readonly passages: readonly Passage[]
  /** The passage that it is noted beside: the first of those, or the nearest when none holds a word of it. */
  readonly home: Passage | undefined
}

function lay(numbered: Numbered, all: readonly Passage[]): Laid {
  const { start, end } = numbered.commitment
  const passages = all.filter((passage) => passage.start < end && passage.end > start)
  const home = passages[0] ?? all.find((passage) => passage.end > start) ?? all.at(-1)
  return { numbered, passages, home }
}

function segments(passage: Passage, here: readonly Laid[], hits: readonly WordPlace[]): Segment[] {
  const spans = here.map(({ numbered: { number, commitment }, passages }) => ({
    number,
    from: Math.max(passage.start, commitment.start),
    to: Math.min(passage.end, commitment.end),
    isFirst: passages[0] === passage,
    isLast: passages.at(-1) === passage,
  }))
  const edits = editsIn(passage)
  const found = hits.map(({ start, end }) => ({ from: passage.start + start, to: passage.start + end }))
  const cuts = new Set([
    passage.start,
    passage.end,
    ...spans.flatMap(({ from, to }) => [from, to]),
    ...[...edits, ...found].flatMap(({ from, to }) => [from, to]),
  ])
  const points = [...cuts].toSorted((a, b) => a - b)
  return points.slice(0, -1).map((from, index) => {
    const to = points[index + 1] ?? passage.end
    const within = spans.filter((span) => span.from < to && span.to > from)
    return {
      text: passage.text.slice(from - passage.start, to - passage.start),
      within: within.map(({ number }) => number),
      begins: within.flatMap((span) => (span.isFirst && span.from === from ? [span.number] : [])),
      ends: within.flatMap((span) => (span.isLast && span.to === to ? [span.number] : [])),
      edits: edits
        .filter((edit) => edit.from < to && edit.to > from)
        .map((edit) => ({ mark: edit.mark, isFirst: edit.from === from, isLast: edit.to === to })),
      isHit: found.some((hit) => hit.from < to && hit.to > from),
    }
  })
}

/** The marks of a passage as far as they lie in it, the longer before those that it holds. */
function editsIn({ start, end, marks = [] }: Passage) {
  return marks
    .map((mark) => ({ mark, from: Math.max(start, mark.start), to: Math.min(end, mark.end) }))
    .filter(({ from, to }) => from < to)
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))
}
