/** What a column of a package is: its type for readers of Data Packages, and the type that it has in the database. */
export const kinds = {
  text: { type: 'string', held: 'text' },
  integer: { type: 'integer', held: 'integer' },
  number: { type: 'number', held: 'double precision' },
  truth: { type: 'boolean', held: 'boolean' },
  day: { type: 'date', held: 'date' },
  instant: { type: 'datetime', held: 'timestamptz' },
  texts: { type: 'array', held: 'text[]' },
  list: { type: 'array', held: 'jsonb' },
  object: { type: 'object', held: 'jsonb' },
} as const

export interface Column {
  readonly name: string
  readonly kind: keyof typeof kinds
  /** False: the column may stand empty. */
  readonly isNeeded: boolean
  readonly meaning: string
}

/** Stands for nothing in a cell; an empty cell is a text without characters. */
export const nothing = '\\N'

/**
 * A value as a cell of a table.
 *
 * @example
 * cellOf(['MX', 'US']) // '["MX","US"]'
 */
export function cellOf(value: unknown): string {
  if (value === null || value === undefined) return nothing
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/**
 * The value of a cell.
 *
 * @throws SyntaxError where a list or an object is no JSON
 *
 * @example
 * valueIn({ name: 'parties', kind: 'texts', isNeeded: true, meaning: '' }, '["MX","US"]') // ['MX', 'US']
 */
export function valueIn({ kind, isNeeded }: Column, cell: string): unknown {
  if (cell === nothing && !isNeeded) return null
  if (kind === 'integer' || kind === 'number') return Number(cell)
  if (kind === 'truth') return cell === 'true'
  return kind === 'texts' || kind === 'list' || kind === 'object' ? JSON.parse(cell) : cell
}
