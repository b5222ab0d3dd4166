/** Summits in the API. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { Site } from '../app.tsx'
import { summitJson } from '../routes/summits.tsx'
import * as answers from './answers.ts'
import { answersWith, onward } from './lists.ts'
import { noParameters, perAnswer, slugPath, summitsParameters } from './parameters.ts'
import { newRoutes } from './problems.ts'

const tags = ['Summits']

/** The routes of summits, to be put under the root of the API. */
export function summitsApi({ archive, mostWeighed }: Pick<Site, 'archive' | 'mostWeighed'>): OpenAPIHono {
  const routes = newRoutes()

  const list = createRoute({
    method: 'get',
    path: '/summits',
    tags,
    summary: 'The summits that documents name, the latest first',
    request: { query: summitsParameters },
    responses: answersWith('A page of them', answers.summits),
  })
  routes.openapi(list, async (c) => {
    const { limit = perAnswer, ...filter } = c.req.valid('query')
    const { total, next, summits } = await archive.summits({ ...filter, limit })
    return c.json({ format: 'readout/summits/1' as const, total, next: onward(c, next), summits }, 200)
  })

  const one = createRoute({
    method: 'get',
    path: '/summits/{slug}',
    tags,
    summary: 'One summit: its texts, its commitments by issue and party, what became of them',
    request: { params: slugPath, query: noParameters },
    responses: answersWith('The summit', answers.oneSummit),
  })
  routes.openapi(one, async (c) =>
    c.json(await summitJson(archive, c.req.valid('param').slug, mostWeighed), 200),
  )

  return routes
}
