import { expect, it } from 'vitest'
import { onEveryDatabase, type TestDatabase } from './testing/every-database.ts'
import { source } from './testing/fixtures.ts'
import type { Archive } from './types.ts'

onEveryDatabase((database) => {
  it('an archive with nothing in it lists nothing', async () => {
    const archive = await database.emptied()
    expect(await archive.documents()).toEqual({ documents: [], next: null, total: 0, kinds: [], years: [] })
  })

  it('the newest document comes first, the undated last', async () => {
    const archive = await withFour(database)
    const { documents, total } = await archive.documents()
    expect(documents.map(({ slug }) => slug)).toEqual([
      '2026-06-17-sheet',
      '2025-06-18-call',
      '2025-06-18-sheet',
      'note',
    ])
    expect(total).toBe(4)
    expect(documents[3]).toEqual({
      slug: 'note',
      title: 'note',
      kind: 'other',
      publisher: null,
      date: null,
      specimen: false,
      commitments: 1,
      passages: 2,
      revisions: 1,
    })
  })

  it('each filter counts what the other leaves; the undated are in no year', async () => {
    const archive = await withFour(database)
    const page = await archive.documents({ kind: 'fact-sheet', year: 2025 })
    expect(page.documents.map(({ slug }) => slug)).toEqual(['2025-06-18-sheet'])
    expect(page).toMatchObject({
      total: 1,
      kinds: [
        { value: 'background-call', count: 1 },
        { value: 'fact-sheet', count: 1 },
      ],
      years: [
        { value: 2026, count: 1 },
        { value: 2025, count: 1 },
      ],
    })
    expect((await archive.documents()).years.map(({ count }) => count)).toEqual([1, 2])
  })

  it('a page of the list has the total of the whole', async () => {
    const archive = await withFour(database)
    const page = await archive.documents({ limit: 2, offset: 1 })
    expect(page.documents.map(({ slug }) => slug)).toEqual(['2025-06-18-call', '2025-06-18-sheet'])
    expect(page.total).toBe(4)
    expect((await archive.documents({ limit: 0 })).documents).toEqual([])
    expect((await archive.documents({ limit: -1, offset: -1 })).documents).toEqual([])
  })

  it('what goes by no slug, or by no number, is null', async () => {
    const archive = await withFour(database)
    for (const slug of ['', 'nothing', '\0', "'; drop table documents", '\ud800', 'x'.repeat(10_000)]) {
      expect(await archive.document(slug)).toBeNull()
      expect(await archive.source(slug)).toBeNull()
    }
    for (const revision of [0, 2, -1, 1.5, Number.NaN, 1e10])
      expect(await archive.source('note', revision)).toBeNull()
  })
})

async function withFour(database: TestDatabase): Promise<Archive> {
  const archive = await database.emptied()
  const says = ['We met.', 'We will meet.']
  for (const fixture of [
    { name: 'note.txt', says },
    { name: 'a', meta: { title: 'Sheet', date: '2025-06-18', kind: 'fact-sheet' }, says },
    { name: 'b', meta: { title: 'Sheet', date: '2026-06-17', kind: 'fact-sheet' }, says },
    { name: 'c', meta: { title: 'Call', date: '2025-06-18', kind: 'background-call' }, says },
  ] as const)
    await archive.importSource(source(fixture))
  return archive
}
