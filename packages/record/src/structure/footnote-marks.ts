import type { Mark, Passage } from '../schema.ts'
import { reference } from './footnotes.ts'

/**
 * Marks where the words point to a footnote of the text. Passages come back as they are where there is none.
 *
 * @example
 * const words = { anchor: 'p-1', kind: 'paragraph', start: 0, end: 13, text: 'Four locks[1]' } as const
 * const note = { anchor: 'n-1', kind: 'footnote', start: 15, end: 21, text: '[1] As' } as const
 * withFootnoteMarks([words, note])[0]?.marks // [{ kind: 'footnote', start: 10, end: 13 }]
 */
export function withFootnoteMarks(passages: readonly Passage[]): readonly Passage[] {
  const notes = passages.filter((passage) => passage.kind === 'footnote')
  if (notes.length === 0) return passages
  const begun = new Set(notes.map((note) => bare(beginning.exec(note.text)?.[0] ?? '')))
  return passages.map((passage) => {
    if (passage.kind === 'turn' || passage.kind === 'footnote') return passage
    const marks: Mark[] = []
    for (const { 0: found, index } of passage.text.matchAll(reference)) {
      const start = passage.start + index
      if (begun.has(bare(found))) marks.push({ kind: 'footnote', start, end: start + found.length })
    }
    if (marks.length === 0) return passage
    return { ...passage, marks: [...(passage.marks ?? []), ...marks].sort((a, b) => a.start - b.start) }
  })
}

const beginning = /^(?:\[[^\]\s]{1,6}\]|[*†‡§]+|[¹²³]|\d{1,3})/

/** Pages print `[1]` in the words and `1.` at the foot. */
const bare = (mark: string) => mark.replace(/[[\]^]/g, '')
