/** Which archive a command works on, and giving it back whatever happens. */
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { type Archive, type ArchivePlace, archivePlace, openArchive } from '@readout/archive'
import { ReadoutError } from '@readout/record'
import { type Command, Option } from 'commander'
import { listenForStop } from './stopping.ts'
import type { Surroundings } from './surroundings.ts'

/** `--folder DIR`, with its default. */
export function folderOption(): Option {
  return new Option('--folder <dir>', 'where the archive is kept').default('./readout-data')
}

/** The folder named by `--folder`, else the database that `DATABASE_URL` names, else the default folder. */
export function placeOf(command: Command): ArchivePlace {
  const folder = String(command.getOptionValue('folder'))
  const isFolderNamed = command.getOptionValueSource('folder') === 'cli'
  return archivePlace({ DATABASE_URL: isFolderNamed ? undefined : process.env.DATABASE_URL }, folder)
}

/**
 * Opens the archive, hands it on and closes it, also where the work fails or the process is told to stop.
 *
 * @throws {ReadoutError} what opening throws: `archive-locked`, `archive-folder`, `database`.
 */
export async function withArchive(
  place: ArchivePlace,
  { now }: Surroundings,
  use: (archive: Archive) => Promise<void>,
): Promise<void> {
  const archive = await openArchive(place, { now })
  const stop = listenForStop()
  stop.told.then((signal) => archive.close().finally(() => process.exit(128 + constants.signals[signal])))
  try {
    await use(archive)
  } finally {
    stop.forget()
    await archive.close()
  }
}

/**
 * @throws {ReadoutError} `archive-folder`: nothing has been imported there.
 */
export function refuseMissingArchive(place: ArchivePlace): void {
  if (!('folder' in place) || existsSync(place.folder)) return
  throw new ReadoutError(
    'archive-folder',
    `There is no archive in ${place.folder}.`,
    'Import texts first (readout import PATH), or name its folder with --folder.',
  )
}
