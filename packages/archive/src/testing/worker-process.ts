/**
 * node worker-process.ts DATABASE_URL [NAME]: an import worker that ends when the queue is empty, or when it is told to by
 * SIGTERM. It says on standard output what it has taken in; of the text of that name, that it begins, and then never ends.
 */
import { archiveOver } from '../archive.ts'
import { openPostgres } from '../postgres.ts'
import { startWorker } from '../queue/worker.ts'
import { fixtureWays } from './fixtures.ts'

const [, , databaseUrl = '', stuck] = process.argv
const say = (words: string) => process.stdout.write(`${words}\n`)

const archive = archiveOver(await openPostgres(databaseUrl), {
  ...fixtureWays,
  async read(bytes, { name }) {
    if (name === stuck) {
      say(`began ${name}`)
      await new Promise(() => {})
    }
    return fixtureWays.read(bytes, { name })
  },
})
let isToldToStop = false
process.once('SIGTERM', () => {
  isToldToStop = true
})
const worker = await startWorker({ databaseUrl }, archive, { onOutcome: ({ name }) => say(`done ${name}`) })
while (!isToldToStop && !(await worker.isQueueEmpty()))
  await new Promise((resolve) => setTimeout(resolve, 200))
await worker.stop()
await archive.close()
