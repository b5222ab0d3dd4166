/** A file that is there whole or not at all, and that nobody else may read. */
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { ReadoutError } from '@readout/record'
import { codeOf, wordsOf } from '../store.ts'

export interface WholeFile {
  write(text: string): Promise<void>
  /** Puts it in its place once it is on the disk. */
  finish(): Promise<void>
  /** Takes away what was written. */
  discard(): Promise<void>
}

/**
 * Begins a file packed by gzip. Until it is finished it stands beside its place under a name that is drawn by lot, so that
 * two that are written at once do not meet; it may be read by its owner alone (mode 0600) from its first byte on.
 *
 * @throws ReadoutError 'bad-use' where something is at the place already, or where it cannot be written: by each of its methods
 *
 * @example
 * const file = await wholeFile('lake.backup')
 * await file.write('{}\n')
 * await file.finish()
 */
export async function wholeFile(path: string): Promise<WholeFile> {
  if (existsSync(path))
    throw new ReadoutError(
      'bad-use',
      `There is something at ${path} already.`,
      'Name a file that is not there yet.',
    )
  const name = `.${basename(path)}.${randomBytes(6).toString('hex')}.unfinished`
  const unfinished = join(dirname(path), name)
  const file = await told(path, () => open(unfinished, 'wx', 0o600))
  let waiting: string[] = []
  let characters = 0
  // Members of gzip one after another are one file of gzip (RFC 1952, 2.2).
  const flush = async () => {
    const text = waiting.join('')
    waiting = []
    characters = 0
    if (text !== '') await file.writeFile(await packed(text))
  }
  return {
    write: (text) =>
      told(path, async () => {
        waiting.push(text)
        characters += text.length
        if (characters >= memberCharacters) await flush()
      }),
    finish: () =>
      told(path, async () => {
        await flush()
        await file.sync()
        await file.close()
        await rename(unfinished, path)
        await syncFolder(dirname(path))
      }),
    async discard() {
      await file.close()
      await rm(unfinished, { force: true })
    },
  }
}

const packed = promisify(gzip)

const memberCharacters = 4_000_000

/** The new name is on the disk where its folder is. Windows and some network drives cannot be asked for that. */
async function syncFolder(path: string): Promise<void> {
  let folder: FileHandle | null = null
  try {
    folder = await open(path)
    await folder.sync()
  } catch (error) {
    if (!unasked.includes(codeOf(error) ?? '')) throw error
  } finally {
    await folder?.close()
  }
}

const unasked = ['EACCES', 'EINVAL', 'EISDIR', 'ENOTSUP', 'EPERM']

async function told<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const why = reasons[codeOf(error) ?? ''] ?? wordsOf(error)
    throw new ReadoutError(
      'bad-use',
      `${path} cannot be written: ${why}.`,
      'Name a file on a disk with room, in a folder that you may write in.',
      { cause: error },
    )
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk is read-only',
  ENOENT: 'its folder is not there',
  ENOTDIR: 'a part of its path is no folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EFBIG: 'the disk takes no file of that length',
}
