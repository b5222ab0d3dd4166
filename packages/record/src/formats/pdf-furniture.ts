/** What a page bears and no text says: running heads, page numbers. */
import { fold } from '../blocks.ts'
import type { PdfPage } from './pdf-pages.ts'
import { type Piece, rowsOf } from './pdf-rows.ts'

export interface BarePage {
  readonly width: number
  readonly height: number
  readonly rows: readonly (readonly Piece[])[]
}

/** Part of a page's height in which furniture stands, at the top and at the bottom. */
const margin = 0.14

/**
 * Takes off each page what its maker marked as furniture, rows at its head or foot that stand on two or more pages and
 * on a third of them (whatever number is in them), and a lone page number.
 */
export function withoutFurniture(pages: readonly PdfPage[]): BarePage[] {
  const bare = withoutArtifacts(pages).map(({ width, height, runs }) => ({
    width,
    height,
    rows: rowsOf(runs),
  }))
  const times = new Map<string, number>()
  for (const page of bare)
    for (const key of new Set(marginRows(page).map(keyOf))) times.set(key, (times.get(key) ?? 0) + 1)
  const often = Math.max(2, bare.length / 3)
  return bare.map((page, index) => {
    const inMargin = marginRows(page)
    const furniture = new Set(
      inMargin.filter(
        (row) => (times.get(keyOf(row)) ?? 0) >= often || isPageNumber(row, index + 1, bare.length),
      ),
    )
    return { ...page, rows: page.rows.filter((row) => !furniture.has(row)) }
  })
}

/** Marks of furniture are believed where they leave most of the words. */
function withoutArtifacts(pages: readonly PdfPage[]): PdfPage[] {
  const without = pages.map((page) => ({ ...page, runs: page.runs.filter((run) => !run.isArtifact) }))
  return lengthOf(without) > lengthOf(pages) * 0.7 ? without : [...pages]
}

const lengthOf = (pages: readonly PdfPage[]) =>
  pages.reduce((sum, page) => sum + page.runs.reduce((length, run) => length + run.text.length, 0), 0)

/** The outermost rows of a page, as far as no wide space parts them from the edge of the margin. */
function marginRows(page: BarePage): (readonly Piece[])[] {
  const top = page.rows.filter((row) => (row[0]?.y ?? 0) < page.height * margin).slice(0, 4)
  const bottom = page.rows.filter((row) => (row[0]?.y ?? 0) > page.height * (1 - margin)).slice(-4)
  return [...top, ...bottom]
}

const wordsOf = (row: readonly Piece[]) => fold(row.map((piece) => piece.text).join(' '))

/** Equal for rows that differ in a number only. */
const keyOf = (row: readonly Piece[]) =>
  wordsOf(row)
    .toLowerCase()
    .replace(/\d+|\b[ivxl]+\b/g, '#')

function isPageNumber(row: readonly Piece[], number: number, count: number): boolean {
  const words = wordsOf(row).toLowerCase()
  const [, printed] =
    /^(?:(?:page|p\.|seite|página|pág\.) ?)?[-–—|[(]? ?(\d{1,4})(?: ?(?:of|\/|de|sur|von) ?\d{1,4})? ?[-–—|\])]?$/.exec(
      words,
    ) ?? []
  return printed !== undefined && (Number(printed) === number || Number(printed) <= count)
}
