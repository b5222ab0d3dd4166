/** Which archive a command works on, and giving it back whatever happens. */
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import type { ArchivePlace, OpenArchive } from '@readout/archive'
import { ReadoutError } from '@readout/record'
import { type Command, Option } from 'commander'
import { listenForStop } from './stopping.ts'
import type { Surroundings } from './surroundings.ts'
import type { Tracing } from './tracing/tracing.ts'

/** The archive's code takes most of a second to load, so only the commands that need it load it. */
export const loadArchive = () => import('@readout/archive')

/** `--folder DIR`, with its default. */
export function folderOption(): Option {
  return new Option('--folder <dir>', 'where the archive is kept').default('./readout-data')
}

/** The folder named by `--folder`, else the database that `DATABASE_URL` names, else the default folder. */
export async function placeOf(command: Command): Promise<ArchivePlace> {
  const { archivePlace } = await loadArchive()
  const folder = String(command.getOptionValue('folder'))
  const isFolderNamed = command.getOptionValueSource('folder') === 'cli'
  return archivePlace({ DATABASE_URL: isFolderNamed ? undefined : process.env.DATABASE_URL }, folder)
}

/**
 * The database of an archive that several processes share.
 *
 * @throws {ReadoutError} `bad-use`: `DATABASE_URL` names none.
 */
export function databasePlace(): { readonly databaseUrl: string } {
  const databaseUrl = process.env.DATABASE_URL
  if (databaseUrl) return { databaseUrl }
  throw new ReadoutError(
    'bad-use',
    'Only an archive on PostgreSQL has a queue, and DATABASE_URL names none.',
    'Set it to postgres://user:password@host:5432/database, or import without a queue.',
  )
}

/**
 * Hands on the way to open the archive and closes it afterwards, also where the work fails or the process is told to
 * stop. An archive that nobody opens is not made.
 *
 * @throws {ReadoutError} what opening throws: `archive-locked`, `archive-folder`, `database`.
 */
export async function withArchive(
  place: ArchivePlace,
  {
    now,
    jobs,
    tracing,
  }: Pick<Surroundings, 'now'> & {
    readonly jobs?: number | undefined
    /** Closed with the archive. */
    readonly tracing?: Tracing | null
  },
  use: (open: () => Promise<OpenArchive>) => Promise<void>,
): Promise<void> {
  let opened: Promise<OpenArchive> | null = null
  const open = () => {
    opened ??= loadArchive().then(async ({ openArchive }) => {
      const archive = await openArchive(place, { now, jobs })
      return tracing?.archive(archive) ?? archive
    })
    return opened
  }
  // Where opening failed, the work has met the error already.
  const close = async () => {
    await (await opened?.catch(() => null))?.close()
    await tracing?.close()
  }

  const stop = listenForStop()
  let isStopping = false
  stop.told.then((signal) => {
    isStopping = true
    return close().finally(() => process.exit(128 + constants.signals[signal]))
  })
  try {
    await use(open)
  } catch (error) {
    // Work cut off by the closing fails; that is no news, and the process is about to end.
    if (isStopping) await new Promise(() => {})
    throw error
  } finally {
    stop.forget()
    await close()
  }
}

/**
 * The same for a command about what was imported: hands on the archive that is there, and makes none.
 *
 * @throws {ReadoutError} `archive-folder`: nothing has been imported there; and what `withArchive` throws.
 */
export async function withMadeArchive(
  command: Command,
  surroundings: Surroundings,
  use: (archive: OpenArchive) => Promise<void>,
): Promise<void> {
  const place = await placeOf(command)
  refuseMissingArchive(place)
  await withArchive(place, surroundings, async (open) => use(await open()))
}

function refuseMissingArchive(place: ArchivePlace): void {
  if (!('folder' in place) || existsSync(place.folder)) return
  throw new ReadoutError(
    'archive-folder',
    `There is no archive in ${place.folder}.`,
    'Import texts first (readout import PATH), or name its folder with --folder.',
  )
}
