/** The PostgreSQL server that benchmarks make databases on. */
import { sql } from 'kysely'
import pg from 'pg'
import { asPublic } from '../packages/archive/src/sight.ts'
import type { Database } from '../packages/archive/src/tables.ts'

const server = process.env.READOUT_TEST_DATABASE_URL || 'postgres://postgres@127.0.0.1:5432/postgres'

/** The address of a database on it. */
export const urlOf = (database: string): string =>
  Object.assign(new URL(server), { pathname: `/${database}` }).href

/** Says statements to the server itself, one after another. */
export async function onServer(...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

/** What no transaction can hold is said by the owner of the tables, in one go with taking the role off and on again. */
export async function asOwner(db: Database, statement: ReturnType<typeof sql>): Promise<void> {
  await db.connection().execute(async (connection) => {
    await sql`reset role`.execute(connection)
    await statement.execute(connection)
    await sql.raw(asPublic).execute(connection)
  })
}
