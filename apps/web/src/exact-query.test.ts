import { expect, test } from 'vitest'
import { problem } from './api/problems.ts'
import { createApp } from './app.tsx'
import { fakeArchive } from './testing/fake-archive.ts'

const app = createApp({ archive: fakeArchive(), now: () => Temporal.Instant.from('2031-05-04T09:00:00Z') })

test.each([
  ['/commitments.json?year=abc', 400, '“year” must be a year from 1000 to 9999'],
  ['/commitments.json?page=999', 404, 'There is no page 999'],
  ['/documents/nope/commitments.json', 404, 'The archive holds nothing by the name “nope”.'],
  ['/documents/nope/claims.jsonld', 404, 'The archive holds nothing by the name “nope”.'],
  ['/pledges/nope/pledge.json', 404, 'The archive holds nothing by the name “nope”.'],
  ['/summits/nope/summit.feed.json', 404, 'The archive holds nothing by the name “nope”.'],
  ['/documents.atom?kind=sonnet', 400, '“kind” must be one of'],
  ['/search.csv', 400, '“q” is missing'],
  ['/nowhere.json', 404, 'There is nothing at /nowhere.json.'],
])('%s says what is wrong as the API does', async (path, status, detail) => {
  const response = await app.request(path)
  expect([response.status, response.headers.get('content-type')]).toEqual([
    status,
    'application/problem+json',
  ])
  expect(problem.parse(await response.json()).detail).toContain(detail)
})

const addresses = app.routes.flatMap(({ method, path }) =>
  method === 'GET' && /\.(?:json|jsonld|csv|atom)$/.test(path) && !path.startsWith('/api/')
    ? path.replaceAll(/:\w+/g, 'call')
    : [],
)

test.each([...new Set(addresses)])(
  '%s takes no parameter that it does not know, and none twice',
  async (path) => {
    for (const [query, detail] of [
      ['q=pier&qq=pier', '“qq”'],
      ['kind=remarks&kind=remarks', '“kind”'],
    ] as const) {
      const response = await app.request(`${path}?${query}`)
      expect(response.status).toBe(400)
      expect(problem.parse(await response.json()).detail).toContain(detail)
    }
  },
)

test('a page takes what it knows of an address, and the first of two values', async () => {
  expect((await app.request('/documents?king=remarks&kind=remarks&kind=letter')).status).toBe(200)
})
