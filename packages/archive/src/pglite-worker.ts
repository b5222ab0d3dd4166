/** PGlite in a thread of its own: takes statements, gives back rows. Its other end is pglite.ts. */
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import type { Opening, Order, Reply } from './pglite.ts'
import { codeOf, int8, wordsOf } from './store.ts'

const { dataDir, from }: Opening = workerData
const opening = PGlite.create({
  dataDir,
  ...(from && { loadDataDir: new Blob([new Uint8Array(from)]) }),
  parsers: { [int8.type]: int8.parse },
  extensions: { pg_trgm },
  // A process holds these pages beside its own memory; what they do not hold, the system's cache of files does.
  startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=32MB'],
  // A panic of PostgreSQL ends its process; PGlite has none to end, and computes without end from there on.
  onStderr(line: string) {
    const [, panic] = /\bPANIC:\s+(.*)/su.exec(line) ?? []
    if (panic !== undefined) reply({ panic })
    return true
  },
})

parentPort?.on('message', async (order: Order) => reply(await carriedOut(order)))

async function carriedOut(order: Order): Promise<Reply> {
  try {
    const database = await opening
    if (order.do === 'query') {
      const { rows, affectedRows = 0 } = await database.query<never>(order.sql, [...order.parameters])
      return { id: order.id, results: { rows, changed: affectedRows } }
    }
    if (order.do === 'close') await database.close()
    return { id: order.id, results: { rows: [], changed: 0 } }
  } catch (error) {
    return { id: order.id, error: { message: wordsOf(error), code: codeOf(error) } }
  }
}

function reply(message: Reply): void {
  parentPort?.postMessage(message)
}
