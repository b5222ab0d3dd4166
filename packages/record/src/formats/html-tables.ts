/** Tables of HTML: those that hold rows of data, and those that only hold a page in place. */
import { fold } from '../blocks.ts'
import {
  attributeOf,
  elementsOf,
  type HtmlElement,
  type HtmlParent,
  isElement,
  wordsOfNode,
} from './html-tree.ts'

/**
 * True where a table lays a page out: it says so, holds another table, or no row of it has two cells with words and a
 * cell holds more than one line.
 */
export function isLayout(table: HtmlElement): boolean {
  if (/^(?:presentation|none)$/.test(attributeOf(table, 'role') ?? '')) return true
  const inside = elementsOf(table)
  if (inside.some((element) => element.tagName === 'table')) return true
  const filled = rowsOf(table).map((row) => cellsOf(row).filter((cell) => cellText(cell) !== '').length)
  if (filled.some((count) => count > 1)) return false
  return (
    filled.filter((count) => count > 0).length < 2 || inside.some((element) => hasLines.has(element.tagName))
  )
}

const hasLines = new Set(['br', 'p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

export interface TableText {
  readonly captions: readonly HtmlElement[]
  /** Cells parted by tabs; what spans rows or columns stands in its first cell only. */
  readonly rows: readonly string[]
}

/** The rows of a table of data, without empty ones. */
export function tableRows(table: HtmlElement): TableText {
  const spans: number[] = []
  const rows = rowsOf(table).map((row) => {
    const cells: string[] = []
    const takeSpans = () => {
      while ((spans[cells.length] ?? 0) > 0) {
        spans[cells.length] = (spans[cells.length] ?? 0) - 1
        cells.push('')
      }
    }
    for (const cell of cellsOf(row)) {
      takeSpans()
      const below = spanOf(cell, 'rowspan') - 1
      for (let column = 0; column < spanOf(cell, 'colspan'); column++) {
        spans[cells.length] = below
        cells.push(column === 0 ? cellText(cell) : '')
      }
    }
    takeSpans()
    return cells.join('\t').trimEnd()
  })
  return {
    captions: childrenNamed(table, 'caption'),
    rows: rows.filter((row) => row.trim() !== ''),
  }
}

/** The text of a row that stands outside any table, as in a table of which only a part is at hand; null for any other. */
export function strayRow(element: HtmlElement): string | null {
  if (element.tagName !== 'tr') return null
  for (let at: HtmlParent | null = element; at !== null; at = 'parentNode' in at ? at.parentNode : null) {
    if (at.nodeName === 'table') return null
  }
  return cellsOf(element).map(cellText).join('\t').trimEnd()
}

const rowsOf = (table: HtmlElement) => [
  ...childrenNamed(table, 'thead', 'tbody', 'tfoot').flatMap((group) => childrenNamed(group, 'tr')),
  ...childrenNamed(table, 'tr'),
]

const cellsOf = (row: HtmlElement) => childrenNamed(row, 'td', 'th')

function childrenNamed(parent: HtmlElement, ...names: readonly string[]): HtmlElement[] {
  return parent.childNodes
    .filter((node) => isElement(node))
    .filter((element) => names.includes(element.tagName))
}

/** HTML lets a cell span 1000 columns; no table of a government does. */
function spanOf(cell: HtmlElement, name: 'rowspan' | 'colspan'): number {
  const span = Number.parseInt(attributeOf(cell, name) ?? '1', 10)
  return span >= 1 ? Math.min(span, 100) : 1
}

function cellText(cell: HtmlElement): string {
  return fold(cell.childNodes.map(wordsOfNode).join(''))
}
