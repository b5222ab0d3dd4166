/** From what a command is pointed at to records. */
import { createHash } from 'node:crypto'
import { type DocumentRecord, ReadoutError, readDocument } from '@readout/record'
import { namedMessage, reportFailure } from './failure.ts'
import { watchProgress } from './progress.ts'
import { readSource } from './source.ts'
import type { Surroundings } from './surroundings.ts'

export interface NamedRecord {
  readonly name: string
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string
  readonly record: DocumentRecord
}

/**
 * Reads one source into a record.
 *
 * @throws {ReadoutError} `unreadable`: see `readSource`. A text that holds nothing readable is a record with a problem
 *   of code `unread`; `refuseUnread` turns that into an error.
 */
export async function readRecord(path: string, { stdin }: Surroundings): Promise<NamedRecord> {
  const { name, bytes } = await readSource(path, stdin)
  const hash = createHash('sha256').update(bytes).digest('hex')
  return { name, hash, record: await readDocument(bytes, { name: path === '-' ? name : fileName(path) }) }
}

/**
 * Throws where nothing of a text could be read.
 *
 * @throws {ReadoutError} `unreadable`, with the reason that the record gives.
 */
export function refuseUnread({ name, record }: NamedRecord): void {
  const problem = record.problems.find(({ code }) => code === 'unread')
  if (!problem) return
  throw new ReadoutError('unreadable', `${name}: ${problem.message}`, '')
}

/** Says what is wrong with a text that could be read all the same: what is found in it may be less than it holds. */
export function warnOfProblems({ name, record }: NamedRecord, { terminal }: Surroundings): void {
  for (const { message } of record.problems) terminal.warn(`readout: ${namedMessage(name, message)}`)
}

/**
 * Reads the sources one after another and hands each record on; what comes back prints it. One that cannot be read is
 * reported and doesn't stop the others.
 *
 * @returns whether every one of them could be read.
 */
export async function eachRecord(
  paths: readonly string[],
  surroundings: Surroundings,
  use: (read: NamedRecord) => () => void,
): Promise<boolean> {
  refuseTwiceStandardInput(paths)
  const progress = watchProgress('Reading', paths.length, surroundings)
  let areAllRead = true
  for (const [index, path] of paths.entries()) {
    try {
      const print = use(await readRecord(path, surroundings))
      progress.pause()
      print()
    } catch (error) {
      areAllRead = false
      progress.pause()
      reportFailure(error, surroundings.terminal)
    }
    progress.step(index + 1)
  }
  progress.end()
  return areAllRead
}

/**
 * @throws {ReadoutError} `bad-use`: standard input can be read once only.
 */
export function refuseTwiceStandardInput(paths: readonly string[]): void {
  if (paths.filter((path) => path === '-').length < 2) return
  throw new ReadoutError(
    'bad-use',
    'Standard input (-) is named twice and can be read once.',
    'Give the other text as a file.',
  )
}

function fileName(path: string): string {
  return path.split(/[\\/]/u).at(-1) ?? path
}
