/** What places give into the queue, for workers to take in. */
import { ReadoutError } from '@readout/record'
import type { HoldOrder } from '../releases/types.ts'
import { gather } from '../sources/gather.ts'
import type { ImportPlace, KeptFetch } from '../sources/gathered.ts'
import type { WebOptions } from '../sources/web/web.ts'
import type { TextQueue } from './queue.ts'

export interface EnqueueOptions {
  /** With this, all of them are held. */
  readonly hold?: HoldOrder | undefined
  readonly isFeedItselfTaken?: boolean | undefined
  readonly web?: WebOptions | undefined
  /** Told of each text, with how many are known so far. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

export interface EnqueueReport {
  readonly queued: number
  /** Addresses that are as they were when they were last imported. */
  readonly unchanged: number
  readonly failed: readonly { readonly name: string; readonly message: string }[]
}

/**
 * Puts every text that the places give into the queue, in their order, without reading it. What a server said of a text
 * goes with it. That a whole list was taken in is not noted, for nobody knows it yet: it is gone through again the next time.
 *
 * @param desk knows what was fetched before
 *
 * @throws ReadoutError 'bad-use' where no place is named; 'no-documents'; 'database'
 *
 * @example
 * const archive = await openArchive({ memory: true })
 * const waiting: string[] = []
 * const queue = { put: async ({ source }: QueuedText) => void waiting.push(source.name) }
 * const { queued } = await enqueuePlaces(queue, archive, [{ path: 'examples' }])
 * queued // 6
 * waiting.length // 6
 * await archive.close()
 */
export async function enqueuePlaces(
  queue: Pick<TextQueue, 'put'>,
  desk: { readonly fetched: (address: string) => Promise<KeptFetch | null> },
  places: readonly ImportPlace[],
  { hold, onProgress, ...options }: EnqueueOptions = {},
): Promise<EnqueueReport> {
  if (places.length === 0)
    throw new ReadoutError('bad-use', 'Nothing to import is named.', 'Name files, folders or addresses.')
  const failed: { name: string; message: string }[] = []
  let queued = 0
  let unchanged = 0
  let total = 0
  for await (const item of gather(desk, places, options)) {
    if (item.is === 'more') total += item.texts ?? 0
    if (item.is === 'unchanged') unchanged += 1
    if (item.is === 'failed') failed.push({ name: item.name, message: item.message })
    if (item.is !== 'text') continue
    const { source, fetch } = item
    await queue.put({ source, fetch, hold })
    queued += 1
    onProgress?.(queued, Math.max(total, queued))
  }
  return { queued, unchanged, failed }
}
