/** Passages in the table that their document's state asks for. */
import type { DocumentRecord } from '@readout/record'
import { sql } from 'kysely'
import { z } from 'zod'
import { type Described, traitsOfAll } from '../describe.ts'
import { passageRows } from '../passage-rows.ts'
import { anyId, inBatches } from '../queries.ts'
import { noteWords } from '../search/words.ts'
import type { Database } from '../tables.ts'

export const passageTables = ['open_passages', 'held_passages'] as const
type PassageTableName = (typeof passageTables)[number]

/** A text whose passages are to be written. */
export interface PassageText extends Omit<Described, 'passages'> {
  /** The id of its document, which has no passages. */
  readonly document: number
  readonly record: DocumentRecord
  readonly isHeld: boolean
}

/**
 * Writes the passages of texts, each into the table that its state asks for.
 *
 * @example
 * await insertPassages(transaction, [{ document: 4, slug, face, commitments, record, isHeld: false }])
 */
export async function insertPassages(db: Database, texts: readonly PassageText[]): Promise<void> {
  const described = texts.map((text) => ({ ...text, passages: passageRows(text.record) }))
  const traits = await traitsOfAll(db, described)
  const rows = described.map(({ document, passages }, nth) =>
    passages.map((row, index) => ({ document, ...row, traits: traits[nth]?.[index] ?? [] })),
  )
  const rowsWhere = (isHeld: boolean) => rows.filter((_, nth) => texts[nth]?.isHeld === isHeld).flat()
  for (const batch of inBatches(rowsWhere(true))) await db.insertInto('held_passages').values(batch).execute()
  const open = rowsWhere(false)
  for (const batch of inBatches(open)) await db.insertInto('open_passages').values(batch).execute()
  await noteWords(
    db,
    open.map(({ text }) => text),
  )
}

/**
 * Takes away the passages of a document.
 *
 * @example
 * await dropPassages(transaction, 4)
 */
export async function dropPassages(db: Database, document: number): Promise<void> {
  for (const table of passageTables) await db.deleteFrom(table).where('document', '=', document).execute()
}

/**
 * Notes the words of documents that have been released, so that they are offered in place of misspelt ones.
 *
 * @example
 * await noteReleasedWords(transaction, [4])
 */
export async function noteReleasedWords(db: Database, documents: readonly number[]): Promise<void> {
  const passages = await db
    .selectFrom('open_passages')
    .select('text')
    .where('document', '=', anyId(documents))
    .execute()
  await noteWords(
    db,
    passages.map(({ text }) => text),
  )
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
      delete from ${sql.table(`readout.${from}`)} where document = ${anyId(documents)}
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
