/** The raw store: the rows of an archive into the same tables of another database, with nothing of Readout at work. */
import { sql } from 'kysely'
import { z } from 'zod'
import { inBatches } from '../packages/archive/src/queries.ts'
import { asKeeper } from '../packages/archive/src/sight.ts'
import type { Database } from '../packages/archive/src/tables.ts'

/** Every table that an import writes, in an order in which rules between them hold. */
const tables = [
  'traits',
  'words',
  'documents',
  'addresses',
  'revisions',
  'open_passages',
  'commitments',
  'rejected',
  'former_pledges',
] as const

export interface RawLoad {
  readonly rows: number
  /** What the inserting took; reading them is not timed. */
  readonly seconds: number
  /** The same for documents and passages alone. */
  readonly textSeconds: number
}

/** Takes the rows over, two thousand in a transaction and two hundred in a statement, as an application would. */
export async function rawLoad(from: Database, to: Database): Promise<RawLoad> {
  let rows = 0
  let seconds = 0
  let textSeconds = 0
  // A document names its revision, which names its document: only Readout writes both at once.
  await asKeeper(to, (keeper) =>
    sql`alter table readout.documents drop constraint documents_id_revision_fkey`.execute(keeper),
  )
  for (const table of tables) {
    const columns = await columnsOf(from, table)
    for await (const batch of batchesOf(from, table, columns)) {
      const began = performance.now()
      await asKeeper(to, async (transaction) => {
        for (const part of inBatches(batch)) await insert(transaction, table, columns, part)
      })
      const took = (performance.now() - began) / 1000
      rows += batch.length
      seconds += took
      if (table === 'documents' || table === 'open_passages') textSeconds += took
    }
  }
  return { rows, seconds, textSeconds }
}

interface Column {
  readonly name: string
  readonly type: string
}

async function columnsOf(db: Database, table: string): Promise<Column[]> {
  const { rows } = await sql`
    select attname as name, format_type(atttypid, null) as type from pg_catalog.pg_attribute
    where attrelid = ${`readout.${table}`}::regclass and attnum > 0 and not attisdropped and attgenerated = ''
    order by attnum`.execute(db)
  return z.object({ name: z.string(), type: z.string() }).array().parse(rows)
}

/** What both drivers give alike: bytes as they are, all else as text. */
const read = ({ name, type }: Column) =>
  type === 'bytea' ? sql.ref(name) : sql`${sql.ref(name)}::text as ${sql.ref(name)}`

async function* batchesOf(
  db: Database,
  table: string,
  columns: readonly Column[],
): AsyncGenerator<Record<string, unknown>[]> {
  const isOfDocuments = columns.some(({ name }) => name === 'document')
  const key = sql.ref(isOfDocuments ? 'document' : 'ctid')
  const last = isOfDocuments ? await lastDocument(db) : 0
  for (let first = 1; first <= Math.max(last, 1); first += 100) {
    const range = isOfDocuments ? sql`where ${key} between ${first} and ${first + 99}` : sql``
    const { rows } = await sql`
      select ${sql.join(columns.map(read))} from ${sql.table(`readout.${table}`)} ${range} order by ${key}`.execute(
      db,
    )
    for (const batch of inBatches(z.record(z.string(), z.unknown()).array().parse(rows), 2000)) yield batch
  }
}

async function lastDocument(db: Database): Promise<number> {
  const { last } = await db
    .selectFrom('documents')
    .select(({ fn }) => fn.coalesce(fn.max('id'), sql<number>`0`).as('last'))
    .executeTakeFirstOrThrow()
  return last
}

async function insert(
  db: Database,
  table: string,
  columns: readonly Column[],
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  const row = (values: Record<string, unknown>) =>
    sql`(${sql.join(columns.map(({ name, type }) => sql`${values[name]}::${sql.raw(type)}`))})`
  await sql`
    insert into ${sql.table(`readout.${table}`)} (${sql.join(columns.map(({ name }) => sql.ref(name)))})
    overriding system value values ${sql.join(rows.map(row))}`.execute(db)
}
