import { expect, it } from 'vitest'
import { onEveryDatabase, type TestDatabase } from './testing/every-database.ts'
import { commitmentIn, fixtureWays, source } from './testing/fixtures.ts'
import type { Archive, SearchFilter } from './types.ts'

onEveryDatabase((database) => {
  it('a beginning finds every word that begins so, also where the word’s stem is shorter', async () => {
    const archive = await withLakes(database)
    const found = async (query: string) => (await archive.search(query)).total
    expect(await found('phosph*')).toBe(2)
    expect(await found('securi*')).toBe(1)
    expect(await found('-securi* lake')).toBe(2)
    expect(await found('zzz*')).toBe(0)
  })

  it('or takes either of two terms, and the others must all be there', async () => {
    const archive = await withLakes(database)
    expect((await archive.search('ferry or phosphorus lake')).total).toBe(2)
  })

  it.each([
    ['a publisher', { publisher: 'Lake Office' }, ['sheet p0', 'sheet p1']],
    ['a speaker’s label', { speaker: 'OFFICIAL' }, ['call p0']],
    ['a role', { role: 'reporter' }, ['call p1']],
    ['passages with a number', { number: true }, ['sheet p1']],
    ['passages with a commitment', { commitment: true }, ['call p0', 'sheet p1']],
    ['passages with a deadline', { deadline: true }, ['sheet p1']],
    ['an issue of a commitment', { issue: 'energy' }, ['sheet p1']],
    ['an action of a commitment', { action: 'target' }, ['call p0', 'sheet p1']],
    ['a party to a commitment', { party: 'MX' }, ['sheet p1']],
    ['a kind and a party', { kind: 'background-call', party: 'US' }, ['call p0']],
    ['what no passage is', { publisher: 'Nobody' }, []],
    ['what may not be stored', { speaker: 'Lake\0\ud800' }, []],
  ] satisfies (readonly [string, SearchFilter, string[]])[])(
    'a search is narrowed to %s',
    async (_, filter, found) => {
      const archive = await withLakes(database)
      const { hits, total } = await archive.search('phosphorus or ferry', filter)
      expect(hits.map(({ slug, anchor }) => `${slug.replace(/^.*-/u, '')} ${anchor}`).sort()).toEqual(found)
      expect(total).toBe(found.length)
    },
  )

  it('each filter counts what the others leave, and itself not at all', async () => {
    const archive = await withLakes(database)
    const { facets } = await archive.search('phosphorus or ferry', { role: 'official', commitment: true })
    expect(facets.role.values).toEqual([{ value: 'official', count: 1 }])
    expect(facets.party.values).toEqual([{ value: 'US', count: 1 }])
    expect(facets.commitment.values).toEqual([{ value: true, count: 1 }])
    const { facets: open } = await archive.search('phosphorus or ferry')
    expect(open).toMatchObject({
      publisher: { values: [{ value: 'Lake Office', count: 2 }] },
      speaker: {
        values: [
          { value: 'OFFICIAL', count: 1 },
          { value: 'Q', count: 1 },
        ],
      },
      issue: {
        values: [
          { value: 'climate', count: 1 },
          { value: 'energy', count: 1 },
        ],
      },
      party: {
        values: [
          { value: 'US', count: 2 },
          { value: 'MX', count: 1 },
        ],
      },
      number: { values: [{ value: true, count: 1 }] },
      deadline: { values: [{ value: true, count: 1 }] },
    })
  })

  it('by date the newest document comes first, and in it the first passage', async () => {
    const archive = await withLakes(database)
    const { hits } = await archive.search('phosphorus or ferry', { sort: 'date' })
    expect(hits.map(({ date, anchor }) => [date, anchor])).toEqual([
      ['2026-06-18', 'p0'],
      ['2026-06-18', 'p1'],
      ['2025-06-18', 'p0'],
      ['2025-06-18', 'p1'],
    ])
  })

  it('a misspelt word is mended, where the better one stands in a passage', async () => {
    const archive = await withLakes(database)
    const offered = async (query: string) => (await archive.search(query)).suggestion
    expect(await offered('phosporus')).toBe('phosphorus')
    expect(await offered('"phosporus in the lake" -fery')).toBe('"phosphorus in the lake" -fery')
    expect(await offered('phosphorsu OR Ferrry')).toBe('phosphorus OR ferry')
    expect(await offered('phosphorus')).toBeNull()
    expect(await offered('xylophone')).toBeNull()
    // Both words stand somewhere; that no passage has both is no slip of the pen.
    expect(await offered('phosphorus security')).toBeNull()
  })

  it('a word that only an earlier state of a text had is not offered', async () => {
    const archive = await database.emptied()
    await archive.importSource(source({ says: ['Eutrophication is bad.'] }))
    expect((await archive.search('eutrophicaton')).suggestion).toBe('eutrophication')
    await archive.importSource(source({ says: ['The lake is bad.'] }))
    expect((await archive.search('eutrophicaton')).suggestion).toBeNull()
  })

  it('what a revision says takes the place of what was said before, in the counts too', async () => {
    const archive = await withLakes(database)
    await archive.importSource(
      source({ ...sheet, meta: { ...sheet.meta, kind: 'remarks' }, says: ['A ferry.'] }),
    )
    const { facets, total } = await archive.search('phosphorus or ferry')
    expect(total).toBe(3)
    expect(facets.kind.values).toEqual([
      { value: 'background-call', count: 2 },
      { value: 'remarks', count: 1 },
    ])
    expect(facets.number.values).toEqual([])
  })

  it('passages like another share its telling words, the closest first, and it is not among them', async () => {
    const archive = await withLakes(database)
    const [sheetSlug = ''] = (await archive.search('ferry', { kind: 'fact-sheet' })).hits.map(
      ({ slug }) => slug,
    )
    const alike = await archive.alike(sheetSlug, 'p1')
    expect(alike?.passage).toMatchObject({ slug: sheetSlug, anchor: 'p1', kind: 'fact-sheet' })
    expect(alike?.hits[0]).toMatchObject({ anchor: 'p0', speaker: 'OFFICIAL' })
    expect(alike?.hits.some(({ slug, anchor }) => slug === sheetSlug && anchor === 'p1')).toBe(false)
    expect(await archive.alike(sheetSlug, 'nowhere')).toBeNull()
    expect(await archive.alike('nowhere\0', 'p1')).toBeNull()
  })
})

const sheet = {
  name: 'sheet',
  meta: { title: 'Sheet', date: '2026-06-18', kind: 'fact-sheet', publisher: 'Lake Office' },
  says: [
    'A ferry sails in 2026.',
    'By June we will cut the phosphorus of the lake by 40 percent.',
    'Security on the lake.',
  ],
} as const

/** Two texts; in the second, the commitment is another party's and on another issue. */
async function withLakes(database: TestDatabase): Promise<Archive> {
  const archive = await database.emptied({
    sift: (record) => ({
      commitments: record.passages
        .filter(({ kind, text }) => kind !== 'turn' && text.includes('will'))
        .map((passage) =>
          passage.text.startsWith('By June')
            ? { ...commitmentIn(passage), parties: ['US', 'MX'], issue: 'energy' as const, deadline: '2030' }
            : { ...commitmentIn(passage), parties: ['US'], deadline: null },
        ),
      rejected: [],
    }),
    read: fixtureWays.read,
  })
  await archive.importSource(
    source({
      name: 'call',
      meta: { title: 'Call', date: '2025-06-18', kind: 'background-call' },
      says: ['OFFICIAL: We will cut phosphorus of the lake, and more phosphates.', 'Q: And the ferry?'],
    }),
  )
  await archive.importSource(source(sheet))
  return archive
}
