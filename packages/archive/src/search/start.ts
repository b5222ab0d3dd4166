/** Where a page of passages begins, and where the next one does. */

import { type RawBuilder, sql } from 'kysely'
import { cursorAt, olderThan, placeAt } from '../cursors.ts'
import { rowCount } from '../queries.ts'
import type { SearchFilter, SearchSort } from '../search-types.ts'

/** What a passage is ordered by. */
export interface Place {
  readonly rank: number
  /** `YYYY-MM-DD` */
  readonly date: string | null
  readonly slug: string
  readonly ordinal: number
}

export interface Start {
  /** How many passages came before. */
  readonly passed: number
  /** The last of them, where a cursor names it. */
  readonly after: Place | null
}

/**
 * Where a search asks its page to begin.
 *
 * @throws ReadoutError 'bad-use' where its cursor is of another list or another order
 *
 * @example
 * startOf('date', { offset: 20 }) // { passed: 20, after: null }
 */
export function startOf(
  sort: SearchSort,
  { offset = 0, after }: Pick<SearchFilter, 'offset' | 'after'>,
): Start {
  if (after === undefined) return { passed: rowCount(offset), after: null }
  if (sort === 'date') {
    const [, passed, date, slug, ordinal] = placeAt('newest hits', after)
    return { passed, after: { rank: 0, date, slug, ordinal } }
  }
  const [, passed, rank, date, slug, ordinal] = placeAt('best hits', after)
  return { passed, after: { rank, date, slug, ordinal } }
}

/**
 * The cursor that goes on after a passage.
 *
 * @param passed how many passages end with it
 *
 * @example
 * cursorAfter('date', 20, { rank: 0, date: null, slug: 'call', ordinal: 3 })
 */
export function cursorAfter(sort: SearchSort, passed: number, { rank, date, slug, ordinal }: Place): string {
  return cursorAt(
    sort === 'date'
      ? ['newest hits', passed, date, slug, ordinal]
      : ['best hits', passed, rank, date, slug, ordinal],
  )
}

/** The passages after a place; `m` is a matching passage with its rank, `d` its document. */
export function isAfter(sort: SearchSort, { rank, date, slug, ordinal }: Place): RawBuilder<boolean> {
  const rest = olderThan(date, sql`(d.slug, m.ordinal) > (${slug}::text, ${ordinal}::integer)`)
  return sort === 'date' ? rest : sql`(m.rank < ${rank}::real or (m.rank = ${rank}::real and ${rest}))`
}
