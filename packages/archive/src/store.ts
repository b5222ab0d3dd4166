/** A database opened for the archive, whichever of the two it is. */
import type { ReadoutError } from '@readout/record'
import type { Database } from './tables.ts'

export interface Store {
  readonly db: Database
  /**
   * What the database said, for the person who can act on it; an error that is one already passes through.
   */
  failure(error: unknown): ReadoutError
  /** Closes the database and gives back what was held for it. */
  close(): Promise<void>
}

/**
 * PGlite and pg both give count(*) and other eight-byte integers (type 20) another shape; in the archive they
 * are numbers.
 */
export const int8 = { type: 20, parse: Number } as const

/**
 * The SQLSTATE of an error of the database, or the code of one of Node's; null where it has none.
 *
 * @example
 * codeOf(Object.assign(new Error('no'), { code: '28P01' })) // '28P01'
 */
export function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null
  if ('code' in error && typeof error.code === 'string') return error.code
  return 'cause' in error ? codeOf(error.cause) : null
}

/**
 * What an error says, on one line.
 *
 * @example
 * wordsOf(new Error('permission denied\nfor schema')) // 'permission denied for schema'
 */
export function wordsOf(error: unknown): string {
  const words = error instanceof AggregateError ? error.errors.map(wordsOf).join('; ') : messageOf(error)
  return words.replace(/\s+/gu, ' ').trim().replace(/\.$/u, '')
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
