/** A search's filter as numbers of traits. */
import { sampled } from '../describe.ts'
import { storableName } from '../queries.ts'
import type { SearchFilter } from '../search-types.ts'
import type { Database } from '../tables.ts'
import { idsOf, keyOf } from './trait-ids.ts'
import { type FilterName, filterNames } from './traits.ts'

/** What a passage must bear to match: numbers of traits; null where no passage of the archive bears all of them. */
export type Traits = readonly number[] | null

export interface Narrowing {
  readonly all: Traits
  /** For each filter that is set, what the others ask. */
  readonly without: ReadonlyMap<FilterName, Traits>
  /** The number of the trait that every passage of the sample bears; null in an archive without passages. */
  readonly sample: number | null
}

/**
 * What the filter asks of a passage's traits.
 *
 * @example
 * (await narrowingOf(db, { kind: 'fact-sheet' })).without.get('kind') // []
 */
export async function narrowingOf(db: Database, filter: SearchFilter): Promise<Narrowing> {
  const asked = filterNames.flatMap((dimension) => {
    const value = filter[dimension]
    if (value === undefined || value === false) return []
    return [{ dimension, value: value === true ? 'yes' : storableName(String(value)) }]
  })
  const ids = await idsOf(db, [...asked, sampled])
  const idsWithout = (left: FilterName | null): Traits => {
    const wanted = asked
      .filter(({ dimension }) => dimension !== left)
      .map((trait) => ids.get(keyOf(trait)) ?? null)
    return wanted.includes(null) ? null : wanted.filter((id) => id !== null)
  }
  return {
    all: idsWithout(null),
    without: new Map(asked.map(({ dimension }) => [dimension, idsWithout(dimension)])),
    sample: ids.get(keyOf(sampled)) ?? null,
  }
}
