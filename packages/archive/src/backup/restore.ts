/** An archive made anew from a backup. */
import { openArchive, openStore } from '../open.ts'
import type { ArchivePlace } from '../types.ts'
import { type RestoreProgress, readBackup, soundBackup } from './read.ts'
import { type BackupReport, reportOf } from './write.ts'

export interface RestoreOptions {
  /** Told after each portion of rows. */
  readonly onProgress?: RestoreProgress
}

/**
 * Restores a backup at a place where no archive is yet, or an empty one; whichever of the two databases it was made on. The
 * file is read to its end first. What an earlier version of Readout backed up is brought up to date afterwards.
 *
 * @throws ReadoutError 'unreadable' where the file is no backup, is damaged, or is of a later version; 'bad-use' where the
 * archive is not empty; and what opening an archive throws
 *
 * @example
 * const restored = restoreArchive({ folder: 'readout-data' }, 'nothing-there.backup')
 * const told = await restored.catch((error) => error.message)
 * told // 'There is no file nothing-there.backup. Name what readout backup wrote.'
 */
export async function restoreArchive(
  place: ArchivePlace,
  path: string,
  { onProgress }: RestoreOptions = {},
): Promise<BackupReport> {
  const backup = await soundBackup(path)
  const store = await openStore(place, backup.head.migrations.at(-1))
  try {
    await readBackup(store.db, backup, onProgress)
  } catch (error) {
    throw store.failure(error)
  } finally {
    await store.close()
  }
  const archive = await openArchive(place)
  await archive.close()
  return reportOf(backup.rows)
}
