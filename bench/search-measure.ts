/** A fixed list of queries asked of an archive, each beside the bare SQL in turns with it. */
import { questionOf } from '../packages/archive/src/search/question.ts'
import { search } from '../packages/archive/src/search.ts'
import type { Database } from '../packages/archive/src/tables.ts'
import { bareSearch } from './search-bare.ts'
import { benchQueries } from './search-queries.ts'
import { inTurns } from './timings.ts'

export interface SearchTimes {
  /** Milliseconds, in the order of the list. */
  readonly ours: readonly number[]
  readonly bare: readonly number[]
  readonly slowest: readonly { readonly asked: string; readonly ms: number }[]
}

export async function measureSearch(db: Database): Promise<SearchTimes> {
  const times: { readonly asked: string; readonly ms: number; readonly bare: number }[] = []
  for (const { query, filter, shape } of benchQueries) {
    const question = await questionOf(db, query)
    const [ms, bare] = await inTurns([
      () => search(db, query, filter),
      () => (question === null ? null : bareSearch(db, question, filter)),
    ])
    times.push({ asked: `${shape}: ${query} ${JSON.stringify(filter)}`, ms, bare })
  }
  return {
    ours: times.map(({ ms }) => ms),
    bare: times.map(({ bare }) => bare),
    slowest: times.toSorted((a, b) => b.ms - a.ms).slice(0, 3),
  }
}
