/**
 * What several queries share: columns as text and numbers that both drivers give alike; `d` is a row of
 * documents.
 */
import { type Expression, sql } from 'kysely'
import { z } from 'zod'
import { actAsKeeper, instantOfReading, readAsPublic } from './sight.ts'
import { noteChange } from './state.ts'
import type { Database } from './tables.ts'

/**
 * Several queries on the archive as it stands at one moment, whatever another process imports meanwhile, and as the
 * public sees it: without what is held.
 *
 * @example
 * await atOneMoment(db, async (moment) => [await countOf(moment), await pageOf(moment)])
 */
export async function atOneMoment<T>(db: Database, run: (moment: Database) => Promise<T>): Promise<T> {
  const reading = await instantOfReading(db)
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (moment) => {
      await readAsPublic(moment, reading)
      return run(moment)
    })
}

/** `YYYY-MM-DD`, or null. */
export const dayColumn = sql<string | null>`to_char(d.date, 'YYYY-MM-DD')`

/** An instant as text that both drivers give alike: ISO 8601 in UTC, to the microsecond. */
export const instantColumn = (column: Expression<unknown>) =>
  sql<string>`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

/** Such a column, read. */
export const instant = z.string().transform((column) => Temporal.Instant.from(column))

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

/**
 * What a column is compared with to be one of several values.
 *
 * @example
 * db.selectFrom('documents').where('slug', '=', anyOf(['a', 'b']))
 */
export const anyOf = (values: readonly string[]) => sql<string>`any(${[...values]}::text[])`

/**
 * The same for ids of documents.
 *
 * @example
 * db.selectFrom('revisions').where('document', '=', anyId([4, 7]))
 */
export const anyId = (ids: readonly number[]) => sql<number>`any(${[...ids]}::integer[])`

/**
 * Rows in portions that one statement takes: it has room for 65,535 values, and 200 rows of 20 columns are far
 * below.
 *
 * @example
 * [...inBatches([1, 2, 3], 2)] // [[1, 2], [3]]
 */
export function* inBatches<T>(rows: Iterable<T>, size = 200): Iterable<T[]> {
  let batch: T[] = []
  for (const row of rows) {
    if (batch.push(row) < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/**
 * Takes on the rights to write, and waits until no other process writes: what is written goes one at a time on one
 * database, so that none makes the document that another is making.
 *
 * @param isSeen false where the transaction may change nothing that the public sees, and says so itself where it does
 *
 * @example
 * await db.transaction().execute(async (transaction) => {
 *   await waitForTurn(transaction)
 * })
 */
export async function waitForTurn(
  transaction: Database,
  { isSeen = true }: { readonly isSeen?: boolean } = {},
): Promise<void> {
  await actAsKeeper(transaction)
  await sql`select pg_advisory_xact_lock(${writeLock}::bigint)`.execute(transaction)
  if (isSeen) await noteChange(transaction)
}

/** Any number that nothing else in the database locks on: "readout" as bytes. */
const writeLock = '32199629927675252'

/**
 * A slug, a party or a summit may come from an address bar; what the database cannot take is no name of ours.
 *
 * @example
 * storableName('lake\0') // 'lake'
 */
export function storableName(name: string): string {
  return name.replaceAll('\0', '').toWellFormed()
}
