/** What a page's address may ask for. Each schema is the one source of its page's parameters. */
import { action, issue, relation, stage, strength } from '@readout/commitments'
import { documentKind, editSort } from '@readout/record'
import { z } from 'zod'
import { partyCode } from './words/names.ts'
import { isDay, isInOrder } from './words/span.ts'

/** A form sends its empty fields along; they ask for nothing. */
export const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
    schema.optional(),
  )

export const choice = <const T extends string>(name: string, options: readonly T[]) =>
  optional(z.enum(options, { error: () => `“${name}” must be one of: ${options.join(', ')}.` }))

export const kind = choice('kind', documentKind.options)
export const year = optional(
  z
    .string()
    .regex(/^[1-9]\d{3}$/, '“year” must be a year from 1000 to 9999, such as 2021.')
    .transform(Number),
)
export const page = optional(
  z
    .string()
    .regex(/^[1-9]\d{0,5}$/, '“page” must be a whole number from 1.')
    .transform(Number),
)

export const documentsQuery = z.object({ kind, year, page })
export const documentsFeedQuery = documentsQuery.omit({ page: true })
export type DocumentsQuery = z.infer<typeof documentsQuery>

export const q = optional(z.string().trim().max(400, 'A search takes at most 400 characters.'))

export const compareQuery = z.object({ a: optional(z.string()), b: optional(z.string()) })
export type CompareQuery = z.infer<typeof compareQuery>

export const questionsQuery = z.object({ q })
export type QuestionsQuery = z.infer<typeof questionsQuery>

const day = (name: string) =>
  optional(
    z
      .string()
      .trim()
      .refine(isDay, `“${name}” must be a day, a month or a year, such as 2030-06-30, 2030-06 or 2030.`),
  )

export const party = optional(
  z.string().trim().max(100, 'A party takes at most 100 characters.').transform(partyCode),
)

/** What a range of days has to be, and what is said where it is not. */
export const inOrder = [
  ({ from, until }: { readonly from?: string | undefined; readonly until?: string | undefined }) =>
    from === undefined || until === undefined || isInOrder(from, until),
  '“from” lies after “until”. Swap them, or leave one out.',
] as const

export const commitmentsQuery = z
  .object({
    summit: optional(z.string().trim().max(400, 'A summit takes at most 400 characters.')),
    party,
    issue: choice('issue', issue.options),
    action: choice('action', action.options),
    strength: choice('strength', strength.options),
    stage: choice('stage', stage.options),
    checkable: choice('checkable', ['yes', 'no']),
    year,
    deadline: choice('deadline', ['any', 'passed', 'ahead', 'none']),
    from: day('from'),
    until: day('until'),
    page,
  })
  .refine(...inOrder)
export type CommitmentsQuery = z.infer<typeof commitmentsQuery>

export const summitsQuery = z.object({ year, page })
export type SummitsQuery = z.infer<typeof summitsQuery>

export const pledgesQuery = z.object({
  relation: choice('relation', relation.options),
  issue: choice('issue', issue.options),
  party,
  overdue: choice('overdue', ['yes', 'no']),
  page,
})
export type PledgesQuery = z.infer<typeof pledgesQuery>

export const actsQuery = z.object({ page })

export const editsQuery = z.object({
  sort: choice('sort', editSort.options),
  year,
  announced: choice('announced', ['yes', 'no']),
  commitments: choice('commitments', ['yes', 'no']),
  document: optional(z.string().trim().max(400, 'A document takes at most 400 characters.')),
  page,
})
export type EditsQuery = z.infer<typeof editsQuery>

const revisionNumber = (name: string) =>
  optional(
    z
      .string()
      .regex(/^[1-9]\d{0,5}$/, `“${name}” must be a whole number from 1.`)
      .transform(Number),
  )

export const revisionsQuery = z.object({ from: revisionNumber('from'), to: revisionNumber('to') })
export type RevisionsQuery = z.infer<typeof revisionsQuery>

export const sourceQuery = z.object({ revision: revisionNumber('revision') })

/**
 * An address of this site; parameters without a value are left out.
 *
 * @example
 * address('/documents', { kind: 'fact-sheet', year: undefined }) // '/documents?kind=fact-sheet'
 */
export function address(
  path: string,
  parameters: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) query.set(name, String(value))
  }
  return query.size === 0 ? path : `${path}?${query}`
}

/** The page of a document, or of a passage in it. */
export function documentAddress(slug: string, anchor?: string): string {
  const path = `/documents/${encodeURIComponent(slug)}`
  return anchor === undefined ? path : `${path}#${encodeURIComponent(anchor)}`
}

/** The page of a summit. */
export function summitAddress(slug: string): string {
  return `/summits/${encodeURIComponent(slug)}`
}

/** The page of a pledge. */
export function pledgeAddress(id: string): string {
  return `/pledges/${encodeURIComponent(id)}`
}

/** The feeds of new documents under a filter. */
export function documentFeeds(filter: Pick<DocumentsQuery, 'kind' | 'year'>): FeedAddresses {
  const { kind, year } = filter
  return {
    atom: address('/documents.atom', { kind, year }),
    json: address('/documents.feed.json', { kind, year }),
  }
}

/** The feeds of a summit's documents. */
export function summitFeeds(slug: string): FeedAddresses {
  const path = summitAddress(slug)
  return { atom: `${path}/summit.atom`, json: `${path}/summit.feed.json` }
}

/** The feeds of a pledge's wordings. */
export function pledgeFeeds(id: string): FeedAddresses {
  const path = pledgeAddress(id)
  return { atom: `${path}/pledge.atom`, json: `${path}/pledge.feed.json` }
}

/** One feed in both its forms. */
export interface FeedAddresses {
  readonly atom: string
  readonly json: string
}

/** The questions of a document, all of them or those about some words; as JSON where asked for. */
export function questionsAddress(slug: string, q?: string, format: 'page' | 'json' = 'page'): string {
  return address(`${documentAddress(slug)}/questions${format === 'json' ? '.json' : ''}`, { q })
}
