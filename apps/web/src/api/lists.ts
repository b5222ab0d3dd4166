/** What the routes of the API share: their answers as declared, and where a list goes on. */
import type { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { address } from '../queries.ts'
import { problemAnswers } from './problems.ts'

/**
 * The answers of a route: its own, and what is said when something is wrong.
 *
 * @example
 * createRoute({ method: 'get', path: '/documents', responses: answersWith('The documents', documents) })
 */
export function answersWith<Schema extends z.ZodType>(description: string, schema: Schema) {
  return {
    200: { description, content: { 'application/json': { schema } } },
    304: { description: 'Nothing has changed since the answer with the ETag of If-None-Match' },
    ...problemAnswers,
  }
}

/**
 * The address where a list goes on, with the same filters; told in the header `Link` as well. Null where it ends.
 *
 * @example
 * onward(c, found.next) // '/api/v1/documents?kind=fact-sheet&after=WyJkb2N1…'
 */
export function onward(c: Context, next: string | null): string | null {
  if (next === null) return null
  const further = address(c.req.path, { ...c.req.query(), after: next })
  c.header('link', `<${further}>; rel="next"`, { append: true })
  return further
}
