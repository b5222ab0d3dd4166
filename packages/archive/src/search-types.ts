/** What a search takes and gives. */
import type { Action, Issue } from '@readout/commitments'
import type { DocumentKind, Government, Role } from '@readout/record'
import type { Facet } from './types.ts'

/** What passages may be narrowed to; several must all be so. */
export interface SearchFilter {
  readonly kind?: DocumentKind | undefined
  /** Of the document. */
  readonly year?: number | undefined
  readonly publisher?: string | undefined
  /** Of the speaker; without it, passages outside a briefing are found as well. */
  readonly role?: Role | undefined
  /** The speaker's label as printed. */
  readonly speaker?: string | undefined
  /** Of a commitment in the passage; the same for `party` and `action`. */
  readonly issue?: Issue | undefined
  /** An ISO 3166 code, or a body's name in lower case. */
  readonly party?: string | undefined
  readonly action?: Action | undefined
  /** It names a number that is neither a year nor the day of a date. */
  readonly number?: boolean | undefined
  /** A commitment in it has a deadline. */
  readonly deadline?: boolean | undefined
  /** A commitment stands in it. */
  readonly commitment?: boolean | undefined
  /** By relevance where it is left out; by date, the newest document comes first. */
  readonly sort?: SearchSort | undefined
  /** 20 where it is left out. */
  readonly limit?: number | undefined
  readonly offset?: number | undefined
}

export type SearchSort = 'relevance' | 'date'

export interface SearchHit {
  readonly slug: string
  readonly title: string
  readonly kind: DocumentKind
  readonly publisher: string | null
  /** `YYYY-MM-DD` */
  readonly date: string | null
  readonly specimen: boolean
  readonly anchor: string
  readonly speaker: string | null
  readonly role: Role | null
  /** The excerpt in pieces, so that no markup has to be trusted: a hit is `{ text, marked: true }`. */
  readonly excerpt: readonly { readonly text: string; readonly marked: boolean }[]
  /** Higher is better; comparable within one search only. */
  readonly rank: number
}

export interface SearchResult {
  readonly query: string
  readonly hits: readonly SearchHit[]
  /** How many passages match in all. */
  readonly total: number
  /** The total was estimated from a sample, for more passages match than are counted one by one. */
  readonly isEstimate: boolean
  /** How many of them can be paged through: all, but where the total is an estimate. */
  readonly reachable: number
  /**
   * Where so many match that only those of the newest months were weighed against each other: from which month on
   * (`YYYY-MM`, or null where the documents bear no date), and how many passages.
   */
  readonly weighed: { readonly since: string | null; readonly passages: number } | null
  /** Passages, counted over those that match all the other filters. */
  readonly facets: SearchFacets
  /** What may have been meant, where a word of the query is hardly ever written so. */
  readonly suggestion: string | null
  /** What documents of the archive call governments that they name as their own. */
  readonly governments: readonly Government[]
}

export interface FacetCounts<T> {
  readonly isEstimate: boolean
  /** The most first, years latest first; of publishers, speakers and parties the first hundred. */
  readonly values: readonly Facet<T>[]
}

export interface SearchFacets {
  readonly kind: FacetCounts<DocumentKind>
  readonly year: FacetCounts<number>
  readonly publisher: FacetCounts<string>
  readonly role: FacetCounts<Role>
  readonly speaker: FacetCounts<string>
  readonly issue: FacetCounts<Issue>
  readonly party: FacetCounts<string>
  readonly action: FacetCounts<Action>
  readonly number: FacetCounts<true>
  readonly deadline: FacetCounts<true>
  readonly commitment: FacetCounts<true>
}

/** A passage, and others that speak of the same. */
export interface Alike {
  readonly passage: Omit<SearchHit, 'excerpt' | 'rank' | 'publisher'> & { readonly text: string }
  /** The closest first. */
  readonly hits: readonly SearchHit[]
  readonly total: number
}
