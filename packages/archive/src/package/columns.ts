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
 * A value as a cell of its column. A text of `\N` where nothing may stand has one backslash more.
 *
 * @example
 * cellOf({ name: 'parties', kind: 'texts', isNeeded: true, meaning: '' }, ['MX', 'US']) // '["MX","US"]'
 */
export function cellOf({ isNeeded }: Column, value: unknown): string {
  if (value === null || value === undefined) return nothing
  if (typeof value === 'object') return JSON.stringify(value)
  const cell = String(value)
  return !isNeeded && likeNothing.test(cell) ? `\\${cell}` : cell
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
  if (!isNeeded && likeNothing.test(cell)) return cell === nothing ? null : cell.slice(1)
  if (kind === 'integer' || kind === 'number') return Number(cell)
  if (kind === 'truth') return cell === 'true'
  return kind === 'texts' || kind === 'list' || kind === 'object' ? JSON.parse(cell) : cell
}

const likeNothing = /^\\+N$/
