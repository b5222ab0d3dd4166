/** What a search's address may ask for, and the one way to write it. */
import type { SearchFilter } from '@readout/archive'
import { action, issue } from '@readout/commitments'
import { role } from '@readout/record'
import { z } from 'zod'
import { address, choice, kind, optional, page, party, q, year } from './queries.ts'

const text = (name: string, what: string) =>
  optional(z.string().trim().max(400, `“${name}” is ${what}, of at most 400 characters.`))

const isSo = (name: string) =>
  optional(z.literal('yes', { error: () => `“${name}” can only be “yes”; leave it out to ask for nothing.` }))

/** In the order in which an address names them. */
export const searchQuery = z.object({
  q,
  kind,
  year,
  publisher: text('publisher', 'the name of an office'),
  role: choice('role', role.options),
  speaker: text('speaker', 'a label as printed'),
  issue: choice('issue', issue.options),
  party,
  action: choice('action', action.options),
  number: isSo('number'),
  deadline: isSo('deadline'),
  commitment: isSo('commitment'),
  sort: choice('sort', ['relevance', 'date']),
  page,
})
export type SearchQuery = z.infer<typeof searchQuery>
/** A feed is in the order of its days, and has one page. */
export const searchFeedQuery = searchQuery.omit({ sort: true, page: true })
const names = searchQuery.keyof().options

export const alikeQuery = z.object({
  passage: z
    .string({
      error: () => '“passage” is missing: name the anchor of a passage, the part after # in its address.',
    })
    .trim()
    .min(1, '“passage” is empty: name the anchor of a passage, the part after # in its address.')
    .max(400, 'An anchor takes at most 400 characters.'),
  page,
})
export type AlikeQuery = z.infer<typeof alikeQuery>

export type SearchFormat = 'page' | 'json' | 'csv' | 'atom'

/**
 * The address of a search: its parameters in one order, without those that ask for what is so anyway, so that two
 * readers who ask the same have one address.
 *
 * @example
 * searchAddress({ sort: 'relevance', year: 2021, q: 'methane', page: 1 }) // '/search?q=methane&year=2021'
 */
export function searchAddress(query: SearchQuery, format: SearchFormat = 'page'): string {
  const { sort, page: number } = query
  const asked: SearchQuery = {
    ...query,
    sort: sort === 'date' && format !== 'atom' ? sort : undefined,
    page: number === 1 || format === 'atom' ? undefined : number,
  }
  const inOrder = names.map((name) => [name, asked[name]] as const)
  return address(format === 'page' ? '/search' : `/search.${format}`, Object.fromEntries(inOrder))
}

/**
 * The address of the passages that speak of the same as one.
 *
 * @example
 * alikeAddress('the-call', 'we-met') // '/documents/the-call/like?passage=we-met'
 */
export function alikeAddress(slug: string, anchor: string, number?: number): string {
  return address(`/documents/${encodeURIComponent(slug)}/like`, { passage: anchor, page: number })
}

/**
 * What the archive is asked for.
 *
 * @example
 * filterOf({ q: 'methane', number: 'yes', page: 2 }, 20) // { number: true, limit: 20, offset: 20 }
 */
export function filterOf(query: SearchQuery, perPage: number): SearchFilter {
  const { q: _, page: number = 1, number: hasNumber, deadline, commitment, ...same } = query
  return {
    ...same,
    number: hasNumber === 'yes' || undefined,
    deadline: deadline === 'yes' || undefined,
    commitment: commitment === 'yes' || undefined,
    limit: perPage,
    offset: (number - 1) * perPage,
  }
}

/** Whether a search is narrowed beyond its words. */
export function isNarrowed({ q: _, sort: __, page: ___, ...filters }: SearchQuery): boolean {
  return Object.values(filters).some((value) => value !== undefined)
}
