/** The archive's tables, made and changed step by step; the same steps on PGlite and on PostgreSQL. */
import { ReadoutError } from '@readout/record'
import type { Kysely, RawBuilder } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { documents } from './migrations/0001-documents.ts'
import { findings } from './migrations/0002-findings.ts'
import { pledges } from './migrations/0003-pledges.ts'
import { edits } from './migrations/0004-edits.ts'
import { search } from './migrations/0005-search.ts'
import { release } from './migrations/0006-release.ts'
import { accounts } from './migrations/0007-accounts.ts'
import { fetches } from './migrations/0008-fetches.ts'
import { identities } from './migrations/0009-identities.ts'
import { state } from './migrations/0010-state.ts'
import { around } from './migrations/0011-around.ts'
import { schema, type Tables } from './tables.ts'

/**
 * Brings the tables up to date; does nothing where they are. Two processes may call it at once on PostgreSQL:
 * the second waits for the first.
 *
 * @throws ReadoutError 'database' where the archive was made by a later version of Readout; what the database
 * said where it refused
 *
 * @param upTo the last migration to run; all of them where it is left out, none where the archive is past it
 *
 * @example
 * await migrate(db)
 */
export async function migrate(db: Kysely<Tables>, upTo?: string): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableSchema: schema,
    migrationTableName: 'migrations',
    migrationLockTableName: 'migrations_lock',
  })
  // Migrations go one way: an archive that is past the last one that is wanted is left as it is.
  if (upTo !== undefined && (await migrator.getMigrations()).some((one) => one.executedAt && one.name > upTo))
    return
  const { error } = await (upTo === undefined ? migrator.migrateToLatest() : migrator.migrateTo(upTo))
  if (error instanceof Error && error.message.startsWith('corrupted migrations'))
    throw fromLaterVersion(error)
  if (error) throw error
}

function fromLaterVersion(cause: Error): ReadoutError {
  const problem = 'The archive was made by a later version of Readout.'
  return new ReadoutError('database', problem, 'Update Readout; nothing in the archive was changed.', {
    cause,
  })
}

/** A migration that has been released is never edited. */
const migrations: Record<string, Migration> = {
  '0001-documents': inOrder(documents),
  '0002-findings': inOrder(findings),
  '0003-pledges': inOrder(pledges),
  '0004-edits': inOrder(edits),
  '0005-search': inOrder(search),
  '0006-release': release,
  '0007-accounts': inOrder(accounts),
  '0008-fetches': inOrder(fetches),
  '0009-identities': inOrder(identities),
  '0010-state': inOrder(state),
  '0011-around': inOrder(around),
}

/** Names of all migrations, in their order. */
export const migrationNames: readonly string[] = Object.keys(migrations)

function inOrder(statements: readonly RawBuilder<unknown>[]): Migration {
  return {
    async up(db) {
      for (const statement of statements) await statement.execute(db)
    },
  }
}
