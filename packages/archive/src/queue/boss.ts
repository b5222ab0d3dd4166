/** The queue of texts in the database, kept by pg-boss in a schema of its own that the public cannot enter. */
import { ReadoutError } from '@readout/record'
import { PgBoss } from 'pg-boss'
import { failureOn } from '../postgres.ts'
import type { ArchivePlace } from '../types.ts'

/** Owned by the user of `DATABASE_URL`; the role `readout_public` has no right in it. */
export const queueSchema = 'readout_queue'

/** Texts that are to be held have a queue of their own: others wait for those that were put there before them. */
export const queueNames = { held: 'held-texts', open: 'texts' } as const
export const bothQueues = Object.values(queueNames)

export interface Queue {
  readonly boss: PgBoss
  /** What the database said, for the person who can act on it. */
  failure(error: unknown): ReadoutError
}

export interface QueueOptions {
  /** Whether this process looks after what others left behind: those that take texts do. */
  readonly isSupervisor: boolean
  /** Told what went wrong while nobody was waiting for an answer. */
  readonly onTrouble?: ((error: ReadoutError) => void) | undefined
}

/**
 * Opens the queue of an archive, and makes it where there is none yet.
 *
 * One text of a name is taken from each at a time, in the order in which they were put there. A text is kept until it is in the
 * archive, or until somebody drops it: the queue never deletes one by its age.
 *
 * @throws ReadoutError 'bad-use' where the archive is in a folder; 'database'
 *
 * @example
 * const { boss } = await startQueue({ databaseUrl: 'postgres://db/readout' }, { isSupervisor: false })
 */
export async function startQueue(
  place: ArchivePlace,
  { isSupervisor, onTrouble }: QueueOptions,
): Promise<Queue> {
  if (!('databaseUrl' in place))
    throw new ReadoutError(
      'bad-use',
      'Only an archive on PostgreSQL has a queue; one in a folder is open to a single process.',
      'Name a PostgreSQL with DATABASE_URL, or import without a queue: --jobs reads in several threads.',
    )
  const failure = failureOn(place.databaseUrl)
  const boss = new PgBoss({
    connectionString: place.databaseUrl,
    application_name: 'readout queue',
    schema: queueSchema,
    max: 4,
    schedule: false,
    supervise: isSupervisor,
    superviseIntervalSeconds: 20,
    monitorIntervalSeconds: 20,
    registerInstance: false,
  })
  boss.on('error', (error) => onTrouble?.(failure(error)))
  try {
    await boss.start()
    for (const name of bothQueues)
      await boss.createQueue(name, {
        policy: 'singleton',
        retryLimit: triesAgain,
        // A later try would let a newer state of the text overtake it.
        retryDelay: 0,
        heartbeatSeconds: 30,
        expireInSeconds: 3600,
        retentionSeconds: decades,
        deleteAfterSeconds: 0,
      })
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => {})
    throw failure(error)
  }
  return { boss, failure }
}

/** After as many, a text that ends each worker that takes it is left. */
const triesAgain = 4

const decades = 30 * 365 * 24 * 3600
