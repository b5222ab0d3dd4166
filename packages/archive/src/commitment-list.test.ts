import type { Commitment } from '@readout/commitments'
import { expect, it } from 'vitest'
import { onEveryDatabase, type TestDatabase } from './testing/every-database.ts'
import { commitmentIn, type Fixture, source } from './testing/fixtures.ts'
import type { Archive, CommitmentFilter } from './types.ts'

const today = Temporal.PlainDate.from('2026-03-01')

/** What the words of a promise in these tests are coded as. */
const coded: Readonly<Record<string, Partial<Commitment>>> = {
  'We will plant reeds.': { parties: ['XA'], issue: 'environment', deadline: '2025', checkable: 'yes' },
  'We will dredge.': {
    parties: ['XA', 'XB'],
    issue: 'infrastructure',
    deadline: null,
    checkable: ['by when'],
  },
  'We will meet.': { parties: ['lake council'], action: 'convene', deadline: '2026-03', strength: 'soft' },
}

onEveryDatabase((database) => {
  it('all commitments, the newest document first, with the document that each stands in', async () => {
    const archive = await withThree(database)
    const { commitments, total, governments } = await archive.commitments({ today })
    expect(commitments.map(({ commitment }) => commitment.quote)).toEqual([
      'We will dredge.',
      'We will meet.',
      'We will plant reeds.',
    ])
    expect(commitments[0]?.document).toEqual({
      slug: '2026-02-01-dredging',
      title: 'Dredging',
      kind: 'fact-sheet',
      date: '2026-02-01',
      specimen: true,
      governments: [{ code: 'XA', name: 'Orsk' }],
    })
    expect(total).toBe(3)
    expect(governments).toEqual([{ code: 'XA', name: 'Orsk' }])
  })

  it('each choice counts what all the others leave', async () => {
    const archive = await withThree(database)
    const { facets, total } = await archive.commitments({ party: 'XA', issue: 'environment', today })
    expect(total).toBe(1)
    expect(facets.party).toEqual([{ value: 'XA', count: 1 }])
    expect(facets.issue).toEqual([
      { value: 'environment', count: 1 },
      { value: 'infrastructure', count: 1 },
    ])
    expect(facets.checkable).toEqual([{ value: true, count: 1 }])
    expect(facets.year).toEqual([{ value: 2024, count: 1 }])
    expect((await archive.commitments({ today })).facets).toMatchObject({
      party: [
        { value: 'XA', count: 2 },
        { value: 'lake council', count: 1 },
        { value: 'XB', count: 1 },
      ],
      year: [
        { value: 2026, count: 1 },
        { value: 2024, count: 2 },
      ],
      deadline: [
        { value: 'ahead', count: 1 },
        { value: 'none', count: 1 },
        { value: 'passed', count: 1 },
      ],
    })
  })

  it.each([
    [{ deadline: 'any' }, ['We will plant reeds.', 'We will meet.']],
    [{ deadline: 'passed' }, ['We will plant reeds.']],
    [{ deadline: 'ahead' }, ['We will meet.']],
    [{ deadline: 'none' }, ['We will dredge.']],
    [{ dueFrom: '2026-01-01' }, ['We will meet.']],
    [{ dueUntil: '2025-12-31' }, ['We will plant reeds.']],
    [{ checkable: false }, ['We will dredge.']],
    [{ strength: 'soft' }, ['We will meet.']],
    [{ action: 'convene', year: 2024 }, ['We will meet.']],
    [{ party: '\0\ud800' }, []],
    [{ party: "'; drop table" }, []],
    [{ limit: 1, offset: 1 }, ['We will meet.']],
  ] as const satisfies readonly (readonly [Omit<CommitmentFilter, 'today'>, readonly string[]])[])(
    'narrowed to %j',
    async (filter, quotes) => {
      const archive = await withThree(database)
      const { commitments } = await archive.commitments({ ...filter, today })
      expect(commitments.map(({ commitment }) => commitment.quote)).toEqual(quotes)
    },
  )

  it('a deadline that names a month is kept until its last day', async () => {
    const archive = await withThree(database)
    const passedOn = async (day: string) =>
      (await archive.commitments({ deadline: 'passed', today: Temporal.PlainDate.from(day) })).total
    expect(await passedOn('2026-03-31')).toBe(1)
    expect(await passedOn('2026-04-01')).toBe(2)
  })

  it('an archive with nothing in it counts nothing', async () => {
    const archive = await database.emptied()
    const { commitments, total, facets } = await archive.commitments({ today })
    expect([commitments, total]).toEqual([[], 0])
    expect(Object.values(facets).flat()).toEqual([])
  })
})

async function withThree(database: TestDatabase): Promise<Archive> {
  const archive = await database.emptied({
    sift: ({ passages }) => ({
      commitments: passages.map((passage) => ({ ...commitmentIn(passage), ...coded[passage.text] })),
      rejected: [],
    }),
  })
  const governments = [{ code: 'XA', name: 'Orsk' }]
  for (const fixture of [
    {
      name: 'a',
      meta: { title: 'Reeds', date: '2024-06-18' },
      says: ['We will meet.', 'We will plant reeds.'],
    },
    {
      name: 'b',
      meta: { title: 'Dredging', date: '2026-02-01', kind: 'fact-sheet', specimen: true, governments },
      says: ['We will dredge.'],
    },
  ] satisfies Fixture[])
    await archive.importSource(source(fixture))
  return archive
}
