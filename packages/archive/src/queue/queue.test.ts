import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { archiveOver } from '../archive.ts'
import { openPostgres } from '../postgres.ts'
import { asKeeper } from '../sight.ts'
import type { Store } from '../store.ts'
import { noServer, onServer, serverUrl, withDatabase } from '../testing/every-database.ts'
import { fixtureWays, source } from '../testing/fixtures.ts'
import { specimens } from '../testing/import-specimens.ts'
import { rowsThatMatter } from '../testing/rows-that-matter.ts'
import type { Archive } from '../types.ts'
import { openQueue, type TextQueue } from './queue.ts'
import { startWorker } from './worker.ts'

if (serverUrl === null) console.warn(`SKIPPED: the tests of the queue: ${noServer}.`)

describe.skipIf(serverUrl === null)('the queue of texts', () => {
  const database = `readout_test_${randomBytes(6).toString('hex')}`
  const place = { databaseUrl: withDatabase(serverUrl ?? '', database) }
  let store: Store
  let archive: Archive
  let queue: TextQueue

  beforeAll(async () => {
    await onServer(serverUrl ?? '', `create database ${database}`)
    store = await openPostgres(place.databaseUrl)
    archive = archiveOver(store, fixtureWays)
    queue = await openQueue(place)
  }, 60_000)
  afterAll(async () => {
    await queue?.close()
    await archive?.close()
    await onServer(serverUrl ?? '', `drop database if exists ${database} with (force)`)
  })
  beforeEach(empty)

  it('is shared by two processes, which end with what one import makes', async () => {
    // Neither a later state nor a copy of another: whose order decides what becomes of them.
    const texts = specimens(56).filter((_, number) => number % 5 !== 4 && number % 7 !== 6)
    for (const text of texts) await queue.put({ source: text })
    const workers = [runWorker(), runWorker()]
    const done = await Promise.all(workers.map(({ ended }) => ended))
    expect(done.flat().toSorted()).toEqual(texts.map(({ name }) => `done ${name}`).toSorted())
    for (const lines of done) expect(lines.length).toBeGreaterThan(0)
    expect(await queue.state()).toEqual({ waiting: 0, underWay: 0, failed: [] })
    const shared = await rowsThatMatter(store.db)
    await empty()
    for (const text of texts) await archive.importSource(text)
    expect(shared).toEqual(await rowsThatMatter(store.db))
  })

  it('gives states of one text to one worker after another, in their order', async () => {
    await putStates()
    const workers = [await startWorker(place, archive, { jobs: 4 }), await startWorker(place, archive)]
    await emptied()
    await Promise.all(workers.map((worker) => worker.stop()))
    const document = await archive.document('2031-01-01-lake-pact')
    expect(document?.revisions).toBe(4)
    expect(document?.record.text).toBe('State 3.\n')
  })

  it('puts back a state that was taken while the one before it was looked at', async () => {
    await putStates()
    const before = await waitingIds()
    const outcomes: string[] = []
    await asKeeper(store.db, async (keeper) => {
      await sql`select from readout_queue.job order by created_on limit 1 for update`.execute(keeper)
      const worker = await startWorker(place, archive, { onOutcome: ({ status }) => outcomes.push(status) })
      onTestFinished(() => worker.stop())
      while (outcomes.length === 0 && (await waitingIds()).every((id) => before.includes(id)))
        await new Promise((resolve) => setTimeout(resolve, 50))
      expect(outcomes).toEqual([])
    })
    await emptied()
    const document = await archive.document('2031-01-01-lake-pact')
    expect(document?.revisions).toBe(4)
    expect(document?.record.text).toBe('State 3.\n')
  })

  it('gives the text of a worker that was killed to another', async () => {
    await queue.put({ source: source({ name: 'a.md', says: ['The first.'] }) })
    const killed = runWorker('a.md')
    await killed.said('began a.md')
    killed.process.kill('SIGKILL')
    await killed.ended
    await queue.put({ source: source({ name: 'b.md', says: ['The second.'] }) })
    expect(await queue.state()).toMatchObject({ waiting: 1, underWay: 1 })
    await asIfLongAgo()
    const worker = await startWorker(place, archive)
    await emptied()
    await worker.stop()
    expect((await archive.documents()).total).toBe(2)
    expect(await queue.state()).toEqual({ waiting: 0, underWay: 0, failed: [] })
  })

  it('keeps a text that cannot be read, with the reason, until it is dropped', async () => {
    await queue.put({ source: source({ name: 'empty.md', says: [] }) })
    await work()
    const failed = [{ name: 'empty.md', message: 'The text is empty.' }]
    expect(await queue.state()).toEqual({ waiting: 0, underWay: 0, failed })
    expect(await queue.retry()).toBe(1)
    expect(await queue.state()).toEqual({ waiting: 1, underWay: 0, failed: [] })
    await work()
    expect(await queue.state()).toEqual({ waiting: 0, underWay: 0, failed })
    expect(await queue.drop()).toBe(1)
    expect(await queue.state()).toEqual({ waiting: 0, underWay: 0, failed: [] })
  })

  it('gives up on a text that ends every worker, and says so', async () => {
    await queue.put({ source: source({ name: 'a.md', says: ['The first.'] }) })
    await asKeeper(store.db, (keeper) =>
      sql`update readout_queue.job set state = 'active', retry_count = retry_limit, started_on = now() - interval '1 hour',
        heartbeat_on = now()`.execute(keeper),
    )
    await asIfLongAgo()
    await work()
    const { failed, ...counts } = await queue.state()
    expect(counts).toEqual({ waiting: 0, underWay: 0 })
    expect(failed).toEqual([
      { name: 'a.md', message: expect.stringContaining('Each worker that took it ended') },
    ])
  })

  it('holds what was to be held, and shows the public neither the text nor the queue', async () => {
    const until = Temporal.ZonedDateTime.from('2099-06-18T18:00[Europe/Oslo]')
    const hold = { until, set: 'outcome', by: 'ana', reason: 'As agreed.' }
    const meta = { title: 'Lake pact', date: '2031-01-01' }
    await queue.put({ source: source({ name: 'pact.md', meta, says: ['We will.'] }), hold })
    await expect(sql`select data from readout_queue.job`.execute(store.db)).rejects.toMatchObject({
      code: '42501',
    })
    expect((await archive.documents()).total).toBe(0)
    await work()
    expect((await archive.documents()).total).toBe(0)
    expect(await archive.releases.held()).toMatchObject([
      { slug: '2031-01-01-lake-pact', set: 'outcome', by: 'ana', reason: 'As agreed.' },
    ])
    const { rows } = await asKeeper(store.db, (keeper) => sql`select from readout_queue.job`.execute(keeper))
    expect(rows).toEqual([])
  })

  it('lets no state or copy of a text out that is to be held and is still waiting', async () => {
    const until = Temporal.ZonedDateTime.from('2099-06-18T18:00[Europe/Oslo]')
    const meta = { title: 'Lake pact', date: '2031-01-01', sourceUrl: 'https://lake.example/pact' }
    const says = ['We will.']
    const hold = { until, by: 'ana', reason: 'As agreed.' }
    await queue.put({ source: source({ name: 'slow.md', meta, says }), hold })
    await queue.put({ source: source({ name: 'state.md', meta, says: ['We will, and soon.'] }) })
    await queue.put({ source: source({ name: 'copy.md', meta: { ...meta, sourceUrl: null }, says }) })
    const slowly = archiveOver(store, {
      ...fixtureWays,
      async read(bytes, { name }) {
        if (name === 'slow.md') await new Promise((resolve) => setTimeout(resolve, 300))
        return fixtureWays.read(bytes, { name })
      },
    })
    const workers = [await startWorker(place, slowly), await startWorker(place, slowly)]
    await emptied()
    await Promise.all(workers.map((worker) => worker.stop()))
    expect((await archive.documents()).total).toBe(0)
    expect(await archive.releases.held()).toMatchObject([{ slug: '2031-01-01-lake-pact' }])
    expect(await queue.state()).toMatchObject({ failed: [] })
  })

  it('finishes what is in hand when a worker is told to stop, and leaves the rest', async () => {
    for (const text of specimens(40)) await queue.put({ source: text })
    const stopped = runWorker()
    await stopped.said('done ')
    stopped.process.kill('SIGTERM')
    const done = await stopped.ended
    const { waiting, underWay } = await queue.state()
    expect(underWay).toBe(0)
    expect(done.length + waiting).toBe(40)
  })

  it('is refused by an archive in a folder, which says what to do', async () => {
    await expect(openQueue({ folder: 'readout-data' })).rejects.toMatchObject({
      code: 'bad-use',
      remedy: expect.stringContaining('DATABASE_URL'),
    })
  })

  function runWorker(...args: readonly string[]) {
    const script = new URL('../testing/worker-process.ts', import.meta.url).pathname
    const run = spawn(process.execPath, [script, place.databaseUrl, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const lines: string[] = []
    const reader = createInterface({ input: run.stdout })
    reader.on('line', (line) => lines.push(line))
    return {
      process: run,
      ended: once(run, 'close').then(() => lines),
      async said(words: string) {
        while (!lines.some((line) => line.startsWith(words))) await once(reader, 'line')
      },
    }
  }

  async function work() {
    const worker = await startWorker(place, archive)
    await emptied()
    await worker.stop()
  }

  async function putStates() {
    const meta = { title: 'Lake pact', date: '2031-01-01' }
    for (let number = 0; number < 4; number++)
      await queue.put({ source: source({ name: 'pact.md', meta, says: [`State ${number}.`] }) })
  }

  async function waitingIds() {
    const { rows } = await asKeeper(store.db, (keeper) =>
      sql<{ id: string }>`select id from readout_queue.job where state < 'active'`.execute(keeper),
    )
    return rows.map(({ id }) => id)
  }

  async function emptied() {
    for (;;) {
      const { waiting, underWay } = await queue.state()
      if (waiting + underWay === 0) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  /** Nobody has been heard of for an hour, and nobody has looked. */
  async function asIfLongAgo() {
    await asKeeper(store.db, async (keeper) => {
      await sql`update readout_queue.job set heartbeat_on = heartbeat_on - interval '1 hour'`.execute(keeper)
      await sql`update readout_queue.queue set monitor_claim_on = null, monitor_on = null`.execute(keeper)
    })
  }

  async function empty() {
    await asKeeper(store.db, async (keeper) => {
      await sql`truncate readout_queue.job`.execute(keeper)
      await sql`truncate readout.documents, readout.words, readout.traits, readout.former_pledges restart identity
        cascade`.execute(keeper)
    })
  }
})
