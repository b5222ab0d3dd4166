import { readFile } from 'node:fs/promises'
import { commitmentList } from '@readout/commitments'
import { documentRecord } from '@readout/record'
import { expect, test, vi } from 'vitest'
import { createApp } from './app.tsx'
import { noAssets } from './assets.ts'
import {
  actsQuery,
  commitmentsQuery,
  compareQuery,
  documentsFeedQuery,
  documentsQuery,
  editsQuery,
  pledgesQuery,
  questionsQuery,
  revisionsQuery,
  sourceQuery,
  summitsQuery,
} from './queries.ts'
import { alikeQuery, searchQuery } from './search-query.ts'
import { entries, fakeArchive } from './testing/fake-archive.ts'
import { call, factSheet, plain } from './testing/harbour-texts.ts'
import { siteWithAccounts } from './testing/site-with-accounts.ts'

const beforeLift = Temporal.Instant.from('2031-05-05T07:59:59Z')
const afterLift = Temporal.Instant.from('2031-05-05T08:00:00Z')

const app = (now = afterLift) => createApp({ archive: fakeArchive(), now: () => now })
const textOf = async (path: string, site = app()) => (await site.request(path)).text()

/** The words of a page without its tags. */
const wordsOf = async (path: string, site = app()) =>
  (await textOf(path, site)).replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ')

test('home says what this is, offers a search and lists the newest documents', async () => {
  const page = await textOf('/')
  expect(page).toMatch(/^<!DOCTYPE html>/i)
  expect(page).toContain('<form class="search-form" action="/search" method="get">')
  expect(page).toContain('<a href="/documents/call">Background call on the Harbour Council’s meeting</a>')
  expect(page).toContain('href="/compare"')
})

test('an empty archive says how to fill it', async () => {
  const empty = createApp({ archive: fakeArchive([]), now: () => afterLift })
  for (const path of ['/', '/documents', '/commitments', '/compare']) {
    expect(await textOf(path, empty)).toContain('npx readout import FOLDER')
  }
})

test('documents are filtered by kind and year, and each filter keeps the other', async () => {
  const page = await textOf('/documents?kind=remarks')
  expect(page).toContain('Remarks at the old lighthouse')
  expect(page).not.toContain('href="/documents/call"')
  expect(page).toContain('href="/documents?kind=remarks&amp;year=2029"')
})

test('a list longer than a page is paged, and there is no page after the last', async () => {
  const many = Array.from({ length: 45 }, (_, index) => ({ slug: `text-${index}`, record: plain, found: [] }))
  const site = createApp({ archive: fakeArchive(many), now: () => afterLift })
  const second = await textOf('/documents?page=2&kind=remarks', site)
  expect(second).toContain('Page 2 of 3')
  expect(second).toContain('href="/documents?kind=remarks&amp;page=3"')
  expect(second).toContain('href="/documents?kind=remarks"')
  const beyond = await site.request('/documents?page=4')
  expect(beyond.status).toBe(404)
  expect(await beyond.text()).toContain('There is no page 4; the last is 3.')
})

test('every passage of a document stands under its own address', async () => {
  for (const { slug, record } of entries) {
    const page = await textOf(`/documents/${slug}`)
    for (const { anchor } of record.passages) {
      expect(page.split(`id="${anchor}"`)).toHaveLength(2)
      expect(page).toContain(`href="#${anchor}"`)
    }
  }
})

test('a commitment is marked in the text, noted beside it, and each leads to the other', async () => {
  const page = await textOf('/documents/call')
  expect(page).toContain(
    '<mark id="commitment-1" data-notes="1">cut soot from ferries by 40 to 55 percent by 2034</mark>.' +
      '<a class="key" href="#note-1" aria-label="Note on commitment 1">1</a>',
  )
  expect(page).toContain('id="note-1"')
  const words = await wordsOf('/documents/call')
  expect(words).toContain('Reach a target firm, announced, by 2034')
  expect(words).toContain('Vesmark, Ondara and Tolm')
  expect(words).toContain('reduce soot from ferries by 40 to 55 percent')
  expect(words).toContain('proposed by machine, confidence 0.83')
  expect(words).toContain('performative verb“will”')
})

test('words that two commitments share belong to both', async () => {
  const page = await textOf('/documents/call')
  expect(page).toContain(
    '<mark class="shared" id="commitment-3" data-notes="2 3">it will meet twice a year</mark>',
  )
})

test('a commitment that runs over two list items is marked in both and noted once', async () => {
  const page = await textOf('/documents/fact-sheet')
  expect(page).toContain('<mark id="commitment-2" data-notes="2">light every pier, in particular:</mark>')
  expect(page).toContain('<mark data-notes="2">the north pier</mark>')
  expect(page.split('id="note-2"')).toHaveLength(2)
})

test('ground rules are told in words, the embargo by the clock of the reader', async () => {
  const lift = '5 May 2031, 05:00 (UTC−03:00), 08:00 UTC'
  expect(await wordsOf('/documents/call', app(beforeLift))).toContain(`Embargolifts ${lift}`)
  expect(await wordsOf('/documents/call', app(afterLift))).toContain(`Embargolifted ${lift}`)
  const words = await wordsOf('/documents/call')
  expect(words).toContain('On background: words may be published, names may not')
  expect(words).toContain('to “a senior harbour official”')
  expect(words).toContain('1 by reporters, 2 by officials, 1 by the moderator')
})

test('a transcript keeps who speaks apart from what is said', async () => {
  const page = await textOf('/documents/call')
  expect(page).toContain('<span class="speaker-label">SENIOR HARBOUR OFFICIAL</span>')
  expect(page).toMatch(/<div class="turn turn-reporter">.*?Will the ferries be paid for\?/s)
})

test('a specimen is marked as one wherever it is shown', async () => {
  expect(await wordsOf('/documents/call')).toContain('Specimen.')
  expect(await wordsOf('/documents/remarks')).not.toContain('Specimen.')
  for (const path of ['/', '/documents?kind=fact-sheet', '/search?q=soot', '/compare?a=call&b=fact-sheet']) {
    expect(await textOf(path)).toContain('<span class="specimen-label">specimen</span>')
  }
})

test('markup in a text is text, and no address but a web address becomes a link', async () => {
  const page = await textOf('/documents/fact-sheet')
  expect(page).toContain('Safety &lt;b&gt;at sea&lt;/b&gt; &amp; on land')
  expect(page).not.toContain('href="javascript:')
  expect(await textOf('/search?q=%3Cscript%3Ealert(1)%3C/script%3E')).not.toContain('<script>alert')
})

test('a record and its commitments go out in their published formats', async () => {
  const record = await (await app().request('/documents/call/record.json')).json()
  expect(documentRecord.parse(record)).toEqual(call)
  const list = await (await app().request('/documents/call/commitments.json')).json()
  expect(commitmentList.parse(list)).toMatchObject({ document: call.meta.title })
})

test('a source goes out byte for byte, as plain text', async () => {
  const response = await app().request('/documents/fact-sheet/source?revision=1')
  expect(await response.text()).toBe(factSheet.text)
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect((await app().request('/documents/fact-sheet/source?revision=2')).status).toBe(404)
})

test('a source that is no text goes out as a file of its own kind', async () => {
  const pdf = new TextEncoder().encode('%PDF-1.7 of the lake')
  const site = createApp({ archive: { ...fakeArchive(), source: async () => pdf }, now: () => afterLift })
  const response = await site.request('/documents/call/source')
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(pdf)
  expect(response.headers.get('content-type')).toBe('application/pdf')
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="call.pdf"')
})

test.each([
  ['/compare', 200, 'Pick two texts'],
  ['/compare?a=call', 200, 'The first text is picked. Pick the second as well.'],
  ['/compare?a=&b=call', 200, 'The second text is picked. Pick the first as well.'],
  ['/compare?a=call&b=call', 200, 'Both texts are the same document.'],
  ['/compare?a=nowhere', 404, 'The archive holds no document “nowhere”. Pick the first'],
  ['/compare?a=call&b=nowhere', 404, 'The archive holds no document “nowhere”.'],
  ['/documents/nowhere', 404, 'The archive holds nothing by the name “nowhere”.'],
  ['/documents?kind=sonnet', 400, '“kind” must be one of: background-call,'],
  ['/documents?year=20x1', 400, '“year” must be a year from 1000 to 9999'],
  ['/commitments?year=0000', 400, '“year” must be a year from 1000 to 9999'],
  ['/search?q=pier&page=0', 400, '“page” must be a whole number from 1.'],
  ['/search?q=pier&role=king', 400, '“role” must be one of: official,'],
  ['/nowhere', 404, 'There is no page at /nowhere.'],
  ['/pledges/nowhere', 404, '<a href="/pledges">All pledges</a>'],
  ['/summits?page=9&year=2031', 404, '<a href="/summits?page=1&amp;year=2031">Go to page 1, the last</a>'],
  [
    '/commitments?party=US&from=2030-13',
    400,
    '<a href="/commitments?party=US">Go on without from=2030-13</a>',
  ],
  [
    '/commitments?issue=health&from=2031&until=2030',
    400,
    '<a href="/commitments?issue=health">Go on without',
  ],
  ['/assets/none.css', 404, '/assets/none.css'],
] as const)('%s answers %i and says why', async (path, status, line) => {
  const response = await app().request(path)
  expect(response.status).toBe(status)
  const page = await response.text()
  expect(page).toContain(line)
  expect(page).toContain('<main id="content"')
})

test('two texts stand side by side under their names, and can be swapped', async () => {
  const page = await textOf('/compare?a=call&b=fact-sheet')
  expect(page).toContain('<a href="/documents/call">Background call on the Harbour Council’s meeting</a>')
  expect(page).toContain('<a href="/documents/fact-sheet">Fact sheet: what the Harbour Council agreed</a>')
  expect(page).toContain('<option value="call" selected="">')
  expect(page).toContain('href="/compare?a=fact-sheet&amp;b=call"')
  expect(page).toContain('Only in the background call')
})

test('search marks the hit, leads to its passage and keeps the filters', async () => {
  const page = await textOf('/search?q=ferries&role=official')
  expect(page).toContain('<mark>ferries</mark>')
  expect(page).toContain('href="/documents/call#p-9"')
  expect(page).not.toContain('Will the <mark>')
  expect(page).toContain('<input type="hidden" name="role" value="official"/>')
  expect(page).toContain('href="/search?q=ferries&amp;year=2031&amp;role=official"')
})

test('an empty search and one without result give advice', async () => {
  expect(await wordsOf('/search')).toContain('Quotation marks keep words together')
  expect((await app().request('/search?q=++')).headers.get('location')).toBe('/search')
  expect(await wordsOf('/search?q=volcano')).toContain('No passage has all of these words.')
  expect(await wordsOf('/search?q=ferries&year=1999')).toContain('Nothing under these filters.')
})

test('a failure of the archive is one page, and its cause goes to the server’s own output', async () => {
  const output = vi.spyOn(console, 'error').mockReturnValue(undefined)
  const broken = { ...fakeArchive(), documents: () => Promise.reject(new Error('secret cause')) }
  const response = await createApp({ archive: broken, now: () => afterLift }).request('/')
  expect(response.status).toBe(500)
  const page = await response.text()
  expect(page).toContain('Something went wrong here')
  expect(page).not.toContain('secret cause')
  expect(output).toHaveBeenCalledOnce()
  output.mockRestore()
})

test('no page allows a script or a style of its own, a foreign source, or a guess at its type', async () => {
  for (const path of ['/', '/documents/call', '/nowhere', '/documents/call/source']) {
    const { headers } = await app().request(path)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toBe('no-cache')
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
  }
  for (const path of [
    '/',
    '/documents/call',
    '/documents/call/questions?q=ferry',
    '/commitments?issue=environment',
    '/compare?a=call&b=fact-sheet',
    '/search?q=pier',
  ]) {
    const page = await textOf(path)
    expect(page).not.toMatch(/ style=|<style| on[a-z]+="/)
  }
})

test('assets may be kept for good', async () => {
  const files = new Map([['site-1.css', { type: 'text/css; charset=utf-8', bytes: new Uint8Array([46]) }]])
  const assets = { ...noAssets, stylesheets: ['/assets/site-1.css'], files }
  const site = createApp({ archive: fakeArchive(), now: () => afterLift, assets })
  const response = await site.request('/assets/site-1.css')
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(await textOf('/', site)).toContain('<link rel="stylesheet" href="/assets/site-1.css"/>')
})

test('docs/site.md lists every route and every parameter', async () => {
  const page = await readFile(new URL('../../../docs/site.md', import.meta.url), 'utf8')
  const rows = [...page.matchAll(/^\| `(\/[^`]*)`\s*\|([^|]*)\|/gm)]
  const written = Object.fromEntries(
    rows.map(([, route, parameters = '']) => [route, [...parameters.matchAll(/`(\w+)`/g)].map((m) => m[1])]),
  )
  const parametersOf = (path: string): string[] => {
    const schema = queries[path]
    return schema === undefined ? [] : Object.keys(schema.shape)
  }
  const withAccounts = await siteWithAccounts()
  await withAccounts.close()
  // Those of the API stand in docs/api.md.
  const routes = withAccounts.app.routes.filter(
    ({ method, path }) => method === 'GET' && !path.startsWith('/api/'),
  )
  const changing = withAccounts.app.routes.filter(({ method }) => method === 'POST')
  const told = [...page.matchAll(/^\| `POST (\/[^`]*)` \|/gm)].map(([, route]) => route)
  expect(told.toSorted()).toEqual([...new Set(changing.map(({ path }) => path))].toSorted())
  expect(written).toEqual(Object.fromEntries(routes.map(({ path }) => [path, parametersOf(path)])))
})

const queries: Readonly<Record<string, { readonly shape: object }>> = {
  '/documents': documentsQuery,
  '/documents.atom': documentsFeedQuery,
  '/documents.feed.json': documentsFeedQuery,
  '/documents/:slug/questions': questionsQuery,
  '/documents/:slug/questions.json': questionsQuery,
  '/documents/:slug/revisions': revisionsQuery,
  '/documents/:slug/revisions.json': revisionsQuery,
  '/documents/:slug/source': sourceQuery,
  '/edits': editsQuery,
  '/edits.json': editsQuery,
  '/commitments': commitmentsQuery,
  '/commitments.json': commitmentsQuery,
  '/pledges': pledgesQuery,
  '/pledges.json': pledgesQuery,
  '/summits': summitsQuery,
  '/summits.json': summitsQuery.omit({ page: true }),
  '/acts': actsQuery,
  '/compare': compareQuery,
  '/search': searchQuery,
  '/search.json': searchQuery,
  '/search.csv': searchQuery,
  '/search.atom': searchQuery.omit({ sort: true, page: true }),
  '/documents/:slug/like': alikeQuery,
}
