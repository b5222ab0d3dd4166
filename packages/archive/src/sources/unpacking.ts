/** Bounds on what comes out of an archive file: a small one can unpack to more than a disk holds. */
import { ReadoutError } from '@readout/record'

export interface UnpackLimits {
  /** A single text; the reading of it takes no longer one. */
  readonly entryBytes: number
  /** All that is unpacked of one file, what is passed over included. */
  readonly wholeBytes: number
  /** Entries of one file. */
  readonly entries: number
}

export const unpackLimits: UnpackLimits = {
  entryBytes: 32 * 1024 * 1024,
  wholeBytes: 16 * 1024 ** 3,
  entries: 1_000_000,
}

/**
 * Collects the bytes of an entry; null where it holds more than it may, after which the rest of it is not kept.
 *
 * @param count told how long each piece is, to stop what goes on for too long
 */
export async function entryBytes(
  stream: AsyncIterable<unknown>,
  limits: UnpackLimits,
  count: (bytes: number) => void = () => {},
): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of stream) {
    if (!(piece instanceof Uint8Array)) continue
    count(piece.length)
    length += piece.length
    if (length > limits.entryBytes) pieces.length = 0
    else pieces.push(piece)
  }
  return length > limits.entryBytes ? null : Buffer.concat(pieces)
}

export function longEntry(path: string, name: string, limits: UnpackLimits): ReadoutError {
  return new ReadoutError(
    'unreadable',
    `${name} in ${path} is longer than the ${inWords(limits.entryBytes)} that a text may have.`,
    'Split it into its documents.',
  )
}

export function longArchive(path: string, limits: UnpackLimits): ReadoutError {
  return new ReadoutError(
    'unreadable',
    `${path} unpacks to more than ${inWords(limits.wholeBytes)}; what comes after that was not looked at.`,
    'Where that is meant, unpack it and import the folder.',
  )
}

export function manyEntries(path: string, limits: UnpackLimits): ReadoutError {
  return new ReadoutError(
    'unreadable',
    `${path} has more than ${limits.entries.toLocaleString('en')} entries; those after that were not looked at.`,
    'Where that is meant, unpack it and import the folder.',
  )
}

export function withoutTexts(path: string, endings: string): ReadoutError {
  return new ReadoutError(
    'no-documents',
    `${path} holds no documents.`,
    `Files that end in ${endings} are read; hidden ones and a README are left out.`,
  )
}

function inWords(bytes: number): string {
  const gibibytes = bytes / 1024 ** 3
  if (gibibytes >= 1) return `${gibibytes} GiB`
  return bytes >= 1024 ** 2 ? `${Math.round(bytes / 1024 ** 2)} MiB` : `${bytes} bytes`
}
