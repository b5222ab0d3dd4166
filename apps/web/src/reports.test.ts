import { expect, test } from 'vitest'
import { createApp } from './app.tsx'
import type { Failure, ServedRequest } from './reports.ts'
import { fakeArchive } from './testing/fake-archive.ts'

function site(archive = fakeArchive()) {
  const served: ServedRequest[] = []
  const failures: Failure[] = []
  let milliseconds = 0
  const app = createApp({
    archive,
    now() {
      milliseconds += 7
      return Temporal.Instant.fromEpochMilliseconds(milliseconds)
    },
    reports: {
      served: (request) => served.push(request),
      failed: (failure) => failures.push(failure),
    },
  })
  return { app, served, failures }
}

test('a request is reported by its route, and neither by what was searched nor by which text was read', async () => {
  const { app, served } = site()
  await app.request('/search?q=a+secret+summit')
  await app.request('/documents/no-such-text')
  await app.request('/nowhere/at/all')
  expect(served.map(({ method, route, status }) => [method, route, status])).toEqual([
    ['GET', '/search', 200],
    ['GET', '/documents/:slug', 404],
    ['GET', '/*', 404],
  ])
  expect(served.every(({ elapsedMs }) => elapsedMs > 0)).toBe(true)
  expect(JSON.stringify(served)).not.toMatch(/secret|no-such-text|nowhere/)
})

test.each(['/', '/api/v1/documents'])(
  'a failure of %s is reported by its kind and place, and not by its words, which can quote a text',
  async (path) => {
    const error = Object.assign(new Error('invalid value: “The leaders will dredge”'), { code: '22P02' })
    const { app, failures } = site({ ...fakeArchive(), documents: () => Promise.reject(error) })
    expect((await app.request(path)).status).toBe(500)
    expect(failures).toMatchObject([{ name: 'Error', code: '22P02' }])
    expect(failures[0]?.frames.length).toBeGreaterThan(0)
    expect(JSON.stringify(failures)).not.toContain('dredge')
  },
)
