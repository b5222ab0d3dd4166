import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { importPlaces } from './import-places.ts'
import { onEveryDatabase } from './testing/every-database.ts'
import { source } from './testing/fixtures.ts'
import { openSite, quickClock, unlessKnown } from './testing/site.ts'

const site = await openSite()
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-fetches-'))
})
afterEach(() => rm(folder, { recursive: true }))

const web = { clock: quickClock() }
const pact = source({ meta: { title: 'Lake pact', date: '2031-03-02' }, says: ['We will cut methane.'] })

onEveryDatabase((database) => {
  it('what a server said is kept, and taken back out by address', async () => {
    const archive = await database.emptied()
    const kept = {
      address: 'https://lake.example/feed',
      etag: '"1"',
      lastModified: null,
      name: 'feed',
      slug: null,
    }
    expect(await archive.fetched(kept.address)).toBeNull()
    await archive.keepFetch(kept)
    await archive.keepFetch({ ...kept, etag: '"2"' })
    expect(await archive.fetched(kept.address)).toEqual({ ...kept, etag: '"2"' })
    const long = `https://lake.example/${'a'.repeat(3000)}`
    await archive.keepFetch({ ...kept, address: long })
    expect(await archive.fetched(long)).toBeNull()
  })

  it('a page is fetched once, noted after it was written, and not fetched again by another process', async () => {
    const archive = await database.emptied()
    site.pages['/pact'] = unlessKnown('"7"', new TextDecoder().decode(pact.bytes))
    const place = [{ page: `${site.url}/pact` }]
    expect(await importPlaces(archive, place, { web })).toMatchObject({ added: 1, unchanged: 0 })
    const second = await database.second()
    expect(await importPlaces(second.archive, place, { web })).toMatchObject({ added: 0, unchanged: 1 })
    expect(site.requests.at(-1)?.headers['if-none-match']).toBe('"7"')
    await second.close()
  })

  it('one text in a folder, a zip, on a page and in a feed is one document with as many addresses', async () => {
    const archive = await database.emptied()
    site.pages['/a'] = site.pages['/b'] = new TextDecoder().decode(pact.bytes)
    site.pages['/feed'] =
      `<rss version="2.0"><channel><item><link>${site.url}/b</link></item></channel></rss>`
    await writeFile(join(folder, 'a.md'), pact.bytes)
    await writeFile(join(folder, 'texts.zip'), zipSync({ 'old/b.md': pact.bytes, 'c.md': strToU8('{}') }))
    const places = [
      { path: join(folder, 'a.md') },
      { path: join(folder, 'texts.zip') },
      { page: `${site.url}/a` },
      { feed: `${site.url}/feed` },
    ]
    const report = await importPlaces(archive, places, { web })
    expect(report).toMatchObject({ added: 1, revised: 0, unchanged: 3, failed: [{ name: 'c.md' }] })
    expect((await archive.documents()).total).toBe(1)
    expect(JSON.stringify(await database.rows()).match(/,1,\\"2026-03-01 /gu)).toHaveLength(4)
    expect(await importPlaces(archive, places, { web })).toMatchObject({ added: 0, unchanged: 4 })
  })

  it('a page that says it is one of another site is no new state of that', async () => {
    const archive = await database.emptied()
    const said = (words: string) =>
      source({ meta: { sourceUrl: 'https://lake.example/pact' }, says: [words] })
    await archive.importSource(said('We will cut methane by half.'))
    const forged = { ...said('We will cut nothing.'), name: 'https://elsewhere.example/pact' }
    expect(await archive.importSource(forged)).toMatchObject({ status: 'added' })
    const own = { ...said('We will cut methane by a third.'), name: 'https://www.lake.example/pact?print' }
    expect(await archive.importSource(own)).toMatchObject({ status: 'revised' })
  })
})
