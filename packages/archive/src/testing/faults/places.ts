/** Where archives stand that processes are killed over: in folders, or in databases of a server. */
import { randomBytes } from 'node:crypto'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFolder } from '../../folder.ts'
import { openPostgres } from '../../postgres.ts'
import type { Store } from '../../store.ts'
import { onServer, withDatabase } from '../every-database.ts'

/** Archives are named; one that is copied must not be open. */
export interface Places {
  /** A folder or an address of PostgreSQL, as `openPlace` takes it. */
  place(name: string): string
  /** Makes room for an archive, with nothing in it. */
  make(name: string): Promise<void>
  copy(from: string, to: string): Promise<void>
  remove(name: string): Promise<void>
  /** Removes what is left. */
  end(): Promise<void>
}

/**
 * Opens an archive at a folder or an address of PostgreSQL.
 *
 * @example
 * const store = await openPlace('postgres://postgres@127.0.0.1:5432/readout')
 */
export function openPlace(place: string): Promise<Store> {
  return place.startsWith('postgres') ? openPostgres(place) : openFolder(place)
}

/**
 * Places in a temporary folder.
 *
 * @example
 * const places = await inFolders()
 */
export async function inFolders(): Promise<Places> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-killed-'))
  const place = (name: string) => join(folder, name)
  return {
    place,
    make: async () => {},
    copy: (from, to) => cp(place(from), place(to), { recursive: true }),
    remove: (name) => rm(place(name), { recursive: true, force: true }),
    end: () => rm(folder, { recursive: true }),
  }
}

/**
 * Places on a server, each a database whose name begins with `readout_test_`.
 *
 * @example
 * const places = onPostgres('postgres://postgres@127.0.0.1:5432/postgres')
 */
export function onPostgres(server: string): Places {
  const run = randomBytes(6).toString('hex')
  const made = new Set<string>()
  const database = (name: string) => `readout_test_${run}_${name}`
  const make = async (name: string, from = '') => {
    made.add(name)
    await onServer(server, `create database ${database(name)} ${from}`)
  }
  const remove = async (name: string) => {
    made.delete(name)
    await onServer(server, `drop database if exists ${database(name)} with (force)`)
  }
  return {
    place: (name) => withDatabase(server, database(name)),
    make: (name) => make(name),
    copy: (from, to) => make(to, `template ${database(from)}`),
    remove,
    end: async () => {
      for (const name of made) await remove(name)
    },
  }
}
