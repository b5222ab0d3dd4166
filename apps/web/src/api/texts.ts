/** What the API finds across texts: passages by their words, and two documents side by side. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import { documentOf } from '../answers.ts'
import type { Site } from '../app.tsx'
import { filterOf } from '../search-query.ts'
import { mostWeighed, refusalToCompare, sideBySide } from '../side-by-side.ts'
import * as answers from './answers.ts'
import { answersWith, onward } from './lists.ts'
import { compareParameters, perAnswer, searchParameters } from './parameters.ts'
import { newRoutes, tooMuchAnswer } from './problems.ts'

const tags = ['Texts']

/** The routes of the search and of the comparison, to be put under the root of the API. */
export function textsApi({
  archive,
  mostWeighed: most = mostWeighed,
}: Pick<Site, 'archive' | 'mostWeighed'>): OpenAPIHono {
  const routes = newRoutes()

  const search = createRoute({
    method: 'get',
    path: '/search',
    tags,
    summary: 'Passages that have the words, the best first or the newest',
    request: { query: searchParameters },
    responses: answersWith('A page of them, with counts for each other choice', answers.found),
  })
  routes.openapi(search, async (c) => {
    const { q, limit = perAnswer, after, ...asked } = c.req.valid('query')
    const result = await archive.search(q, { ...filterOf(asked, limit), after })
    return c.json({ format: 'readout/search/2' as const, ...result, next: onward(c, result.next) }, 200)
  })

  const comparison = createRoute({
    method: 'get',
    path: '/compare',
    tags,
    summary: 'Two documents side by side: which commitments are the same, changed, only here, only there',
    request: { query: compareParameters },
    responses: { ...answersWith('Their concordance', answers.compared), ...tooMuchAnswer },
  })
  routes.openapi(comparison, async (c) => {
    const { a, b } = c.req.valid('query')
    const [first, second] = await Promise.all([documentOf(archive, a), documentOf(archive, b)])
    const refusal = refusalToCompare(first, second, most)
    if (refusal !== null) throw new HTTPException(422, { message: refusal })
    return c.json(sideBySide(first, second), 200)
  })

  return routes
}
