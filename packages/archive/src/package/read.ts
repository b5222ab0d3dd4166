/** A package back into an archive that holds nothing yet. */
import { buffer, text } from 'node:stream/consumers'
import { ReadoutError } from '@readout/record'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Ways } from '../arrival.ts'
import { describeAgain } from '../describe-again.ts'
import { compareAgain } from '../edits.ts'
import { hashOf } from '../identity.ts'
import { linesIn } from '../lines.ts'
import { waitForTurn } from '../queries.ts'
import { wordsOf } from '../store.ts'
import { type Database, schema } from '../tables.ts'
import { kinds } from './columns.ts'
import { packageName, packageVersion } from './descriptor.ts'
import { forms, type Row, type TableForm } from './form.ts'
import { type PackageSource, sourceAt } from './places.ts'
import { isOfDocument, type PackageTable, packageTables } from './tables.ts'
import type { PackageReport } from './write.ts'

/**
 * Whether there is a package at a place.
 *
 * @example
 * await isPackage('nothing-there.zip') // false
 */
export async function isPackage(place: string): Promise<boolean> {
  const source = await sourceAt(place)
  if (source === null) return false
  try {
    return named.safeParse(await descriptorIn(source)).success
  } finally {
    await source.close()
  }
}

/**
 * Puts a package back in: all rows, all bytes, in one transaction; all of it is public. The archive must be empty, of
 * held documents too, for a package is a whole.
 *
 * @throws ReadoutError 'bad-use' where the archive holds documents or the package is of another version; 'unreadable'
 * where it is damaged
 *
 * @example
 * await readPackage(db, sift, 'lake.zip') // { documents: 6, revisions: 7, commitments: 120 }
 */
export async function readPackage(db: Database, sift: Ways['sift'], place: string): Promise<PackageReport> {
  const source = await sourceAt(place)
  if (source === null)
    throw new ReadoutError(
      'unreadable',
      `${place} is no package of Readout.`,
      'Name what readout export wrote.',
    )
  try {
    refuseOtherVersion(place, await descriptorIn(source))
    const report = await db.transaction().execute(async (transaction) => {
      await waitForTurn(transaction)
      await refuseFullArchive(transaction)
      return readAll(transaction, place, source)
    })
    // Should it be broken off, the next opening goes on with it.
    await describeAgain(db)
    await compareAgain(db, sift)
    return report
  } finally {
    await source.close()
  }
}

const named = z.object({ name: z.literal(packageName), version: z.string() })

async function descriptorIn(source: PackageSource): Promise<unknown> {
  const stream = await source.open('datapackage.json')
  try {
    return stream && JSON.parse(await text(stream))
  } catch {
    return null
  }
}

function refuseOtherVersion(place: string, descriptor: unknown): void {
  const found = named.safeParse(descriptor)
  if (found.success && found.data.version === packageVersion) return
  const what = found.success ? `a package of version ${found.data.version}` : 'no package of Readout'
  throw new ReadoutError('bad-use', `${place} is ${what}.`, `This Readout reads version ${packageVersion}.`)
}

async function refuseFullArchive(db: Database): Promise<void> {
  const one = await db.selectFrom('documents').select('id').limit(1).executeTakeFirst()
  if (one === undefined) return
  throw new ReadoutError(
    'bad-use',
    'The archive holds documents already, and a package is a whole archive.',
    'Name an empty folder with --folder, or an empty database.',
  )
}

async function readAll(db: Database, place: string, source: PackageSource): Promise<PackageReport> {
  const rows: Record<string, number> = {}
  const form = await formIn(place, source)
  for (const table of packageTables) {
    try {
      const found = form.rows(table.columns, table.name, source)
      rows[table.name] = await (table.name === 'revisions'
        ? readRevisions(db, source, found)
        : readTable(db, table, found))
    } catch (error) {
      if (error instanceof ReadoutError) throw error
      throw damaged(place, `${table.name}.${form.name} cannot be read: ${wordsOf(error)}`)
    }
  }
  // A book that another process keeps learns of these documents by their numbers.
  await sql`update readout.documents d set change = nextval('readout.changes')
    where exists (select from readout.commitments c where c.document = d.id)`.execute(db)
  return {
    documents: rows.documents ?? 0,
    revisions: rows.revisions ?? 0,
    commitments: rows.commitments ?? 0,
  }
}

/** Both forms of a table say the same, so one of them is read. */
async function formIn(place: string, source: PackageSource): Promise<TableForm> {
  for (const form of forms) {
    const file = await source.open(`documents.${form.name}`)
    file?.destroy()
    if (file !== null) return form
  }
  throw damaged(place, 'it has no tables')
}

async function readTable(db: Database, table: PackageTable, rows: AsyncIterable<Row>): Promise<number> {
  let read = 0
  let batch: Row[] = []
  for await (const row of rows) {
    batch.push(row)
    read += 1
    if (batch.length < rowsAtOnce) continue
    await insert(db, table, batch)
    batch = []
  }
  if (batch.length > 0) await insert(db, table, batch)
  return read
}

/** About a megabyte of passages. */
const rowsAtOnce = 1000

async function insert(db: Database, table: PackageTable, rows: readonly Row[]): Promise<void> {
  const { name, columns } = table
  const targets = sql.join(columns.map((column) => sql.ref(column.name)))
  const types = columns.map((column) => sql`${sql.ref(column.name)} ${sql.raw(kinds[column.kind].held)}`)
  const values = columns.map((column) =>
    column.name === 'document' && isOfDocument(table) ? sql`d.id` : sql`r.${sql.ref(column.name)}`,
  )
  const documents = isOfDocument(table) ? sql`join readout.documents d on d.slug = r.document` : sql``
  // Passages are read from a view over what is public and what is held; a package has nothing that is held.
  const into = name === 'passages' ? 'open_passages' : name
  await sql`
    insert into ${sql.table(`${schema}.${into}`)} (${targets})
    select ${sql.join(values)}
    from rows from (jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as (${sql.join(types)}))
      with ordinality as r (${targets}, nth)
    ${documents}
    order by r.nth`.execute(db)
}

/** Row by row beside the line of its record, each with its bytes. */
async function readRevisions(db: Database, source: PackageSource, rows: AsyncIterable<Row>): Promise<number> {
  const stream = await source.open('records.ndjson')
  if (stream === null) throw new ReadoutError('unreadable', 'The package has no records.ndjson.', again)
  const records = linesIn(stream)
  let read = 0
  for await (const row of rows) {
    const { document, number, hash, fingerprint, address, name, imported_at, seen_at } = revision.parse(row)
    const record = await records.next()
    if (record.done) throw new ReadoutError('unreadable', 'records.ndjson has too few lines.', again)
    const bytes = await source.open(`sources/${hash}`).then((file) => file && buffer(file))
    if (bytes === null || hashOf(bytes) !== hash)
      throw new ReadoutError('unreadable', `The source ${hash} of ${document} is missing or damaged.`, again)
    await db
      .insertInto('revisions')
      .values(({ selectFrom }) => ({
        document: selectFrom('documents').select('id').where('slug', '=', document),
        ...{ number, hash, fingerprint, address, name, imported_at, seen_at },
        bytes: new Uint8Array(bytes),
        record: record.value.toString(),
      }))
      .execute()
    read += 1
  }
  return read
}

const revision = z.object({
  document: z.string(),
  number: z.number().int(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  fingerprint: z.string(),
  address: z.string(),
  name: z.string(),
  imported_at: z.string(),
  seen_at: z.string(),
})

const again = 'Export the archive again.'

function damaged(place: string, what: string): ReadoutError {
  return new ReadoutError('unreadable', `${place} is damaged: ${what}.`, again)
}
