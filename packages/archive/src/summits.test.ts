import { expect, it } from 'vitest'
import { onEveryDatabase, type TestDatabase } from './testing/every-database.ts'
import { source } from './testing/fixtures.ts'
import type { Archive } from './types.ts'

onEveryDatabase((database) => {
  it('a summit has the documents that name it, in the order of their days', async () => {
    const archive = await withTwoSummits(database)
    const summit = await archive.summit('lake-summit-2031')
    expect(summit).toMatchObject({
      name: 'Lake Leaders’ Summit',
      year: 2031,
      place: 'Tarn Vallis',
      firstDay: '2031-06-17',
      lastDay: '2031-06-18',
      documents: 2,
      commitments: 3,
    })
    expect(summit?.texts.map(({ slug }) => slug)).toEqual([
      '2031-06-17-call-previewing-the-lake-leaders-summit',
      '2031-06-18-fact-sheet-the-2031-lake-leaders-summit-in-tarn-vallis',
    ])
    expect(summit?.issues).toEqual([
      {
        value: 'climate',
        count: 3,
        parties: [
          { value: 'a body, with "quotes"', count: 3 },
          { value: 'US', count: 3 },
        ],
      },
    ])
    expect(summit?.parties.map(({ count }) => count)).toEqual([3, 3])
  })

  it('the latest summit comes first, with how many there are a year', async () => {
    const archive = await withTwoSummits(database)
    const { summits, total, years } = await archive.summits()
    expect(summits.map(({ slug }) => slug)).toEqual(['reed-summit-2032', 'lake-summit-2031'])
    expect(total).toBe(2)
    expect(years).toEqual([
      { value: 2032, count: 1 },
      { value: 2031, count: 1 },
    ])
    expect((await archive.summits({ year: 2031 })).summits).toHaveLength(1)
    expect((await archive.summits({ year: 1999.5 })).total).toBe(0)
  })

  it('the commitments of a summit are those of its documents', async () => {
    const archive = await withTwoSummits(database)
    const today = Temporal.PlainDate.from('2031-07-01')
    const { total, facets } = await archive.commitments({ summit: 'lake-summit-2031', today })
    expect(total).toBe(3)
    expect(facets.year).toEqual([{ value: 2031, count: 3 }])
  })

  it('a summit is found by its name in full, too', async () => {
    const archive = await withTwoSummits(database)
    const named = 'lake-leaders-summit-2031'
    const today = Temporal.PlainDate.from('2031-07-01')
    expect(await archive.summit(named)).toMatchObject({ slug: 'lake-summit-2031', documents: 2 })
    expect((await archive.summit(named))?.texts).toHaveLength(2)
    expect((await archive.commitments({ summit: named, today })).total).toBe(3)
  })

  it('what goes by no slug is null', async () => {
    const archive = await withTwoSummits(database)
    for (const slug of ['', 'nowhere', '\0\ud800']) expect(await archive.summit(slug)).toBeNull()
  })

  it('a revision that names another summit leaves the first', async () => {
    const archive = await withTwoSummits(database)
    const meta = { title: 'The Heron Summit', date: '2032-05-01' }
    await archive.importSource(source({ name: 'c', meta, says: ['We will count.'] }))
    expect((await archive.summits()).summits.map(({ slug }) => slug)).toEqual([
      'heron-summit-2032',
      'lake-summit-2031',
    ])
  })
})

async function withTwoSummits(database: TestDatabase): Promise<Archive> {
  const archive = await database.emptied()
  for (const [name, date, title, ...says] of [
    [
      'a',
      '2031-06-18',
      'Fact Sheet: the 2031 Lake Leaders’ Summit in Tarn Vallis',
      'We will plant.',
      'We will dredge.',
    ],
    ['b', '2031-06-17', 'Call Previewing the Lake Leaders’ Summit', 'They will dredge.'],
    ['c', '2032-05-01', 'The Reed Summit', 'We will count.'],
    ['d', '2032-05-01', 'Remarks on a ferry', 'We will sail.'],
  ] as const)
    await archive.importSource(source({ name, meta: { title, date }, says }))
  return archive
}
