/** One text in a thread of its own: read, and its commitments found. Its other end is readers.ts. */
import { type Sifted, sift } from '@readout/commitments'
import { readDocument } from '@readout/record'
import { type Arrival, arrivalOf } from './arrival.ts'
import type { ImportSource } from './types.ts'
import { type Failure, sound } from './weigh.ts'

export interface ReadSource {
  /** Its bytes stay where they came from. */
  readonly arrival: Omit<Arrival, 'bytes'>
  readonly found: Sifted | Failure
}

/**
 * Reads a source and finds its commitments.
 *
 * @example
 * await readSource({ name: 'call.md', bytes })
 */
export default async function readSource(source: ImportSource): Promise<ReadSource | Failure> {
  const read = await sound(() => arrivalOf({ read: readDocument }, source))
  if ('failure' in read) return read
  const { bytes: _, ...arrival } = read
  return { arrival, found: await sound(async () => sift(arrival.record)) }
}
