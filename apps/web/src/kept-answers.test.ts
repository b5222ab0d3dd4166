import { expect, test } from 'vitest'
import { createApp } from './app.tsx'
import { fakeArchive } from './testing/fake-archive.ts'

/** A site that counts how often its archive is asked for a document, with a clock and a state that can be set. */
function countingSite() {
  const site = { asked: 0, now: Temporal.Instant.from('2031-05-05T08:00:00Z'), state: '1 {}' }
  const archive = fakeArchive()
  const app = createApp({
    archive: {
      ...archive,
      state: async () => site.state,
      async document(slug) {
        site.asked += 1
        await new Promise((resolve) => setTimeout(resolve))
        return archive.document(slug)
      },
    },
    now: () => site.now,
  })
  const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })
  return { site, get }
}

test('an answer is given again for a second, byte by byte, with all its headers', async () => {
  const { site, get } = countingSite()
  const first = await get('/documents/call')
  site.now = site.now.add({ milliseconds: 999 })
  const again = await get('/documents/call')
  expect(site.asked).toBe(1)
  expect(await again.text()).toBe(await first.text())
  expect([...again.headers]).toEqual([...first.headers])
  expect(again.headers.get('content-security-policy')).toContain("default-src 'none'")
  site.now = site.now.add({ milliseconds: 1 })
  await get('/documents/call')
  expect(site.asked).toBe(2)
})

test('fifty who ask at once are answered alike, and the archive is asked once', async () => {
  const { site, get } = countingSite()
  const answers = await Promise.all(Array.from({ length: 50 }, () => get('/documents/call')))
  const texts = await Promise.all(answers.map((answer) => answer.text()))
  expect(new Set(texts).size).toBe(1)
  expect(site.asked).toBe(1)
})

test('when what the public sees has changed, nothing older is given', async () => {
  const { site, get } = countingSite()
  await get('/documents/call')
  site.state = '1 {4}'
  await get('/documents/call')
  site.state = '2 {4}'
  await get('/documents/call')
  expect(site.asked).toBe(3)
})

test('another form of an answer is another answer', async () => {
  const { site, get } = countingSite()
  const page = await get('/documents/call')
  const record = await get('/documents/call/record.json')
  expect(record.headers.get('content-type')).not.toBe(page.headers.get('content-type'))
  await get('/documents/call?from=elsewhere')
  await get('http://other.example/documents/call')
  expect(site.asked).toBe(4)
})

test.each(['/documents/nowhere', '/documents?page=0', '/healthz'])('%s is answered anew', async (path) => {
  const { site, get } = countingSite()
  const [first, second] = [await get(path), await get(path)]
  expect(second.status).toBe(first.status)
  expect(await second.text()).toBe(await first.text())
  expect(site.asked).toBe(path === '/documents/nowhere' ? 2 : 0)
})

test('a failure is nobody else’s', async () => {
  const { site, get } = countingSite()
  const archive = fakeArchive()
  let isBroken = true
  const app = createApp({
    archive: {
      ...archive,
      document: (slug) => (isBroken ? Promise.reject(new Error('cut off')) : archive.document(slug)),
    },
    now: () => site.now,
    reports: { served: () => {}, failed: () => {} },
  })
  const both = await Promise.all([app.request('/documents/call'), app.request('/documents/call')])
  expect(both.map(({ status }) => status)).toEqual([500, 500])
  isBroken = false
  expect((await app.request('/documents/call')).status).toBe(200)
  expect((await get('/documents/call', { 'if-none-match': '"none"' })).status).toBe(200)
})
