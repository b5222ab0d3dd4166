import { ReadoutError } from '@readout/record'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { attributesOf, collect } from '../testing/collector.ts'
import { traceToEndpoint } from './otlp.ts'

let collector: Awaited<ReturnType<typeof collect>>
beforeAll(async () => {
  collector = await collect()
})
afterEach(() => {
  vi.unstubAllEnvs()
  collector.bodies.length = 0
})
afterAll(() => collector.close())

function tracing() {
  for (const [name, value] of Object.entries(collector.environment)) vi.stubEnv(name, value)
  return traceToEndpoint()
}

test('a request that failed is an error of its status', async () => {
  const traces = tracing()
  await traces.requests.request('POST', async () => ({ route: '/search', status: 500 }))
  await traces.close()
  const [span] = collector.spans()
  expect(span).toMatchObject({ name: 'POST /search', status: { code: 2 } })
  expect(span && attributesOf(span)).toEqual({
    'http.request.method': 'POST',
    'http.route': '/search',
    'http.response.status_code': 500,
    'error.type': '500',
  })
})

test.each([
  [new ReadoutError('database', 'The pact is gone.', 'Look for the pact.'), 'database'],
  [new TypeError('cannot read “pact”'), 'TypeError'],
])('what was thrown is told by its kind and never in its words: %s', async (error, kind) => {
  const traces = tracing()
  await expect(traces.command('readout import', () => Promise.reject(error))).rejects.toBe(error)
  await traces.close()
  const [span] = collector.spans()
  expect(span && [attributesOf(span), span.status]).toEqual([{ 'error.type': kind }, { code: 2 }])
  expect(collector.bodies.join()).not.toContain('pact')
})

test('requests that are answered at the same time are traces of their own', async () => {
  const traces = tracing()
  const meanwhile = Promise.withResolvers<void>()
  await Promise.all(
    ['/a', '/b'].map((route) =>
      traces.requests.request('GET', async () => {
        if (route === '/a') await meanwhile.promise
        await traces.command(`within ${route}`, async () => meanwhile.resolve())
        return { route, status: 200 }
      }),
    ),
  )
  await traces.close()
  const spans = collector.spans()
  const parents = spans.map(({ name, parentSpanId }) => [
    name,
    spans.find(({ spanId }) => spanId === parentSpanId)?.name,
  ])
  expect(parents.toSorted()).toEqual([
    ['GET /a', undefined],
    ['GET /b', undefined],
    ['within /a', 'GET /a'],
    ['within /b', 'GET /b'],
  ])
  expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(2)
})
