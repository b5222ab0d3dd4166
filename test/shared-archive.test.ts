/** One archive on PostgreSQL that several processes use at once: who fills it, and who serves it. */

import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { queuedTexts, queueState, served } from '../apps/cli/src/json.ts'
import {
  examples,
  firstLine,
  linesOf,
  ownFolder,
  parsed,
  readout,
  startReadout,
} from '../apps/cli/src/testing/readout.ts'
import {
  noServer,
  onServer,
  serverUrl,
  withDatabase,
} from '../packages/archive/src/testing/every-database.ts'

if (serverUrl === null) console.warn(`SKIPPED: the tests of a shared archive: ${noServer}.`)

describe.skipIf(serverUrl === null)('an archive that several processes share', () => {
  const database = `readout_test_${randomBytes(6).toString('hex')}`
  const how = { env: { DATABASE_URL: withDatabase(serverUrl ?? '', database) } }
  const desk = ownFolder()
  beforeAll(() => onServer(serverUrl ?? '', `create database ${database}`))
  afterAll(() => onServer(serverUrl ?? '', `drop database if exists ${database} with (force)`))

  test('is filled from a queue by two workers, and two servers show the same', async () => {
    const blank = desk.write('blank.md', '\n')
    const { stdout, code } = await readout(['import', '--queue', '--json', examples, blank], how)
    expect(code).toBe(0)
    expect(parsed(queuedTexts, linesOf(stdout)[0])).toMatchObject({ queued: 7, failed: [] })
    const servers = ['first', 'second'].map(() => startReadout(['serve', '--port', '0', '--json'], how))
    const workers = await Promise.all(['first', 'second'].map(() => readout(['work', '--until-empty'], how)))
    const said = workers.map(({ stdout }) =>
      /(\d+) added, 0 revised, 0 unchanged, (\d) failed\.\n$/u.exec(stdout),
    )
    const sumOf = (part: number) => said.reduce((sum, counts) => sum + Number(counts?.[part]), 0)
    expect([sumOf(1), sumOf(2)]).toEqual([6, 1])

    const left = await readout(['queue', '--json'], how)
    expect(parsed(queueState, linesOf(left.stdout)[0])).toMatchObject({
      waiting: 0,
      underWay: 0,
      failed: [{ name: 'blank.md' }],
    })
    expect((await readout(['queue', '--drop'], how)).code).toBe(1)

    const pages = await Promise.all(
      servers.map(async (server) => {
        const { url } = parsed(served, await firstLine(server))
        const shown = await Promise.all(
          ['documents', 'pledges', 'search?q=phosphorus', 'api/v1/documents'].map(async (path) => {
            const answer = await fetch(new URL(path, url))
            return [answer.status, (await answer.text()).replaceAll(url, '')]
          }),
        )
        server.kill('SIGTERM')
        const [ended] = await once(server, 'close')
        expect(ended).toBe(0)
        return shown
      }),
    )
    expect(pages[0]?.map(([status]) => status)).toEqual([200, 200, 200, 200])
    expect(pages[0]?.[0]?.[1]).toContain('Port Haldis')
    expect(pages[1]).toEqual(pages[0])
  }, 120_000)

  test('has no queue in a folder, and says what to do', async () => {
    const refused = [['import', '--queue', examples], ['work'], ['queue']].map((args) =>
      readout(args, { cwd: desk.path }),
    )
    for (const { code, stderr } of await Promise.all(refused)) {
      expect(code).toBe(2)
      expect(stderr).toMatch(/^readout: Only an archive on PostgreSQL has a queue.*DATABASE_URL/u)
    }
  })
})
