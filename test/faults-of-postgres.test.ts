/** What happens when PostgreSQL goes away while it is asked, and when its disk is full. */
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '../apps/web/src/app.tsx'
import { archiveOver } from '../packages/archive/src/archive.ts'
import { openPostgres } from '../packages/archive/src/postgres.ts'
import { asKeeper } from '../packages/archive/src/sight.ts'
import type { Store } from '../packages/archive/src/store.ts'
import { halfWritten } from '../packages/archive/src/testing/faults/invariants.ts'
import {
  noPrograms,
  type OwnServer,
  ownServer,
  serverPrograms,
} from '../packages/archive/src/testing/faults/own-server.ts'
import { type Wire, wireTo } from '../packages/archive/src/testing/faults/proxy.ts'
import { noSmallDisk } from '../packages/archive/src/testing/faults/small-disk.ts'
import { fixtureWays, source } from '../packages/archive/src/testing/fixtures.ts'
import { specimens } from '../packages/archive/src/testing/import-specimens.ts'
import type { Archive } from '../packages/archive/src/types.ts'

const programs = serverPrograms()
if (programs === null) console.warn(`SKIPPED: a PostgreSQL that goes away: ${noPrograms}.`)

describe.skipIf(programs === null)(
  programs === null ? `PostgreSQL (skipped: ${noPrograms})` : 'PostgreSQL',
  () => {
    let server: OwnServer
    let wire: Wire
    let store: Store
    let archive: Archive
    let app: ReturnType<typeof createApp>

    beforeAll(async () => {
      server = await ownServer(programs ?? '')
    }, 120_000)
    afterAll(() => server?.remove())
    beforeEach(async () => {
      wire = await wireTo(server.url)
      store = await openPostgres(wire.url)
      archive = archiveOver(store, fixtureWays)
      app = createApp({
        archive,
        now: fixtureWays.now,
        reports: { served: () => {}, failed: () => {} },
      })
    })
    afterEach(async () => {
      await archive.close()
      wire.close()
    })

    /** All that was said to be in it is there, nothing is half-written, and the site shows it. */
    async function expectSound(slugs: readonly string[]): Promise<void> {
      await expect.poll(async () => (await app.request('/readyz')).status, { timeout: 20_000 }).toBe(200)
      expect(await asKeeper(store.db, (keeper) => halfWritten(keeper, fixtureWays))).toEqual([])
      for (const slug of slugs) expect((await app.request(`/documents/${slug}`)).status, slug).toBe(200)
    }

    /** A statement that waits in the database for as long as somebody else has the turn to write. */
    async function whileAnotherWrites(then: (importing: Promise<unknown>) => Promise<void>): Promise<void> {
      const other = new pg.Client({ connectionString: server.url })
      other.on('error', () => {})
      await other.connect()
      await other.query(`select pg_advisory_lock(32199629927675252)`)
      const importing = archive.importSource(source({ name: 'waits', says: ['We will wait.'] }))
      const failure = importing.catch((error) => error)
      await expect
        .poll(async () => {
          const { rows } = await other.query(
            `select count(*)::integer as waiting from pg_locks where locktype = 'advisory' and not granted`,
          )
          return rows[0].waiting
        })
        .toBe(1)
      await then(failure)
      await other.end().catch(() => {})
    }

    const database = { code: 'database' }

    test.for(['fast', 'immediate'] as const)(
      'that is restarted (%s) during a query fails that query, and serves the next',
      { timeout: 120_000 },
      async (mode) => {
        const name = `before-${mode}`
        await archive.importSource(source({ name, says: [`We will stay ${mode}.`] }))
        await whileAnotherWrites(async (failure) => {
          server.stop(mode)
          expect(await failure).toMatchObject(database)
          expect((await app.request('/readyz')).status).toBe(503)
          expect((await app.request('/documents')).status).toBe(500)
          expect((await app.request('/healthz')).status).toBe(200)
          server.start()
        })
        await expectSound([name])
        expect(await archive.document('waits')).toBeNull()
        await archive.importSource(source({ name: `after-${mode}`, says: [`We will go on ${mode}.`] }))
        await expectSound([name, `after-${mode}`])
      },
    )

    test('whose connection is cut while a statement runs gives the failure of that statement', async () => {
      await whileAnotherWrites(async (failure) => {
        wire.cut()
        expect(await failure).toMatchObject(database)
      })
      await expectSound([])
      expect(await archive.document('waits')).toBeNull()
    }, 120_000)

    test('whose connection is cut between two statements of a transaction ends no process', async () => {
      const writing = asKeeper(store.db, async (keeper) => {
        await sql`delete from readout.words`.execute(keeper)
        wire.cut()
        await pause(200)
        await sql`delete from readout.traits`.execute(keeper)
      })
      await expect(writing.catch((error) => Promise.reject(store.failure(error)))).rejects.toMatchObject(
        database,
      )
      await expectSound(['before-fast'])
    }, 120_000)

    test('that ends all its connections is asked by new ones', async () => {
      const pages = ['/documents', '/commitments', '/search?q=will', '/edits', '/pledges.json']
      const asked = Promise.all(
        Array.from({ length: 40 }, async (_, number) => {
          await pause(number * 5)
          return (await app.request(pages[number % pages.length] ?? '/')).status
        }),
      )
      await pause(40)
      const keeper = new pg.Client({ connectionString: server.url })
      await keeper.connect()
      await keeper.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'readout'`,
      )
      await keeper.end()
      for (const status of await asked) expect([200, 500]).toContain(status)
      for (const page of pages) expect((await app.request(page)).status, page).toBe(200)
    }, 120_000)

    test('in which no session can become one of the public holds up none that can later', async () => {
      const keeper = new pg.Client({ connectionString: server.url })
      await keeper.connect()
      await keeper.query('alter role readout_public rename to readout_elsewhere')
      // More than there are places for connections.
      for (let number = 0; number < 12; number += 1)
        expect((await app.request('/documents')).status).toBe(500)
      await keeper.query('alter role readout_elsewhere rename to readout_public')
      await keeper.end()
      await expectSound(['before-fast'])
    }, 120_000)

    test('whose disk is full loses nothing, says so, goes on reading, and takes texts again when there is room', async ({
      skip,
    }) => {
      skip(!server.disk.isOwn, noSmallDisk)
      const makeRoom = server.disk.fill(2 ** 20)
      const kept: string[] = []
      const failures: unknown[] = []
      for (const text of specimens(400)) {
        const outcome = await archive.importSource(text).catch((error) => error)
        if ('status' in outcome && outcome.status !== 'failed') kept.push(outcome.slug)
        else failures.push(outcome)
        if (failures.length === 3) break
      }
      for (const failure of failures)
        expect(failure).toMatchObject({
          ...database,
          message: expect.stringMatching(/^The disk of .* is full/u),
        })
      expect(failures).toHaveLength(3)
      expect(kept.length).toBeGreaterThan(0)
      makeRoom()
      await expect
        .poll(
          async () => {
            try {
              server.start()
            } catch {
              // It went on running.
            }
            return (await app.request('/readyz')).status
          },
          { timeout: 20_000 },
        )
        .toBe(200)
      await expectSound(kept)
      for (const text of specimens(400).slice(0, 60))
        expect(['added', 'revised', 'unchanged']).toContain((await archive.importSource(text)).status)
      await expectSound(kept)
    }, 120_000)
  },
)
