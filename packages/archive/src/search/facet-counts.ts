/** Counts of traits as a reader chooses among them. */
import { action, issue } from '@readout/commitments'
import { documentKind, role } from '@readout/record'
import { z } from 'zod'
import type { FacetCounts, SearchFacets } from '../search-types.ts'
import type { Tally } from './counts.ts'
import type { FilterName } from './traits.ts'

/**
 * What each choice of each filter would leave.
 *
 * @param all over what matches every filter
 * @param without for a filter that is set, over what matches the others
 *
 * @example
 * facetsFrom(all, new Map([['kind', regardlessOfKind]])).kind.values // [{ value: 'fact-sheet', count: 2 }]
 */
export function facetsFrom(all: Tally, without: ReadonlyMap<FilterName, Tally>): SearchFacets {
  const of = <T>(name: FilterName, value: z.ZodType<T>): FacetCounts<T> => {
    const { counts, isEstimate } = without.get(name) ?? all
    const values = counts
      .filter(({ dimension }) => dimension === name)
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, mostValues)
      .map((one) => ({ value: value.parse(one.value), count: one.count }))
    return { isEstimate, values }
  }
  const year = of('year', z.coerce.number())
  return {
    kind: of('kind', documentKind),
    year: { ...year, values: year.values.toSorted((a, b) => b.value - a.value) },
    publisher: of('publisher', z.string()),
    role: of('role', role),
    speaker: of('speaker', z.string()),
    issue: of('issue', issue),
    party: of('party', z.string()),
    action: of('action', action),
    number: of('number', isSo),
    deadline: of('deadline', isSo),
    commitment: of('commitment', isSo),
  }
}

const mostValues = 100

const isSo = z.literal('yes').transform((): true => true)
