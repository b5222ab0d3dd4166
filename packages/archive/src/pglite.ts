/**
 * PGlite in a worker thread, as a dialect of Kysely.
 *
 * PGlite's own `@electric-sql/pglite/worker` is made for browsers: it calls `addEventListener` on the worker,
 * which Node's workers lack, and elects a leader among tabs. Kysely's PGlite dialect wants PGlite in the same
 * thread, and waits without end where a transaction cannot begin because the database is gone. What the
 * archive needs of both is small.
 */
import { Worker } from 'node:worker_threads'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  PGliteAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'

export type Order =
  | { readonly id: number; readonly do: 'open' | 'close' }
  | {
      readonly id: number
      readonly do: 'query'
      readonly sql: string
      readonly parameters: readonly unknown[]
    }

export type Reply =
  | { readonly id: number; readonly results: Results }
  | { readonly id: number; readonly error: { readonly message: string; readonly code: string | null } }
  /** The database answers nothing after it. */
  | { readonly panic: string }

interface Results {
  /** `never`, because only Kysely's caller knows what the rows are. */
  readonly rows: never[]
  readonly changed: number
}

export interface PGliteThread {
  readonly dialect: Dialect
  /** Runs a statement now, and as the first one of each thread that takes the place of one that broke. */
  begin(statement: string): Promise<void>
  close(): Promise<void>
}

/**
 * Opens PGlite in a thread: a query of a second leaves the caller's own thread free. An open database keeps
 * the process running only while a statement is under way.
 *
 * Where the disk is full, PGlite panics and computes without end from then on. That thread is ended, which is as a killed
 * process to the folder, and the next query or transaction begins in a new one.
 *
 * @param dataDir a folder, or `memory://`
 * @param from a data directory as `dumpDataDir` gives it, to begin with instead of an empty one
 * @throws what PGlite said when it could not be opened
 *
 * @example
 * const pglite = await openPGlite('memory://')
 * const db = new Kysely<Tables>({ dialect: pglite.dialect })
 */
export async function openPGlite(dataDir: string, from?: Uint8Array): Promise<PGliteThread> {
  const current: Current = {
    dataDir,
    thread: await openThread(dataDir, from),
    beginning: null,
    renewal: null,
  }
  return {
    dialect: dialectOver(current),
    async begin(statement) {
      await current.thread.ask({ do: 'query', sql: statement, parameters: [] })
      current.beginning = statement
    },
    async close() {
      await current.renewal?.catch(() => {})
      try {
        if (!current.thread.hasEnded()) await current.thread.ask({ do: 'close' })
      } finally {
        await current.thread.end()
      }
    },
  }
}

/** The thread that has the database, and the one that is to take its place. */
interface Current {
  readonly dataDir: string
  thread: Thread
  beginning: string | null
  renewal: Promise<void> | null
}

async function openThread(dataDir: string, from?: Uint8Array): Promise<Thread> {
  const thread = startThread({ dataDir, from })
  const impatience = setTimeout(() => thread.end(), mostMsToOpen)
  try {
    await thread.ask({ do: 'open' })
    return thread
  } catch (error) {
    await thread.end()
    throw error
  } finally {
    clearTimeout(impatience)
  }
}

/** On a full disk PGlite may compute without end before it is open, too. */
const mostMsToOpen = 120_000

/** Opens the folder again where its thread broke. What is in memory went with its thread. */
async function renew(current: Current): Promise<void> {
  await current.thread.end()
  const thread = await openThread(current.dataDir)
  if (current.beginning !== null) await thread.ask({ do: 'query', sql: current.beginning, parameters: [] })
  current.thread = thread
}

/**
 * PGlite has one connection; Kysely hands it to one caller at a time, for the adapter says that there is no
 * second.
 */
function dialectOver(current: Current): Dialect {
  const connection: DatabaseConnection = {
    async executeQuery({ sql, parameters }) {
      await current.renewal
      const { rows, changed } = await current.thread.ask({ do: 'query', sql, parameters })
      return { rows, numAffectedRows: BigInt(changed) }
    },
    // biome-ignore lint/correctness/useYield: PGlite cannot stream, and Kysely asks for the method.
    async *streamQuery() {
      throw new TypeError('PGlite gives its rows at once')
    },
  }
  const run = async (sql: string) => {
    await connection.executeQuery(CompiledQuery.raw(sql))
  }
  return {
    createAdapter: () => new PGliteAdapter(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createDriver: () => ({
      init: async () => {},
      async acquireConnection() {
        const isLost = current.thread.hasEnded() && !current.dataDir.startsWith('memory:')
        current.renewal = isLost ? renew(current) : null
        // Its failure is met by the first statement: Kysely would keep the connection for ever.
        current.renewal?.catch(() => {})
        return connection
      },
      releaseConnection: async () => {},
      beginTransaction: () => run('begin'),
      commitTransaction: () => run('commit'),
      async rollbackTransaction() {
        // What a thread that ended had begun is given up.
        if (!current.thread.hasEnded()) await run('rollback')
      },
      destroy: async () => {},
    }),
  }
}

type Asked = { readonly do: 'open' | 'close' } | Omit<Extract<Order, { do: 'query' }>, 'id'>

interface Thread {
  ask(order: Asked): Promise<Results>
  hasEnded(): boolean
  end(): Promise<void>
}

/**
 * What the thread may hold of what it has just made. Statements and rows pass through it and hardly anything stays; without
 * a limit those that came one after another are kept up to four times as much before any is cleared away.
 */
const mostYoungMiB = 16

/** What the thread is given to open. */
export interface Opening {
  readonly dataDir: string
  readonly from: Uint8Array | undefined
}

function startThread(opening: Opening): Thread {
  const worker = new Worker(new URL('./pglite-worker.ts', import.meta.url), {
    workerData: opening,
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: mostYoungMiB },
  })
  const waiting = new Map<number, PromiseWithResolvers<Results>>()
  let asked = 0
  let ended: Error | null = null

  worker.on('message', (reply: Reply) => {
    if ('panic' in reply) {
      fail(new Error(reply.panic))
      worker.terminate()
      return
    }
    const question = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (waiting.size === 0) worker.unref()
    if ('results' in reply) question?.resolve(reply.results)
    else question?.reject(Object.assign(new Error(reply.error.message), { code: reply.error.code }))
  })
  const fail = (error: Error) => {
    ended ??= error
    for (const question of waiting.values()) question.reject(ended)
    waiting.clear()
  }
  worker.on('error', fail)
  worker.on('exit', () => fail(new Error('the thread of the database has ended')))
  worker.unref()

  return {
    ask(order) {
      if (ended) return Promise.reject(ended)
      const question = Promise.withResolvers<Results>()
      asked += 1
      waiting.set(asked, question)
      worker.ref()
      worker.postMessage({ ...order, id: asked })
      return question.promise
    },
    hasEnded: () => ended !== null,
    async end() {
      await worker.terminate()
    },
  }
}
