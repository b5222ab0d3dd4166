/**
 * What is held must not change a byte of what the public is given. The list of addresses comes from the site's own router:
 * a route that is added is tried here, or fails for want of addresses to try it on.
 */
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sift } from '@readout/commitments'
import { readDocument } from '@readout/record'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../apps/web/src/app.tsx'
import { accountsOver } from '../packages/archive/src/accounts/over.ts'
import { archiveOver } from '../packages/archive/src/archive.ts'
import { openMemory } from '../packages/archive/src/folder.ts'
import type { Store } from '../packages/archive/src/store.ts'
import { setClock } from '../packages/archive/src/testing/clock.ts'
import type { Archive, HoldOrder } from '../packages/archive/src/types.ts'

const folder = join(import.meta.dirname, '../examples')
const specimens = readdirSync(folder)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }))
/** Those that others take up again, are taken up by, and name the summit. */
const isKeptBack = ({ name }: { readonly name: string }) =>
  /joint-statement|fact-sheet-ellenmar-leaders-meeting-port/u.test(name)
const held = specimens.filter(isKeptBack)
const open = specimens.filter((one) => !isKeptBack(one))

/** Would have the slug of a public document, its day and its title, and comes before it. */
const namesake = {
  name: 'namesake.md',
  bytes: new TextEncoder().encode(
    '---\ntitle: "FACT SHEET: The Water Gauges of Lake Ellenmar in Figures"\ndate: 2026-03-02\nsource_url: https://example.org/namesake\n---\n\nThe three governments will open the zirconium ledger by 2031.\n',
  ),
}
function extended(text: (typeof specimens)[number], words: string): (typeof specimens)[number] {
  return { ...text, bytes: new Uint8Array(Buffer.concat([text.bytes, Buffer.from(`\n${words}\n`)])) }
}

/** Has no word that another text has. */
const word = 'zirconium'

const until = Temporal.ZonedDateTime.from('2026-08-01T18:00[Europe/Helsinki]')
const order: HoldOrder = { until, set: 'outcome', by: 'ana', reason: 'The leaders speak first.' }
const before = '2026-08-01T14:59:59.999999Z'
const at = '2026-08-01T15:00:00Z'

interface Kept {
  readonly store: Store
  readonly archive: Archive
  readonly app: ReturnType<typeof createApp>
}

async function kept(): Promise<Kept> {
  const store = await openMemory()
  const now = () => Temporal.Instant.from('2026-07-01T12:00:00Z')
  await setClock(store.db, before)
  const archive = archiveOver(store, { now, read: readDocument, sift })
  const accounts = accountsOver(store, { now, random: randomBytes })
  const openId = {
    issuer: 'https://login.lake.example',
    clientId: 'readout',
    clientSecret: 'of this test',
    name: 'Lake Ministry',
    acr: [],
  }
  const site = { accounts, origin: 'https://readout.example', isBehindProxy: false, openId }
  return { store, archive, app: createApp({ archive, accounts: site, now }) }
}

/** Every byte that a client could see of an answer. */
async function answer({ app }: Kept, path: string) {
  const response = await app.request(path)
  const bytes = Buffer.from(await response.arrayBuffer())
  return {
    path,
    status: response.status,
    headers: [...response.headers].sort(),
    body: bytes.toString('latin1'),
  }
}

describe('the surface of the site', () => {
  let without: Kept
  let withHeld: Kept
  let addresses: Map<string, readonly string[]>

  beforeAll(async () => {
    ;[without, withHeld] = await Promise.all([kept(), kept()])
    for (const text of open) await without.archive.importSource(text)
    // Held texts come first, last and in between, so that numbers and orders would differ.
    const [first, ...others] = open
    for (const text of [namesake, ...held.slice(0, 1)]) await withHeld.archive.importSource(text, order)
    if (first) await withHeld.archive.importSource(first)
    for (const text of held.slice(1)) await withHeld.archive.importSource(text, order)
    for (const text of others) await withHeld.archive.importSource(text)
    // A second state and a copy of what is held.
    const [one] = held
    if (one) {
      await withHeld.archive.importSource(extended(one, `The ministers will weigh the ${word}.`))
      await withHeld.archive.importSource({ ...one, name: 'copy/of-it.md' })
    }
    for (const { archive } of [without, withHeld])
      if (first) await archive.importSource(extended(first, 'The ministers will meet 3 times.'))
    await setClock(withHeld.store.db, at)
    addresses = addressesFor(withHeld, await worldOf([without, withHeld]))
    await setClock(withHeld.store.db, before)
  }, 180_000)

  afterAll(async () => {
    await without?.archive.close()
    await withHeld?.archive.close()
  })

  test('has addresses to try for each route that exists', () => {
    const bare = [...addresses].filter(([, paths]) => paths.length === 0).map(([route]) => route)
    expect(bare).toEqual([])
    expect(addresses.size).toBeGreaterThan(20)
  })

  test('is the same to the byte with held documents and without, and lets no cache keep it', async () => {
    for (const path of [...addresses.values()].flat()) {
      const [one, other] = await Promise.all([answer(withHeld, path), answer(without, path)])
      expect(one, path).toEqual(other)
      // What may be kept without asking outlives the instant; of files named by their content there is none here.
      expect(new Map(one.headers).get('cache-control'), path).toMatch(/^(?:no-cache|(?:private, )?no-store)$/)
    }
  }, 120_000)

  test('shows a set whole from its instant on, before anything was settled and after', async () => {
    const shown = async () =>
      Promise.all(
        ['/documents', `/search?q=${word}`, '/commitments.json', '/documents/nowhere', '/edits'].map(
          async (path) =>
            (await answer(withHeld, path)).body.match(/FACT SHEET: What|Joint Statement by|zirconium/gu),
        ),
      )
    const early = await shown()
    await setClock(withHeld.store.db, at)
    const [documents, search, commitments, nowhere, edits] = await shown()
    expect([...new Set(documents)].sort()).toEqual(['FACT SHEET: What', 'Joint Statement by'])
    expect(search).toContain(word)
    expect(new Set(commitments).size).toBe(3)
    expect(nowhere).toBeNull()
    expect(edits).toContain(word)
    const unsettled = await answer(withHeld, '/documents')
    expect(await withHeld.archive.releases.settle()).toBe(3)
    expect(await answer(withHeld, '/documents')).toEqual(unsettled)
    expect((await withHeld.archive.releases.held()).length).toBe(0)
    expect(early.slice(2)).toEqual([null, null, null])
  }, 120_000)
})

interface World {
  readonly slugs: readonly string[]
  readonly pledges: readonly string[]
  readonly summits: readonly string[]
  readonly parties: readonly string[]
}

/** All names that an address may have, of public documents and of held ones as they will be. */
async function worldOf(archives: readonly Kept[]): Promise<World> {
  const today = Temporal.PlainDate.from('2026-07-01')
  const worlds = await Promise.all(
    archives.map(async ({ archive }) => {
      const { documents } = await archive.documents()
      const slugs = documents.map(({ slug }) => slug)
      const stored = await Promise.all(slugs.map((slug) => archive.document(slug)))
      const { facets } = await archive.commitments({ today })
      return {
        slugs,
        pledges: stored.flatMap((document) => document?.pledges.flatMap((pledge) => pledge?.id ?? []) ?? []),
        summits: (await archive.summits()).summits.map(({ slug }) => slug),
        parties: facets.party.map(({ value }) => value),
      }
    }),
  )
  const all = (name: keyof World) => [...new Set(worlds.flatMap((world) => world[name]))]
  return {
    slugs: all('slugs'),
    pledges: all('pledges'),
    summits: all('summits'),
    parties: all('parties'),
  }
}

/** For each route of the router the addresses to try; none where nobody said how to make them. */
function addressesFor({ app }: Kept, world: World): Map<string, readonly string[]> {
  const routes = app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path)
  return new Map([...new Set(routes)].map((route) => [route, pathsOf(route, world)]))
}

function pathsOf(route: string, world: World): string[] {
  const { slugs, pledges, summits } = world
  const filled = ((): readonly string[] => {
    if (!route.includes(':')) return [route]
    if (/^(?:\/api\/v1)?\/documents\/:slug/u.test(route))
      return ['nowhere', ...slugs].map((slug) => route.replace(':slug', slug))
    if (/^(?:\/api\/v1)?\/summits\/:slug/u.test(route))
      return ['nowhere', ...summits].map((slug) => route.replace(':slug', slug))
    if (/^(?:\/api\/v1)?\/pledges\/:id/u.test(route))
      return ['nowhere', ...pledges].map((id) => route.replace(':id', id))
    if (route === '/sitemaps/:part')
      return ['pages', 'documents-1', 'documents-2', 'summits-1', 'nowhere'].map(
        (part) => `/sitemaps/${part}.xml`,
      )
    if (route === '/assets/:name') return ['/assets/nothing.css']
    if (route === '/invitations/:token') return ['/invitations/nothing']
    return []
  })()
  return filled.flatMap((path) => [path, ...queriesOf(route, world).map((query) => `${path}?${query}`)])
}

function queriesOf(route: string, { slugs, parties, summits }: World): string[] {
  const pages = ['page=1', 'page=2', 'page=x']
  const of = (name: string, values: readonly string[]) =>
    values.map((value) => `${name}=${encodeURIComponent(value)}`)
  const years = of('year', ['2025', '2026', '2031'])
  const words = of('q', [
    word,
    'lake',
    'will',
    '"three governments"',
    'lake or zirconium',
    'phosphorus -zirconium',
  ])
  // An address of the API takes what its page takes; in pages of one, every place in a list is named by a cursor.
  const places = route.startsWith('/api/v1/') ? ['limit=1', 'limit=2'] : pages
  switch (route.replace('/api/v1/', '/')) {
    case '/documents':
    case '/documents.atom':
    case '/documents.feed.json':
      return [...places, ...years, ...of('kind', ['fact-sheet', 'joint-statement', 'remarks'])]
    case '/summits':
      return [...places, ...years]
    case '/summits.json':
      return years
    case '/pledges':
    case '/pledges.json':
      return [
        ...places,
        ...of('relation', ['renewed', 'moved']),
        ...of('party', parties),
        'overdue=yes',
        'issue=environment',
      ]
    case '/commitments':
    case '/commitments.json':
      return [
        ...places,
        ...years,
        ...of('party', parties),
        ...of('summit', ['nowhere', ...summits]),
        ...of('deadline', ['any', 'passed', 'ahead', 'none']),
        ...of('issue', ['environment', 'other']),
        'checkable=yes',
        'from=2026&until=2032',
      ]
    case '/compare':
      return slugs.flatMap((a, index) => [`a=${a}`, `a=${a}&b=${slugs[(index + 1) % slugs.length]}`])
    case '/search.json':
    case '/search.csv':
    case '/search.atom':
      return words.slice(0, 2)
    case '/search':
      if (route.startsWith('/api/v1/'))
        return words.slice(0, 2).flatMap((q) => [q, ...places.map((place) => `${q}&${place}`)])
      return [
        ...words,
        ...words.flatMap((q) => [
          `${q}&year=2025`,
          `${q}&kind=fact-sheet`,
          `${q}&role=official`,
          `${q}&page=2`,
        ]),
      ]
    case '/documents/:slug/questions':
    case '/documents/:slug/questions.json':
      return words.slice(0, 2)
    case '/edits':
    case '/edits.json':
      return [
        ...pages,
        ...of('year', ['2026', '2031']),
        ...of('sort', ['number', 'wording', 'typo']),
        ...of('announced', ['yes', 'no']),
        ...of('commitments', ['yes', 'no']),
        ...of('document', ['nowhere', ...slugs]),
      ]
    case '/documents/:slug/revisions':
    case '/documents/:slug/revisions.json':
      return ['from=1&to=2', 'from=2&to=1', 'to=2', 'from=1', 'from=1&to=3']
    case '/pledges/:id/evidence':
      return places
    case '/documents/:slug/source':
      return ['revision=1', 'revision=2']
    default:
      return []
  }
}
