/** Folders of git repositories into the archive, with every version that their history has of each text. */
import { basename, resolve } from 'node:path'
import { ReadoutError } from '@readout/record'
import { type ImportDesk, type ImportProgress, reportOf } from '../import-places.ts'
import { mostBytes } from '../sources/path-source.ts'
import { isDocumentName } from '../sources/text-names.ts'
import type { Archive, ImportOutcome, ImportReport } from '../types.ts'
import { versionKey } from './known.ts'
import { type Blobs, openBlobs } from './run.ts'
import { type GitHistory, type GitVersion, missingBytes, versionsIn } from './versions.ts'

/** `done` counts the versions that an earlier import took in; `total` is how many there are. */
export type HistoryProgress = ImportProgress

/**
 * Imports the texts of folders of git repositories, each version in the order of the commits, as revisions that were seen
 * when they were committed. What is not committed is left out. Versions that were taken in before are passed over, so that
 * an import that was cut off goes on where it was, and a repository that has grown brings only what is new.
 *
 * @param paths folders, or files; which of them are texts is told as for `importPaths`
 *
 * @throws ReadoutError 'unreadable' where a path is in no repository, or git is not there; 'no-documents' where the history
 * of the paths holds none
 *
 * @example
 * const archive = await openArchive({ memory: true })
 * const versions: string[] = []
 * const onProgress = ({ outcome }: HistoryProgress) => versions.push(outcome.name)
 * const importing = importHistory(archive, ['no-such-clone'], { onProgress })
 * await importing.catch(({ code }) => code) // 'unreadable'
 * await archive.close()
 */
export async function importHistory(
  archive: Pick<Archive, 'importSource' | 'versions'> & Pick<ImportDesk, 'end'>,
  paths: readonly string[],
  options: { readonly onProgress?: (progress: HistoryProgress) => void } = {},
): Promise<ImportReport> {
  const histories = await Promise.all(paths.map(textsIn))
  const total = histories.reduce((sum, { versions }) => sum + versions.length, 0)
  if (total === 0) throw noTexts(paths)
  const outcomes: ImportOutcome[] = []
  const nameOf = namer()
  let known = 0
  for (const [index, history] of histories.entries()) {
    const taken = await archive.versions(history.repository)
    const fresh = history.versions.filter((version) => !taken.has(versionKey(version)))
    known += history.versions.length - fresh.length
    const blobs = openBlobs(history.folder, mostBytes)
    try {
      for (const version of fresh) {
        const name = nameOf(version.name, paths[index] ?? '')
        const outcome = await importVersion(archive, blobs, history.repository, version, name)
        outcomes.push(outcome)
        options.onProgress?.({ done: known + outcomes.length, total, isTotalKnown: true, outcome })
      }
    } finally {
      blobs.close()
    }
  }
  await archive.end?.()
  const report = reportOf(outcomes)
  return { ...report, unchanged: report.unchanged + known }
}

async function textsIn(path: string): Promise<GitHistory> {
  const history = await versionsIn(path)
  return { ...history, versions: history.versions.filter(({ name }) => isDocumentName(name)) }
}

async function importVersion(
  archive: Pick<Archive, 'importSource'>,
  blobs: Blobs,
  repository: string,
  { blob, path, formerPath, commit, committedAt }: GitVersion,
  name: string,
): Promise<ImportOutcome> {
  let bytes: Uint8Array
  try {
    bytes = await blobs.read(blob)
  } catch (error) {
    return { status: 'failed', name, message: missingBytes({ name, commit }, error) }
  }
  const version = { repository, path, formerPath, commit, committedAt }
  return archive.importSource({ name, bytes, version })
}

/** Where two paths hold a file of one name, the later one's takes the folder above it as well. */
function namer(): (name: string, path: string) => string {
  const owners = new Map<string, string>()
  return (name, path) => {
    const owner = owners.get(name) ?? path
    owners.set(name, owner)
    return owner === path ? name : `${basename(resolve(path))}/${name}`
  }
}

function noTexts(paths: readonly string[]): ReadoutError {
  return new ReadoutError(
    'no-documents',
    `The history of ${paths.join(', ')} holds no documents.`,
    'Commit the texts first, or name another folder.',
  )
}
