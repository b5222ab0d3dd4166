/** The archive on PostgreSQL, for as many processes as there are. */
import { ReadoutError } from '@readout/record'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { migrate } from './migrations.ts'
import { beginAsPublic } from './sight.ts'
import { codeOf, int8, type Store, wordsOf } from './store.ts'
import { schema, type Tables } from './tables.ts'

/**
 * Opens the archive in a PostgreSQL database, version 15 or later, and makes its tables in the schema
 * `readout` where they are not there yet. A commit is on the disk when it returns, as that server is set up
 * to do.
 *
 * @param upTo the last migration to run; all of them where it is left out
 * @throws ReadoutError 'database' with host and port, never with the user's password, where the address is
 * none, nobody answers, the user is refused, the server is too old or its tables cannot be made
 *
 * @example
 * const store = await openPostgres('postgres://readout@127.0.0.1:5432/readout')
 */
export async function openPostgres(databaseUrl: string, upTo?: string): Promise<Store> {
  const server = serverOf(databaseUrl)
  const failure = (error: unknown) => refused(server, error)
  try {
    await bringUpToDate(poolOn(databaseUrl), server, upTo)
  } catch (error) {
    throw failure(error)
  }
  const dialect = new PostgresDialect({
    pool: poolOn(databaseUrl),
    onCreateConnection: beginAsPublic,
  })
  const root = new Kysely<Tables>({ dialect })
  return { db: root.withSchema(schema), failure, close: () => root.destroy() }
}

function poolOn(databaseUrl: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'readout',
    connectionTimeoutMillis: 10_000,
    allowExitOnIdle: true,
    types: {
      getTypeParser: (type, format) =>
        type === int8.type ? int8.parse : pg.types.getTypeParser(type, format),
    },
  })
  // A connection that breaks while idle would end the process; the next query meets the failure and says so.
  pool.on('error', () => {})
  return pool
}

/** On connections of its own, for those that stay are the public's. */
async function bringUpToDate(pool: pg.Pool, server: Server, upTo: string | undefined): Promise<void> {
  const owner = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    await refuseOldServer(pool, server)
    await migrate(owner, upTo)
  } finally {
    await owner.destroy()
  }
}

interface Server {
  /** `host:port` */
  readonly place: string
  readonly database: string
}

/**
 * Reads the address as pg does; what pg says of a bad one may hold the password, so its words go no further.
 */
function serverOf(databaseUrl: string): Server {
  try {
    if (!/^postgres(?:ql)?:\/\//iu.test(databaseUrl)) throw new TypeError('another scheme')
    const { host, port, database } = new pg.Client({ connectionString: databaseUrl })
    return { place: `${host}:${port}`, database: database ?? '' }
  } catch {
    throw new ReadoutError(
      'database',
      'The address of the database (DATABASE_URL) cannot be read.',
      'Write it like postgres://user:password@host:5432/database, with %40 for an @ in the password.',
    )
  }
}

async function refuseOldServer(pool: pg.Pool, server: Server): Promise<void> {
  const { rows } = await pool.query<{ version: string }>(
    "select current_setting('server_version') as version",
  )
  const version = rows[0]?.version ?? ''
  if (Number.parseInt(version, 10) >= 15) return
  throw new ReadoutError(
    'database',
    `PostgreSQL at ${server.place} is version ${version}.`,
    'Readout needs version 15 or later.',
  )
}

function refused(server: Server, error: unknown): ReadoutError {
  if (error instanceof ReadoutError) return error
  const [problem, remedy] = explained(server, error)
  return new ReadoutError('database', problem, remedy, { cause: error })
}

function explained(server: Server, error: unknown): readonly [problem: string, remedy: string] {
  const code = codeOf(error)
  const postgres = `PostgreSQL at ${server.place}`
  if (code === '28P01' || code === '28000')
    return [`${postgres} refuses this user or password.`, 'Correct them in DATABASE_URL.']
  if (code === '3D000')
    return [
      `${postgres} has no database named ${server.database}.`,
      'Create it, or name another in DATABASE_URL.',
    ]
  if (code === '42501')
    return [
      `${postgres} does not let this user do that: ${wordsOf(error)}.`,
      `Let the user create a schema in the database ${server.database} (GRANT CREATE ON DATABASE), or name another user in DATABASE_URL.`,
    ]
  // The file of an extension that is not there, as PostgreSQL 15 and as later ones say it.
  if ((code === '58P01' || code === '0A000') && wordsOf(error).includes('pg_trgm'))
    return [
      `${postgres} lacks its extension pg_trgm, by which Readout finds what a misspelt word may mean.`,
      'Install the extensions that come with PostgreSQL on that server (Debian: with postgresql-15; Fedora: postgresql-contrib).',
    ]
  // An error of the server carries a SQLSTATE; without one, nobody answered or the connection broke.
  if (code === null || !/^[0-9A-Z]{5}$/u.test(code))
    return [
      `No PostgreSQL answers at ${server.place} (${code ?? wordsOf(error)}).`,
      'Start it, or correct DATABASE_URL; without DATABASE_URL the archive is kept in a folder.',
    ]
  return [`${postgres} says: ${wordsOf(error)} (${code}).`, 'Its own log may say more.']
}
