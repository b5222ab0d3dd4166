import { h, type Result } from 'hastscript'
import type { Mark, Passage } from '../schema.ts'
import { withCorrections } from './corrections.ts'
import { cellsOf, type Inline, inlinesOf } from './inlines.ts'
import { noteFinder } from './notes.ts'

export type HtmlNode = Result | string

export interface HtmlWords {
  /** The words of a passage. */
  of(passage: Passage): HtmlNode[]
  /** The words of each cell of a row. */
  inCells(row: Passage): HtmlNode[][]
}

/**
 * Writes words with their marks: `s` for what was struck, `ins` for what an editor put in, `i` for what a transcriber
 * notes, a link for the mark of a footnote. Elements name their mark in `data-mark`.
 */
export function htmlWords(passages: readonly Passage[]): HtmlWords {
  const findNote = noteFinder(passages)
  const written = (inlines: readonly Inline[]): HtmlNode[] =>
    withCorrections(inlines).flatMap((inline): HtmlNode[] => {
      if (typeof inline === 'string') return withBreaks(inline)
      if ('mark' in inline) return marked(inline)
      return [...marked(inline.struck), inline.gap, h('ins', inline.correction)]
    })
  const marked = ({ mark, inlines }: Exclude<Inline, string>): HtmlNode[] => {
    const words = written(inlines)
    if (mark.kind !== 'footnote') return [h(elements[mark.kind], attributesOf(mark), words)]
    const note = findNote(mark, inlines.join(''))
    const link = note === null ? words : h('a', { href: `#${note.anchor}`, role: 'doc-noteref' }, words)
    return [h('sup', attributesOf(mark), link)]
  }
  return {
    of: (passage) => written(inlinesOf(passage)),
    inCells: (row) => cellsOf(row).map(written),
  }
}

const elements: Readonly<Record<Exclude<Mark['kind'], 'footnote'>, string>> = {
  'stage-direction': 'i',
  inaudible: 'i',
  interpreted: 'i',
  'in-progress': 'i',
  sic: 'i',
  'cut-off': 'span',
  redaction: 'span',
  struck: 's',
  insert: 'ins',
}

const attributesOf = ({ kind, correction, of }: Mark) => ({
  dataMark: kind,
  dataCorrection: correction,
  dataOf: of,
})

const withBreaks = (text: string): HtmlNode[] =>
  text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [h('br'), line]))
