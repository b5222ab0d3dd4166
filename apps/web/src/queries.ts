/** What a page's address may ask for. Each schema is the one source of its page's parameters. */
import { documentKind, role } from '@readout/record'
import { z } from 'zod'

/** A form sends its empty fields along; they ask for nothing. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
    schema.optional(),
  )

const oneOf = (name: string, options: readonly string[]) => ({
  error: () => `“${name}” must be one of: ${options.join(', ')}.`,
})

const kind = optional(z.enum(documentKind.options, oneOf('kind', documentKind.options)))
const year = optional(
  z
    .string()
    .regex(/^\d{4}$/, '“year” must be a year of four digits, such as 2021.')
    .transform(Number),
)
const page = optional(
  z
    .string()
    .regex(/^[1-9]\d{0,5}$/, '“page” must be a whole number from 1.')
    .transform(Number),
)

export const documentsQuery = z.object({ kind, year, page })
export type DocumentsQuery = z.infer<typeof documentsQuery>

const q = optional(z.string().trim().max(400, 'A search takes at most 400 characters.'))

export const searchQuery = z.object({
  q,
  kind,
  year,
  role: optional(z.enum(role.options, oneOf('role', role.options))),
  page,
})
export type SearchQuery = z.infer<typeof searchQuery>

export const compareQuery = z.object({ a: optional(z.string()), b: optional(z.string()) })
export type CompareQuery = z.infer<typeof compareQuery>

export const questionsQuery = z.object({ q })
export type QuestionsQuery = z.infer<typeof questionsQuery>

export const sourceQuery = z.object({
  revision: optional(
    z
      .string()
      .regex(/^[1-9]\d{0,5}$/, '“revision” must be a whole number from 1.')
      .transform(Number),
  ),
})

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

/** The questions of a document, all of them or those about some words; as JSON where asked for. */
export function questionsAddress(slug: string, q?: string, format: 'page' | 'json' = 'page'): string {
  return address(`${documentAddress(slug)}/questions${format === 'json' ? '.json' : ''}`, { q })
}
