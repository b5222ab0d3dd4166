/** What a backup holds. A test holds both lists against the tables of the database, so that none is forgotten. */
import { sql } from 'kysely'
import { z } from 'zod'
import { type Database, schema } from '../tables.ts'

/** In an order in which they can be put back: a row stands after those that it refers to. */
export const backedUp: readonly { readonly name: string; readonly rowsAtOnce: number }[] = [
  { name: 'documents', rowsAtOnce: 500 },
  { name: 'addresses', rowsAtOnce: 1000 },
  { name: 'copies', rowsAtOnce: 1000 },
  // A source may have 32 MiB, and its record as much again.
  { name: 'revisions', rowsAtOnce: 4 },
  { name: 'git_versions', rowsAtOnce: 1000 },
  { name: 'edits', rowsAtOnce: 50 },
  { name: 'traits', rowsAtOnce: 1000 },
  { name: 'words', rowsAtOnce: 5000 },
  { name: 'open_passages', rowsAtOnce: 500 },
  { name: 'held_passages', rowsAtOnce: 500 },
  { name: 'commitments', rowsAtOnce: 500 },
  { name: 'rejected', rowsAtOnce: 50 },
  { name: 'former_pledges', rowsAtOnce: 1000 },
  { name: 'fetches', rowsAtOnce: 1000 },
  { name: 'holds', rowsAtOnce: 1000 },
  { name: 'release_acts', rowsAtOnce: 1000 },
  { name: 'accounts', rowsAtOnce: 1000 },
  { name: 'passkeys', rowsAtOnce: 1000 },
  { name: 'invitations', rowsAtOnce: 1000 },
  { name: 'sign_in_attempts', rowsAtOnce: 1000 },
  { name: 'acts', rowsAtOnce: 1000 },
]

/** Tables that no backup has, each with the reason. */
export const notBackedUp: Readonly<Record<string, string>> = {
  sessions: 'whoever was signed in signs in again',
  challenges: 'a sign-in that was under way is begun again',
  migrations: 'the backup begins with their names; they run again',
  migrations_lock: 'belongs to the database in which it stands',
}

export interface BackupColumn {
  readonly name: string
  /** As the database writes it: `timestamp with time zone`. */
  readonly type: string
}

/**
 * The tables that there are, with those columns that are no more than made of others.
 *
 * @example
 * (await tablesIn(keeper)).get('addresses')?.map(({ name }) => name) // ['address', 'document', 'noted_at']
 */
export async function tablesIn(keeper: Database): Promise<ReadonlyMap<string, readonly BackupColumn[]>> {
  const { rows } = await sql`
    select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type
    from pg_catalog.pg_class c join pg_catalog.pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = ${schema}::regnamespace and c.relkind in ('r', 'p')
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    order by c.relname, a.attnum`.execute(keeper)
  const tables = new Map<string, BackupColumn[]>()
  for (const { table, name, type } of columnRow.array().parse(rows))
    tables.set(table, [...(tables.get(table) ?? []), { name, type }])
  return tables
}

const columnRow = z.object({ table: z.string(), name: z.string(), type: z.string() })

/**
 * The migrations that have run, in their order.
 *
 * @example
 * (await migrationsIn(keeper))[0] // '0001-documents'
 */
export async function migrationsIn(keeper: Database): Promise<readonly string[]> {
  const { rows } = await sql`select name from readout.migrations order by name`.execute(keeper)
  return z
    .object({ name: z.string() })
    .array()
    .parse(rows)
    .map(({ name }) => name)
}

/**
 * Has the database write every value so that it reads the same again, whatever the server is set up to do.
 *
 * @example
 * await writePlainly(keeper)
 */
export async function writePlainly(keeper: Database): Promise<void> {
  await sql`
    select set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true),
      set_config('intervalstyle', 'postgres', true), set_config('extra_float_digits', '1', true),
      set_config('bytea_output', 'hex', true)`.execute(keeper)
}
