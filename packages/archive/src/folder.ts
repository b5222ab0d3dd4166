/** The archive in a folder: PGlite, for one process at a time. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { ReadoutError } from '@readout/record'
import { Kysely } from 'kysely'
import { lockFiles, lockFolder, resultOf } from './lock.ts'
import { migrate } from './migrations.ts'
import { openPGlite } from './pglite.ts'
import { beAsPublic } from './sight.ts'
import { codeOf, type Store, wordsOf } from './store.ts'
import { schema, type Tables } from './tables.ts'

/**
 * Opens the archive in a folder, and makes it where the folder is empty or absent.
 *
 * What it survives: the death of the process at any moment, `SIGKILL` included, for PostgreSQL's write-ahead
 * log is replayed at the next opening. What it does not: PGlite never calls fsync, so a power cut or a crash
 * of the whole machine can take the last changes, or the folder, with it. What has to survive that, or serves
 * more than one process, belongs on PostgreSQL.
 *
 * @param upTo the last migration to run; all of them where it is left out
 * @throws ReadoutError 'archive-folder' where the folder cannot be written, holds other things, or does not
 * open; 'archive-locked' where another process has it
 *
 * @example
 * const store = await openFolder('readout-data')
 */
export async function openFolder(folder: string, upTo?: string): Promise<Store> {
  const lock = claim(folder)
  try {
    await makeDatabase(folder)
    return await openDatabase(
      join(folder, databaseName),
      (error) => brokenFolder(folder, error),
      lock.release,
      upTo,
    )
  } catch (error) {
    lock.release()
    throw brokenFolder(folder, error)
  }
}

/**
 * Opens an archive that lives as long as this process: for tests and for trying things out.
 *
 * @example
 * const store = await openMemory()
 */
export async function openMemory(upTo?: string): Promise<Store> {
  return openDatabase(
    'memory://',
    (error) => refused('The archive in memory', error),
    () => {},
    upTo,
  )
}

const databaseName = 'database'
/**
 * Where a new database is made; it moves to its own name when it is whole, so a half-made one is never
 * opened.
 */
const unfinishedName = 'database.unfinished'

function claim(folder: string): { release(): void } {
  try {
    if (existsSync(folder)) refuseForeignFolder(folder, readdirSync(folder))
    makeFolder(resolve(folder))
    return lockFolder(folder)
  } catch (error) {
    throw unwritable(folder, error)
  }
}

/**
 * Makes a folder and those above it. Node's own `recursive` never returns where the system takes no folder and says
 * that a part of the path is missing, as below `/proc`.
 */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another process may have made it in between; the lock decides which of the two keeps it.
    if (!existsSync(folder)) throw error
  }
}

/**
 * An archive beside other files would scatter its own among them. A file whose name begins with a dot is no
 * hindrance.
 */
function refuseForeignFolder(folder: string, names: readonly string[]): void {
  if (isArchive(folder)) return
  const own = [unfinishedName, ...lockFiles, 'lost+found']
  const foreign = names.filter((name) => !own.includes(name) && !name.startsWith('.')).sort()
  const [first] = foreign
  if (first === undefined) return
  const others = foreign.length === 1 ? '' : ` and ${foreign.length - 1} more`
  throw new ReadoutError(
    'archive-folder',
    `The folder ${folder} holds other files (${first}${others}) and no archive.`,
    'Name an empty folder, or one that does not exist yet.',
  )
}

function isArchive(folder: string): boolean {
  return existsSync(join(folder, databaseName, 'PG_VERSION'))
}

async function makeDatabase(folder: string): Promise<void> {
  if (isArchive(folder)) return
  const unfinished = join(folder, unfinishedName)
  rmSync(unfinished, { recursive: true, force: true })
  const pglite = await openPGlite(unfinished)
  await pglite.close()
  renameSync(unfinished, join(folder, databaseName))
}

async function openDatabase(
  dataDir: string,
  failure: (error: unknown) => ReadoutError,
  release: () => void,
  upTo: string | undefined,
): Promise<Store> {
  const pglite = await openPGlite(dataDir)
  const root = new Kysely<Tables>({ dialect: pglite.dialect })
  try {
    await migrate(root, upTo)
    await beAsPublic(root)
  } catch (error) {
    await pglite.close()
    throw error
  }
  return {
    db: root.withSchema(schema),
    failure,
    async close() {
      try {
        await root.destroy()
        await pglite.close()
      } finally {
        release()
      }
    },
  }
}

function brokenFolder(folder: string, error: unknown): ReadoutError {
  return refused(`The archive in ${folder}`, error)
}

function refused(archive: string, error: unknown): ReadoutError {
  if (error instanceof ReadoutError) return error
  return new ReadoutError(
    'archive-folder',
    `${archive} does not work: ${wordsOf(error)}.`,
    'Check that the disk has room and that the folder is yours to write; if it stays so, restore a backup (readout restore) or import the documents into a new one.',
    { cause: error },
  )
}

function unwritable(folder: string, error: unknown): ReadoutError {
  if (error instanceof ReadoutError) return error
  const code = resultOf(error) ?? codeOf(error) ?? ''
  const why = reasons.find((reason) => reason.codes.includes(code))?.why ?? wordsOf(error)
  return new ReadoutError(
    'archive-folder',
    `The archive cannot be kept in ${folder}: ${why}.`,
    'Name a folder that you may write in.',
    { cause: error },
  )
}

/** Codes of Node, and of SQLite for the lock: 8 it may only read, 13 the disk is full, 14 it cannot open. */
const reasons: readonly { readonly codes: readonly (string | number)[]; readonly why: string }[] = [
  { codes: ['EACCES', 'EPERM', 8, 14], why: 'you may not write there' },
  { codes: ['EROFS'], why: 'the disk is read-only' },
  { codes: ['ENOTDIR', 'EEXIST'], why: 'there is a file of that name, or one in its path' },
  { codes: ['ENOSPC', 'EDQUOT', 13], why: 'the disk is full' },
]
