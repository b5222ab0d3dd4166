import { expect, test } from 'vitest'
import { createApp } from '../app.tsx'
import { fakeArchive } from '../testing/fake-archive.ts'

const now = () => Temporal.Instant.from('2025-06-20T12:00:00Z')
const broken = { ...fakeArchive(), documents: () => Promise.reject(new Error('the server is gone')) }

async function answer(path: string, site: Partial<Parameters<typeof createApp>[0]> = {}) {
  const response = await createApp({ archive: fakeArchive(), now, ...site }).request(path)
  return [response.status, await response.text(), response.headers.get('cache-control')]
}

test('a process that lives is healthy, whatever becomes of its archive', async () => {
  expect(await answer('/healthz')).toEqual([200, 'ok', 'no-store'])
  expect(await answer('/healthz', { archive: broken })).toEqual([200, 'ok', 'no-store'])
})

test('it is ready for readers while its archive answers', async () => {
  expect(await answer('/readyz')).toEqual([200, 'ready', 'no-store'])
  expect(await answer('/readyz', { archive: broken })).toEqual([
    503,
    'the archive does not answer',
    'no-store',
  ])
})

test('it is not ready for new readers once it was told to end', async () => {
  expect(await answer('/readyz', { isStopping: () => true })).toEqual([503, 'stopping', 'no-store'])
})
