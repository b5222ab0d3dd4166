/** What every act on accounts is given, and what the queries on them share. */
import { ReadoutError } from '@readout/record'
import { sql } from 'kysely'
import { asKeeper } from '../sight.ts'
import type { Database } from '../tables.ts'
import type { Randomness } from './secrets.ts'

export interface Desk {
  readonly db: Database
  readonly now: () => Temporal.Instant
  readonly random: Randomness
}

/**
 * Runs changes of accounts one after the other, also those of other processes: none counts or looks for what another is
 * about to write.
 */
export function inTurn<T>({ db, ...desk }: Desk, change: (desk: Desk) => Promise<T>): Promise<T> {
  return asKeeper(db, async (keeper) => {
    await sql`select pg_advisory_xact_lock(${accountsLock}::bigint)`.execute(keeper)
    return change({ ...desk, db: keeper })
  })
}

/** Any number that nothing else in the database locks on: "accounts" as bytes. */
const accountsLock = '7017280570803617907'

/** The instant that a column of time holds. */
export function instantOf(column: string): Temporal.Instant
export function instantOf(column: string | null): Temporal.Instant | null
export function instantOf(column: string | null): Temporal.Instant | null {
  return column === null ? null : Temporal.Instant.from(column)
}

/** What cannot be done with accounts, and what to do instead. */
export function refused(problem: string, remedy: string): ReadoutError {
  return new ReadoutError('accounts', problem, remedy)
}
