import { beforeAll, describe, expect, it } from 'vitest'
import { onEveryDatabase } from './testing/every-database.ts'
import { source } from './testing/fixtures.ts'
import type { Archive } from './types.ts'

/** Twelve documents, one a month, each with 500 passages on the lake; the last bears no date. */
const months = 12
const each = 500

onEveryDatabase((database) => {
  describe('where more passages match than are counted one by one', () => {
    let archive: Archive
    beforeAll(async () => {
      archive = await database.emptied()
      for (let month = 1; month <= months; month++) {
        const date = month === months ? null : `2025-${String(month).padStart(2, '0')}-01`
        const says = Array.from({ length: each }, (_, index) =>
          index % 5 === 0 ? `The lake, the lake and dredging ${index}.` : `The lake, number ${index}.`,
        )
        await archive.importSource(
          source({ name: `m${month}`, meta: { title: `M${month}`, date, kind: 'other' }, says }),
        )
      }
    }, 120_000)

    it('the counts are estimates, and near the truth', async () => {
      const { total, isEstimate, facets } = await archive.search('lake')
      expect(isEstimate).toBe(true)
      expect(Math.abs(total - months * each) / (months * each)).toBeLessThan(0.05)
      expect(facets.kind).toEqual({ isEstimate: true, values: [{ value: 'other', count: total }] })
    })

    it('the best are found among those of the newest months, and the result says since when', async () => {
      const { hits, weighed, reachable } = await archive.search('lake')
      expect(weighed).toEqual({ since: '2025-09', passages: 3 * each })
      expect(reachable).toBe(3 * each)
      expect(hits[0]).toMatchObject({ date: '2025-11-01' })
      expect(hits[0]?.excerpt.filter(({ marked }) => marked)).toHaveLength(2)
    })

    it('by date the pages follow one another through the newest, without a gap', async () => {
      const first = await archive.search('lake', { sort: 'date', limit: 30 })
      expect(first).toMatchObject({ reachable: 1000, weighed: null })
      expect(first.hits.map(({ anchor }) => anchor)).toEqual(
        Array.from({ length: 30 }, (_, index) => `p${index}`),
      )
      const across = await archive.search('lake', { sort: 'date', limit: 2, offset: each - 1 })
      expect(across.hits.map(({ date, anchor }) => [date, anchor])).toEqual([
        ['2025-11-01', `p${each - 1}`],
        ['2025-10-01', 'p0'],
      ])
      expect((await archive.search('lake', { sort: 'date', limit: 20, offset: 990 })).hits).toHaveLength(10)
      expect((await archive.search('lake', { sort: 'date', offset: 1000 })).hits).toEqual([])
    })

    it('a narrower search is counted one by one, beside estimates of what the filter leaves out', async () => {
      const { total, isEstimate, facets } = await archive.search('lake', { year: 2025, number: true })
      expect(isEstimate).toBe(true)
      expect(total).toBeGreaterThan(5000)
      const dredging = await archive.search('dredging')
      expect(dredging).toMatchObject({ total: (months * each) / 5, isEstimate: false, weighed: null })
      expect(facets.year.isEstimate).toBe(true)
    })
  })
})
