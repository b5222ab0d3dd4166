import { foundPassages } from '@readout/archive'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { createApp } from './app.tsx'
import { fakeArchive } from './testing/fake-archive.ts'

const now = () => Temporal.Instant.from('2031-05-05T08:00:00Z')
const site = (archive = fakeArchive()) => createApp({ archive, now })
const textOf = async (path: string, app = site()) => (await app.request(path)).text()

describe('one search has one address', () => {
  test.each([
    ['another order', '/search?year=2031&q=ferries', '/search?q=ferries&year=2031'],
    ['empty fields of a form', '/search?q=ferries&kind=&role=', '/search?q=ferries'],
    ['what is so anyway', '/search?q=ferries&sort=relevance&page=1', '/search?q=ferries'],
    ['parameters of somebody else', '/search?q=ferries&utm_source=mail', '/search?q=ferries'],
    ['spaces written otherwise', '/search?q=%20lake%20%22two%20words%22', '/search?q=lake+%22two+words%22'],
  ])('%s leads to it', async (_, path, canonical) => {
    const response = await site().request(path)
    expect([response.status, response.headers.get('location')]).toEqual([302, canonical])
    expect((await site().request(canonical)).status).toBe(200)
  })
})

test('the archive is asked for what the address says', async () => {
  const asked: unknown[] = []
  const archive = fakeArchive()
  const listening = {
    ...archive,
    search: (...question: Parameters<typeof archive.search>) => {
      asked.push(question)
      return archive.search(...question)
    },
  }
  const filters =
    'kind=call&year=2031&publisher=Office&role=official&speaker=Q&issue=climate&party=MX&action=target'.replace(
      'kind=call',
      'kind=background-call',
    )
  await site(listening).request(
    `/search?q=ferries&${filters}&number=yes&deadline=yes&commitment=yes&sort=date`,
  )
  expect(asked).toEqual([
    [
      'ferries',
      {
        kind: 'background-call',
        year: 2031,
        publisher: 'Office',
        role: 'official',
        speaker: 'Q',
        issue: 'climate',
        party: 'MX',
        action: 'target',
        number: true,
        deadline: true,
        commitment: true,
        sort: 'date',
        limit: 20,
        offset: 0,
      },
    ],
  ])
})

test('a misspelt word has its better one offered, as a link that keeps the filters', async () => {
  const page = await textOf('/search?q=feries&year=2031')
  expect(page).toContain('Did you mean <a href="/search?q=ferries&amp;year=2031">ferries</a>?')
})

test('estimates say that they are, and which passages were weighed', async () => {
  const archive = fakeArchive()
  const broad: typeof archive.search = async (query, filter) => ({
    ...(await archive.search(query, filter)),
    total: 41_000,
    isEstimate: true,
    reachable: 1240,
    weighed: { since: '2031-03', passages: 1240 },
  })
  const page = (await textOf('/search?q=ferries', site({ ...archive, search: broad })))
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')
  expect(page).toContain('About 41,000 passages for “ferries”')
  expect(page).toContain('only those since March 2031, 1,240 passages, were weighed')
  expect(page).toContain('Page 1 of 62')
})

test('the same search is there as JSON, with the address of what follows', async () => {
  const body = await (await site().request('/search.json?q=ferries')).json()
  const { hits, total, next } = foundPassages.parse(body)
  expect(hits).toHaveLength(total)
  expect(next).toBeNull()
})

test('as a table, whose formulas do nothing', async () => {
  const archive = fakeArchive()
  const hostile: typeof archive.search = async (query, filter) => {
    const found = await archive.search(query, filter)
    const [hit] = found.hits
    return { ...found, hits: hit === undefined ? [] : [{ ...hit, title: '=HYPERLINK("evil")' }] }
  }
  const response = await site({ ...archive, search: hostile }).request('/search.csv?q=ferries')
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  const rows: Record<string, string>[] = parse(await response.text(), { columns: true })
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ title: '\'=HYPERLINK("evil")', date: '2031-05-05' })
  expect(rows[0]?.address).toMatch(/^http:\/\/localhost\/documents\/[a-z-]+#/u)
})

test('as a feed, the newest first, with an address for each passage', async () => {
  const response = await site().request('/search.atom?q=ferries&year=2031')
  expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  const feed = await response.text()
  expect(feed).toMatch(
    /^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/u,
  )
  expect(feed).toContain('<id>http://localhost/search.atom?q=ferries&#x26;year=2031</id>')
  expect(feed).toMatch(/<updated>2031-\d\d-\d\dT00:00:00Z<\/updated>/u)
  expect(feed).toMatch(/<id>http:\/\/localhost\/documents\/call#[^<]+<\/id>/u)
  expect(await textOf('/search?q=ferries')).toContain(
    '<link rel="alternate" type="application/atom+xml" title="Search: ferries" href="/search.atom?q=ferries"/>',
  )
})

test.each([
  ['/search.json', '“q” is missing: name the words to look for'],
  ['/search.csv?year=2031', '“q” is missing'],
  ['/search.atom', '“q” is missing'],
  ['/search?q=lake&number=no', '“number” can only be “yes”'],
  ['/search?q=lake&sort=length', '“sort” must be one of: relevance, date.'],
  ['/documents/call/like', '“passage” is missing: name the anchor'],
])('%s says what to do', async (path, words) => {
  const response = await site().request(path)
  expect(response.status).toBe(400)
  expect(await response.text()).toContain(words)
})

test('passages like another have an address of their own, and a passage that is not there has none', async () => {
  const page = await textOf('/search?q=ferries')
  const [, address = ''] = /href="(\/documents\/call\/like\?passage=[^"]+)"/u.exec(page) ?? []
  expect(await textOf(address)).toContain('<h1>Passages like this one</h1>')
  expect((await site().request('/documents/call/like?passage=nowhere')).status).toBe(404)
})
