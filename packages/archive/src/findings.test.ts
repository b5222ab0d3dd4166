import { expect, it } from 'vitest'
import { onEveryDatabase } from './testing/every-database.ts'
import { commitmentIn, source } from './testing/fixtures.ts'

onEveryDatabase((database) => {
  it('what looked like a commitment and was not taken is kept with its reason, and counted', async () => {
    const archive = await database.emptied()
    await archive.importSource(source({ says: ['We will act.', 'They may act.', 'It may rain.'] }))
    expect(await archive.document('text')).toMatchObject({ commitments: 1, rejected: 2 })
    expect(await archive.rejected('text')).toMatchObject([
      { quote: 'They may act.', anchor: 'p1', reason: 'only may' },
      { quote: 'It may rain.', anchor: 'p2', reason: 'only may' },
    ])
  })

  it('a revision takes what was rejected in its predecessor with it', async () => {
    const archive = await database.emptied()
    await archive.importSource(source({ says: ['They may act.'] }))
    await archive.importSource(source({ says: ['They act.'] }))
    expect(await archive.rejected('text')).toEqual([])
    expect(await archive.document('text')).toMatchObject({ rejected: 0, revisions: 2 })
  })

  it('a document that is not there has no list of what was rejected, not an empty one', async () => {
    const archive = await database.emptied()
    expect(await archive.rejected('nowhere')).toBeNull()
    expect(await archive.rejected('\0\ud800')).toBeNull()
  })

  it('what a commitment lacks to be checked comes back as it went in', async () => {
    const lacks = ['how much', 'by when'] as const
    const archive = await database.emptied({
      sift: (record) => ({
        commitments: record.passages.map((passage, index) => ({
          ...commitmentIn(passage),
          checkable: index === 0 ? 'yes' : [...lacks],
        })),
        rejected: [],
      }),
    })
    await archive.importSource(source({ says: ['We will act.', 'We will act more.'] }))
    const found = (await archive.document('text'))?.found ?? []
    expect(found.map(({ checkable }) => checkable)).toEqual(['yes', lacks])
  })
})
