/** One test body on both databases of the archive. */
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe } from 'vitest'
import { accountsOver } from '../accounts/over.ts'
import type { Accounts } from '../accounts/types.ts'
import { archiveOver } from '../archive.ts'
import type { Ways } from '../arrival.ts'
import { openMemory } from '../folder.ts'
import { openPostgres } from '../postgres.ts'
import { asKeeper } from '../sight.ts'
import type { Store } from '../store.ts'
import type { Database } from '../tables.ts'
import type { Archive } from '../types.ts'
import { setClock } from './clock.ts'
import { emptyArchive } from './empty-archive.ts'
import { fixtureWays } from './fixtures.ts'

export interface TestDatabase {
  readonly name: string
  /** The archive with nothing in it. */
  emptied(ways?: Partial<Ways>): Promise<Archive>
  /** Another archive on the same database, as another process would have it; on PGlite the same one. */
  second(ways?: Partial<Ways>): Promise<{ archive: Archive; close(): Promise<void> }>
  /** The accounts with nobody in them, by this clock; the log of acts keeps what it has. */
  accounts(now: () => Temporal.Instant): Promise<{ readonly accounts: Accounts; readonly db: Database }>
  /** Every row of every table, to see whether anything changed. */
  rows(): Promise<unknown>
  /** `table.column` of every column that holds something of the archive. */
  columns(): Promise<readonly string[]>
  /** The database itself, as its sessions begin. */
  db(): Database
  /** Puts another clock in the place of the database's own; null gives that back. */
  setClock(iso: string | null): Promise<void>
}

/**
 * Runs the tests in PGlite in memory, and in a database of their own on PostgreSQL: on the server of
 * READOUT_TEST_DATABASE_URL, else on 127.0.0.1:5432. Says so where none answers there.
 *
 * @example
 * onEveryDatabase((database) => {
 *   it('has nothing at first', async () => {
 *     expect((await (await database.emptied()).documents()).total).toBe(0)
 *   })
 * })
 */
export function onEveryDatabase(tests: (database: TestDatabase) => void): void {
  describe('on PGlite', () => {
    tests(
      opened(
        'PGlite',
        async () => openMemory(await emptyArchive()),
        async () => {},
      ),
    )
  })
  if (serverUrl === null) {
    console.warn(`SKIPPED: the tests of the archive on PostgreSQL: ${noServer}.`)
    describe.skip(`on PostgreSQL (skipped: ${noServer})`, () => {
      tests(opened('PostgreSQL', openMemory, async () => {}))
    })
    return
  }
  const server = serverUrl
  const database = `readout_test_${randomBytes(6).toString('hex')}`
  describe('on PostgreSQL', () => {
    tests(
      opened(
        'PostgreSQL',
        async () => {
          await onServer(server, `create database ${database}`)
          return openPostgres(withDatabase(server, database))
        },
        () => onServer(server, `drop database if exists ${database} with (force)`),
        () => openPostgres(withDatabase(server, database)),
      ),
    )
  })
}

/** The address of a PostgreSQL server to test on, or null. A server that was named must answer. */
export const serverUrl: string | null = await answeringServer()

/** Why a test that needs the server is skipped. */
export const noServer = 'no PostgreSQL answers at 127.0.0.1:5432; name one with READOUT_TEST_DATABASE_URL'

function opened(
  name: string,
  open: () => Promise<Store>,
  remove: () => Promise<void>,
  openSecond?: () => Promise<Store>,
): TestDatabase {
  let store: Store | null = null
  const current = (): Store => {
    if (!store) throw new Error('the database opens before the first test')
    return store
  }
  beforeAll(async () => {
    store = await open()
  }, 60_000)
  afterAll(async () => {
    await store?.close()
    await remove()
  })
  return {
    name,
    async emptied(ways) {
      const tables = sql.join(
        (await tableNames(current()))
          .filter((name) => name !== keptLog)
          .map((name) => sql.table(`readout.${name}`)),
      )
      await asKeeper(current().db, (keeper) => sql`truncate ${tables} restart identity`.execute(keeper))
      return archiveOver(current(), { ...fixtureWays, ...ways })
    },
    async second(ways) {
      const other = openSecond ? await openSecond() : null
      return {
        archive: archiveOver(other ?? current(), { ...fixtureWays, ...ways }),
        close: async () => other?.close(),
      }
    },
    async columns() {
      const { rows } = await asKeeper(current().db, (keeper) =>
        sql<{ name: string }>`
          select c.table_name || '.' || c.column_name as name
          from information_schema.columns c
          where c.table_schema = 'readout' and c.table_name not like 'migrations%'`.execute(keeper),
      )
      return rows.map(({ name }) => name)
    },
    async accounts(now) {
      const { db } = current()
      await asKeeper(db, (keeper) =>
        sql`truncate readout.accounts, readout.passkeys, readout.identities, readout.sessions, readout.invitations,
          readout.challenges, readout.sign_in_attempts`.execute(keeper),
      )
      return { accounts: accountsOver(current(), { now, random: randomBytes }), db }
    },
    db: () => current().db,
    setClock: (iso) => setClock(current().db, iso),
    async rows() {
      const contents: Record<string, unknown> = {}
      const tables = await tableNames(current())
      await asKeeper(current().db, async (keeper) => {
        // A count of what was changed, which says nothing of what is there.
        for (const table of tables.filter((name) => name !== 'state')) {
          const { rows } =
            await sql`select t::text as row from ${sql.table(`readout.${table}`)} t order by 1`.execute(
              keeper,
            )
          contents[table] = rows
        }
      })
      return contents
    },
  }
}

/** The log of acts, which the database refuses to empty. */
const keptLog = 'acts'

/** Every table but those in which the migrations are noted. */
async function tableNames({ db }: Store): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select tablename as name from pg_tables
    where schemaname = 'readout' and tablename not like 'migrations%' order by 1`.execute(db)
  return rows.map(({ name }) => name)
}

async function answeringServer(): Promise<string | null> {
  const named = process.env.READOUT_TEST_DATABASE_URL
  if (named) {
    await onServer(named, 'select 1')
    return named
  }
  const users = [process.env.PGUSER, 'postgres', 'root'].filter((user) => user !== undefined)
  for (const user of new Set(users)) {
    const url = `postgres://${encodeURIComponent(user)}@127.0.0.1:5432/postgres`
    const answers = await onServer(url, 'select 1').then(
      () => true,
      () => false,
    )
    if (answers) return url
  }
  return null
}

/**
 * Runs one statement on a server.
 *
 * @example
 * await onServer('postgres://postgres@127.0.0.1:5432/postgres', 'create database readout_test_1')
 */
export async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/**
 * The address of another database of the same server.
 *
 * @example
 * withDatabase('postgres://127.0.0.1:5432/postgres', 'readout') // 'postgres://127.0.0.1:5432/readout'
 */
export function withDatabase(url: string, database: string): string {
  const address = new URL(url)
  address.pathname = `/${database}`
  return address.href
}
