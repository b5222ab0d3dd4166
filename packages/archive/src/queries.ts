/**
 * What several queries share: columns as text and numbers that both drivers give alike; `d` is a row of
 * documents.
 */
import { sql } from 'kysely'
import type { Database } from './tables.ts'

/**
 * Several queries on the archive as it stands at one moment, whatever another process imports meanwhile.
 *
 * @example
 * await atOneMoment(db, async (moment) => [await countOf(moment), await pageOf(moment)])
 */
export function atOneMoment<T>(db: Database, run: (moment: Database) => Promise<T>): Promise<T> {
  return db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(run)
}

/** `YYYY-MM-DD`, or null. */
export const dayColumn = sql<string | null>`to_char(d.date, 'YYYY-MM-DD')`

export const yearColumn = sql<number | null>`extract(year from d.date)::integer`

export const count = sql<number>`count(*)`

/** Takes any number, so that a year nobody meant (2021.5) finds nothing instead of failing. */
export const isInYear = (year: number) => sql<boolean>`extract(year from d.date)::float8 = ${year}::float8`

/**
 * A number of rows that the database takes: whole and not negative.
 *
 * @example
 * rowCount(-1) // 0
 */
export function rowCount(wanted: number): number {
  return Number.isFinite(wanted) ? Math.min(Math.max(Math.trunc(wanted), 0), 2 ** 31) : 0
}
