/** A source before it is written: read, and what is found in it. */
import type { Sifted } from '@readout/commitments'
import { type Arrival, arrivalOf, storable, type Ways } from './arrival.ts'
import { hashOf } from './identity.ts'
import { keptAs } from './locate.ts'
import type { HoldOrder } from './releases/types.ts'
import { wordsOf } from './store.ts'
import type { Database } from './tables.ts'
import type { ImportOutcome, ImportSource } from './types.ts'

export type Failure = { readonly failure: string }

/** A source that was read. */
export interface Prepared {
  readonly arrival: Arrival
  /** Null where nothing was looked for yet. */
  readonly found: Sifted | Failure | null
}

/** `outcome` where all is said already: the bytes are known under this name, or cannot be read. */
export type Weighed = Prepared | { readonly outcome: ImportOutcome }

/**
 * Reads a source, unless the archive has its bytes under its name. It touches nothing, so that many can be weighed at once.
 *
 * @example
 * await weigh(db, ways, { name: '2021-11-18-fact-sheet.md', bytes })
 */
export async function weigh(
  db: Database,
  ways: Ways,
  source: ImportSource,
  hold?: HoldOrder,
): Promise<Weighed> {
  const name = storable(source.name)
  const { version = null, ...text } = source
  // A hold is refused by the writing where the text is public already; of a version it is noted when it was seen.
  const slug =
    hold === undefined && version === null ? await keptAs(db, { name, hash: hashOf(source.bytes) }) : null
  if (slug !== null) return { outcome: { status: 'unchanged', name: source.name, slug } }
  const prepared = await (ways.prepare ?? preparing(ways))(text)
  if ('failure' in prepared)
    return { outcome: { status: 'failed', name: source.name, message: prepared.failure } }
  return { ...prepared, arrival: { ...prepared.arrival, version } }
}

/** Reading and finding don't throw; should they once, the fault stays with this source. */
export async function sound<T>(work: () => Promise<T>): Promise<T | Failure> {
  try {
    return await work()
  } catch (error) {
    return { failure: `Readout itself failed on it: ${wordsOf(error)}. Report that, with the document.` }
  }
}

/**
 * What is found in a source that was read.
 *
 * @example
 * await foundIn(ways, { arrival, found: null })
 */
export async function foundIn(
  ways: Pick<Ways, 'sift'>,
  { arrival, found }: Prepared,
): Promise<Sifted | Failure> {
  return found ?? sound(async () => ways.sift(arrival.record))
}

/**
 * Reads sources in this thread.
 *
 * @example
 * await preparing({ read: readDocument })({ name: 'call.md', bytes })
 */
export function preparing(ways: Pick<Ways, 'read'>): (source: ImportSource) => Promise<Prepared | Failure> {
  return async (source) => {
    const arrival = await sound(() => arrivalOf(ways, source))
    if ('failure' in arrival) return arrival
    return { arrival, found: null }
  }
}
