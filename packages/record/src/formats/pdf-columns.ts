/** The order in which the rows of a page are read. */
import { least, most, type Piece } from './pdf-rows.ts'

/** Rows of one column, with its edges. */
export interface Column {
  readonly left: number
  readonly right: number
  readonly rows: readonly (readonly Piece[])[]
}

/**
 * Parts a page where columns of prose stand side by side: what stands above, beside and below what runs across the page
 * is read column by column. Rows of a table are short and are read across.
 */
export function columnsOf(rows: readonly (readonly Piece[])[]): Column[] {
  const pieces = rows.flat()
  const gutter = gutterIn(pieces)
  if (gutter === null) return rows.length === 0 ? [] : [column(rows)]
  const columns: Column[] = []
  let band: (readonly Piece[])[] = []
  const closeBand = () => {
    columns.push(...columnsOf(side(band, (piece) => piece.right <= gutter + 1)))
    columns.push(...columnsOf(side(band, (piece) => piece.right > gutter + 1)))
    band = []
  }
  for (const row of rows) {
    if (row.some((piece) => crosses(piece, gutter))) {
      closeBand()
      const last = columns.at(-1)
      if (last !== undefined && last.left < gutter && last.right > gutter)
        columns[columns.length - 1] = column([...last.rows, row])
      else columns.push(column([row]))
    } else band.push(row)
  }
  closeBand()
  return columns
}

function column(rows: readonly (readonly Piece[])[]): Column {
  const pieces = rows.flat()
  const rights = pieces.map((piece) => piece.right).toSorted((a, b) => a - b)
  return {
    left: least(pieces.map((piece) => piece.left)),
    // One line that juts out is not the edge.
    right: rights[Math.ceil((rights.length - 1) * 0.95)] ?? 0,
    rows,
  }
}

const side = (rows: readonly (readonly Piece[])[], belongs: (piece: Piece) => boolean) =>
  rows.map((row) => row.filter(belongs)).filter((row) => row.length > 0)

const crosses = (piece: Piece, x: number) => piece.left < x - 1 && piece.right > x + 1

/** The place between two columns of prose that the fewest pieces cross; null where there are no columns. */
function gutterIn(pieces: readonly Piece[]): number | null {
  const left = least(pieces.map((piece) => piece.left))
  const right = most(pieces.map((piece) => piece.right))
  let best: { readonly x: number; readonly crossing: number } | null = null
  for (const x of new Set(pieces.map((piece) => Math.round(piece.left) - 3))) {
    if (x < left + (right - left) * 0.2 || x > right - (right - left) * 0.2) continue
    const crossing = pieces.filter((piece) => crosses(piece, x)).length
    if (crossing > pieces.length / 2 || (best !== null && crossing >= best.crossing)) continue
    const before = pieces.filter((piece) => piece.right <= x + 1)
    const behind = pieces.filter((piece) => piece.left >= x - 1)
    if (isProse(before) && isProse(behind)) best = { x, crossing }
  }
  return best?.x ?? null
}

/** Lines of prose are long, and most of them fill their column. */
function isProse(pieces: readonly Piece[]): boolean {
  if (pieces.length < 3) return false
  const width = most(pieces.map((piece) => piece.right)) - least(pieces.map((piece) => piece.left))
  const full = pieces.filter((piece) => piece.text.length >= 18 && piece.right - piece.left > width * 0.6)
  return full.length >= pieces.length / 2
}
