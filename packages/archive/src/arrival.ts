/** A source as the archive weighs it: read, and what it is recognised by. */
import type { Sifted } from '@readout/commitments'
import { type DocumentRecord, documentRecord } from '@readout/record'
import { fingerprintOf, hashOf } from './identity.ts'
import type { ImportSource, SourceVersion } from './types.ts'
import type { Failure, Prepared } from './weigh.ts'

/** What importing needs beside the database. */
export interface Ways {
  readonly now: () => Temporal.Instant
  readonly read: (
    source: Uint8Array,
    options: { readonly name: string; readonly mediaType?: string | undefined },
  ) => DocumentRecord | Promise<DocumentRecord>
  readonly sift: (record: DocumentRecord) => Sifted
  /** Both in one, elsewhere than in this thread; here where it is left out. */
  readonly prepare?: (source: ImportSource) => Promise<Prepared | Failure>
}

export interface Arrival {
  readonly name: string
  readonly address: string
  readonly bytes: Uint8Array
  readonly hash: string
  readonly fingerprint: string
  readonly record: DocumentRecord
  /** Where it is one of several that a git repository has of a file. */
  readonly version: SourceVersion | null
}

/**
 * Reads a source; `failure` says why it could not be read.
 *
 * @example
 * await arrivalOf({ read: readDocument }, { name: '2021-11-18-fact-sheet.md', bytes })
 */
export async function arrivalOf(
  ways: Pick<Ways, 'read'>,
  source: Omit<ImportSource, 'version'>,
): Promise<Arrival | { readonly failure: string }> {
  const name = storable(source.name)
  const record = storable(await ways.read(source.bytes, { name, mediaType: source.mediaType }))
  const unread = record.problems.find((problem) => problem.code === 'unread')
  if (unread) return { failure: unread.message }
  const address = addressOf(record.meta.sourceUrl, name)
  if (Buffer.byteLength(address) > longestAddress)
    return { failure: `Its address is longer than ${longestAddress} bytes. Shorten it.` }
  return {
    name,
    address,
    bytes: source.bytes,
    hash: hashOf(source.bytes),
    fingerprint: fingerprintOf(record),
    record,
    version: null,
  }
}

/**
 * A page answers for its own site: one that was fetched and says that it is a page of another would else be taken for a
 * new state of that. Where it truly is a copy, its words tell.
 */
function addressOf(sourceUrl: string | null, name: string): string {
  if (sourceUrl === null) return name
  const from = /^https?:/u.test(name) ? URL.parse(name) : null
  return from === null || hostOf(from) === hostOf(new URL(sourceUrl)) ? sourceUrl : name
}

const hostOf = ({ host }: URL) => host.replace(/^www\./u, '')

/** An index entry of PostgreSQL holds about 2,700 bytes. */
const longestAddress = 2000

/**
 * PostgreSQL holds neither the character U+0000 nor half of a surrogate pair; the replacement character
 * stands for each, which leaves every offset where it was. The bytes of the source are kept apart, as they
 * came.
 */
export function storable(value: string): string
export function storable(value: DocumentRecord): DocumentRecord
export function storable(value: string | DocumentRecord): string | DocumentRecord {
  if (typeof value === 'string') return value.replaceAll('\0', '\ufffd').toWellFormed()
  const clean = JSON.stringify(value, (_, part) => (typeof part === 'string' ? storable(part) : part))
  return documentRecord.parse(JSON.parse(clean))
}
