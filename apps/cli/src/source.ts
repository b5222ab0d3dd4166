/** Reading what a command is pointed at: a file, a pipe, standard input. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { ReadoutError } from '@readout/record'

/**
 * A text longer than this is refused before it is in memory: the limit that `read` keeps, too. The longest of 14,396
 * texts of one government has 0.24 MiB.
 */
export const sourceLimitBytes = 32 * 1024 * 1024

export interface Source {
  /** The path as given, or `standard input`. */
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Reads a whole file, or standard input for `-`.
 *
 * @throws {ReadoutError} `unreadable`: missing, a folder, over 32 MiB, or not permitted; `bad-use`: an empty path.
 * @example
 * await readSource('fact-sheet.md', process.stdin) // { name: 'fact-sheet.md', bytes: Uint8Array [...] }
 */
export async function readSource(path: string, stdin: AsyncIterable<Uint8Array>): Promise<Source> {
  if (path === '') {
    throw new ReadoutError(
      'bad-use',
      'A text is named by an empty word.',
      'Name a file, or - for standard input.',
    )
  }
  if (path === '-') return { name: 'standard input', bytes: await collect(stdin, 'standard input') }
  try {
    const found = await stat(path)
    if (found.isDirectory()) {
      throw new ReadoutError(
        'unreadable',
        `${path} is a folder.`,
        `Name its files, or keep them all with: readout import ${path}`,
      )
    }
    if (found.size > sourceLimitBytes) throw tooLong(path, found.size)
    return { name: path, bytes: await collect(createReadStream(path), path) }
  } catch (error) {
    throw unreadable(path, error)
  }
}

/** Counts while it reads: a pipe doesn't say beforehand how long it is. */
async function collect(stream: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > sourceLimitBytes) throw tooLong(name, null)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLong(name: string, bytes: number | null): ReadoutError {
  const size = bytes === null ? 'is over' : `has ${Math.round(bytes / 1024 / 1024)} MiB, more than`
  return new ReadoutError(
    'unreadable',
    `${name} ${size} the 32 MiB that a text may have.`,
    'Cut it into its documents and name those.',
  )
}

function unreadable(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof ReadoutError) return error
  const code = 'code' in error ? error.code : undefined
  const as = (problem: string, remedy: string) =>
    new ReadoutError('unreadable', problem, remedy, { cause: error })
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return as(`There is no file ${path}.`, 'Check the path, or give the text on standard input with -.')
    case 'EACCES':
    case 'EPERM':
      return as(
        `You have no permission to read ${path}.`,
        'Ask its owner for it, or copy it where you may read it.',
      )
    default:
      return as(`${path} cannot be read (${String(code ?? error.message)}).`, 'Check the disk and try again.')
  }
}
