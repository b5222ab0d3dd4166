import { fileURLToPath } from 'node:url'
import { type Archive, importPaths, openArchive } from '@readout/archive'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../app.tsx'
import { toAtom } from './atom.ts'
import { changedLast } from './feed.ts'

const origin = 'https://lake.example'
let clock = Temporal.Instant.from('2026-07-01T12:00:00Z')
const now = () => clock
let archive: Archive
let app: ReturnType<typeof createApp>
const ask = (path: string, headers = {}) => app.request(origin + path, { headers })

beforeAll(async () => {
  archive = await openArchive({ memory: true }, { now })
  await importPaths(archive, [fileURLToPath(new URL('../../../../examples', import.meta.url))])
  app = createApp({ archive, now })
}, 120_000)
afterAll(() => archive.close())

/** A text of Atom, whether or not it says which kind of text it is. */
const said = (text: string | { readonly value?: string | undefined } | undefined) =>
  typeof text === 'object' ? text.value : text

/** The feeds of the specimens, in Atom. */
async function atomFeeds(): Promise<string[]> {
  const today = Temporal.PlainDate.from('2026-07-01')
  const { summits } = await archive.summits()
  const { pledges } = await archive.pledges({ today })
  return [
    '/documents.atom',
    '/documents.atom?kind=fact-sheet&year=2025',
    '/documents.atom?year=1999',
    ...summits.map(({ slug }) => `/summits/${slug}/summit.atom`),
    ...pledges.slice(0, 3).map(({ id }) => `/pledges/${id}/pledge.atom`),
  ]
}

test('every feed reads as Atom and as JSON Feed, and both say the same', async () => {
  for (const path of await atomFeeds()) {
    const response = await ask(path)
    expect(response.headers.get('content-type'), path).toBe('application/atom+xml; charset=utf-8')
    const text = await response.text()
    new SaxesParser({ xmlns: true }).write(text).close()
    const atom = parseAtomFeed(text)
    const jsonPath = path.replace('.atom', '.feed.json')
    const answer = await ask(jsonPath)
    expect(answer.headers.get('content-type'), jsonPath).toBe('application/feed+json')
    const written = await answer.text()
    const json = parseJsonFeed(written)
    expect(JSON.parse(written)).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' })
    expect(atom.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['self', origin + path],
      ['alternate', json.home_page_url],
    ])
    expect(json.feed_url).toBe(origin + jsonPath)
    expect(json.title).toBe(said(atom.title))
    const inAtom = (atom.entries ?? []).map((entry) => [
      entry.id,
      said(entry.title),
      entry.links?.[0]?.href,
      said(entry.summary),
      entry.published,
      entry.updated,
    ])
    expect(inAtom).toEqual(
      (json.items ?? []).map((item) => [
        item.id,
        item.title,
        item.url,
        item.content_text,
        item.date_published,
        item.date_modified,
      ]),
    )
    expect(new Set(inAtom.map(([id]) => id)).size).toBe(inAtom.length)
    for (const [id, title, page, words] of inAtom) {
      expect(id).toContain(`${origin}/documents/`)
      expect((await ask(String(page).slice(origin.length))).status).toBe(200)
      expect(title && words).toBeTruthy()
    }
  }
})

test('new documents come first whatever day they bear, and a filter keeps the others out', async () => {
  clock = clock.add({ hours: 1 })
  const text = '---\ntitle: A late find\ndate: 1999-01-02\n---\n\n# A late find\n\nWe will plant reeds.\n'
  await archive.importSource({ name: 'late.md', bytes: new TextEncoder().encode(text) })
  const all = parseAtomFeed(await (await ask('/documents.atom')).text())
  expect(all.entries?.[0]).toMatchObject({
    title: { value: 'A late find' },
    published: '2026-07-01T13:00:00Z',
    updated: '2026-07-01T13:00:00Z',
  })
  expect(all.updated).toBe('2026-07-01T13:00:00Z')
  const sheets = parseJsonFeed(await (await ask('/documents.feed.json?kind=fact-sheet')).text())
  expect(sheets.title).toBe('New documents, fact sheet')
  expect(sheets.items?.map(({ tags }) => tags)).toEqual(sheets.items?.map(() => ['fact-sheet']))
})

test('a revision leaves its entry where it is, and changes when it was updated', async () => {
  clock = clock.add({ hours: 1 })
  const text = '---\ntitle: A late find\ndate: 1999-01-02\n---\n\n# A late find\n\nWe will plant oaks.\n'
  await archive.importSource({ name: 'late.md', bytes: new TextEncoder().encode(text) })
  const { entries } = parseAtomFeed(await (await ask('/documents.atom')).text())
  expect(entries?.[0]).toMatchObject({
    title: { value: 'A late find' },
    published: '2026-07-01T13:00:00Z',
    updated: '2026-07-01T14:00:00Z',
  })
})

test('a feed is not sent again while nothing is new', async () => {
  for (const path of ['/documents.atom', '/documents.feed.json']) {
    const tag = (await ask(path)).headers.get('etag') ?? ''
    expect((await ask(path, { 'if-none-match': tag })).status).toBe(304)
  }
})

test('the pages name their feeds', async () => {
  const [summit] = (await archive.summits()).summits
  const page = await (await ask(`/summits/${summit?.slug}`)).text()
  expect(page).toContain(
    `<link rel="alternate" type="application/atom+xml" title="${summit?.name} ${summit?.year}" href="/summits/${summit?.slug}/summit.atom"/>`,
  )
  const list = await (await ask('/documents?kind=remarks')).text()
  expect(list).toContain(
    'type="application/feed+json" title="Documents" href="/documents.feed.json?kind=remarks"',
  )
  expect(await (await ask('/compare')).text()).not.toContain('rel="alternate"')
})

describe('a feed that is not there', () => {
  test.each(['/summits/nowhere/summit.atom', '/pledges/nowhere/pledge.feed.json'])('%s', async (path) => {
    expect((await ask(path)).status).toBe(404)
  })

  test('a bad filter is refused', async () => {
    expect((await ask('/documents.atom?kind=sonnet')).status).toBe(400)
  })
})

test('a feed without entries changed last when 1970 began, and markup in a title is text', () => {
  const feed = { title: '<b>Reeds & oaks</b>', about: 'x', page: origin, self: `${origin}/a`, entries: [] }
  expect(changedLast(feed).toString()).toBe('1970-01-01T00:00:00Z')
  expect(said(parseAtomFeed(toAtom(feed)).title)).toBe('<b>Reeds & oaks</b>')
})
