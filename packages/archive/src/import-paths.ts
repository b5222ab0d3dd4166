/** Files and folders into the archive, one source after another. */
import { type ImportDesk, type ImportOptions, importPlaces } from './import-places.ts'
import type { ImportReport } from './types.ts'

/**
 * Imports files, and the documents of folders with all their subfolders in the order of their paths; hidden
 * files and folders and a folder's README are left out. Goes on past what fails, and says at the end what it was.
 *
 * A file comes under its path within the folder that was named, or under its own name where the file was;
 * where two would come under one name, the later one's takes the folder above it as well.
 *
 * @throws ReadoutError 'no-documents' where the paths hold none; 'database' or 'archive-folder' where the
 * archive itself fails, after which what was imported before stays
 *
 * @example
 * const archive = await openArchive({ memory: true })
 * const shares: number[] = []
 * const report = await importPaths(archive, ['examples'], {
 *   onProgress: ({ done, total }) => shares.push(done / total),
 * })
 * report.failed // []
 * shares.at(-1) // 1
 * await archive.close()
 */
export function importPaths(
  archive: Pick<ImportDesk, 'importSource'>,
  paths: readonly string[],
  options: Pick<ImportOptions, 'onProgress'> = {},
): Promise<ImportReport> {
  const desk = { ...noMemory, importSource: archive.importSource }
  return importPlaces(
    desk,
    paths.map((path) => ({ path })),
    options,
  )
}

/** Paths are not asked whether they have changed. */
const noMemory: Omit<ImportDesk, 'importSource'> = {
  fetched: async () => null,
  keepFetch: async () => {},
}
