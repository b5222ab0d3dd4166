/** The texts of a tar file, packed or not, as they come: a tar has no list of what it holds. */
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { ReadoutError } from '@readout/record'
import { extract } from 'tar-stream'
import { wordsOf } from '../store.ts'
import { failed, type Gathered } from './gathered.ts'
import { packedName } from './packed-name.ts'
import { endingsInWords, isDocumentName, type ownNames } from './text-names.ts'
import {
  entryBytes,
  longArchive,
  longEntry,
  manyEntries,
  type UnpackLimits,
  unpackLimits,
  withoutTexts,
} from './unpacking.ts'

/**
 * Gives the documents of a tar file in their order, each under its path within it. What breaks off in the middle has
 * given what came before, and says that it broke off.
 *
 * @example
 * for await (const item of tarSource('texts.tar.gz', ownNames())) if (item.is === 'text') console.log(item.source.name)
 */
export async function* tarSource(
  path: string,
  nameOf: ReturnType<typeof ownNames>,
  limits: UnpackLimits = unpackLimits,
): AsyncGenerator<Gathered> {
  const entries = extract()
  let unpacked = 0
  let found = 0
  let seen = 0
  const isPacked = /\.(?:tgz|gz)$/iu.test(path)
  const packed = createReadStream(path)
  // A fault of any of them ends the others, and the last one tells it.
  if (isPacked) pipeline(packed, createGunzip(), entries, () => {})
  else pipeline(packed, entries, () => {})
  const count = (bytes: number) => {
    unpacked += bytes
    if (unpacked > limits.wholeBytes) throw longArchive(path, limits)
  }
  try {
    yield { is: 'more', texts: null }
    for await (const entry of entries) {
      seen += 1
      if (seen > limits.entries) throw manyEntries(path, limits)
      const { type, size = 0 } = entry.header
      const name = packedName(entry.header.name)
      if (type !== 'file' || !isDocumentName(name)) {
        count(size)
        entry.resume()
        continue
      }
      found += 1
      const bytes = await entryBytes(entry, limits, count)
      if (bytes === null) yield failed(name, longEntry(path, name, limits))
      else yield { is: 'text', source: { name: nameOf(name, [basename(path), ...name.split('/')]), bytes } }
    }
    if (found === 0) yield failed(path, withoutTexts(path, endingsInWords()))
  } catch (error) {
    yield failed(path, error instanceof ReadoutError ? error : brokenTar(path, error))
  } finally {
    packed.destroy()
  }
}

function brokenTar(path: string, error: unknown): ReadoutError {
  return new ReadoutError(
    'unreadable',
    `${path} is no whole tar file (${wordsOf(error)}); what came before that was taken.`,
    'Fetch it again.',
    { cause: error },
  )
}
