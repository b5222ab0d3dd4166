/** Lines of a column in reading order, with what is needed to tell where paragraphs begin. */
import type { Column } from './pdf-columns.ts'
import type { PdfRun } from './pdf-pages.ts'
import { type Piece, pieceOf, spaced } from './pdf-rows.ts'
import type { PdfTag } from './pdf-tags.ts'

export interface PdfLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** From 0. */
  readonly page: number
  /** The edges of its column. */
  readonly column: { readonly left: number; readonly right: number }
  readonly spans: readonly LineSpan[]
  /** What wide gaps part: cells of a table, a label and its words. */
  readonly pieces: readonly Piece[]
  /** A sign or a number that opens an item of a list, and where the words behind it begin. */
  readonly marker: Marker | null
  /** What the PDF says that its first words are; null where it does not say, or is not believed. */
  readonly tag: PdfTag | null
}

export interface LineSpan {
  readonly text: string
  readonly isBold: boolean
  /** Set small and high, like the mark of a footnote. */
  readonly isRaised: boolean
}

export interface Marker {
  /** As a record keeps it: a number is words, a bullet is none. */
  readonly label: string
  /** How much of the line's text it takes. */
  readonly length: number
}

export function linesOf(column: Column, page: number): PdfLine[] {
  return column.rows.map((pieces) => {
    const { runs, left, right, y, size } = pieceOf(pieces.flatMap((piece) => piece.runs))
    const words = spaced(runs)
    const text = words.join('')
    const spans = runs.map((run, index) => ({
      text: words[index] ?? '',
      isBold: run.isBold,
      isRaised: isRaised(run, y, size),
    }))
    const tag = runs[0]?.tag ?? null
    return { text, left, right, y, size, page, column, spans, pieces, marker: markerOf(text), tag }
  })
}

const isRaised = (run: PdfRun, y: number, size: number) => run.size < size * 0.85 && y - run.y > size * 0.15

/** Bullets of the usual fonts; those of Symbol and Wingdings come as private characters. */
const bullet = /^([•·▪▫◦●○■□–—‣⁃∙➢❖✓*§\uf000-\uf0ff-]|o(?=\s))\s*(?=\S)/
const number = /^(\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s+(?=\S)/i

function markerOf(text: string): Marker | null {
  const sign = bullet.exec(text)
  // A dash or an asterisk without a space belongs to its word.
  if (sign !== null && (/\s$/.test(sign[0]) || /^[•▪●■◦‣\uf000-\uf0ff]/.test(text)))
    return { label: '', length: sign[0].length }
  const [taken, label] = number.exec(text) ?? []
  return taken === undefined || label === undefined ? null : { label, length: taken.length }
}
