/** Databases in which nothing ever was, for what is put into an empty one. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openMemory } from '../folder.ts'
import { openPostgres } from '../postgres.ts'
import type { Store } from '../store.ts'
import type { ArchivePlace } from '../types.ts'
import { onServer, serverUrl, withDatabase } from './every-database.ts'

export interface FreshDatabases {
  readonly name: string
  /** A place in which no archive was made yet. */
  place(): Promise<ArchivePlace>
  /** An archive that was just made. */
  store(upTo?: string): Promise<Store>
}

const desk = join(tmpdir(), `readout-fresh-${randomBytes(6).toString('hex')}-`)

/**
 * Both kinds of databases, of which a test makes as many as it needs; they go when the file is done. Only PGlite where no
 * server answers.
 *
 * @example
 * it.each(freshDatabases)('on $name', async ({ store }) => {
 *   expect((await archiveOver(await store(), fixtureWays).documents()).total).toBe(0)
 * })
 */
export const freshDatabases: readonly FreshDatabases[] = [
  onPGlite(),
  ...(serverUrl ? [onPostgres(serverUrl)] : []),
]

function onPGlite(): FreshDatabases {
  const folders: string[] = []
  const opened: Store[] = []
  afterAll(async () => {
    for (const store of opened) await store.close()
    for (const folder of folders) rmSync(folder, { recursive: true })
  })
  return {
    name: 'PGlite',
    async place() {
      const folder = mkdtempSync(desk)
      folders.push(folder)
      return { folder: join(folder, 'archive') }
    },
    async store(upTo) {
      const store = await openMemory(upTo)
      opened.push(store)
      return store
    },
  }
}

function onPostgres(server: string): FreshDatabases {
  const made: string[] = []
  const opened: Store[] = []
  const place = async () => {
    const name = `readout_test_${randomBytes(6).toString('hex')}`
    await onServer(server, `create database ${name}`)
    made.push(name)
    return { databaseUrl: withDatabase(server, name) }
  }
  afterAll(async () => {
    for (const store of opened) await store.close()
    for (const name of made) await onServer(server, `drop database ${name} with (force)`)
  })
  return {
    name: 'PostgreSQL',
    place,
    async store(upTo) {
      const store = await openPostgres((await place()).databaseUrl, upTo)
      opened.push(store)
      return store
    },
  }
}
