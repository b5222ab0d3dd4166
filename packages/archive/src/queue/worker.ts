/** An import worker: takes texts out of the queue and into the archive until it is stopped. */
import { setTimeout as after } from 'node:timers/promises'
import type { ReadoutError } from '@readout/record'
import type { Job, JobResult } from 'pg-boss'
import { z } from 'zod'
import { wordsOf } from '../store.ts'
import type { Archive, ArchivePlace, ImportOutcome } from '../types.ts'
import { bothQueues, type Queue, queueNames, queueSchema, startQueue } from './boss.ts'
import { stateOf } from './queue.ts'
import { fromJson, type QueuedText } from './queued-text.ts'

export interface WorkerOptions {
  /** How many threads the archive reads in; 1 where it is left out. */
  readonly jobs?: number | undefined
  readonly onOutcome?: ((outcome: ImportOutcome) => void) | undefined
  /** Told what went wrong with the queue itself; the worker goes on. */
  readonly onTrouble?: ((error: ReadoutError) => void) | undefined
}

export interface QueueWorker {
  /** Whether nothing waits and no worker has anything in hand. */
  isQueueEmpty(): Promise<boolean>
  /** Takes nothing more, and ends when what is in hand is in the archive, a minute later at the most. */
  stop(): Promise<void>
}

/**
 * Starts to take texts, at any time as many as keep the threads busy. A text leaves the queue when it is in the archive.
 * One that cannot be read stays there as failed; one whose worker ends, or whose database does not answer, is tried again,
 * by whichever worker is free, four times.
 *
 * @throws ReadoutError 'bad-use' where the archive is in a folder; 'database'
 *
 * @example
 * const archive = await openArchive({ memory: true })
 * const refusal = await startWorker({ memory: true }, archive).catch((error: ReadoutError) => error.code)
 * refusal // 'bad-use'
 * await archive.close()
 */
export async function startWorker(
  place: ArchivePlace,
  archive: Pick<Archive, 'importSource' | 'keepFetch'>,
  { jobs = 1, onOutcome, onTrouble }: WorkerOptions = {},
): Promise<QueueWorker> {
  const queue = await startQueue(place, { isSupervisor: true, onTrouble })
  const { boss, failure } = queue

  async function take(job: Job<unknown>): Promise<JobResult> {
    const { id, name } = job
    const outcome = await takeIn(job.data).catch((error: unknown) => ({ error }))
    if ('error' in outcome)
      return {
        id,
        status: 'failed',
        output: { message: `It could not be written: ${wordsOf(outcome.error)}.` },
      }
    onOutcome?.(outcome)
    if (outcome.status === 'failed') return { id, status: 'deadletter', output: { message: outcome.message } }
    // At once, and not with the others of the same portion: its bytes may be embargoed.
    await boss.deleteJob(name, job)
    return { id, status: 'completed' }
  }

  async function takeIn(json: unknown): Promise<ImportOutcome> {
    const { source, fetch, hold }: QueuedText = fromJson(json)
    const outcome = await archive.importSource(source, hold)
    if (fetch !== undefined && outcome.status !== 'failed') {
      const { name, slug } = outcome
      await archive.keepFetch({ ...fetch, name, slug })
    }
    return outcome
  }

  try {
    for (const name of bothQueues) await boss.supervise(name)
  } catch (error) {
    await boss.stop({ graceful: false })
    throw failure(error)
  }
  const options = {
    batchSize: 2 * jobs,
    perJobResults: true,
    burstWhenBatchFull: true,
    pollingIntervalSeconds: 1,
    heartbeatRefreshSeconds: 5,
  } as const
  await boss.work(queueNames.held, options, async (batch: Job<unknown>[]) => {
    const inTurn = await putBackEarly(queue, batch)
    return Promise.all(inTurn.map(take))
  })
  // While one portion is being finished, the threads read the other.
  await boss.work(queueNames.open, { ...options, localConcurrency: 2 }, async (batch: Job<unknown>[]) => {
    const inTurn = await putBackEarly(queue, batch)
    await heldOnesBefore(queue, inTurn)
    return Promise.all(inTurn.map(take))
  })
  return {
    async isQueueEmpty() {
      try {
        const { waiting, underWay } = await stateOf(queue)
        return waiting + underWay === 0
      } catch (error) {
        throw failure(error)
      }
    },
    stop: () => boss.stop({ timeout: 60_000 }),
  }
}

/**
 * Puts back those whose turn it is not, and gives the others: pg-boss takes one text of a name at a time, but a later one
 * where another worker is just looking at the earlier. While one is in hand no other of its name can be taken, so what this
 * finds stays so. One that is put back has another id: whatever is still said of the old one is said of nothing.
 */
async function putBackEarly<Text extends Job<unknown>>(
  { boss }: Queue,
  batch: readonly Text[],
): Promise<Text[]> {
  const { rows } = await boss.getDb().executeSql(
    `with early as (
       select j.name, j.id from ${queueSchema}.job j
       where j.id = any($1) and j.state = 'active' and exists (
         select from ${queueSchema}.job e
         where e.name = j.name and e.singleton_key = j.singleton_key and e.state < 'active' and e.created_on < j.created_on
       )
     ), back as (
       update ${queueSchema}.job j set id = gen_random_uuid(), state = 'created', started_on = null, heartbeat_on = null
       from early where j.name = early.name and j.id = early.id
     )
     select id from early`,
    [batch.map(({ id }) => id)],
  )
  const early = new Set(
    z
      .array(z.object({ id: z.string() }))
      .parse(rows)
      .map(({ id }) => id),
  )
  return batch.filter(({ id }) => !early.has(id))
}

/**
 * Waits until no text is left that was put there before these and is to be held: one of these may be a state or a copy of
 * it, and is held with it once it is in the archive. Those to be held wait for nothing, so that this comes to an end.
 */
async function heldOnesBefore({ boss }: Queue, batch: readonly Job<unknown>[]): Promise<void> {
  const ids = batch.map(({ id }) => id)
  for (;;) {
    const { rows } = await boss.getDb().executeSql(
      `select exists (
         select from ${queueSchema}.job h
         where h.name = $1 and h.state < 'completed'
           and h.created_on <= (select max(b.created_on) from ${queueSchema}.job b where b.name = $2 and b.id = any($3))
       ) as "areThere"`,
      [queueNames.held, queueNames.open, ids],
    )
    if (!z.object({ areThere: z.boolean() }).parse(rows[0]).areThere) return
    await after(200)
  }
}
