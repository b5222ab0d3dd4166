/** What routes share: reading what an address asks for, and refusing what it cannot have. */
import type { Archive, StoredDocument } from '@readout/archive'
import type { CommitmentList } from '@readout/commitments'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { z } from 'zod'

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
  throw new HTTPException(400, { message: parsed.error.issues.map((issue) => issue.message).join(' ') })
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
    throw new HTTPException(404, { message: `There is no page ${page}; the last is ${pages}.` })
}

/** The commitments of a document as `readout/commitments/1`. */
export function listOf(document: StoredDocument): CommitmentList {
  return {
    format: 'readout/commitments/1',
    document: document.title,
    commitments: [...document.found],
  }
}
