/** What happens to an archive in a folder when its disk is full, and to imports that come at once. */
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text as textOf } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../apps/web/src/app.tsx'
import { archiveOver } from '../packages/archive/src/archive.ts'
import { openFolder } from '../packages/archive/src/folder.ts'
import { asKeeper } from '../packages/archive/src/sight.ts'
import { noServer, serverUrl } from '../packages/archive/src/testing/every-database.ts'
import { differencesOf, everyRow } from '../packages/archive/src/testing/faults/every-row.ts'
import { halfWritten } from '../packages/archive/src/testing/faults/invariants.ts'
import { type Materials, writeMaterials } from '../packages/archive/src/testing/faults/materials.ts'
import {
  inFolders,
  onPostgres,
  openPlace,
  type Places,
} from '../packages/archive/src/testing/faults/places.ts'
import { noSmallDisk, type SmallDisk, smallDisk } from '../packages/archive/src/testing/faults/small-disk.ts'
import { fixtureWays, source } from '../packages/archive/src/testing/fixtures.ts'

describe('a folder on a disk that is full', () => {
  let disk: SmallDisk
  beforeAll(() => {
    disk = smallDisk(160)
  })
  afterAll(() => disk?.remove())

  /** Some 300 kB in the database, half of them in its log. */
  const longText = (number: number) =>
    source({
      name: `long-${number}`,
      says: Array.from({ length: 250 }, (_, line) => `Pier ${number} ${line} ${'and shore '.repeat(40)}`),
    })

  test.for([
    ['for the tables', 2],
    ['for the log of the database', 12],
  ] as const)(
    'loses nothing, says so, goes on by itself when there is room: full %s',
    { timeout: 120_000 },
    async ([, mebibytes], { skip }) => {
      skip(!disk.isOwn, noSmallDisk)
      const folder = join(disk.folder, String(mebibytes))
      const store = await openFolder(folder)
      const archive = archiveOver(store, fixtureWays)
      const app = createApp({
        archive,
        now: fixtureWays.now,
        reports: { served: () => {}, failed: () => {} },
      })
      await archive.importSource(source({ name: 'secret', says: ['We will hide.'] }), {
        until: Temporal.ZonedDateTime.from('2999-01-01T00:00[UTC]'),
        by: 'ana',
        reason: 'Later.',
      })
      const makeRoom = disk.fill(mebibytes * 2 ** 20)
      const kept: string[] = []
      let failure: unknown = null
      for (let number = 0; number < 200 && failure === null; number += 1) {
        const outcome = await archive.importSource(longText(number)).catch((error) => error)
        if (outcome.status === 'added') kept.push(outcome.slug)
        else failure = outcome
      }
      expect(failure).toMatchObject({
        code: 'archive-folder',
        message: expect.stringContaining('No space left on device'),
      })
      expect(kept.length).toBeGreaterThan(0)

      makeRoom()
      expect((await app.request('/readyz')).status).toBe(200)
      for (const slug of kept) expect((await app.request(`/documents/${slug}`)).status, slug).toBe(200)
      // A new session of the database is one of the public as well.
      expect((await app.request('/documents/secret')).status).toBe(404)
      expect(await archive.importSource(longText(kept.length))).toMatchObject({ status: 'added' })
      expect(await asKeeper(store.db, (keeper) => halfWritten(keeper, fixtureWays))).toEqual([])
      await archive.close()
      const again = await openFolder(folder)
      expect(await asKeeper(again.db, (keeper) => halfWritten(keeper, fixtureWays))).toEqual([])
      await again.close()
      rmSync(folder, { recursive: true })
    },
  )
})

describe('two imports of the same folder at once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-at-once-'))
  let materials: Materials
  beforeAll(async () => {
    materials = await writeMaterials(folder, 150)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  type Run = ChildProcessByStdio<null, Readable, Readable>
  const script = new URL('../packages/archive/src/testing/faults/process.ts', import.meta.url).pathname
  const importing = (place: string): Run =>
    spawn(process.execPath, [script, place, 'imports', JSON.stringify(materials), 'folder'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  async function ended(run: Run): Promise<{ code: number | null; said: string; wrong: string }> {
    const end = once(run, 'close')
    const [said, wrong] = await Promise.all([textOf(run.stdout), textOf(run.stderr)])
    await end
    return { code: run.exitCode, said, wrong }
  }
  async function rowsAt(places: Places, name: string) {
    const store = await openPlace(places.place(name))
    const rows = await asKeeper(store.db, everyRow)
    const wrong = await asKeeper(store.db, (keeper) => halfWritten(keeper, fixtureWays))
    await store.close()
    expect(wrong).toEqual([])
    return rows
  }

  test('into one folder: the second is refused by the number of the first, which comes to its end', async () => {
    const places = await inFolders()
    const first = importing(places.place('both'))
    const second = once(first.stdout, 'data').then(() => ended(importing(places.place('both'))))
    const [one, two] = await Promise.all([ended(first), second])
    expect(one).toMatchObject({ code: 0, wrong: '' })
    expect(two.code).toBe(1)
    expect(two.wrong).toContain(`in use by process ${first.pid}.`)
    expect(two.said).toBe('')
    await rowsAt(places, 'both')
    await places.end()
  }, 120_000)

  test('into one PostgreSQL: both come to their end, and the archive is as after one', async ({ skip }) => {
    skip(serverUrl === null, noServer)
    const places = onPostgres(serverUrl ?? '')
    await places.make('one')
    await places.make('both')
    expect(await ended(importing(places.place('one')))).toMatchObject({ code: 0 })
    const runs = await Promise.all([1, 2].map(() => ended(importing(places.place('both')))))
    expect(runs.map(({ code, wrong }) => [code, wrong])).toEqual([
      [0, ''],
      [0, ''],
    ])
    expect(differencesOf(await rowsAt(places, 'both'), await rowsAt(places, 'one'))).toEqual([])
    await places.end()
  }, 120_000)
})
