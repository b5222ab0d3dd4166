/** What in a table is a figure, and whether its first row names the columns. */
import type { Passage } from '@readout/record'

/**
 * Whether a cell is nothing but a figure: "12", "(4.5) %", "$1,200*", "$14B", "3 million", "n/a", a dash. "12 ferries"
 * are words.
 *
 * @example
 * isFigure('($1,407)') // true
 */
export function isFigure(cell: string): boolean {
  return /^[^\p{L}\p{N}]*\p{N}[^\p{L}]*(?:(?:[kmbt]n?|thousand|million|billion|trillion)\b[^\p{L}]*)?$|^(?:n\/a|[-–—]+)$/iu.test(
    cell.trim(),
  )
}

/**
 * Which columns hold nothing but figures, empty cells aside.
 *
 * @example
 * figureColumns([row('Keldmark\t12'), row('Orvenne\t')]) // [false, true]
 */
export function figureColumns(rows: readonly Passage[]): boolean[] {
  return columnsOf(rows).map((cells) => cells.length > 0 && cells.every(isFigure))
}

/**
 * A record does not say which rows are heads. The first row is one where it has a name for a column that is mostly
 * figures below it, and no figure of its own.
 *
 * @example
 * isHead(row('State\tFerries'), [row('Keldmark\t12')]) // true
 */
export function isHead(first: Passage, others: readonly Passage[]): boolean {
  const names = cellsIn(first)
  if (names.some((name) => isFigure(name) || name.length > longestName)) return false
  return columnsOf(others).some((cells, column) => {
    const name = names[column] ?? ''
    const isMostly = (is: (cell: string) => boolean) => cells.filter(is).length * 2 > cells.length
    return (
      (/^\p{L}/u.test(name) && isMostly(isFigure)) ||
      (/\p{L}/u.test(name) && !/\p{N}/u.test(withoutYears(name)) && isMostly((cell) => /\p{N}/u.test(cell)))
    )
  })
}

/** In characters; a longer cell is a paragraph. */
const longestName = 250

/** Names of columns hold years and the numbers of footnotes, too. */
const withoutYears = (name: string) => name.replace(/\b(?:19|20)\d\d\b|\[\d+\]/gu, '')

const cellsIn = ({ text }: Passage) => text.split('\t').map((cell) => cell.trim())

/** The filled cells of each column. */
function columnsOf(rows: readonly Passage[]): string[][] {
  const cells = rows.map(cellsIn)
  const columns = Math.max(0, ...cells.map((row) => row.length))
  return Array.from({ length: columns }, (_, column) => cells.flatMap((row) => row[column] || []))
}
