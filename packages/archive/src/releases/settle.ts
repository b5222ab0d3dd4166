/** Releases whose instant has come, written down. */
import { sql } from 'kysely'
import { z } from 'zod'
import { type Ledger, settleLedger } from '../ledger.ts'
import { waitForTurn } from '../queries.ts'
import { asKeeper } from '../sight.ts'
import type { Database } from '../tables.ts'
import { linkReleased } from './links.ts'
import { movePassages, noteReleasedWords } from './passages.ts'

/**
 * Settles what has been released, in a transaction of its own.
 *
 * @returns for how many documents
 *
 * @example
 * await settle(db, ledger) // 0 where no release has come since
 */
export async function settle(db: Database, ledger: Ledger): Promise<number> {
  if (!(await asKeeper(db, hasUnsettled))) return 0
  const settled = await db.transaction().execute(async (transaction) => {
    await waitForTurn(transaction)
    return settleIn(transaction, ledger)
  })
  settleLedger(ledger)
  return settled
}

/**
 * Writes down which releases have come, so that they stand even where the clock is set back; then the documents are as if
 * they had never been held: their passages lie with all others and their commitments are linked.
 *
 * To be called in a transaction whose turn to write has come.
 *
 * @returns for how many documents
 *
 * @example
 * await settleIn(transaction, ledger)
 */
export async function settleIn(db: Database, ledger: Ledger): Promise<number> {
  if (!(await hasUnsettled(db))) return 0
  const due = await db
    .updateTable('holds')
    .set({ released_at: sql<string>`readout.moment()` })
    .where('released_at', 'is', null)
    .where(sql<boolean>`release_at <= readout.moment()`)
    .returning(['document', sql`release_at`.as('release_at'), 'zone', 'set_name'])
    .execute()
  if (due.length > 0)
    await sql`
      insert into readout.release_acts (document, act, at, release_at, zone, set_name)
      select h.document, 'released', h.released_at, h.release_at, h.zone, h.set_name
      from readout.holds h where h.document = any(${due.map(({ document }) => document)}::integer[])
      order by h.document`.execute(db)
  const released = await db
    .selectFrom('holds')
    .select('document')
    .where('released_at', 'is not', null)
    .orderBy('document')
    .execute()
  const documents = released.map(({ document }) => document)
  await movePassages(db, documents, 'held_passages', 'open_passages')
  await noteReleasedWords(db, documents)
  await linkReleased(db, ledger, documents)
  await db.deleteFrom('holds').where('released_at', 'is not', null).execute()
  return documents.length
}

async function hasUnsettled(db: Database): Promise<boolean> {
  const { rows } = await sql`
    select exists (
      select from readout.holds where released_at is not null or release_at <= readout.moment()
    ) as "hasSome"`.execute(db)
  return z.object({ hasSome: z.boolean() }).parse(rows[0]).hasSome
}
