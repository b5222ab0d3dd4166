/** The whole archive as one file: what is public, what is held, and who may sign in. */
import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { actAsKeeper } from '../sight.ts'
import { type Database, schema } from '../tables.ts'
import { format, sumOfLines } from './lines.ts'
import { backedUp, migrationsIn, tablesIn, writePlainly } from './tables.ts'
import { wholeFile } from './whole-file.ts'

/** What a backup holds. */
export interface BackupReport {
  readonly documents: number
  /** How many of them are held back, or were released and are not linked with others yet. */
  readonly held: number
  readonly revisions: number
  readonly accounts: number
}

/**
 * Writes everything that the archive holds at one moment into a file, while others may go on reading and writing. The file
 * is private (mode 0600), and there whole or not at all.
 *
 * @throws ReadoutError 'bad-use' where something is at the place already or it cannot be written
 *
 * @example
 * await writeBackup(db, Temporal.Now.instant(), 'lake.backup') // { documents: 6, held: 1, revisions: 7, accounts: 2 }
 */
export async function writeBackup(db: Database, at: Temporal.Instant, path: string): Promise<BackupReport> {
  const file = await wholeFile(path)
  try {
    const rows = await tellAll(db, at, (lines) => file.write(lines))
    await file.finish()
    return reportOf(rows)
  } catch (error) {
    await file.discard()
    throw error
  }
}

/**
 * What a backup holds, by its number of rows in each table.
 *
 * @example
 * reportOf({ documents: 6, holds: 1 }) // { documents: 6, held: 1, revisions: 0, accounts: 0 }
 */
export function reportOf(rows: Readonly<Record<string, number>>): BackupReport {
  const { documents = 0, holds = 0, revisions = 0, accounts = 0 } = rows
  return { documents, held: holds, revisions, accounts }
}

/**
 * Tells every row as it stands at the moment of the first, in lines; how many there are in each table.
 *
 * @param write takes some lines at a time
 *
 * @example
 * await tellAll(db, Temporal.Now.instant(), async (lines) => process.stdout.write(lines))
 */
export async function tellAll(
  db: Database,
  at: Temporal.Instant,
  write: (lines: string) => Promise<unknown>,
): Promise<Readonly<Record<string, number>>> {
  const sum = sumOfLines()
  const tell = async (lines: string) => {
    sum.add(lines)
    await write(lines)
  }
  const moment = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
  return moment.execute(async (keeper) => {
    await actAsKeeper(keeper)
    await writePlainly(keeper)
    // Fails where a policy would leave rows out, in place of leaving them out.
    await sql`set local row_security = off`.execute(keeper)
    await tell(line({ format, madeAt: at.toString(), migrations: await migrationsIn(keeper) }))
    const tables = await tablesIn(keeper)
    const rows: Record<string, number> = {}
    for (const { name, rowsAtOnce } of backedUp) {
      const columns = (tables.get(name) ?? []).map((column) => column.name)
      await tell(line({ table: name, columns }))
      rows[name] = 0
      for await (const lines of rowsOf(keeper, name, columns, rowsAtOnce)) {
        rows[name] += lines.length
        await tell(lines.map((row) => `${row}\n`).join(''))
      }
    }
    // After the rows: what others have drawn meanwhile is left out, never drawn twice.
    await tell(line({ sequences: await sequencesIn(keeper) }))
    await write(sum.end(rows))
    return rows
  })
}

const line = (value: unknown) => `${JSON.stringify(value)}\n`

async function* rowsOf(
  keeper: Database,
  table: string,
  columns: readonly string[],
  rowsAtOnce: number,
): AsyncGenerator<readonly string[]> {
  const values: RawBuilder<unknown>[] = columns.map((name) => sql`t.${sql.ref(name)}::text`)
  await sql`
    declare told no scroll cursor for
    select json_build_array(${sql.join(values)})::text as row from ${sql.table(`${schema}.${table}`)} t`.execute(
    keeper,
  )
  for (;;) {
    const { rows } = await sql`fetch forward ${sql.raw(String(rowsAtOnce))} from told`.execute(keeper)
    if (rows.length > 0)
      yield told
        .array()
        .parse(rows)
        .map(({ row }) => row)
    if (rows.length < rowsAtOnce) break
  }
  await sql`close told`.execute(keeper)
}

const told = z.object({ row: z.string() })

/** What each would give next, asked of itself: `pg_sequences` does not tell of one that goes on from elsewhere. */
async function sequencesIn(keeper: Database): Promise<Record<string, string>> {
  const { rows } = await sql`
    select sequencename as name, increment_by::text as step
    from pg_catalog.pg_sequences where schemaname = ${schema} order by 1`.execute(keeper)
  const next: Record<string, string> = {}
  for (const { name, step } of sequence.array().parse(rows)) {
    const { rows: own } = await sql`
      select (last_value + case when is_called then ${step}::bigint else 0 end)::text as next
      from ${sql.table(`${schema}.${name}`)}`.execute(keeper)
    next[name] = z.object({ next: z.string() }).parse(own[0]).next
  }
  return next
}

const sequence = z.object({ name: z.string(), step: z.string() })
