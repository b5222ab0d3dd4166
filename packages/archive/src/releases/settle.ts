/** Releases whose instant has come, written down. */
import { sql } from 'kysely'
import { z } from 'zod'
import { type Ledger, settleLedger } from '../ledger.ts'
import { anyId, waitForTurn } from '../queries.ts'
import { asKeeper } from '../sight.ts'
import { noteChange } from '../state.ts'
import type { Database } from '../tables.ts'
import { linkReleased } from './links.ts'
import { movePassages, noteReleasedWords } from './passages.ts'

/**
 * Linking reads every commitment into memory unless this process has them there: a fifth of a second for a thousand, in
 * which a server answers nobody. Where there are more, the next import links, or the next opening.
 */
const fewCommitments = 2000

/**
 * Settles what has been released, in a transaction of its own: for a server, which goes on answering meanwhile.
 *
 * @returns for how many documents something was done
 *
 * @example
 * await settle(db, ledger) // 0 where no release has come since
 */
export async function settle(db: Database, ledger: Ledger): Promise<number> {
  // Nothing is waiting nearly every time that a server asks, which is each second.
  const { isDue, isLoose } = await asKeeper(db, unsettledIn)
  if (!isDue && !isLoose) return 0
  const isQuick = ledger.book !== null || (await asKeeper(db, hasFew))
  return settleWhole(db, ledger, isQuick)
}

/**
 * Settles all that has been released, however long the linking takes.
 *
 * @param isLinked false leaves the linking to a later settling
 *
 * @example
 * await settleWhole(db, newLedger())
 */
export async function settleWhole(db: Database, ledger: Ledger, isLinked = true): Promise<number> {
  const { isDue, isLoose } = await asKeeper(db, unsettledIn)
  if (!isDue && !(isLoose && isLinked)) return 0
  const settled = await db.transaction().execute(async (transaction) => {
    await waitForTurn(transaction)
    return settleIn(transaction, ledger, isLinked)
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
 * @example
 * await settleIn(transaction, ledger)
 */
export async function settleIn(db: Database, ledger: Ledger, isLinked = true): Promise<number> {
  const { isDue, isLoose } = await unsettledIn(db)
  if (!isDue && !isLoose) return 0
  await noteChange(db)
  await writeDown(db)
  const loose = await db
    .selectFrom('holds')
    .select('document')
    .where('released_at', 'is not', null)
    .orderBy('document')
    .execute()
  const documents = loose.map(({ document }) => document)
  await movePassages(db, documents, 'held_passages', 'open_passages')
  await noteReleasedWords(db, documents)
  if (isLinked) {
    await linkReleased(db, ledger, documents)
    await db.deleteFrom('holds').where('released_at', 'is not', null).execute()
  }
  return documents.length
}

async function writeDown(db: Database): Promise<void> {
  const due = await db
    .updateTable('holds')
    .set({ released_at: sql<string>`readout.moment()` })
    .where('released_at', 'is', null)
    .where(sql<boolean>`release_at <= readout.moment()`)
    .returning('document')
    .execute()
  if (due.length === 0) return
  await sql`
    insert into readout.release_acts (document, act, at, release_at, zone, set_name)
    select h.document, 'released', h.released_at, h.release_at, h.zone, h.set_name
    from readout.holds h where h.document = ${anyId(due.map(({ document }) => document))}
    order by h.document`.execute(db)
}

/** Whether a release has come that is not written down, or one that was is not linked yet. */
async function unsettledIn(db: Database): Promise<z.infer<typeof unsettled>> {
  const { rows } = await sql`
    select coalesce(bool_or(released_at is null and release_at <= readout.moment()), false) as "isDue",
      coalesce(bool_or(released_at is not null), false) as "isLoose"
    from readout.holds`.execute(db)
  return unsettled.parse(rows[0])
}

const unsettled = z.object({ isDue: z.boolean(), isLoose: z.boolean() })

async function hasFew(db: Database): Promise<boolean> {
  const { rows } = await sql`
    select from readout.commitments offset ${fewCommitments} limit 1`.execute(db)
  return rows.length === 0
}
