import fc from 'fast-check'
import { expect, it } from 'vitest'
import { onEveryDatabase, type TestDatabase } from './testing/every-database.ts'
import { source } from './testing/fixtures.ts'
import type { Archive, SearchHit } from './types.ts'

onEveryDatabase((database) => {
  it('a word finds its other forms, marked where they stand', async () => {
    const archive = await withSummit(database)
    const { hits, total } = await archive.search('pledge')
    expect(total).toBe(1)
    expect(hits[0]).toMatchObject({
      slug: '2025-06-18-the-call',
      title: 'The Call',
      kind: 'background-call',
      date: '2025-06-18',
      specimen: true,
      anchor: 'p0',
      speaker: 'OFFICIAL',
      role: 'official',
      excerpt: [
        { text: 'The leaders ', marked: false },
        { text: 'pledged', marked: true },
        { text: ' to cut methane by 60 percent.', marked: false },
      ],
    })
  })

  it('words in quotation marks stand together, or takes either, a minus leaves out', async () => {
    const archive = await withSummit(database)
    const slugs = async (query: string) => (await archive.search(query)).hits.map(({ slug }) => slug).sort()
    expect(await slugs('"cut methane"')).toEqual(['2025-06-18-the-call', '2026-06-17-next-years-sheet'])
    expect(await slugs('"methane cut"')).toEqual([])
    expect(await slugs('ferry or 60')).toEqual(['2025-06-18-the-call', '2025-06-18-the-sheet'])
    expect(await slugs('methane -percent -question')).toEqual([
      '2025-06-18-the-sheet',
      '2026-06-17-next-years-sheet',
    ])
  })

  it('the passage that says the word most often comes first', async () => {
    const archive = await withSummit(database)
    const { hits } = await archive.search('methane')
    expect(hits[0]?.slug).toBe('2025-06-18-the-sheet')
    expect(hits.map(({ rank }) => rank)).toEqual(hits.map(({ rank }) => rank).sort((a, b) => b - a))
  })

  it('a reporter’s question is left out where only the officials’ words are wanted', async () => {
    const archive = await withSummit(database)
    expect((await archive.search('methane', { role: 'official' })).hits.map(text)).toEqual([
      'The leaders pledged to cut methane by 60 percent.',
    ])
    expect((await archive.search('methane', { role: 'reporter' })).hits.map(text)).toEqual([
      'A question on methane.',
    ])
  })

  it('what is said in a turn is found once', async () => {
    const archive = await withSummit(database)
    expect((await archive.search('pledged')).total).toBe(1)
    expect((await archive.documents({ kind: 'background-call' })).documents).toMatchObject([{ passages: 2 }])
  })

  it('each filter counts what the other leaves', async () => {
    const archive = await withSummit(database)
    const result = await archive.search('methane', { kind: 'fact-sheet', year: 2026 })
    expect(result).toMatchObject({
      total: 1,
      isEstimate: false,
      facets: {
        kind: { isEstimate: false, values: [{ value: 'fact-sheet', count: 1 }] },
        year: {
          isEstimate: false,
          values: [
            { value: 2026, count: 1 },
            { value: 2025, count: 1 },
          ],
        },
      },
    })
    expect(result.hits).toHaveLength(1)
    expect((await archive.search('methane')).facets.kind.values).toEqual([
      { value: 'background-call', count: 2 },
      { value: 'fact-sheet', count: 2 },
    ])
    expect((await archive.search('methane', { year: 2025.5 })).total).toBe(0)
  })

  it('pages follow one another without a gap, and the total stays', async () => {
    const archive = await withSummit(database)
    const whole = await archive.search('methane')
    const pages = await Promise.all(
      [0, 1, 2, 3, 4].map((offset) => archive.search('methane', { offset, limit: 1 })),
    )
    expect(pages.flatMap(({ hits }) => hits)).toEqual(whole.hits)
    expect(pages.map(({ total }) => total)).toEqual([4, 4, 4, 4, 4])
  })

  it('a query without a word to look for finds nothing', async () => {
    const archive = await withSummit(database)
    for (const query of [
      '',
      '   ',
      'the of and',
      '?!',
      '""',
      '-',
      '\0',
      '-methane',
      'the -methane',
      'methane or -ferry',
    ])
      expect(await archive.search(query)).toMatchObject({ query, hits: [], total: 0, suggestion: null })
  })

  it('an excerpt shows its words as they stand, and no text can forge a mark', async () => {
    const archive = await database.emptied()
    const says = ['If x < y, cut <b>methane</b> \u0002now\u0003 & "here".']
    await archive.importSource(source({ says }))
    const [hit] = (await archive.search('methane')).hits
    expect(hit && text(hit)).toBe('If x < y, cut <b>methane</b> now & "here".')
    expect(hit?.excerpt.filter(({ marked }) => marked)).toEqual([{ text: 'methane', marked: true }])
  })

  it('an excerpt of a long passage says where it leaves words out', async () => {
    const archive = await database.emptied()
    const filler = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ')
    await archive.importSource(source({ says: [`${filler} methane ${filler}`] }))
    const [hit] = (await archive.search('methane')).hits
    expect(hit && text(hit)).toMatch(/^… word\d+ .*methane.* word\d+ …$/u)
  })

  it('any string at all is a query', async () => {
    const archive = await withSummit(database)
    const strings = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(
          'methane',
          '"',
          '-',
          ' ',
          'or',
          '(',
          ')',
          ':',
          '*',
          '&',
          '|',
          '!',
          '<',
          '\\',
          "'",
        ),
      }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    )
    await fc.assert(
      fc.asyncProperty(strings, async (query) => {
        expect((await archive.search(query)).query).toBe(query)
      }),
      { numRuns: 150 },
    )
    for (const query of [
      '-&'.repeat(500),
      '- '.repeat(500),
      '-"'.repeat(500),
      'a -b or '.repeat(200),
      '-'.repeat(100_000),
      '"methane '.repeat(50_000),
      'or '.repeat(50_000),
      'w'.repeat(100_000),
    ])
      expect((await archive.search(query)).query).toBe(query)
  }, 60_000)
})

async function withSummit(database: TestDatabase): Promise<Archive> {
  const archive = await database.emptied()
  for (const fixture of [
    {
      name: 'call',
      meta: { title: 'The Call', date: '2025-06-18', kind: 'background-call', specimen: true },
      says: ['OFFICIAL: The leaders pledged to cut methane by 60 percent.', 'Q: A question on methane.'],
    },
    {
      name: 'sheet',
      meta: { title: 'The Sheet', date: '2025-06-18', kind: 'fact-sheet' },
      says: ['Methane, and again methane, and methane.', 'The ferry will sail.'],
    },
    {
      name: 'next',
      meta: { title: 'Next Year’s Sheet', date: '2026-06-17', kind: 'fact-sheet' },
      says: ['We will cut methane.'],
    },
  ] as const)
    await archive.importSource(source(fixture))
  return archive
}

function text(hit: SearchHit): string {
  return hit.excerpt.map((piece) => piece.text).join('')
}
