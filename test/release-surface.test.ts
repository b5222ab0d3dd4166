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
import { pathsOf, type World } from './public-addresses.ts'

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
  const all = (name: Exclude<keyof World, 'word'>) => [...new Set(worlds.flatMap((world) => world[name]))]
  return {
    word,
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
