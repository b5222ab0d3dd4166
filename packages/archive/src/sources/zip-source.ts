/** The texts of a zip file, by the list at its end. */
import { basename } from 'node:path'
import { crc32 } from 'node:zlib'
import { ReadoutError } from '@readout/record'
import yauzl from 'yauzl'
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
 * Gives the documents of a zip file in the order of its list, each under its path within it. An entry that is locked,
 * packed by a method that is not known, damaged or too long fails alone.
 *
 * @example
 * for await (const item of zipSource('texts.zip', ownNames())) if (item.is === 'text') console.log(item.source.name)
 */
export async function* zipSource(
  path: string,
  nameOf: ReturnType<typeof ownNames>,
  limits: UnpackLimits = unpackLimits,
): AsyncGenerator<Gathered> {
  // The names are made safe here; yauzl would end at the first that leads outside.
  const options = { decodeStrings: false, autoClose: false }
  let zip: yauzl.ZipFile | null = null
  try {
    zip = await yauzl.openPromise(path, options)
    const entries: { readonly entry: yauzl.Entry; readonly name: string }[] = []
    let seen = 0
    for await (const entry of zip.eachEntry()) {
      seen += 1
      if (seen > limits.entries) {
        yield failed(path, manyEntries(path, limits))
        break
      }
      const name = packedName(nameIn(entry))
      if (!nameIn(entry).endsWith('/') && isDocumentName(name)) entries.push({ entry, name })
    }
    if (entries.length === 0) yield failed(path, withoutTexts(path, endingsInWords()))
    yield { is: 'more', texts: entries.length }
    let unpacked = 0
    for (const { entry, name } of entries) {
      unpacked += entry.uncompressedSize
      if (unpacked > limits.wholeBytes) throw longArchive(path, limits)
      const bytes = await unpackedEntry(zip, entry, path, name, limits)
      if (bytes instanceof ReadoutError) yield failed(name, bytes)
      else yield { is: 'text', source: { name: nameOf(name, [basename(path), ...name.split('/')]), bytes } }
    }
  } catch (error) {
    yield failed(path, error instanceof ReadoutError ? error : brokenZip(path, error))
  } finally {
    zip?.close()
  }
}

function nameIn({ generalPurposeBitFlag, fileNameRaw, extraFields }: yauzl.Entry): string {
  return yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
}

async function unpackedEntry(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry,
  path: string,
  name: string,
  limits: UnpackLimits,
): Promise<Uint8Array | ReadoutError> {
  const problem = (words: string, remedy: string, cause?: unknown) =>
    new ReadoutError('unreadable', `${name} in ${path} ${words}.`, remedy, { cause })
  if (entry.isEncrypted())
    return problem('is locked by a password', 'Unpack it with the password and import the folder.')
  if (!entry.canDecodeFileData())
    return problem(
      `is packed by a method that is not read (number ${entry.compressionMethod})`,
      'Unpack it and import the folder.',
    )
  if (entry.uncompressedSize > limits.entryBytes) return longEntry(path, name, limits)
  try {
    // Its own length is checked against the list while it is unpacked.
    const bytes = await entryBytes(await zip.openReadStreamPromise(entry), limits)
    if (bytes === null) return longEntry(path, name, limits)
    if (crc32(bytes) !== entry.crc32) return problem('is damaged (its check sum differs)', fetchAgain)
    return bytes
  } catch (error) {
    return problem(`is damaged (${wordsOf(error)})`, fetchAgain, error)
  }
}

function brokenZip(path: string, error: unknown): ReadoutError {
  return new ReadoutError('unreadable', `${path} is no whole zip file (${wordsOf(error)}).`, fetchAgain, {
    cause: error,
  })
}

const fetchAgain = 'Fetch the file again.'
