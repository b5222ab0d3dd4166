/** A backup back into an archive that holds nothing yet. */
import { ReadoutError } from '@readout/record'
import { sql } from 'kysely'
import { z } from 'zod'
import { migrationNames } from '../migrations.ts'
import { waitForTurn } from '../queries.ts'
import { type Database, schema } from '../tables.ts'
import { type BackupHead, backupLines, damaged, fromLater } from './lines.ts'
import { type BackupColumn, migrationsIn, notBackedUp, tablesIn, writePlainly } from './tables.ts'

/** How far a restore is. */
export type RestoreProgress = (done: number, total: number) => void

/** A backup that was read to its end and is whole. */
export interface SoundBackup {
  readonly path: string
  readonly head: BackupHead
  readonly rows: Readonly<Record<string, number>>
}

/**
 * Reads a backup to its end, and says what is in it where it is as it was written.
 *
 * @throws ReadoutError 'unreadable' as `backupLines` does, and where it is of tables that this version does not have
 *
 * @example
 * const backup = await soundBackup('lake.backup')
 * backup.rows.documents // 6
 */
export async function soundBackup(path: string): Promise<SoundBackup> {
  let head: BackupHead | null = null
  let rows: Readonly<Record<string, number>> = {}
  for await (const line of backupLines(path)) {
    if ('format' in line) head = line
    if ('sha256' in line) rows = line.rows
  }
  if (head === null) throw damaged(path, 'its beginning is missing')
  if (head.migrations.some((name, index) => name !== migrationNames[index])) throw fromLater(path)
  return { path, head, rows }
}

/**
 * Puts a backup back: all its rows under the numbers that they had, in one transaction. The archive must hold nothing and
 * have the tables that it was made of.
 *
 * @throws ReadoutError 'bad-use' where the archive holds something or has later tables; 'unreadable' where the backup does not
 * have what the tables need
 *
 * @example
 * await readBackup(store.db, await soundBackup('lake.backup'))
 */
export async function readBackup(
  db: Database,
  backup: SoundBackup,
  onProgress: RestoreProgress = () => {},
): Promise<void> {
  await db.transaction().execute(async (keeper) => {
    await waitForTurn(keeper)
    await writePlainly(keeper)
    refuseOtherTables(backup, await migrationsIn(keeper))
    const tables = await tablesIn(keeper)
    const wanted = [...tables].filter(([name]) => !Object.hasOwn(notBackedUp, name))
    for (const [name] of wanted) await refuseFull(keeper, name)
    const missing = wanted.find(([name]) => !Object.hasOwn(backup.rows, name))
    if (missing !== undefined) throw damaged(backup.path, `it has no table ${missing[0]}`)
    await putBack(keeper, backup, new Map(wanted), onProgress)
  })
}

function refuseOtherTables({ head }: SoundBackup, migrations: readonly string[]): void {
  if (migrations.join() === head.migrations.join()) return
  throw new ReadoutError(
    'bad-use',
    'The backup is of an earlier version of Readout than the tables of this archive.',
    'Name a folder or a database in which no archive was made yet; what is restored there is brought up to date.',
  )
}

async function refuseFull(keeper: Database, table: string): Promise<void> {
  const { rows } = await sql`select from ${sql.table(`${schema}.${table}`)} limit 1`.execute(keeper)
  if (rows.length === 0) return
  throw new ReadoutError(
    'bad-use',
    `The archive is not empty (${table}), and a backup is a whole archive.`,
    'Name an empty folder with --folder, or an empty database.',
  )
}

async function putBack(
  keeper: Database,
  { path, rows }: SoundBackup,
  tables: ReadonlyMap<string, readonly BackupColumn[]>,
  onProgress: RestoreProgress,
): Promise<void> {
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0)
  let done = 0
  let insert: (batch: readonly string[]) => Promise<void> = async () => {}
  let batch: string[] = []
  let characters = 0
  const flush = async () => {
    if (batch.length === 0) return
    await insert(batch)
    done += batch.length
    batch = []
    characters = 0
    onProgress(done, total)
  }
  for await (const line of backupLines(path)) {
    if ('row' in line) {
      batch.push(line.row)
      characters += line.row.length
      if (batch.length >= mostRows || characters >= mostCharacters) await flush()
      continue
    }
    await flush()
    if ('table' in line) {
      const columns = columnsOf(path, line, tables.get(line.table))
      insert = (ready) => insertRows(keeper, line.table, columns, ready)
    }
    if ('sequences' in line) await goOnFrom(keeper, path, line.sequences)
  }
}

const mostRows = 2000
const mostCharacters = 2_000_000

function columnsOf(
  path: string,
  { table, columns }: { readonly table: string; readonly columns: readonly string[] },
  there: readonly BackupColumn[] = [],
): readonly BackupColumn[] {
  const found = columns.map((name) => there.find((column) => column.name === name))
  if (found.length !== there.length || new Set(columns).size !== columns.length || found.includes(undefined))
    throw damaged(path, `the table ${table} has other columns`)
  return found.filter((column) => column !== undefined)
}

async function insertRows(
  keeper: Database,
  table: string,
  columns: readonly BackupColumn[],
  rows: readonly string[],
): Promise<void> {
  const names = columns.map(({ name }) => sql.ref(name))
  const values = columns.map(({ type }, index) => sql`(r ->> ${sql.lit(index)})::${sql.raw(type)}`)
  await sql`
    insert into ${sql.table(`${schema}.${table}`)} (${sql.join(names)}) overriding system value
    select ${sql.join(values)}
    from json_array_elements(${`[${rows.join(',')}]`}::json) with ordinality as told (r, nth)
    order by nth`.execute(keeper)
}

/** As a change of the sequence, which is undone where the rest is; `setval` would stay. */
async function goOnFrom(
  keeper: Database,
  path: string,
  sequences: Readonly<Record<string, string>>,
): Promise<void> {
  const { rows } = await sql`
    select sequencename as name from pg_catalog.pg_sequences where schemaname = ${schema}`.execute(keeper)
  for (const { name } of z.object({ name: z.string() }).array().parse(rows)) {
    const next = sequences[name]
    if (next === undefined) throw damaged(path, `it has no sequence ${name}`)
    await sql`alter sequence ${sql.table(`${schema}.${name}`)} restart with ${sql.raw(next)}`.execute(keeper)
  }
}
