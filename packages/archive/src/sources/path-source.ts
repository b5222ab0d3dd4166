/** The texts of files and folders, and of the files that hold many. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, join, resolve, sep } from 'node:path'
import { ReadoutError } from '@readout/record'
import { codeOf, wordsOf } from '../store.ts'
import { failed, type Gathered } from './gathered.ts'
import { tarSource } from './tar-source.ts'
import { endingsInWords, isDocumentName, type ownNames } from './text-names.ts'
import { zipSource } from './zip-source.ts'

/**
 * Gives files, and the documents of folders with all their subfolders in the order of their paths; hidden files and folders
 * and a folder's README are left out. A zip or tar file that is named gives the documents in it; one in a folder is none.
 *
 * A file comes under its path within the folder that was named, or under its own name where the file was.
 *
 * @param nameOf gives each a name that no other has
 * @param isAlone whether nothing else is imported: then paths without any document are refused instead of reported
 * @throws ReadoutError 'no-documents'
 *
 * @example
 * for await (const item of pathSource(['examples'], ownNames(), true)) if (item.is === 'text') console.log(item.source.name)
 */
export async function* pathSource(
  paths: readonly string[],
  nameOf: ReturnType<typeof ownNames>,
  isAlone: boolean,
): AsyncGenerator<Gathered> {
  const walks = await Promise.all(paths.map(walk))
  const failures = walks.flatMap((one) => one.failures)
  const files = [...new Map(walks.flatMap((one) => one.files).map((file) => [resolve(file.path), file]))]
  const [first] = failures
  if (isAlone && first && files.length === 0 && failures.every(({ error }) => error.code === 'no-documents'))
    throw first.error
  const single = files.filter(([, { packing }]) => packing === null)
  yield { is: 'more', texts: failures.length + single.length }
  for (const { name, error } of failures) yield failed(name, error)
  for (const [absolute, file] of files) {
    if (file.packing === 'zip') yield* zipSource(file.path, nameOf)
    else if (file.packing === 'tar') yield* tarSource(file.path, nameOf)
    else yield await textOf({ ...file, name: nameOf(file.name, absolute.split(sep)) })
  }
}

/** How a file that was named holds many; null where it holds one text. */
function packingOf(path: string): Found['packing'] {
  if (/\.zip$/iu.test(path)) return 'zip'
  return /\.(?:tar|tar\.gz|tgz)$/iu.test(path) ? 'tar' : null
}

async function textOf({ path, name }: Found): Promise<Gathered> {
  try {
    const { size } = await stat(path)
    if (size > mostBytes) return failed(path, tooLong(path, size))
    return { is: 'text', source: { name, bytes: await readFile(path) } }
  } catch (error) {
    return failed(path, unreadable(path, error))
  }
}

/**
 * No text is near it, and a disk image stays out of memory; what a text may measure, the reading of it says.
 */
export const mostBytes = 256 * 1024 * 1024

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
  readonly packing: 'zip' | 'tar' | null
}

async function walk(path: string): Promise<Walk> {
  try {
    const entry = await stat(path)
    if (entry.isFile() || entry.isFIFO())
      return {
        files: [{ path, name: basename(path).normalize(), packing: packingOf(path) }],
        failures: [],
      }
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
  // A link that leads nowhere has no entry; reading it fails and says why.
  return {
    files: isDocumentName(name) && (entry === null || entry.isFile()) ? [{ path, name, packing: null }] : [],
    failures: [],
  }
}

function withoutDocuments(folder: string): ReadoutError {
  return new ReadoutError(
    'no-documents',
    `The folder ${folder} holds no documents.`,
    `Files that end in ${endingsInWords()} are read; hidden ones and a README are left out.`,
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
