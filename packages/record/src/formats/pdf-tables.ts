/** Rows of a table among the lines of a page. */
import { fold } from '../blocks.ts'
import type { PdfLine } from './pdf-lines.ts'
import { type Piece, rowsOf } from './pdf-rows.ts'

/** From this many rows on, cells that stand under each other are a table. */
const leastRows = 3

/** On average, in characters: what is longer are columns of prose. */
const longestCell = 40

/** How far the edges of a column of cells may differ, in points. */
const edge = 4

/**
 * The text of each line that is a row of a table, its cells parted by tabs; null for a line that goes on in the cell
 * above it, whose words that row has. A line that is in no table is not in the map.
 */
export function tableRows(lines: readonly PdfLine[]): ReadonlyMap<PdfLine, string | null> {
  const rows = new Map<PdfLine, string | null>(taggedRows(lines))
  for (let start = 0; start < lines.length; ) {
    const first = lines[start]
    const table = first === undefined || first.tag !== null ? null : tableAt(lines, start)
    if (table === null) start += 1
    else {
      for (const [line, text] of table) rows.set(line, text)
      start += table.size
    }
  }
  return rows
}

/** Rows that the PDF states, whose cells may have several lines. */
function taggedRows(lines: readonly PdfLine[]): [PdfLine, string | null][] {
  const rows = Map.groupBy(lines, (line) => (line.tag?.row == null ? null : `${line.page} ${line.tag.row}`))
  return [...rows].flatMap(([row, of]): [PdfLine, string | null][] => {
    if (row === null) return []
    const runs = of.flatMap((line) => line.pieces.flatMap((piece) => piece.runs))
    const cells = [...Map.groupBy(runs, (run) => run.tag?.cell ?? 0)].toSorted(([a], [b]) => a - b)
    const text = cells.map(([, cell]) =>
      fold(
        rowsOf(cell)
          .map((pieces) => pieces.map((piece) => piece.text).join(' '))
          .join(' '),
      ),
    )
    return of.map((line, index) => [line, index === 0 ? text.join('\t').trimEnd() : null])
  })
}

interface Row {
  /** The row itself, then the lines that go on in its cells. */
  readonly lines: PdfLine[]
  readonly pieces: Piece[]
}

function tableAt(lines: readonly PdfLine[], start: number): ReadonlyMap<PdfLine, string | null> | null {
  const rows: Row[] = []
  for (let at = start; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined) break
    const last = rows.at(-1)
    if (last !== undefined && (line.column !== last.lines[0]?.column || line.marker !== null)) break
    if (line.pieces.length > 1 && line.marker === null) rows.push({ lines: [line], pieces: [...line.pieces] })
    else if (last !== undefined && goesOn(line, last)) {
      last.lines.push(line)
      last.pieces.push(...line.pieces)
    } else break
  }
  const columns = columnsOf(rows)
  const cells = rows.map(({ pieces }) => cellsIn(pieces, columns))
  const words = cells.flat().filter((cell) => cell !== '')
  const length = words.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, words.length)
  if (rows.length < leastRows || columns.length < 2 || length > longestCell) return null
  return new Map(
    rows.flatMap((row, index) =>
      row.lines.map((line, at): [PdfLine, string | null] => [
        line,
        at === 0 ? (cells[index] ?? []).join('\t').trimEnd() : null,
      ]),
    ),
  )
}

/** True for a single piece under a cell of the row that is not its first. */
function goesOn(line: PdfLine, { lines, pieces }: Row): boolean {
  const [piece] = line.pieces
  const before = lines.at(-1)
  if (piece === undefined || before === undefined || line.y - before.y > line.size * 1.7) return false
  return pieces.slice(1).some((cell) => Math.abs(cell.left - piece.left) < edge)
}

/** Where the cells of the rows stand that have as many as most rows have. */
function columnsOf(rows: readonly Row[]): (readonly [number, number])[] {
  const counts = Map.groupBy(rows, ({ lines }) => lines[0]?.pieces.length ?? 0)
  const usual = [...counts.values()].toSorted((a, b) => b.length - a.length)[0] ?? []
  const columns: [number, number][] = []
  const placed = usual.flatMap(({ pieces }) => pieces).toSorted((a, b) => a.left - b.left)
  for (const { left, right } of placed) {
    const last = columns.at(-1)
    if (last !== undefined && left < last[1]) last[1] = Math.max(last[1], right)
    else columns.push([left, right])
  }
  return columns
}

/** The words of each column; a piece that stands in none of them belongs to the nearest, so that none is lost. */
function cellsIn(pieces: readonly Piece[], columns: readonly (readonly [number, number])[]): string[] {
  const cells = columns.map(() => '')
  for (const piece of pieces) {
    const distances = columns.map(([left, right]) => Math.max(left - piece.right, piece.left - right))
    const nearest = distances.indexOf(Math.min(...distances))
    cells[nearest] = fold(`${cells[nearest] ?? ''} ${piece.text}`)
  }
  return cells
}
