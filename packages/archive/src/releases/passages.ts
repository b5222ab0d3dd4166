/** Passages in the table that their document's state asks for. */
import type { DocumentRecord } from '@readout/record'
import { sql } from 'kysely'
import { z } from 'zod'
import { passageRows } from '../passage-rows.ts'
import { inBatches } from '../queries.ts'
import type { Database } from '../tables.ts'

const tables = ['open_passages', 'held_passages'] as const
type PassageTableName = (typeof tables)[number]

/**
 * Puts the passages of a record in the place of those that its document had.
 *
 * @example
 * await replacePassages(transaction, record, 4, { isHeld: false })
 */
export async function replacePassages(
  db: Database,
  record: DocumentRecord,
  document: number,
  { isHeld }: { readonly isHeld: boolean },
): Promise<void> {
  for (const table of tables) await db.deleteFrom(table).where('document', '=', document).execute()
  for (const rows of inBatches(passageRows(record))) {
    await db
      .insertInto(isHeld ? 'held_passages' : 'open_passages')
      .values(rows.map((row) => ({ document, ...row })))
      .execute()
  }
}

/**
 * Moves the passages of documents from one table to the other, all their columns with them.
 *
 * @example
 * await movePassages(transaction, [4], 'held_passages', 'open_passages')
 */
export async function movePassages(
  db: Database,
  documents: readonly number[],
  from: PassageTableName,
  to: PassageTableName,
): Promise<void> {
  const columns = sql.join((await writtenColumns(db)).map((column) => sql.ref(column)))
  await sql`
    with moved as (
      delete from ${sql.table(`readout.${from}`)} where document = any(${[...documents]}::integer[])
      returning ${columns}
    )
    insert into ${sql.table(`readout.${to}`)} (${columns}) select ${columns} from moved`.execute(db)
}

/** The columns that are not made by the database itself. */
async function writtenColumns(db: Database): Promise<string[]> {
  const { rows } = await sql`
    select attname as name from pg_catalog.pg_attribute
    where attrelid = 'readout.open_passages'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
    order by attnum`.execute(db)
  return z
    .object({ name: z.string() })
    .array()
    .parse(rows)
    .map(({ name }) => name)
}
