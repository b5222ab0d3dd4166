/** The archive as a package that others can read, and that reads back as the same archive. */
import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import type { Ledger } from '../ledger.ts'
import { anyId, atOneMoment, inBatches, instantColumn } from '../queries.ts'
import { settleWhole } from '../releases/settle.ts'
import { atOneInstant, instantOfReading } from '../sight.ts'
import type { Database } from '../tables.ts'
import { schema } from '../tables.ts'
import type { Column } from './columns.ts'
import { descriptorOf } from './descriptor.ts'
import { type FormName, forms, type Row, type TableForm } from './form.ts'
import { type PackageSink, sinkAt } from './places.ts'
import { isOfDocument, type PackageTable, packageTables } from './tables.ts'

/** What a package holds. */
export interface PackageReport {
  readonly documents: number
  readonly revisions: number
  readonly commitments: number
}

/**
 * Writes what is public of the archive, as it stands at one moment, as a Data Package: each table as CSV and as Parquet, the
 * records, the bytes of every revision, and the datapackage.json that tells what everything means.
 *
 * @param only the one form of the tables that is wanted, where it is not both
 * @throws ReadoutError 'bad-use' where something is at the place already
 *
 * @example
 * await writePackage(db, ledger, 'lake.zip') // { documents: 6, revisions: 7, commitments: 120 }
 */
export async function writePackage(
  db: Database,
  ledger: Ledger,
  place: string,
  only?: FormName,
): Promise<PackageReport> {
  const written = forms.filter(({ name }) => only === undefined || name === only)
  const sink = await sinkAt(place)
  try {
    const rows = await atOneInstant(async () => {
      // What is public by then is linked before it is written; what comes later is not in it.
      await instantOfReading(db)
      await settleWhole(db, ledger)
      return atOneMoment(db, (moment) => writeAll(moment, sink, written))
    })
    await sink.finish()
    return {
      documents: rows.documents ?? 0,
      revisions: rows.revisions ?? 0,
      commitments: rows.commitments ?? 0,
    }
  } catch (error) {
    await sink.discard()
    throw error
  }
}

async function writeAll(
  db: Database,
  sink: PackageSink,
  written: readonly TableForm[],
): Promise<Record<string, number>> {
  const documents = await db.selectFrom('documents').select(['id', 'slug']).orderBy('id').execute()
  const ids = documents.map(({ id }) => id)
  const batches = [...inBatches(ids, 100)]
  const rows: Record<string, number> = {}
  // A zip file takes one file after another, so each form reads the tables for itself.
  for (const form of written)
    for (const table of packageTables) rows[table.name] = await writeTable(db, sink, table, form, batches)
  await writeRecords(db, sink, batches)
  await writeSources(db, sink, ids)
  await writeFile(sink, 'datapackage.json', `${JSON.stringify(descriptorOf(rows, written), null, 2)}\n`)
  return rows
}

async function writeTable(
  db: Database,
  sink: PackageSink,
  table: PackageTable,
  form: TableForm,
  batches: readonly (readonly number[])[],
): Promise<number> {
  await sink.begin(`${table.name}.${form.name}`)
  const writer = await form.begin(table.columns, (bytes) => sink.write(bytes))
  let written = 0
  for (const ids of isOfDocument(table) || table.name === 'documents' ? batches : [null]) {
    const rows = await rowsOf(db, table, ids)
    written += rows.length
    await writer.add(rows)
  }
  await writer.end()
  await sink.end()
  return written
}

async function rowsOf(db: Database, described: PackageTable, ids: readonly number[] | null): Promise<Row[]> {
  const { name, columns, order } = described
  const table = sql.table(`${schema}.${name}`)
  const selected = sql.join(
    columns.map((column) => sql`${told(described, column)} as ${sql.ref(column.name)}`),
  )
  const within = anyId(ids ?? [])
  const from =
    ids === null
      ? sql`${table} t order by t.${sql.ref(order)}`
      : name === 'documents'
        ? sql`${table} t where t.id = ${within} order by t.id`
        : sql`${table} t join readout.documents d on d.id = t.document
              where t.document = ${within} order by t.document, t.${sql.ref(order)}`
  const { rows } = await sql`select ${selected} from ${from}`.execute(db)
  return z.record(z.string(), z.unknown()).array().parse(rows)
}

/** A column so that both drivers give it alike, and as the package has it. */
function told(table: PackageTable, { name, kind }: Column): RawBuilder<unknown> {
  if (name === 'document' && isOfDocument(table)) return sql`d.slug`
  const column = sql`t.${sql.ref(name)}`
  if (kind === 'day') return sql`to_char(${column}, 'YYYY-MM-DD')`
  if (kind === 'instant') return instantColumn(column)
  return column
}

async function writeRecords(
  db: Database,
  sink: PackageSink,
  batches: readonly (readonly number[])[],
): Promise<void> {
  await sink.begin('records.ndjson')
  for (const ids of batches) {
    const { rows } = await sql<{ record: string }>`
      select r.record::text as record from readout.revisions r
      where r.document = ${anyId(ids)} order by r.document, r.number`.execute(db)
    for (const { record } of rows) await sink.write(encoded(`${record}\n`))
  }
  await sink.end()
}

async function writeSources(db: Database, sink: PackageSink, all: readonly number[]): Promise<void> {
  const written = new Set<string>()
  for (const ids of inBatches(all, 10)) {
    const rows = await db
      .selectFrom('revisions')
      .select(['hash', 'bytes'])
      .where(sql<boolean>`document = ${anyId(ids)}`)
      .orderBy('document')
      .orderBy('number')
      .execute()
    for (const { hash, bytes } of rows) {
      if (written.has(hash)) continue
      written.add(hash)
      await writeFile(sink, `sources/${hash}`, new Uint8Array(bytes))
    }
  }
}

async function writeFile(sink: PackageSink, path: string, content: string | Uint8Array): Promise<void> {
  await sink.begin(path)
  await sink.write(typeof content === 'string' ? encoded(content) : content)
  await sink.end()
}

const encoded = (text: string) => new TextEncoder().encode(text)
