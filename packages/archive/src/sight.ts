/**
 * Who asks the database. Every session begins as the public, so that a query that forgets to say who asks sees what
 * everybody may see; who keeps the archive says so for one transaction.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Database } from './tables.ts'

/** The role under which the public reads; it can write nothing. */
export const publicRole = 'readout_public'

/**
 * Makes a new session of a pool one of the public, before anybody gets it: where that fails, nobody does.
 *
 * @example
 * new pg.Pool({ connectionString, onConnect: beginAsPublic })
 */
export async function beginAsPublic(client: { query(statement: string): Promise<unknown> }): Promise<void> {
  await client.query(asPublic)
}

/** The statement that makes a session one of the public. */
export const asPublic = `set role ${publicRole}`

/**
 * Lets a transaction read as the public does. Said again for each, since a pooler between may hand sessions around.
 *
 * @param reading from `instantOfReading`
 *
 * @example
 * await db.transaction().execute(async (transaction) => {
 *   await readAsPublic(transaction, await instantOfReading(db))
 * })
 */
export async function readAsPublic(transaction: Database, reading: Reading): Promise<void> {
  await sql`
    select set_config('role', ${publicRole}, true),
      set_config('readout.moment', ${reading.at ?? ''}, true),
      set_config('readout.account', ${reading.account ?? ''}, true)`.execute(transaction)
}

/**
 * Lets a transaction see and write everything.
 *
 * @example
 * await db.transaction().execute(async (transaction) => {
 *   await actAsKeeper(transaction)
 * })
 */
export async function actAsKeeper(transaction: Database): Promise<void> {
  await sql`select set_config('role', 'none', true)`.execute(transaction)
}

/**
 * A look at everything, held documents as well; what it gives is for whoever keeps the archive.
 *
 * @example
 * await asKeeper(db, (keeper) => keeper.selectFrom('holds').selectAll().execute())
 */
export function asKeeper<T>(db: Database, run: (keeper: Database) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (transaction) => {
    await actAsKeeper(transaction)
    return run(transaction)
  })
}

/** How the reads of one answer see releases. */
export interface Reading {
  /** The instant, as the database writes it; null for that of the transaction. */
  readonly at: string | null
  /** The account that reads, where one does. */
  readonly account: string | null
}

interface Scope {
  at: Promise<string> | null
  readonly account: string | null
}

const scopes = new AsyncLocalStorage<Scope>()

/**
 * Runs what makes one answer: all its reads see releases as of one instant, that of the first of them, however many
 * transactions they take.
 *
 * @param account who reads, where somebody of the audience of a held document may
 *
 * @example
 * await atOneInstant(async () => [await archive.document('a'), await archive.document('b')])
 */
export function atOneInstant<T>(run: () => Promise<T>, account: string | null = null): Promise<T> {
  return scopes.run({ at: null, account }, run)
}

/**
 * As of which instant the answer that is being made reads. To be asked before a transaction begins: PGlite has one
 * connection, and the transaction would hold it.
 *
 * @example
 * (await instantOfReading(db)).at // null outside of atOneInstant
 */
export async function instantOfReading(db: Database): Promise<Reading> {
  const scope = scopes.getStore()
  if (scope === undefined) return { at: null, account: null }
  scope.at ??= clockOf(db)
  return { at: await scope.at, account: scope.account }
}

async function clockOf(db: Database): Promise<string> {
  const { rows } = await sql`select readout.moment()::text as at`.execute(db)
  return z.object({ at: z.string() }).parse(rows[0]).at
}
