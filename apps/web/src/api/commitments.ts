/** Commitments of all documents in the API. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { Site } from '../app.tsx'
import { dayAt, filterOf, summitAsked } from '../routes/commitments.tsx'
import * as answers from './answers.ts'
import { answersWith, onward } from './lists.ts'
import { commitmentsParameters, perAnswer } from './parameters.ts'
import { newRoutes } from './problems.ts'

/** The route of commitments, to be put under the root of the API. */
export function commitmentsApi({ archive, now }: Site): OpenAPIHono {
  const routes = newRoutes()
  const list = createRoute({
    method: 'get',
    path: '/commitments',
    tags: ['Commitments'],
    summary:
      'The commitments of all documents: the newest document first, or by deadline where one is asked for',
    request: { query: commitmentsParameters },
    responses: answersWith('A page of them, with counts for each other choice', answers.commitments),
  })
  routes.openapi(list, async (c) => {
    const { after, limit = perAnswer, ...query } = c.req.valid('query')
    const today = dayAt(now())
    const [{ total, next, facets, commitments }] = await Promise.all([
      archive.commitments({ ...filterOf(query, today, limit), after }),
      summitAsked(archive, query),
    ])
    return c.json(
      {
        format: 'readout/listed-commitments/1' as const,
        today: today.toString(),
        total,
        next: onward(c, next),
        facets,
        commitments,
      },
      200,
    )
  })
  return routes
}
