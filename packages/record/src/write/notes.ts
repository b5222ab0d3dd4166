import type { Mark, Passage } from '../schema.ts'

/** The footnote that a mark in the words points to, or null where none begins with it or several do. */
export type NoteFinder = (mark: Mark, words: string) => Passage | null

/**
 * Finds footnotes by the mark that they begin with, brackets and stops aside: `[1]` in the words is `1.` at the foot.
 *
 * @example
 * const note = { anchor: 'n-1', kind: 'footnote', start: 40, end: 51, text: '1. As of May' }
 * noteFinder([note])({ kind: 'footnote', start: 4, end: 7 }, '[1]')?.anchor // 'n-1'
 */
export function noteFinder(passages: readonly Passage[]): NoteFinder {
  const notes = Map.groupBy(
    passages.filter((passage) => passage.kind === 'footnote'),
    (passage) => bare(/^\s*(?:[*†‡§]+|\S+)/.exec(passage.text)?.[0] ?? ''),
  )
  return (mark, words) => {
    if (mark.kind !== 'footnote') return null
    const [only, ...more] = notes.get(bare(words)) ?? []
    return only !== undefined && more.length === 0 ? only : null
  }
}

const bare = (mark: string) => mark.replace(/[[\](){}.,:;^\s]/g, '')
