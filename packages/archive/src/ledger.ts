/** Pledges kept up as documents come in: one book of all wordings in memory, and what it says in the tables. */
import {
  addToBook,
  type Commitment,
  type LinkDocument,
  openBook,
  type PledgeBook,
  pledgesOf,
} from '@readout/commitments'
import { sql } from 'kysely'
import { z } from 'zod'
import { type Place, rowsOf, rowsOfChanged, writeFormer, writeLinks } from './link-rows.ts'
import { type Linkable, linkables, linkablesOf } from './linkables.ts'
import { anyId, waitForTurn } from './queries.ts'
import { standAlone } from './releases/links.ts'
import { asKeeper } from './sight.ts'
import type { Database } from './tables.ts'

/**
 * The wordings of an archive as this process knows them. It is read whole from the tables before the first document
 * is linked, and afterwards only what other processes wrote meanwhile.
 */
export interface Ledger {
  /** Null until it is needed, and again after a transaction that may have failed. */
  book: PledgeBook | null
  /** Where each commitment of the book stands in the tables. */
  readonly places: WeakMap<Commitment, Place>
  /** The last change of the archive that the book has taken in. */
  seen: number
  /** The transaction that took something in and is not known to have been kept. */
  openIn: Database | null
  /** Documents that this process has written and not linked yet. */
  readonly unlinked: number[]
}

/**
 * A ledger that knows nothing yet.
 *
 * @example
 * const ledger = newLedger()
 */
export function newLedger(): Ledger {
  return { book: null, places: new WeakMap(), seen: 0, openIn: null, unlinked: [] }
}

/**
 * Links the commitments of documents, which have just been written or have changed, with those of all others, and writes
 * which pledges that makes or changes. What it costs hangs on what they share with others, not on how many there are;
 * many at once cost far less than one after another. Which wordings are one pledge does not hang on the order in which
 * documents came; the words given as reasons for a link may, for they were the most telling ones when the link was made.
 *
 * To be called in the transaction that writes the documents, after its turn to write has come; `settleLedger` says
 * afterwards that the transaction was kept.
 *
 * @example
 * await db.transaction().execute((transaction) => linkDocuments(transaction, ledger, [document]))
 * settleLedger(ledger)
 */
export async function linkDocuments(
  db: Database,
  ledger: Ledger,
  documents: readonly Linkable[],
): Promise<void> {
  if (documents.length === 0) return
  const ids = documents.map(({ id }) => id)
  const book = await caughtUp(db, ledger)
  ledger.openIn = db
  const change = addToBook(
    book,
    documents.map((document) => taken(ledger, document)),
  )
  await writeLinks(db, rowsOfChanged(book, ledger, change))
  await writeFormer(db, change)
  ledger.seen = await nextChange(db)
  await db.updateTable('documents').set({ change: ledger.seen }).where('id', '=', anyId(ids)).execute()
}

/**
 * The number of a change, for the rows of its documents. It is drawn before they are written: a PostgreSQL of several
 * nodes takes no update in which a function gives another value each time.
 */
async function nextChange(db: Database): Promise<number> {
  const { rows } = await sql`select nextval('readout.changes') as change`.execute(db)
  return z.object({ change: z.number() }).parse(rows[0]).change
}

/**
 * Says that what was linked last is in the tables for good.
 *
 * @example
 * settleLedger(ledger)
 */
export function settleLedger(ledger: Ledger): void {
  ledger.openIn = null
}

/**
 * Links the documents that this process has written and not linked yet.
 *
 * @example
 * await linkUnlinked(db, ledger)
 */
export async function linkUnlinked(db: Database, ledger: Ledger): Promise<void> {
  const written = [...ledger.unlinked]
  if (written.length === 0) return
  await db.transaction().execute(async (transaction) => {
    await waitForTurn(transaction)
    // One that has been withdrawn meanwhile stands alone.
    const loose = await transaction
      .selectFrom('commitments')
      .select('document')
      .distinct()
      .where('document', '=', anyId(written))
      .where('pledge', 'is', null)
      .execute()
    const ids = loose.map(({ document }) => document)
    await linkDocuments(transaction, ledger, await linkablesOf(transaction, ids))
  })
  settleLedger(ledger)
  ledger.unlinked.splice(0, written.length)
}

/**
 * Links all commitments of an archive that has some which no pledge holds yet, as one made before there were pledges
 * has.
 *
 * @returns whether there were any
 *
 * @example
 * await linkAll(db) // false in an archive that this version made
 */
export async function linkAll(db: Database): Promise<boolean> {
  if ((await asKeeper(db, loose)).length === 0) return false
  return db.transaction().execute(async (transaction) => {
    await waitForTurn(transaction)
    const held = await transaction.selectFrom('holds').select('document').execute()
    await standAlone(
      transaction,
      held.map(({ document }) => document),
    )
    const ledger = newLedger()
    const isHeld = sql<boolean>`d.id in (select h.document from readout.holds h)`
    const all = await linkables(transaction, sql<boolean>`true`, isHeld)
    const book = openBook(all.map((document) => taken(ledger, document)))
    await writeLinks(
      transaction,
      pledgesOf(book).flatMap((pledge) => rowsOf(pledge, ledger)),
    )
    return true
  })
}

const loose = (db: Database) =>
  db.selectFrom('commitments').select('document').where('pledge', 'is', null).limit(1).execute()

/**
 * The book with all that the tables hold; documents that are held or wait to be linked are in it with no commitment. What
 * becomes of the rows of others is told by what changes in it, so it has to be asked for before the tables say anything new
 * of a document that was linked.
 *
 * @example
 * await caughtUp(transaction, ledger)
 */
export async function caughtUp(db: Database, ledger: Ledger): Promise<PledgeBook> {
  if (ledger.openIn !== null && ledger.openIn !== db) {
    ledger.book = null
    ledger.openIn = null
  }
  if (ledger.book === null) ledger.seen = 0
  const isSince = sql<boolean>`(${ledger.seen}::bigint = 0 or d.change > ${ledger.seen}::bigint)`
  const isApart = sql<boolean>`(d.id in (select h.document from readout.holds h)
    or d.id in (select w.document from readout.commitments w where w.pledge is null))`
  const others = await linkables(db, isSince, isApart)
  const documents = others.map((one) => taken(ledger, one))
  if (ledger.book === null) ledger.book = openBook(documents)
  else addToBook(ledger.book, documents)
  for (const { change } of others) ledger.seen = Math.max(ledger.seen, change)
  return ledger.book
}

/**
 * Notes where the commitments of a document stand.
 *
 * @example
 * addToBook(book, [taken(ledger, document)])
 */
export function taken(ledger: Ledger, { id, document, commitments, around }: Linkable): LinkDocument {
  for (const [ordinal, commitment] of commitments.entries())
    ledger.places.set(commitment, { document: id, ordinal })
  return { document, commitments, around }
}
