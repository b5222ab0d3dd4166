/** Pledges in the API: the list, one pledge, and the evidence that may bear on it. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { Site } from '../app.tsx'
import { dayAt } from '../routes/commitments.tsx'
import { evidenceJson, filterOf, pledgeJson, pledgeOf } from '../routes/pledges.tsx'
import * as answers from './answers.ts'
import { answersWith, onward } from './lists.ts'
import { evidenceParameters, idPath, noParameters, perAnswer, pledgesParameters } from './parameters.ts'
import { newRoutes } from './problems.ts'

const tags = ['Pledges']

/** The routes of pledges, to be put under the root of the API. */
export function pledgesApi({ archive, now }: Site): OpenAPIHono {
  const routes = newRoutes()

  const list = createRoute({
    method: 'get',
    path: '/pledges',
    tags,
    summary: 'Promises that more than one document words, in the order of their ids, which begin with a day',
    request: { query: pledgesParameters },
    responses: answersWith('A page of them', answers.pledges),
  })
  routes.openapi(list, async (c) => {
    const { after, limit = perAnswer, ...query } = c.req.valid('query')
    const today = dayAt(now())
    const { total, next, pledges } = await archive.pledges({
      ...filterOf(query, today, limit),
      order: 'id',
      after,
    })
    return c.json(
      {
        format: 'readout/pledges/1' as const,
        today: today.toString(),
        total,
        next: onward(c, next),
        pledges,
      },
      200,
    )
  })

  const one = createRoute({
    method: 'get',
    path: '/pledges/{id}',
    tags,
    summary:
      'One pledge: its wordings, what each is to an earlier one, the twenty best candidates for evidence',
    request: { params: idPath, query: noParameters },
    responses: answersWith('The pledge', answers.onePledge),
  })
  routes.openapi(one, async (c) => c.json(await pledgeJson(archive, c.req.valid('param').id), 200))

  const evidence = createRoute({
    method: 'get',
    path: '/pledges/{id}/evidence',
    tags,
    summary: 'Passages of later texts that may bear on a pledge, the best first; nobody has weighed them',
    request: { params: idPath, query: evidenceParameters },
    responses: answersWith('The candidates', answers.evidence),
  })
  routes.openapi(evidence, async (c) => {
    const { id } = await pledgeOf(archive, c.req.valid('param').id)
    const { limit = perAnswer } = c.req.valid('query')
    const candidates = await evidenceJson(archive, id, limit)
    return c.json({ format: 'readout/evidence/1' as const, pledge: id, evidence: candidates }, 200)
  })

  return routes
}
