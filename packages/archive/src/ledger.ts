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
import { type LinkColumns, type Place, rowsOf, rowsOfChanged, writeFormer, writeLinks } from './link-rows.ts'
import { type Linkable, linkables } from './linkables.ts'
import { waitForTurn } from './queries.ts'
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
}

/**
 * A ledger that knows nothing yet.
 *
 * @example
 * const ledger = newLedger()
 */
export function newLedger(): Ledger {
  return { book: null, places: new WeakMap(), seen: 0, openIn: null }
}

/**
 * Links the commitments of a document that has just been written with those of all others, and writes which pledges
 * that makes or changes. What it costs hangs on what the document shares with others, not on how many there are. Which
 * wordings are one pledge does not hang on the order in which documents came; the words given as reasons for a link
 * may, for they were the most telling ones when the link was made.
 *
 * To be called in the transaction that writes the document, after its turn to write has come; `settleLedger` says
 * afterwards that the transaction was kept.
 *
 * @param book from `caughtUp`, before the tables said anything new of the document
 *
 * @returns for each commitment of the document, in order, what its own row says of its pledge
 *
 * @example
 * const book = await caughtUp(transaction, ledger)
 * await linkDocument(transaction, ledger, book, document)
 * settleLedger(ledger)
 */
export async function linkDocument(
  db: Database,
  ledger: Ledger,
  book: PledgeBook,
  document: Linkable & { readonly change: number },
): Promise<readonly LinkColumns[]> {
  ledger.openIn = db
  const change = addToBook(book, taken(ledger, document))
  const rows = rowsOfChanged(book, ledger, change)
  const own: LinkColumns[] = []
  for (const row of rows) if (row.document === document.id) own[row.ordinal] = row.columns
  await writeLinks(
    db,
    rows.filter((row) => row.document !== document.id),
  )
  await writeFormer(db, change)
  ledger.seen = document.change
  return own
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
    const book = await caughtUp(transaction, ledger)
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
 * The book with all that the tables hold; held documents are in it with no commitment. What becomes of the rows of others
 * is told by what changes in it, so it has to be asked for before the tables change.
 *
 * @example
 * const book = await caughtUp(transaction, ledger)
 */
export async function caughtUp(db: Database, ledger: Ledger): Promise<PledgeBook> {
  if (ledger.openIn !== null && ledger.openIn !== db) {
    ledger.book = null
    ledger.openIn = null
  }
  if (ledger.book === null) ledger.seen = 0
  const others = await documentsSince(db, ledger.seen)
  if (ledger.book === null) ledger.book = openBook(others.map((one) => taken(ledger, one)))
  else for (const one of others) addToBook(ledger.book, taken(ledger, one))
  ledger.seen = Math.max(ledger.seen, ...others.map(({ change }) => change))
  return ledger.book
}

/** The documents whose commitments were changed after a change of this number; all where it is 0. */
async function documentsSince(
  db: Database,
  seen: number,
): Promise<(Linkable & { readonly change: number })[]> {
  const isSince = sql<boolean>`(${seen}::bigint = 0 or d.change > ${seen}::bigint)`
  const isApart = sql<boolean>`d.id in (select h.document from readout.holds h)`
  return linkables(db, isSince, isApart)
}

/**
 * Notes where the commitments of a document stand.
 *
 * @example
 * addToBook(book, taken(ledger, document))
 */
export function taken(ledger: Ledger, { id, document, commitments }: Linkable): LinkDocument {
  for (const [ordinal, commitment] of commitments.entries())
    ledger.places.set(commitment, { document: id, ordinal })
  return { document, commitments }
}
