/** What a search may be narrowed to, as traits of a passage. */
import type { Role } from '@readout/record'
import { month } from '../months.ts'
import type { SearchFacets } from '../search-types.ts'

/** What a search can be narrowed by. */
export type FilterName = keyof SearchFacets

export const filterNames = [
  'kind',
  'year',
  'publisher',
  'role',
  'speaker',
  'issue',
  'party',
  'action',
  'number',
  'deadline',
  'commitment',
] as const satisfies readonly FilterName[]

/** What traits say something of; `month` and `sample` serve the counting and are no filters. */
export const dimensions = [...filterNames, 'month', 'sample'] as const
export type Dimension = (typeof dimensions)[number]

/** One thing that is so of a passage. Where nothing but that counts, the value is `yes`. */
export interface Trait {
  readonly dimension: Dimension
  readonly value: string
}

export interface SpokenPassage {
  readonly anchor: string
  readonly speaker: string | null
  readonly role: Role | null
  readonly text: string
}

/** What counts of a commitment that stands in a passage. */
export interface PromiseWithin {
  readonly issue: string
  readonly action: string
  readonly parties: readonly string[]
  readonly deadline: string | null
}

/** What counts of its document. */
export interface Face {
  readonly kind: string
  readonly publisher: string | null
  /** `YYYY-MM-DD`, a day that exists. */
  readonly date: string | null
}

/**
 * Everything that a passage can be found by beside its words: what its document says of itself, who speaks, and the
 * commitments in it.
 *
 * @param within the commitments whose words stand in the passage
 *
 * @example
 * traitsOf(passage, { kind: 'fact-sheet', publisher: null, date: '2031-03-04' }, [])
 * // kind: fact-sheet, year: 2031, month: 2031-03
 */
export function traitsOf(
  { speaker, role, text }: SpokenPassage,
  { kind, publisher, date }: Face,
  within: readonly PromiseWithin[],
): Trait[] {
  const traits: Trait[] = []
  const add = (dimension: Dimension, value: string | null) => {
    if (value === null || value === '') return
    // What is cut off may leave half of a character, which the database would give back as another.
    const kept = value.slice(0, longestValue).toWellFormed()
    if (traits.some((one) => one.dimension === dimension && one.value === kept)) return
    traits.push({ dimension, value: kept })
  }
  add('kind', kind)
  add('publisher', publisher)
  add('year', date?.slice(0, 4) ?? null)
  add('month', date === null ? undatedMonth : date.slice(0, 7))
  add('role', role)
  add('speaker', speaker)
  if (hasNumber(text)) add('number', 'yes')
  if (within.length > 0) add('commitment', 'yes')
  if (within.some(({ deadline }) => deadline !== null)) add('deadline', 'yes')
  for (const { issue, action, parties } of within) {
    add('issue', issue)
    add('action', action)
    for (const party of parties) add('party', party)
  }
  return traits
}

/** The month of what bears no date. */
export const undatedMonth = 'none'

/** An entry of an index on text has room for 2,700 bytes. */
const longestValue = 400

/**
 * Whether a text names a number: figures that are neither a year nor the day of a date.
 *
 * @example
 * hasNumber('by 75 percent by 2030') // true
 * hasNumber('On November 18, 2021') // false
 */
export function hasNumber(text: string): boolean {
  return number.test(text)
}

/** A year stands alone, from 1500 to 2099; a day before or after the name of its month. */
const number = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\p{L}-|\\d[.,]|${month} )(?!(?:1[5-9]|20)\\d\\d(?![\\p{N}%]|[.,]\\d))(?!\\d{1,2} ${month}(?!\\p{L}))\\d`,
  'u',
)
