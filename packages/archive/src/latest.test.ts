import { expect, it } from 'vitest'
import { onEveryDatabase } from './testing/every-database.ts'
import { source } from './testing/fixtures.ts'

onEveryDatabase((database) => {
  it('what came last comes first, whatever day it bears, and a revision changes only when it changed', async () => {
    let hour = 0
    const now = () => Temporal.Instant.from('2026-03-01T00:00:00Z').add({ hours: hour++ })
    const archive = await database.emptied({ now })
    const text = (name: string, date: string, says: string) =>
      source({ name, meta: { date, title: `Sheet ${name}`, kind: 'fact-sheet' }, says: [says] })
    await archive.importSource(text('a', '2026-01-01', 'We met.'))
    await archive.importSource(text('b', '1999-01-01', 'We met.'))
    await archive.importSource(text('a', '2026-01-01', 'We met again.'))
    const latest = await archive.latest()
    expect(latest.map(({ slug, revisions }) => [slug, revisions])).toEqual([
      ['1999-01-01-sheet-b', 1],
      ['2026-01-01-sheet-a', 2],
    ])
    expect(latest.map(({ addedAt, changedAt }) => `${addedAt} ${changedAt}`)).toEqual([
      '2026-03-01T01:00:00Z 2026-03-01T01:00:00Z',
      '2026-03-01T00:00:00Z 2026-03-01T02:00:00Z',
    ])
    expect(await archive.latest({ kind: 'remarks' })).toEqual([])
    expect(await archive.latest({ summit: 'none' })).toEqual([])
    const slugs = async (filter: Parameters<typeof archive.latest>[0]) =>
      (await archive.latest(filter)).map(({ slug }) => slug)
    expect(await slugs({ year: 2026 })).toEqual(['2026-01-01-sheet-a'])
    expect(await slugs({ slugs: ['1999-01-01-sheet-b', 'none'] })).toEqual(['1999-01-01-sheet-b'])
    expect(await slugs({ limit: 1, offset: 1 })).toEqual(['2026-01-01-sheet-a'])
  })
})
