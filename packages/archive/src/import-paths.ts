/** Files and folders into the archive, one source after another. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, join, resolve, sep } from 'node:path'
import { ReadoutError } from '@readout/record'
import { codeOf, wordsOf } from './store.ts'
import type { Archive, ImportOutcome, ImportReport } from './types.ts'

/** A folder's own explanation of itself is none of its documents, nor is the lock of a document that Word has open. */
const noDocument = /^(?:readme\.|~\$)/iu

/**
 * Whether a file of a folder is one of its documents by its name.
 *
 * @example
 * isDocumentName('calls/README.md') // false
 */
export function isDocumentName(name: string): boolean {
  const base = basename(name)
  return readEndings.some((ending) => base.toLowerCase().endsWith(ending)) && !noDocument.test(base)
}

/**
 * Endings of the files that are taken from a folder; a file named by itself is read whatever its ending. A `.json` is
 * seldom a post: it has to be named.
 */
export const readEndings = ['.md', '.txt', '.markdown', '.html', '.htm', '.pdf', '.docx'] as const

export interface ImportProgress {
  /** How many files are done, this one included; a path that leads nowhere counts as one. */
  readonly done: number
  readonly total: number
  readonly outcome: ImportOutcome
}

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
export async function importPaths(
  archive: Pick<Archive, 'importSource'>,
  paths: readonly string[],
  options: { readonly onProgress?: (progress: ImportProgress) => void } = {},
): Promise<ImportReport> {
  const walks = await Promise.all(paths.map(walk))
  const files = named(walks.flatMap((one) => one.files))
  const failures = walks.flatMap((one) => one.failures)
  if (files.length === 0 && failures.every(({ error }) => error.code === 'no-documents'))
    throw (
      failures[0]?.error ??
      new ReadoutError('bad-use', 'Nothing to import is named.', 'Name files or folders.')
    )

  const outcomes: ImportOutcome[] = []
  const note = (outcome: ImportOutcome) => {
    outcomes.push(outcome)
    options.onProgress?.({ done: outcomes.length, total: failures.length + files.length, outcome })
  }
  for (const { name, error } of failures) note(failed(name, error))
  for (const file of files) note(await importFile(archive, file))
  return reportOf(outcomes)
}

interface Walk {
  readonly files: readonly Found[]
  readonly failures: readonly { readonly name: string; readonly error: ReadoutError }[]
}

interface Found {
  /** Where it is read from. */
  readonly path: string
  /**
   * Path within the folder that was named, with `/` and composed letters (é, not e and ´) on every system.
   */
  readonly name: string
}

async function walk(path: string): Promise<Walk> {
  try {
    const entry = await stat(path)
    if (entry.isFile() || entry.isFIFO())
      return { files: [{ path, name: basename(path).normalize() }], failures: [] }
    if (!entry.isDirectory()) return { files: [], failures: [{ name: path, error: noFile(path) }] }
  } catch (error) {
    return { files: [], failures: [{ name: path, error: unreadable(path, error) }] }
  }
  const found = await walkFolder(path, '', new Set())
  if (found.files.length > 0 || found.failures.length > 0) return found
  return { files: [], failures: [{ name: path, error: withoutDocuments(path) }] }
}

/** `above`: the real paths of the folders that are being walked, for a link can lead back to one of them. */
async function walkFolder(path: string, prefix: string, above: ReadonlySet<string>): Promise<Walk> {
  const walks: Walk[] = []
  try {
    const real = await realpath(path)
    if (above.has(real)) return { files: [], failures: [] }
    for (const name of (await readdir(path)).sort()) {
      if (!name.startsWith('.')) {
        walks.push(await walkEntry(join(path, name), prefix + name.normalize(), new Set([...above, real])))
      }
    }
  } catch (error) {
    walks.push({ files: [], failures: [{ name: path, error: unreadable(path, error) }] })
  }
  return {
    files: walks.flatMap((one) => one.files),
    failures: walks.flatMap((one) => one.failures),
  }
}

async function walkEntry(path: string, name: string, above: ReadonlySet<string>): Promise<Walk> {
  const entry = await stat(path).catch(() => null)
  if (entry?.isDirectory()) return walkFolder(path, `${name}/`, above)
  const isDocument = isDocumentName(name)
  // A link that leads nowhere has no entry; reading it fails and says why.
  return { files: isDocument && (entry === null || entry.isFile()) ? [{ path, name }] : [], failures: [] }
}

/** Each file once, under a name that no other has. */
function named(files: readonly Found[]): Found[] {
  const byPath = new Map<string, Found>()
  const names = new Set<string>()
  for (const { path, name } of files) {
    const absolute = resolve(path)
    if (byPath.has(absolute)) continue
    const own = untaken(name, absolute, names)
    names.add(own)
    byPath.set(absolute, { path, name: own })
  }
  return [...byPath.values()]
}

function untaken(name: string, absolute: string, taken: ReadonlySet<string>): string {
  const parts = absolute.split(sep)
  let length = name.split('/').length
  let longer = name
  while (taken.has(longer) && length < parts.length) {
    length += 1
    longer = parts.slice(-length).join('/')
  }
  return longer
}

async function importFile(archive: Pick<Archive, 'importSource'>, file: Found): Promise<ImportOutcome> {
  let bytes: Uint8Array
  try {
    const { size } = await stat(file.path)
    if (size > mostBytes) return failed(file.path, tooLong(file.path, size))
    bytes = await readFile(file.path)
  } catch (error) {
    return failed(file.path, unreadable(file.path, error))
  }
  return archive.importSource({ name: file.name, bytes })
}

/**
 * No text is near it, and a disk image stays out of memory; what a text may measure, the reading of it says.
 */
export const mostBytes = 256 * 1024 * 1024

function failed(name: string, error: ReadoutError): ImportOutcome {
  return { status: 'failed', name, message: error.message }
}

/**
 * The counts of what became of sources.
 *
 * @example
 * reportOf([]).added // 0
 */
export function reportOf(outcomes: readonly ImportOutcome[]): ImportReport {
  const countOf = (status: ImportOutcome['status']) =>
    outcomes.filter((outcome) => outcome.status === status).length
  return {
    added: countOf('added'),
    revised: countOf('revised'),
    unchanged: countOf('unchanged'),
    failed: outcomes.flatMap((outcome) =>
      outcome.status === 'failed' ? [{ name: outcome.name, message: outcome.message }] : [],
    ),
  }
}

function withoutDocuments(folder: string): ReadoutError {
  const [last, ...others] = [...readEndings].reverse()
  return new ReadoutError(
    'no-documents',
    `The folder ${folder} holds no documents.`,
    `Files that end in ${others.reverse().join(', ')} or ${last} are read; hidden ones and a README are left out.`,
  )
}

/** A device has no end. */
function noFile(path: string): ReadoutError {
  return new ReadoutError(
    'unreadable',
    `${path} is neither a file nor a folder.`,
    'Name a file that holds a text.',
  )
}

function tooLong(path: string, size: number): ReadoutError {
  const mebibytes = Math.round(size / 1024 / 1024)
  return new ReadoutError('unreadable', `${path} is ${mebibytes} MiB long.`, 'Split it into its documents.')
}

function unreadable(path: string, error: unknown): ReadoutError {
  const code = codeOf(error)
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new ReadoutError('unreadable', `There is no file or folder ${path}.`, 'Check its name.', {
      cause: error,
    })
  if (code === 'EACCES' || code === 'EPERM')
    return new ReadoutError('unreadable', `You may not read ${path}.`, 'Ask its owner, or copy it.', {
      cause: error,
    })
  return new ReadoutError(
    'unreadable',
    `${path} cannot be read (${wordsOf(error)}).`,
    'Check the disk it is on.',
    { cause: error },
  )
}
