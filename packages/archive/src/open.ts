/** The one door to the archive. */
import { randomBytes } from 'node:crypto'
import { sift } from '@readout/commitments'
import { ReadoutError, readDocument } from '@readout/record'
import { accountsOver } from './accounts/over.ts'
import type { Accounts } from './accounts/types.ts'
import { archiveOver } from './archive.ts'
import { describeAgain } from './describe-again.ts'
import { compareAgain } from './edits.ts'
import { openFolder, openMemory } from './folder.ts'
import { linkAll, newLedger } from './ledger.ts'
import { openPostgres } from './postgres.ts'
import { openReaders } from './readers.ts'
import { settleWhole } from './releases/settle.ts'
import { siftAgain } from './sift-again.ts'
import type { Store } from './store.ts'
import type { Archive, ArchivePlace } from './types.ts'

/** An archive with the accounts that are kept in the same database; closing it closes both. */
export interface OpenArchive extends Archive {
  readonly accounts: Accounts
}

export interface OpenOptions {
  /** The clock that says when a revision was imported, and when a session ends. */
  readonly now?: () => Temporal.Instant
  /** How many threads read texts that are imported; 1, the caller's own, where it is left out. */
  readonly jobs?: number | undefined
}

/**
 * Opens the archive at a place, and makes it or brings its tables up to date where that is needed; what an
 * earlier version of Readout found in its documents is found again, which takes as long as the finding did when
 * they were imported. Close it when done: a folder is held until then.
 *
 * @throws ReadoutError 'archive-locked' (another process has the folder), 'archive-folder' (it cannot be
 * written, holds other files, or does not open), 'database' (PostgreSQL does not answer or refuses)
 *
 * @example
 * const archive = await openArchive({ memory: true }) // or { folder: 'readout-data' }
 * const { hits } = await archive.search('methane')
 * hits // []
 * await archive.close()
 */
export async function openArchive(place: ArchivePlace, options: OpenOptions = {}): Promise<OpenArchive> {
  const { now = () => Temporal.Now.instant(), jobs = 1 } = options
  const store = await openStore(place)
  try {
    await siftAgain(store.db, sift)
    await describeAgain(store.db)
    await linkAll(store.db)
    await compareAgain(store.db, sift)
    await settleWhole(store.db, newLedger())
  } catch (error) {
    await store.close()
    throw store.failure(error)
  }
  const here = { now, read: readDocument, sift }
  const accounts = accountsOver(store, { now, random: randomBytes })
  if (jobs === 1) return { ...archiveOver(store, here), accounts }
  const readers = openReaders(jobs)
  const archive = archiveOver(store, { ...here, prepare: readers.prepare })
  return {
    ...archive,
    accounts,
    importing() {
      const importing = archive.importing()
      return {
        ...importing,
        // Linking takes memory of its own, and no reader.
        async end() {
          await readers.close()
          await importing.end()
        },
      }
    },
    async close() {
      await archive.close()
      await readers.close()
    },
  }
}

/**
 * Where the environment says that the archive is: PostgreSQL where `DATABASE_URL` is set, else the folder.
 *
 * @example
 * archivePlace({ DATABASE_URL: 'postgres://db/readout' }, 'readout-data') // { databaseUrl: 'postgres://db/readout' }
 * archivePlace({}, 'readout-data') // { folder: 'readout-data' }
 */
export function archivePlace(
  environment: { readonly DATABASE_URL?: string | undefined },
  folder: string,
): ArchivePlace {
  return environment.DATABASE_URL ? { databaseUrl: environment.DATABASE_URL } : { folder }
}

/**
 * Opens the database of an archive, and makes its tables or brings them up to date.
 *
 * @param upTo the last migration to run; all of them where it is left out
 *
 * @example
 * const store = await openStore({ folder: 'readout-data' })
 */
export function openStore(place: ArchivePlace, upTo?: string): Promise<Store> {
  if ('databaseUrl' in place) return openPostgres(place.databaseUrl, upTo)
  if ('memory' in place) return openMemory(undefined, upTo)
  if (place.folder === '')
    throw new ReadoutError('bad-use', 'The folder of the archive has no name.', 'Name one.')
  return openFolder(place.folder, upTo)
}
