/** The newest months of a search that more passages match than can be weighed against each other. */
import { sql } from 'kysely'
import { z } from 'zod'
import type { Database } from '../tables.ts'
import type { Tally } from './counts.ts'
import { undatedMonth } from './traits.ts'

export interface Months {
  /** Numbers of their traits. */
  readonly ids: readonly number[]
  /** The first of them, `YYYY-MM`; null where undated documents belong to them. */
  readonly since: string | null
  /** There are no others. */
  readonly isAll: boolean
}

/**
 * The newest months that, by the estimate, hold at least so many of the matching passages; what bears no date comes
 * last. Every month from the first of them on belongs to them, for one without a passage in the sample may hold a few.
 *
 * @example
 * await newestMonths(db, estimate, 1000) // { ids: [31, 30], since: '2024-12', isAll: false }
 */
export async function newestMonths(db: Database, { counts }: Tally, wanted: number): Promise<Months> {
  const { rows } = await sql`select id, value from readout.traits where dimension = 'month'`.execute(db)
  const months = month
    .array()
    .parse(rows)
    .toSorted((a, b) => oldestLast(a.value, b.value))
  const matching = new Map(
    counts.filter(({ dimension }) => dimension === 'month').map(({ value, count }) => [value, count]),
  )
  let sum = 0
  const enough = months.findIndex(({ value }) => {
    sum += matching.get(value) ?? 0
    return sum >= wanted
  })
  const taken = enough === -1 ? months : months.slice(0, enough + 1)
  const since = taken.at(-1)?.value ?? undatedMonth
  return {
    ids: taken.map(({ id }) => id),
    since: since === undatedMonth ? null : since,
    isAll: taken.length === months.length,
  }
}

function oldestLast(a: string, b: string): number {
  if (a === undatedMonth || b === undatedMonth) return Number(a === undatedMonth) - Number(b === undatedMonth)
  return a < b ? 1 : -1
}

const month = z.object({ id: z.number().int(), value: z.string() })
