/** Counts by kind and year, shared by the list of documents and the search. */

import type { DocumentKind } from '@readout/record'
import { documentKind } from '@readout/record'
import { z } from 'zod'
import type { Facet } from './types.ts'

/** How many stand under one kind and one year. */
export const tally = z.object({
  kind: documentKind,
  year: z.number().int().nullable(),
  count: z.number().int(),
})
export type Tally = z.infer<typeof tally>

interface Facets {
  /** How many match the whole filter. */
  readonly total: number
  /** By kind, over what matches the year; most first. */
  readonly kinds: readonly Facet<DocumentKind>[]
  /** By year, over what matches the kind; latest first. What bears no date is in none. */
  readonly years: readonly Facet<number>[]
}

/**
 * What a filter by kind and year leaves, and what each other choice would leave.
 *
 * @example
 * const tallies = [{ kind: 'fact-sheet', year: 2021, count: 2 }, { kind: 'remarks', year: 2022, count: 1 }]
 * facetsOf(tallies, { kind: 'remarks' })
 * // total: 1; kinds: 2 of fact-sheet, 1 of remarks; years: 1 of 2022
 */
export function facetsOf(
  tallies: readonly Tally[],
  filter: { readonly kind?: DocumentKind | undefined; readonly year?: number | undefined },
): Facets {
  const inKind = tallies.filter(({ kind }) => filter.kind === undefined || kind === filter.kind)
  const inYear = tallies.filter(({ year }) => filter.year === undefined || year === filter.year)
  return {
    total: inKind.filter((one) => inYear.includes(one)).reduce((total, { count }) => total + count, 0),
    kinds: summed(inYear, ({ kind }) => kind).sort(
      (a, b) => b.count - a.count || a.value.localeCompare(b.value, 'en'),
    ),
    years: summed(inKind, ({ year }) => year)
      .flatMap(({ value, count }) => (value === null ? [] : [{ value, count }]))
      .sort((a, b) => b.value - a.value),
  }
}

function summed<T>(tallies: readonly Tally[], keyOf: (one: Tally) => T): Facet<T>[] {
  const counts = new Map<T, number>()
  for (const one of tallies) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + one.count)
  return [...counts].map(([value, count]) => ({ value, count }))
}
