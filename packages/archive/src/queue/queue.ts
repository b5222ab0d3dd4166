/** The queue from the outside: texts go in, and somebody looks how it stands. */
import { z } from 'zod'
import type { ArchivePlace } from '../types.ts'
import { bothQueues, type Queue, queueNames, queueSchema, startQueue } from './boss.ts'
import { type QueuedText, toJson } from './queued-text.ts'

export interface TextQueue {
  /** Puts a text at the end. */
  put(text: QueuedText): Promise<void>
  state(): Promise<QueueState>
  /** Puts those that failed back into the queue, at the place that they had; says how many. */
  retry(): Promise<number>
  /** Forgets those that failed, with their bytes; says how many. */
  drop(): Promise<number>
  close(): Promise<void>
}

export interface QueueState {
  readonly waiting: number
  /** Taken by a worker that has not said yet what became of them. */
  readonly underWay: number
  /** Those that were tried as often as they are, in the order in which they were put there. */
  readonly failed: readonly { readonly name: string; readonly message: string }[]
}

/**
 * Opens the queue of texts of an archive on PostgreSQL.
 *
 * @throws ReadoutError 'bad-use' where the archive is in a folder; 'database'
 *
 * @example
 * const refusal = await openQueue({ folder: 'readout-data' }).catch((error: ReadoutError) => error.code)
 * refusal // 'bad-use'
 */
export async function openQueue(place: ArchivePlace): Promise<TextQueue> {
  const queue = await startQueue(place, { isSupervisor: false })
  const { boss, failure } = queue
  const ask = async <T>(question: () => Promise<T>): Promise<T> => {
    try {
      return await question()
    } catch (error) {
      throw failure(error)
    }
  }
  return {
    put: (text) =>
      ask(async () => {
        const name = text.hold === undefined ? queueNames.open : queueNames.held
        await boss.send(name, toJson(text), { singletonKey: text.source.name })
      }),
    state: () => ask(() => stateOf(queue)),
    retry: () => ask(() => forFailed(queue, (name, ids) => boss.retry(name, ids))),
    drop: () => ask(() => forFailed(queue, (name, ids) => boss.deleteJob(name, ids))),
    close: () => boss.stop({ graceful: false }),
  }
}

/**
 * How the queue stands, as its table has it: what pg-boss tells of it may be a minute old, and comes with the bytes.
 *
 * @example
 * (await stateOf(queue)).failed // [{ name: 'pact.md', message: 'It is empty.' }]
 */
export async function stateOf({ boss }: Pick<Queue, 'boss'>): Promise<QueueState> {
  const { rows } = await boss.getDb().executeSql(
    `select
       count(*) filter (where state < 'active')::integer as waiting,
       count(*) filter (where state = 'active')::integer as "underWay",
       coalesce(
         json_agg(json_build_object('name', data->>'name', 'output', output) order by created_on)
           filter (where state = 'failed'), '[]') as failed
     from ${queueSchema}.job where name = any($1)`,
    [bothQueues],
  )
  const { failed, ...counts } = stateRow.parse(rows[0])
  return { ...counts, failed: failed.map(({ name, output }) => ({ name, message: messageIn(output) })) }
}

const stateRow = z.object({
  waiting: z.int(),
  underWay: z.int(),
  failed: z.array(z.object({ name: z.string(), output: z.unknown() })),
})

/** Ours says why; pg-boss says only that a heartbeat was missed. */
function messageIn(output: unknown): string {
  const known = said.safeParse(output)
  return known.success
    ? known.data.message
    : 'Each worker that took it ended before it was done. Import it by itself to see why.'
}

const said = z.object({ message: z.string() })

async function forFailed(
  { boss }: Queue,
  act: (name: string, ids: string[]) => Promise<unknown>,
): Promise<number> {
  const { rows } = await boss.getDb().executeSql(
    `select name, array_agg(id) as ids from ${queueSchema}.job
     where name = any($1) and state = 'failed' group by name`,
    [bothQueues],
  )
  const queues = z.array(z.object({ name: z.string(), ids: z.array(z.string()) })).parse(rows)
  for (const { name, ids } of queues) await act(name, ids)
  return queues.reduce((sum, { ids }) => sum + ids.length, 0)
}
