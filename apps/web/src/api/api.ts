/** The API as one app: its routes, its headers, its description. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { cors } from 'hono/cors'
import type { Site } from '../app.tsx'
import { conditional } from '../conditional.ts'
import { descriptionAddress, root } from './addresses.ts'
import { commitmentsApi } from './commitments.ts'
import { documentsApi } from './documents.ts'
import { pledgesApi } from './pledges.ts'
import { newRoutes, problemAnswer, saidAsProblem } from './problems.ts'
import { summitsApi } from './summits.ts'
import { textsApi } from './texts.ts'

/**
 * The API, to be put at the root of the site. It reads alone, and any other site's pages may ask it.
 *
 * @example
 * const { routes, describe } = apiOver({ archive, now })
 * app.route('/', routes)
 */
export function apiOver(site: Site): Api {
  const api = newRoutes()
  api.onError((error, c) => saidAsProblem(error, c, site))
  api.use(`${root}/*`, openToAll, conditional)
  for (const part of [documentsApi, commitmentsApi, pledgesApi, summitsApi, textsApi])
    api.route(root, part(site))

  let described: Description | null = null
  const describe = () => {
    described ??= api.getOpenAPI31Document(description)
    return described
  }
  api.get(descriptionAddress, (c) => c.json(describe()))
  api.all(`${root}/*`, refuse)
  return { routes: api, describe }
}

interface Api {
  readonly routes: OpenAPIHono
  /** The OpenAPI 3.1 document, made of the declarations of the routes. */
  readonly describe: () => Description
}

type Description = ReturnType<OpenAPIHono['getOpenAPI31Document']>

const openToAll = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'OPTIONS'],
  exposeHeaders: ['ETag', 'Link'],
  maxAge: 86_400,
})

function refuse(c: Context): Response {
  if (c.req.method === 'GET' || c.req.method === 'HEAD')
    return problemAnswer(
      c,
      'not-found',
      `The API has no address ${c.req.path}; ${descriptionAddress} lists them.`,
    )
  c.header('allow', 'GET, HEAD, OPTIONS')
  return problemAnswer(c, 'read-only', `${c.req.method} changes nothing here. Ask with GET.`)
}

const description = {
  openapi: '3.1.0',
  info: {
    title: 'Readout',
    version: '1',
    summary: 'The record of a summit: its texts, the commitments in them, and what became of those.',
    description:
      'Reads an archive of texts that governments publish. Commitments, pledges and links between them are proposed by ' +
      'machine, each with a confidence from 0 to 1. Days are ISO 8601 without a zone, instants in UTC. Lists go on at ' +
      'the address in `next`, told in the header `Link` as well. Fields may be added; a field that is renamed, removed ' +
      'or changes its meaning raises the number at the end of `format`.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/' }],
  externalDocs: { url: '/api', description: 'The same for people' },
}
