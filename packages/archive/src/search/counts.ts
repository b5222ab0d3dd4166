/** How many passages match, and how many of them bear each trait. */
import { sql } from 'kysely'
import { z } from 'zod'
import { sampleOneIn } from '../describe.ts'
import type { Database } from '../tables.ts'
import type { Narrowing, Traits } from './narrowing.ts'

/** Counts of the passages that match a question and bear some traits. */
export interface Tally {
  readonly total: number
  /** Estimated from a sample. */
  readonly isEstimate: boolean
  readonly counts: readonly TraitCount[]
}

export interface TraitCount {
  readonly dimension: string
  readonly value: string
  readonly count: number
}

/**
 * Up to about this many passages are counted one by one, and all weighed against each other; where more match, the
 * counts are estimated. Reading a row takes about two microseconds, and a common word stands in a hundred thousand.
 */
const countedOneByOne = 4000

/**
 * Counts for several sets of traits at once. The sample is asked first, for what it says costs next to nothing: how
 * many match each set, and for those that too many match, the counts.
 *
 * @returns in the order of `sets`; null where the passages are few enough to be counted one by one, which is left to
 * the caller
 *
 * @example
 * await sampledTallies(db, "'methan'", [[]], narrowing)
 */
export async function sampledTallies(
  db: Database,
  question: string,
  sets: readonly Traits[],
  { sample }: Narrowing,
): Promise<(Tally | null)[]> {
  if (sample === null) return sets.map((set) => (set === null ? noTally : null))
  const inSample = sets.map((set) => set && [...set, sample])
  const tallies = await tallied(db, question, inSample)
  return tallies.map((tally, index) => {
    if (sets[index] === null) return noTally
    if (tally.total * sampleOneIn <= countedOneByOne) return null
    const scaled = (count: number) => rounded(count * sampleOneIn)
    return {
      total: scaled(tally.total),
      isEstimate: true,
      counts: tally.counts.map((one) => ({ ...one, count: scaled(one.count) })),
    }
  })
}

/** What nothing matches. */
export const noTally: Tally = { total: 0, isEstimate: false, counts: [] }

/** An estimate is no better than two figures. */
function rounded(count: number): number {
  return Number(count.toPrecision(2))
}

/**
 * Exact counts for several sets of traits; each in one walk over the passages that match.
 *
 * @example
 * const [tally] = await tallied(db, "'methan'", [[4]])
 */
export async function tallied(db: Database, question: string, sets: readonly Traits[]): Promise<Tally[]> {
  const asked = sets.flatMap((set, index) => (set === null ? [] : [{ set, index }]))
  if (asked.length === 0) return sets.map(() => noTally)
  const name = (index: number) => sql.ref(`set_${index}`)
  const { rows } = await sql`
    with ${sql.join(
      asked.map(
        ({ set, index }) => sql`${name(index)} as materialized (
          select p.traits from readout.passages p
          where p.words @@ ${question}::tsquery ${bearing(set)}
        )`,
      ),
    )}, counted as (${sql.join(
      asked.map(
        ({ index }) => sql`
          select ${sql.lit(index)} as set, t.id, count(*) as count
          from ${name(index)} cross join lateral unnest(traits) t (id) group by t.id
          union all select ${sql.lit(index)}, null, count(*) from ${name(index)}`,
      ),
      sql` union all `,
    )})
    select c.set, c.count, t.dimension, t.value
    from counted c left join readout.traits t on t.id = c.id`.execute(db)
  const counted = row.array().parse(rows)
  return sets.map((_, index) => tallyOf(counted.filter(({ set }) => set === index)))
}

/**
 * The condition that a passage `p` bears every one of these traits; none where there are none, for an index takes an
 * empty list to mean all of its entries.
 *
 * @example
 * sql`where true ${bearing([4])}`
 */
export function bearing(traits: readonly number[]) {
  return traits.length === 0 ? sql`` : sql`and p.traits @> ${[...traits]}::integer[]`
}

/**
 * Counts as the database gives them, the total without a trait.
 *
 * @example
 * tallyOf([{ dimension: null, value: null, count: 2 }]).total // 2
 */
export function tallyOf(counted: readonly z.infer<typeof traitCount>[]): Tally {
  return {
    total: counted.find(({ dimension }) => dimension === null)?.count ?? 0,
    isEstimate: false,
    counts: counted.flatMap(({ dimension, value, count }) =>
      dimension === null || value === null ? [] : [{ dimension, value, count }],
    ),
  }
}

export const traitCount = z.object({
  dimension: z.string().nullable(),
  value: z.string().nullable(),
  count: z.number().int(),
})

const row = traitCount.extend({ set: z.number().int() })
