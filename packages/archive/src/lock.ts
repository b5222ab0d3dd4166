/** One process at a time on one folder. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { ReadoutError } from '@readout/record'

const lockName = 'archive.lock'
const pidName = 'archive.pid'
/** What this file keeps in the folder. */
export const lockFiles: readonly string[] = [lockName, pidName]

/**
 * Takes the folder for this process until `release`, or until the process ends, however it ends.
 *
 * Two processes on one PGlite folder lose rows without a word, so the lock has to hold, and it has to fall
 * when its holder dies. Node has no call for the file locks of the operating system, but SQLite, which Node
 * contains, takes them: a transaction left open on `archive.lock` (a database in which nothing is ever
 * written) holds the lock, and the system takes it back at the process's end, `SIGKILL` and power cuts
 * included. Weighed against it: `proper-lockfile` judges by the age of a folder that its holder keeps
 * touching, so a new process waits after a crash and a machine that sleeps loses its lock; a socket in the
 * folder outlives its process, and two newcomers can each take it for stale; the socket of a name without a
 * file exists on Linux alone; a process number in a file means nothing after a restart. SQLite's locks hold
 * on Linux, macOS and Windows, and on network file systems as far as those keep locks.
 *
 * `archive.pid` names the holder for the person who is refused; nothing is decided by it.
 *
 * @throws ReadoutError 'archive-locked' with the number of the process that holds it; what Node said where
 * the folder cannot be written
 *
 * @example
 * const lock = lockFolder('readout-data')
 * lock.release()
 */
export function lockFolder(folder: string): { release(): void } {
  const pidFile = join(folder, pidName)
  const holder = new DatabaseSync(join(folder, lockName), { timeout: patienceMs })
  try {
    holder.exec('pragma journal_mode = memory; begin exclusive')
    writeFileSync(pidFile, `${process.pid}\n`)
    held.add(holder)
  } catch (error) {
    holder.close()
    throw resultOf(error) === busy ? refusal(folder, pidFile) : error
  }
  return {
    release() {
      if (!holder.isOpen) return
      rmSync(pidFile, { force: true })
      holder.close()
      held.delete(holder)
    },
  }
}

/** A database that nothing refers to is closed when memory is tidied, and its lock with it. */
const held = new Set<DatabaseSync>()

/** Long enough that whoever was first has written its number. */
const patienceMs = 200

/** SQLITE_BUSY: https://sqlite.org/rescode.html */
const busy = 5

/**
 * What SQLite says of an error, by the number in its list of result codes; null where the error is none of
 * its.
 *
 * @example
 * resultOf(error) // 14, SQLITE_CANTOPEN
 */
export function resultOf(error: unknown): number | null {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode
    : null
}

function refusal(folder: string, pidFile: string): ReadoutError {
  const holder = holderOf(pidFile)
  return new ReadoutError(
    'archive-locked',
    `The archive in ${folder} is in use by ${holder ? `process ${holder}` : 'another process'}.`,
    'Stop that process first, or name another folder; to serve several processes, keep the archive on PostgreSQL (DATABASE_URL).',
  )
}

function holderOf(pidFile: string): string | null {
  try {
    return /^\d+/u.exec(readFileSync(pidFile, 'utf8'))?.[0] ?? null
  } catch {
    return null
  }
}
