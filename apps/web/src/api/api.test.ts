import { fileURLToPath } from 'node:url'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from '@hono/zod-openapi'
import { type Archive, importPaths, openArchive } from '@readout/archive'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createApp } from '../app.tsx'
import { descriptionAddress } from './addresses.ts'
import { apiOver } from './api.ts'
import { problem } from './problems.ts'

const now = () => Temporal.Instant.from('2026-07-01T12:00:00Z')
let archive: Archive
let app: ReturnType<typeof createApp>
let api: OpenAPIHono

beforeAll(async () => {
  archive = await openArchive({ memory: true }, { now })
  await importPaths(archive, [fileURLToPath(new URL('../../../../examples', import.meta.url))])
  app = createApp({ archive, now })
  api = apiOver({ archive, now }).routes
}, 120_000)
afterAll(() => archive.close())

const json = async (path: string): Promise<unknown> => (await app.request(path)).json()

describe('the description of the API', () => {
  test('is a valid OpenAPI 3.1 document', async () => {
    const described = z.record(z.string(), z.unknown()).parse(await json(descriptionAddress))
    expect(described.openapi).toBe('3.1.0')
    expect(await new Validator().validate(described)).toMatchObject({ valid: true })
  })

  test('lists every route that the API answers, and says what each is for', async () => {
    const paths = Object.keys(
      z.object({ paths: z.record(z.string(), z.unknown()) }).parse(await json(descriptionAddress)).paths,
    )
    const answered = app.routes
      .filter(({ method, path }) => method === 'GET' && path.startsWith('/api/v1/'))
      .map(({ path }) => path.replaceAll(/:(\w+)/g, '{$1}'))
      .filter((path) => path !== descriptionAddress)
    expect(paths.toSorted()).toEqual([...new Set(answered)].toSorted())
    for (const { summary } of routes()) expect(summary).toMatch(/^[A-Z].{20,}/)
  })
})

test('every answer of the running site fits its schema, with no field more', async () => {
  const described = z
    .object({ paths: z.record(z.string(), z.unknown()), components: z.object({ schemas: z.unknown() }) })
    .parse(await json(descriptionAddress))
  const ajv = new Ajv2020({ strict: false })
  ajv.addSchema({ ...described, $id: 'api' })
  for (const { path, schema } of routes()) {
    const addresses = await recipes[path]?.()
    expect(addresses, `no recipe for ${path}`).toBeDefined()
    for (const address of addresses ?? []) {
      const response = await app.request(address)
      expect(response.status, address).toBe(200)
      expect(response.headers.get('content-type'), address).toBe('application/json')
      const body: unknown = await response.json()
      expect(schema.parse(body), address).toEqual(body)
      const at = `api#/paths/${path.replaceAll('/', '~1')}/get/responses/200/content/application~1json/schema`
      const isValid = ajv.validate({ $ref: encodeURI(at) }, body)
      expect(isValid ? [] : ajv.errors, address).toEqual([])
    }
  }
})

test('a list is walked by its links to the end, each row once, with its filters kept', async () => {
  const page = z.object({
    total: z.number(),
    next: z.string().nullable(),
    commitments: z.array(z.object({ commitment: z.object({ quote: z.string() }) })),
  })
  const quotes: string[] = []
  let total = 0
  let at: string | null = '/api/v1/commitments?strength=firm&limit=7'
  while (at !== null) {
    const response: Response = await app.request(at)
    const body: z.infer<typeof page> = page.parse(await response.json())
    quotes.push(...body.commitments.map(({ commitment }) => commitment.quote))
    total = body.total
    expect(response.headers.get('link')).toBe(body.next && `<${body.next}>; rel="next"`)
    if (body.next !== null) expect(body.next).toContain('strength=firm')
    at = body.next
  }
  expect(total).toBeGreaterThan(14)
  expect(quotes).toHaveLength(total)
})

describe('a conditional request', () => {
  const address = '/api/v1/documents'

  test('is answered 304 without a body while nothing has changed, and any site may read that', async () => {
    const tag = (await app.request(address)).headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[0-9a-f]{40}"$/)
    for (const condition of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await app.request(address, { headers: { 'if-none-match': condition } })
      expect([again.status, await again.text()]).toEqual([304, ''])
      expect(again.headers.get('etag')).toBe(tag)
      expect(again.headers.get('access-control-allow-origin')).toBe('*')
      expect(again.headers.get('cache-control')).toBe('no-cache')
    }
    const other = await app.request(address, { headers: { 'if-none-match': '"other"' } })
    expect(other.status).toBe(200)
  })

  test('has a weak tag where the answer goes out compressed', async () => {
    const response = await app.request(address, { headers: { 'accept-encoding': 'gzip' } })
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect(response.headers.get('etag')).toMatch(/^W\//)
    expect(response.headers.get('vary')).toContain('Accept-Encoding')
  })
})

describe('another site', () => {
  test('may read every answer, and its headers', async () => {
    for (const path of ['/api/v1/documents?limit=1', '/api/v1/nowhere', descriptionAddress]) {
      const { headers } = await app.request(path, { headers: { origin: 'https://lake.example' } })
      expect(headers.get('access-control-allow-origin')).toBe('*')
      expect(headers.get('access-control-expose-headers')).toContain('Link')
    }
  })

  test('may ask beforehand, and is told that the API only reads', async () => {
    const headers = { origin: 'https://lake.example', 'access-control-request-method': 'GET' }
    const asked = await app.request('/api/v1/documents', { method: 'OPTIONS', headers })
    expect(asked.status).toBe(204)
    expect(asked.headers.get('access-control-allow-methods')).toBe('GET,HEAD,OPTIONS')
  })

  test('may not read the pages', async () => {
    const { headers } = await app.request('/documents')
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('what is wrong is said as a problem', () => {
  test.each([
    ['/api/v1/documents?kind=sonnet', 400, '“kind” must be one of: background-call,'],
    ['/api/v1/documents?king=sonnet', 400, 'This address takes no “king”.'],
    ['/api/v1/documents?limit=0', 400, '“limit” must be a whole number from 1 to 200.'],
    ['/api/v1/documents?limit=201', 400, '“limit” must be a whole number from 1 to 200.'],
    ['/api/v1/documents?limit=1&limit=2', 400, '“limit” is given more than once. Give it once.'],
    ['/api/v1/commitments?party=XA&party=XB', 400, '“party” is given more than once. Give it once.'],
    ['/api/v1/compare?a=x&a=y&b=z', 400, '“a” is given more than once. Give it once.'],
    ['/api/v1/documents?after=x', 400, '“x” is no place in this list.'],
    ['/api/v1/commitments?from=2031&until=2030', 400, '“from” lies after “until”.'],
    ['/api/v1/search', 400, '“q” is missing'],
    ['/api/v1/search?q=+', 400, '“q” is empty'],
    ['/api/v1/compare?a=x', 400, '“b” is missing'],
    ['/api/v1/compare?a=x&b=y', 404, 'The archive holds nothing by the name'],
    ['/api/v1/documents/nowhere', 404, 'The archive holds nothing by the name “nowhere”.'],
    ['/api/v1/documents/nowhere/record?x=1', 400, 'This address takes no “x”.'],
    ['/api/v1/pledges/nowhere/evidence', 404, 'The archive holds nothing by the name “nowhere”.'],
    ['/api/v1/summits/nowhere', 404, 'The archive holds nothing by the name “nowhere”.'],
    ['/api/v1/nowhere', 404, `The API has no address /api/v1/nowhere; ${descriptionAddress} lists them.`],
  ] as const)('%s answers %i', async (path, status, detail) => {
    const response = await app.request(path)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    const said = problem.parse(await response.json())
    expect(said).toMatchObject({ status, instance: path.split('?')[0] })
    expect(said.detail).toContain(detail)
    const page = await (await app.request('/api')).text()
    expect(page).toContain(`id="${said.type.split('#')[1]}"`)
  })

  test('whoever would change something learns that the API only reads', async () => {
    const response = await app.request('/api/v1/documents', { method: 'POST' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
    expect(problem.parse(await response.json()).type).toBe('/api#read-only')
  })

  test('a failure keeps its cause for the server’s own output', async () => {
    const output = vi.spyOn(console, 'error').mockReturnValue(undefined)
    const broken = { ...archive, documents: () => Promise.reject(new Error('secret cause')) }
    const response = await createApp({ archive: broken, now }).request('/api/v1/documents')
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret cause')
    expect(output).toHaveBeenCalledOnce()
    output.mockRestore()
  })
})

/** Addresses of each route over the specimens. */
const recipes: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  '/api/v1/documents': async () =>
    ['', '?limit=2', '?kind=fact-sheet&year=2025'].map((rest) => `/api/v1/documents${rest}`),
  '/api/v1/documents/{slug}': () => ofEachDocument(''),
  '/api/v1/documents/{slug}/record': () => ofEachDocument('/record'),
  '/api/v1/documents/{slug}/commitments': () => ofEachDocument('/commitments'),
  '/api/v1/documents/{slug}/rejected': () => ofEachDocument('/rejected'),
  '/api/v1/documents/{slug}/revisions': () => ofEachDocument('/revisions'),
  '/api/v1/commitments': async () =>
    ['', '?deadline=any&limit=3', '?from=2027&until=2030-06', '?checkable=no&party=XA'].map(
      (rest) => `/api/v1/commitments${rest}`,
    ),
  '/api/v1/pledges': async () => ['/api/v1/pledges', '/api/v1/pledges?overdue=no&limit=2'],
  '/api/v1/pledges/{id}': async () => (await pledgeIds()).map((id) => `/api/v1/pledges/${id}`),
  '/api/v1/pledges/{id}/evidence': async () =>
    (await pledgeIds()).map((id) => `/api/v1/pledges/${id}/evidence?limit=3`),
  '/api/v1/summits': async () => ['/api/v1/summits', '/api/v1/summits?limit=1'],
  '/api/v1/summits/{slug}': async () =>
    (await archive.summits()).summits.map(({ slug }) => `/api/v1/summits/${slug}`),
  '/api/v1/search': async () => ['/api/v1/search?q=lake', '/api/v1/search?q=lake&role=official&limit=1'],
  '/api/v1/compare': async () => {
    const [a, b] = (await archive.documents()).documents
    return [`/api/v1/compare?a=${a?.slug}&b=${b?.slug}`]
  },
}

async function ofEachDocument(rest: string): Promise<string[]> {
  return (await archive.documents()).documents.map(({ slug }) => `/api/v1/documents/${slug}${rest}`)
}

async function pledgeIds(): Promise<string[]> {
  return (await archive.pledges({ today: Temporal.PlainDate.from('2026-07-01'), limit: 3 })).pledges.map(
    ({ id }) => id,
  )
}

/** The routes as they are declared. */
function routes() {
  return api.openAPIRegistry.definitions.flatMap((definition) => {
    if (definition.type !== 'route') return []
    const { path, summary = '', responses } = definition.route
    const answer = responses[200]
    const json = answer && 'content' in answer ? answer.content?.['application/json'] : undefined
    const schema = json !== undefined && 'schema' in json ? json.schema : undefined
    return schema instanceof z.ZodType ? [{ path, summary, schema }] : []
  })
}
