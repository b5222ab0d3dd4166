/** Pledges kept up as documents come in: one book of all wordings in memory, and what it says in the tables. */
import {
  addToBook,
  type BookChange,
  type Commitment,
  type LinkDocument,
  openBook,
  type Pledge,
  type PledgeBook,
  pledgeOf,
  pledgesOf,
} from '@readout/commitments'
import { sql } from 'kysely'
import { commitmentOf } from './findings.ts'
import { anyOf, dayColumn, inBatches, waitForTurn } from './queries.ts'
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
  /** Whether what was taken in last is not known to be in the tables. */
  isOpen: boolean
}

interface Place {
  readonly document: number
  readonly ordinal: number
}

/**
 * A ledger that knows nothing yet.
 *
 * @example
 * const ledger = newLedger()
 */
export function newLedger(): Ledger {
  return { book: null, places: new WeakMap(), seen: 0, isOpen: false }
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
 * @returns for each commitment of the document, in order, what its own row says of its pledge
 *
 * @example
 * await db.transaction().execute((transaction) => linkDocument(transaction, ledger, document))
 * settleLedger(ledger)
 */
export async function linkDocument(
  db: Database,
  ledger: Ledger,
  document: Linkable & { readonly change: number },
): Promise<readonly LinkColumns[]> {
  const book = await caughtUp(db, ledger, document.id)
  ledger.isOpen = true
  const change = addToBook(book, taken(ledger, document))
  const rows = change.changed.flatMap((id) => {
    const pledge = pledgeOf(book, id)
    return pledge === null ? [] : rowsOf(pledge, ledger)
  })
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

/** A document that may be linked: cited by its slug, with its commitments in the order of the text. */
export interface Linkable extends LinkDocument {
  readonly id: number
}

/**
 * Says that what was linked last is in the tables for good.
 *
 * @example
 * settleLedger(ledger)
 */
export function settleLedger(ledger: Ledger): void {
  ledger.isOpen = false
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
  const loose = await db
    .selectFrom('commitments')
    .select('document')
    .where('pledge', 'is', null)
    .limit(1)
    .execute()
  if (loose.length === 0) return false
  return db.transaction().execute(async (transaction) => {
    await waitForTurn(transaction)
    const ledger = newLedger()
    const book = await caughtUp(transaction, ledger, null)
    await writeLinks(
      transaction,
      pledgesOf(book).flatMap((pledge) => rowsOf(pledge, ledger)),
    )
    return true
  })
}

/** The book with all that the tables hold but the document that is just being written. */
async function caughtUp(db: Database, ledger: Ledger, except: number | null): Promise<PledgeBook> {
  if (ledger.isOpen) {
    ledger.book = null
    ledger.isOpen = false
  }
  if (ledger.book === null) ledger.seen = 0
  const others = await documentsSince(db, ledger.seen, except)
  if (ledger.book === null) ledger.book = openBook(others.map((one) => taken(ledger, one)))
  else for (const one of others) addToBook(ledger.book, taken(ledger, one))
  ledger.seen = Math.max(ledger.seen, ...others.map(({ change }) => change))
  return ledger.book
}

/** The documents whose commitments were changed after a change of this number; all where it is 0. */
async function documentsSince(
  db: Database,
  seen: number,
  except: number | null,
): Promise<(Linkable & { readonly change: number })[]> {
  const isSince = sql<boolean>`(${seen}::bigint = 0 or d.change > ${seen}::bigint)
    and d.id is distinct from ${except}::integer`
  const documents = await db
    .selectFrom('documents as d')
    .select(['d.id', 'd.slug', 'd.title', dayColumn.as('date'), 'd.change'])
    .where(isSince)
    .execute()
  if (documents.length === 0) return []
  const rows = await db
    .selectFrom('commitments as c')
    .innerJoin('documents as d', 'd.id', 'c.document')
    .selectAll('c')
    .where(isSince)
    .orderBy('c.document')
    .orderBy('c.ordinal')
    .execute()
  const found = Map.groupBy(rows, ({ document }) => document)
  return documents.map(({ id, slug, title, date, change }) => ({
    id,
    change,
    document: { name: slug, title, date },
    commitments: (found.get(id) ?? []).map((row) => commitmentOf({ ...row, cues: [] })),
  }))
}

/** Notes where the commitments of a document stand. */
function taken(ledger: Ledger, { id, document, commitments }: Linkable): LinkDocument {
  for (const [ordinal, commitment] of commitments.entries())
    ledger.places.set(commitment, { document: id, ordinal })
  return { document, commitments }
}

/** What the row of a commitment says of its pledge. */
export interface LinkColumns {
  readonly pledge: string
  readonly place: number
  readonly continues: number | null
  readonly relation: string | null
  /** JSON, or null. */
  readonly link: string | null
}

interface LinkRow extends Place {
  readonly columns: LinkColumns
}

function rowsOf({ id, wordings, links }: Pledge, ledger: Ledger): LinkRow[] {
  return wordings.flatMap(({ commitment }, place): LinkRow[] => {
    const at = ledger.places.get(commitment)
    if (at === undefined) return []
    const link = links.find(({ to }) => to === place)
    if (link === undefined)
      return [{ ...at, columns: { pledge: id, place, continues: null, relation: null, link: null } }]
    const { from, relation, changes, reasons, confidence } = link
    const json = JSON.stringify({ changes, reasons, confidence })
    return [{ ...at, columns: { pledge: id, place, continues: from, relation, link: json } }]
  })
}

async function writeLinks(db: Database, rows: readonly LinkRow[]): Promise<void> {
  if (rows.length === 0) return
  for (const batch of inBatches(rows, 1000)) {
    const values = batch.map(({ document, ordinal, columns }) => ({ document, ordinal, ...columns }))
    await sql`
      update readout.commitments c
      set pledge = v.pledge, place = v.place, continues = v.continues, relation = v.relation, link = v.link::jsonb
      from jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as v
        (document integer, ordinal integer, pledge text, place integer, continues integer, relation text, link text)
      where c.document = v.document and c.ordinal = v.ordinal`.execute(db)
  }
  // One that went may stand again.
  const ids = [...new Set(rows.map(({ columns }) => columns.pledge))]
  await db.deleteFrom('former_pledges').where('id', '=', anyOf(ids)).execute()
}

/** An address that was given out leads on to the pledge that took its wordings up. */
async function writeFormer(db: Database, { gone }: BookChange): Promise<void> {
  for (const { id, into } of gone) {
    await db
      .insertInto('former_pledges')
      .values({ id, became: into })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ became: into }))
      .execute()
  }
}
