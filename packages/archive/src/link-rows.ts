/** What the rows of commitments say of their pledges, from the book into the tables. */
import { type BookChange, type Pledge, type PledgeBook, pledgeOf } from '@readout/commitments'
import { sql } from 'kysely'
import type { Ledger } from './ledger.ts'
import { anyOf, inBatches } from './queries.ts'
import type { Database } from './tables.ts'

/** Where a commitment stands in the tables. */
export interface Place {
  readonly document: number
  readonly ordinal: number
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

export interface LinkRow extends Place {
  readonly columns: LinkColumns
}

/**
 * What the rows of a pledge's wordings say of it.
 *
 * @example
 * await writeLinks(transaction, pledgesOf(book).flatMap((pledge) => rowsOf(pledge, ledger)))
 */
export function rowsOf({ id, wordings, links }: Pledge, ledger: Ledger): LinkRow[] {
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

/**
 * The rows that a change of the book concerns.
 *
 * @example
 * rowsOfChanged(book, ledger, addToBook(book, [document]))
 */
export function* rowsOfChanged(book: PledgeBook, ledger: Ledger, { changed }: BookChange): Iterable<LinkRow> {
  for (const id of changed) {
    const pledge = pledgeOf(book, id)
    if (pledge !== null) yield* rowsOf(pledge, ledger)
  }
}

/**
 * Writes what rows of commitments say of their pledges.
 *
 * @example
 * await writeLinks(transaction, rowsOfChanged(book, ledger, change))
 */
export async function writeLinks(db: Database, rows: Iterable<LinkRow>): Promise<void> {
  for (const batch of inBatches(rows, 1000)) {
    const values = batch.map(({ document, ordinal, columns }) => ({ document, ordinal, ...columns }))
    await sql`
      update readout.commitments c
      set pledge = v.pledge, place = v.place, continues = v.continues, relation = v.relation, link = v.link::jsonb
      from jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as v
        (document integer, ordinal integer, pledge text, place integer, continues integer, relation text, link text)
      where c.document = v.document and c.ordinal = v.ordinal`.execute(db)
    // One that went may stand again.
    const ids = [...new Set(batch.map(({ columns }) => columns.pledge))]
    await db.deleteFrom('former_pledges').where('id', '=', anyOf(ids)).execute()
  }
}

/**
 * An address that was given out leads on to the pledge that took its wordings up.
 *
 * @example
 * await writeFormer(transaction, change)
 */
export async function writeFormer(db: Database, { gone }: Pick<BookChange, 'gone'>): Promise<void> {
  for (const { id, into } of gone) {
    await db
      .insertInto('former_pledges')
      .values({ id, became: into })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ became: into }))
      .execute()
  }
}
