/** What routes share: reading what an address asks for, and refusing what it cannot have. */
import type { Archive, StoredDocument } from '@readout/archive'
import { type CommitmentList, notSearched } from '@readout/commitments'
import { ReadoutError } from '@readout/record'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { z } from 'zod'
import { address } from './queries.ts'

/**
 * The parameters of an address by their schema.
 *
 * @throws HTTPException 400 with what is wrong with them
 *
 * @example
 * const { kind, page = 1 } = queryOf(c, documentsQuery)
 */
export function queryOf<T extends z.ZodType>(c: Context, schema: T): z.output<T> {
  const parsed = schema.safeParse(c.req.query())
  if (parsed.success) return parsed.data
  const { issues } = parsed.error
  const wrong = issues.flatMap(({ path }) => (path.length === 0 ? [...inOrderOf] : [String(path[0])]))
  throw new HTTPException(400, {
    message: issues.map((issue) => issue.message).join(' '),
    cause: instead(Object.fromEntries(wrong.map((name) => [name, undefined]))),
  })
}

/** What stands wrong where a rule about several parameters is broken: a range of days. */
const inOrderOf = ['from', 'until'] as const

/** What another address would have to ask for; undefined leaves a parameter out. */
type Instead = Readonly<Record<string, number | undefined>>

const instead = (parameters: Instead) => ({ instead: parameters })

/**
 * Where a reader goes on whose address could not be answered: the same page with all else that was asked for.
 *
 * @example
 * // at /commitments?party=US&from=2030-13
 * onwardOf(c, error) // { href: '/commitments?party=US', label: 'Go on without from=2030-13' }
 */
export function onwardOf(c: Context, { cause }: HTTPException): { href: string; label: string } | null {
  if (typeof cause !== 'object' || cause === null || !('instead' in cause)) return null
  const asked = c.req.query()
  const parameters = Object.entries(cause.instead as Instead)
  const href = address(c.req.path, { ...asked, ...Object.fromEntries(parameters) })
  const [last] = parameters.flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`]))
  const without = parameters.flatMap(([name]) => (asked[name] ? [`${name}=${asked[name].slice(0, 40)}`] : []))
  return {
    href,
    label: last === undefined ? `Go on without ${without.join(' and ')}` : `Go to ${last}, the last`,
  }
}

/**
 * The document of a slug.
 *
 * @throws HTTPException 404 where there is none
 */
export async function documentOf(archive: Archive, slug: string): Promise<StoredDocument> {
  const document = await archive.document(slug)
  if (document === null) throw notThere(slug)
  return document
}

/** Whether the archive says that it shows no document of a name that it was asked about. */
export function isUnknownDocument(error: unknown): error is ReadoutError {
  return error instanceof ReadoutError && error.code === 'no-such-document'
}

/** The answer to a name that the archive does not know. */
export function notThere(name: string): HTTPException {
  return new HTTPException(404, { message: `The archive holds nothing by the name “${name}”.` })
}

/**
 * Refuses a page after the last; an empty list has one page.
 *
 * @throws HTTPException 404
 */
export function refusePageBeyond(page: number, total: number, perPage: number): void {
  const pages = Math.max(1, Math.ceil(total / perPage))
  if (page > pages)
    throw new HTTPException(404, {
      message: `There is no page ${page}; the last is ${pages}.`,
      cause: instead({ page: pages }),
    })
}

/** The commitments of a document as `readout/commitments/1`. */
export function listOf(document: StoredDocument): CommitmentList {
  const language = notSearched(document.record)
  return {
    format: 'readout/commitments/1',
    document: document.title,
    ...(language === null ? {} : { notSearched: language }),
    commitments: [...document.found],
  }
}
