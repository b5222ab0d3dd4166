/** The page that explains the API, made from the same declarations as the API itself. */
import { Hono } from 'hono'
import { z } from 'zod'
import { ApiPage, type ApiRoute } from '../pages/api.tsx'

/** What the page takes from the description of the API. */
const described = z.object({
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({
        tags: z.array(z.string()),
        summary: z.string(),
        parameters: z
          .array(
            z.object({
              name: z.string(),
              required: z.boolean(),
              schema: z.object({ description: z.string() }),
            }),
          )
          .default([]),
      }),
    }),
  ),
})

/**
 * The page of the API, to be put at the root of the site.
 *
 * @param describe gives the OpenAPI document of the API
 */
export function apiPageRoutes(describe: () => unknown): Hono {
  const routes = new Hono()
  routes.get('/api', (c) => c.render(<ApiPage routes={routesIn(describe())} />, { title: 'The API' }))
  return routes
}

function routesIn(description: unknown): ApiRoute[] {
  return Object.entries(described.parse(description).paths).map(([path, { get }]) => ({
    path,
    part: get.tags[0] ?? '',
    summary: get.summary,
    parameters: get.parameters.map(({ name, required, schema }) => ({
      name,
      meaning: schema.description,
      isNeeded: required,
    })),
  }))
}
