/** Whom a held document is shown to on the site: the accounts that its hold names, while they are signed in. */
import { randomBytes } from 'node:crypto'
import { sift } from '@readout/commitments'
import { readDocument } from '@readout/record'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../apps/web/src/app.tsx'
import { accountsOver } from '../packages/archive/src/accounts/over.ts'
import type { Accounts, SignedIn } from '../packages/archive/src/accounts/types.ts'
import { archiveOver } from '../packages/archive/src/archive.ts'
import { openMemory } from '../packages/archive/src/folder.ts'
import { setClock } from '../packages/archive/src/testing/clock.ts'
import { somebody } from '../packages/archive/src/testing/people.ts'
import type { Archive } from '../packages/archive/src/types.ts'

const word = 'zirconium'
const pact = {
  name: 'pact.md',
  bytes: new TextEncoder().encode(
    `---\ntitle: "FACT SHEET: The Lake Pact"\ndate: 2026-03-02\nsource_url: https://example.org/pact\n---\n\nThe three governments will open the ${word} ledger by 2031.\n`,
  ),
}
const slug = '2026-03-02-fact-sheet-the-lake-pact'
const until = Temporal.ZonedDateTime.from('2026-08-01T18:00[Europe/Helsinki]')
const order = { until, audience: ['Ana Ruiz'], by: 'Ada', reason: 'The leaders speak first.' }
/** Each tells of the document once it is public. */
const telling = [
  '/',
  '/documents',
  `/documents/${slug}`,
  `/documents/${slug}/record.json`,
  '/commitments',
  '/commitments.json',
  `/search?q=${word}`,
  `/search.json?q=${word}`,
  `/search.csv?q=${word}`,
  `/search.atom?q=${word}`,
]

describe('a held document', () => {
  let archive: Archive
  let accounts: Accounts
  let app: ReturnType<typeof createApp>
  let ana: SignedIn
  let bo: SignedIn

  beforeAll(async () => {
    const store = await openMemory()
    const now = () => Temporal.Instant.from('2026-07-01T12:00:00Z')
    await setClock(store.db, '2026-07-01T12:00:00Z')
    archive = archiveOver(store, { now, read: readDocument, sift })
    accounts = accountsOver(store, { now, random: randomBytes })
    const site = { accounts, origin: 'https://readout.example', isBehindProxy: false }
    app = createApp({ archive, accounts: site, now })
    ana = await somebody(accounts, 'Ana Ruiz', 'reporter')
    bo = await somebody(accounts, 'Bo', 'administrator')
    expect(await archive.importSource(pact, order)).toMatchObject({ held: { until } })
  }, 60_000)
  afterAll(() => archive?.close())

  const answerTo = async (path: string, reader?: SignedIn) => {
    const headers = reader ? { cookie: `__Host-readout=${reader.token}` } : {}
    const answer = await app.request(path, { headers })
    return { answer, tells: /Lake Pact|open the zirconium/u.test(await answer.text()) }
  }

  test.each(telling)('is told of by %s to its audience alone, and no cache keeps that', async (path) => {
    const { answer, tells } = await answerTo(path, ana)
    expect([answer.status, tells]).toEqual([200, true])
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect((await answerTo(path, bo)).tells).toBe(false)
    expect((await answerTo(path)).tells).toBe(false)
  })

  test('is not there for an account that it does not name, whatever its role, nor for a cookie of no session', async () => {
    const path = `/documents/${slug}`
    expect((await answerTo(path, bo)).answer.status).toBe(404)
    expect((await answerTo(path, { ...ana, token: 'Ana Ruiz' })).answer.status).toBe(404)
    expect((await answerTo(path)).answer.status).toBe(404)
  })

  test('is out of sight at the next request of an account of its audience that is disabled', async () => {
    await accounts.disable(ana.account.id, null)
    expect((await answerTo(`/documents/${slug}`, ana)).answer.status).toBe(404)
  })
})
