import { expect, it } from 'vitest'
import { cursorAt, pageOf, placeAt } from './cursors.ts'
import { onEveryDatabase, type TestDatabase } from './testing/every-database.ts'
import { source } from './testing/fixtures.ts'
import type { Archive, ListEnd } from './types.ts'

const today = Temporal.PlainDate.from('2026-03-01')

it('a cursor is a word of an address, and names its place', () => {
  const cursor = cursorAt(['commitments', null, '2026-02-01-süden', 3])
  expect(cursor).toMatch(/^[\w-]+$/)
  expect(placeAt('commitments', cursor)).toEqual(['commitments', null, '2026-02-01-süden', 3])
})

it.each(['', 'x', '%', cursorAt(['summits', '2026-01-01', '2026-01-01', 's']), 'WyJkb2N1bWVudHMiXQ'])(
  'what is no place of this list is refused: %s',
  (cursor) => {
    expect(() => placeAt('documents', cursor)).toThrow('is no place in this list')
  },
)

it('a page knows its last row only where more follow', () => {
  expect(pageOf([1, 2], 2)).toEqual({ rows: [1, 2], last: null })
  expect(pageOf([1, 2, 3], 2)).toEqual({ rows: [1, 2], last: 2 })
  expect(pageOf([1], 0)).toEqual({ rows: [], last: null })
})

onEveryDatabase((database) => {
  const lists: Readonly<Record<string, (archive: Archive, after?: string) => Promise<Walked>>> = {
    documents: async (archive, after) => {
      const { documents, next } = await archive.documents({ limit: 2, after })
      return { names: documents.map(({ slug }) => slug), next }
    },
    commitments: async (archive, after) => {
      const { commitments, next } = await archive.commitments({ today, limit: 2, after })
      return { names: commitments.map((one) => `${one.document.slug} ${one.commitment.quote}`), next }
    },
    'commitments by deadline': async (archive, after) => {
      const { commitments, next } = await archive.commitments({ today, deadline: 'any', limit: 2, after })
      return { names: commitments.map((one) => `${one.document.slug} ${one.commitment.quote}`), next }
    },
    hits: async (archive, after) => {
      const { hits, next } = await archive.search('meet', { limit: 2, after })
      return { names: hits.map(({ slug, anchor }) => `${slug}#${anchor}`), next }
    },
    'newest hits': async (archive, after) => {
      const { hits, next } = await archive.search('meet', { limit: 2, sort: 'date', after })
      return { names: hits.map(({ slug, anchor }) => `${slug}#${anchor}`), next }
    },
    summits: async (archive, after) => {
      const { summits, next } = await archive.summits({ limit: 2, after })
      return { names: summits.map(({ slug }) => slug), next }
    },
    pledges: async (archive, after) => {
      const { pledges, next } = await archive.pledges({ today, order: 'id', limit: 1, after })
      return { names: pledges.map(({ id }) => id), next }
    },
  }

  it.each(Object.keys(lists))('%s are walked to the end, each once', async (name) => {
    const archive = await filled(database)
    const walked = await walk(archive, name)
    expect(walked.length).toBeGreaterThan(1)
    expect(new Set(walked).size).toBe(walked.length)
    expect(walked).toEqual(await whole(archive, name))
  })

  it.each(['documents', 'commitments', 'hits', 'newest hits'])(
    'what is added while %s are walked hides none and shows none twice',
    async (name) => {
      const archive = await filled(database)
      const before = await walk(archive, name)
      const during = await walk(archive, name, (turn) =>
        archive.importSource(text(`new-${turn}.md`, '2027-01-01', `Sheet ${turn}`)),
      )
      expect(during).toEqual(before)
    },
  )

  it('a cursor of another list, or of another order, is refused', async () => {
    const archive = await filled(database)
    const { next } = await archive.commitments({ today, limit: 1 })
    const after = next ?? ''
    await expect(archive.documents({ after })).rejects.toMatchObject({ code: 'bad-use' })
    await expect(archive.commitments({ today, deadline: 'any', after })).rejects.toMatchObject({
      code: 'bad-use',
    })
  })

  interface Walked extends ListEnd {
    readonly names: readonly string[]
  }

  async function walk(
    archive: Archive,
    name: string,
    between: (turn: number) => Promise<unknown> = async () => {},
  ): Promise<string[]> {
    const names: string[] = []
    let after: string | undefined
    for (let turn = 1; turn < 20; turn += 1) {
      const page = await lists[name]?.(archive, after)
      names.push(...(page?.names ?? []))
      if (!page?.next) return names
      after = page.next
      await between(turn)
    }
    throw new Error('the list has no end')
  }

  /** The same list at once. */
  async function whole(archive: Archive, name: string): Promise<string[]> {
    const cited = (one: { document: { slug: string }; commitment: { quote: string } }) =>
      `${one.document.slug} ${one.commitment.quote}`
    if (name === 'documents') return (await archive.documents()).documents.map(({ slug }) => slug)
    if (name === 'hits' || name === 'newest hits') {
      const sort = name === 'hits' ? 'relevance' : 'date'
      const { hits } = await archive.search('meet', { limit: 99, sort })
      return hits.map(({ slug, anchor }) => `${slug}#${anchor}`)
    }
    if (name === 'summits') return (await archive.summits({ limit: 99 })).summits.map(({ slug }) => slug)
    if (name === 'pledges')
      return (await archive.pledges({ today, limit: 99 })).pledges.map(({ id }) => id).toSorted()
    const deadline = name === 'commitments' ? undefined : 'any'
    return (await archive.commitments({ today, deadline, limit: 99 })).commitments.map(cited)
  }
})

async function filled(database: TestDatabase): Promise<Archive> {
  const archive = await database.emptied()
  for (const [name, date, title] of [
    ['a.md', '2024-01-01', 'Lake Summit'],
    ['b.md', '2025-01-01', 'Lake Summit'],
    ['c.md', '2025-01-01', 'Marsh Summit'],
    ['d.md', '2026-01-01', 'Marsh Summit'],
    ['e.md', null, 'Undated'],
    ['f.md', null, 'Undated too'],
  ] as const)
    await archive.importSource(text(name, date, title))
  return archive
}

function text(name: string, date: string | null, title: string) {
  const says = ['We will meet at the lake.', `We will meet and plant ${title} reeds.`, 'We met.']
  return source({ name, meta: { date, title, kind: 'fact-sheet' }, says })
}
