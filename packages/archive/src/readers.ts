/** Threads that read texts and find their commitments, so that this one only writes. */
import { readDocument } from '@readout/record'
import { Piscina } from 'piscina'
import type { ReadSource } from './reader-worker.ts'
import { codeOf } from './store.ts'
import type { ImportSource } from './types.ts'
import { type Failure, type Prepared, preparing, sound } from './weigh.ts'

export interface Readers {
  /** Reads a source in the next thread that is free. */
  prepare(source: ImportSource): Promise<Prepared | Failure>
  /** Ends the threads and gives back what they hold; a text that comes later starts them anew. */
  close(): Promise<void>
}

/** As many texts are read here. */
const few = 8

/**
 * What a thread may hold: the model of the language and a long text. Without a limit each takes several times of what it
 * needs before it clears away.
 */
const mostMiB = 256

/** Null where a text takes more than a thread may hold, so that it is read here. */
function whereRoomIsShort(error: unknown): null {
  if (codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY') return null
  throw error
}

/**
 * Starts up to `jobs` threads, each when it is first needed: the first few texts are read here, in less time than a thread
 * takes to start. A thread that breaks fails the text that it was reading, and another takes its place.
 *
 * @example
 * const readers = openReaders(2)
 * const prepared = await readers.prepare({ name: 'call.md', bytes })
 * await readers.close()
 */
export function openReaders(jobs: number): Readers {
  let pool: Pool | null = null
  const readHere = preparing({ read: readDocument })
  let given = 0
  return {
    async prepare(source) {
      given += 1
      if (given <= few) return readHere(source)
      pool ??= openPool(jobs)
      const threads = pool
      const read = await sound(() => threads.run(source).catch(whereRoomIsShort))
      if (read === null) return readHere(source)
      if ('failure' in read) return read
      const { arrival, found } = read
      return { arrival: { ...arrival, bytes: source.bytes }, found }
    },
    async close() {
      const ending = pool
      pool = null
      await ending?.destroy()
    },
  }
}

type Pool = Piscina<ImportSource, ReadSource | Failure>

const openPool = (jobs: number): Pool =>
  new Piscina({
    filename: new URL('./reader-worker.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: jobs,
    idleTimeout: 30_000,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: mostMiB, maxYoungGenerationSizeMb: 16 },
  })
