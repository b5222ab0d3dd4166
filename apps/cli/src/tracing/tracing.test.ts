import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { attributesOf, collect } from '../testing/collector.ts'
import { firstLine, ownFolder, readout, startReadout } from '../testing/readout.ts'
import { startTracing } from './tracing.ts'

const { loaded } = vi.hoisted(() => ({ loaded: [] as string[] }))
vi.mock('./otlp.ts', () => {
  loaded.push('./otlp.ts')
  return { traceToEndpoint: () => 'tracing' }
})

describe('nothing of OpenTelemetry is loaded', () => {
  test.each([
    [{}],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: '' }],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318', OTEL_SDK_DISABLED: 'True' }],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318', OTEL_TRACES_EXPORTER: 'none' }],
  ])('where nobody takes traces: %j', async (environment) => {
    const warned: string[] = []
    expect(await startTracing(environment, (line) => warned.push(line))).toBeNull()
    expect([loaded, warned]).toEqual([[], []])
  })

  test.each([
    [{ OTEL_TRACES_EXPORTER: 'zipkin' }, 'Readout has otlp and none'],
    [{ OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }, 'Readout speaks HTTP'],
    [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'collector:4318' }, 'is no address'],
  ])('where they are asked for otherwise, and the operator is told: %j', async (change, problem) => {
    const warned: string[] = []
    const environment = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318', ...change }
    expect(await startTracing(environment, (line) => warned.push(line))).toBeNull()
    expect(loaded).toEqual([])
    expect(warned).toEqual([expect.stringContaining(problem)])
  })
})

test('where an endpoint is named, by either variable, tracing begins', async () => {
  for (const name of ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'])
    expect(await startTracing({ [name]: 'http://127.0.0.1:4318' }, () => {})).toBe('tracing')
})

describe('what a collector is sent', () => {
  const desk = ownFolder()
  const open = desk.write(
    'open.md',
    '---\ntitle: Harbour pact\ndate: 2031-05-04\n---\n\nThe ministers will restore the zirconium ledger by 2033.\n',
  )
  const held = desk.write(
    'held.md',
    '---\ntitle: Obsidian accord\ndate: 2031-05-05\n---\n\nThe governments will fund the palladium office by 2034.\n',
  )
  /** Words of the texts, their titles and files, of searches, of accounts, of addresses that hold them. */
  const kept =
    /harbour|pact|minister|zirconium|ledger|obsidian|accord|palladium|office|held\.md|open\.md|Ruiz|ana/iu
  let collector: Awaited<ReturnType<typeof collect>>
  beforeAll(async () => {
    collector = await collect()
  })
  afterAll(() => collector.close())
  const env = () => ({ ...collector.environment, OTEL_SERVICE_NAME: 'lake-archive' })

  test('of an import: a span for each source with what became of it and its size', async () => {
    const folder = ['--folder', `${desk.path}/archive`]
    await readout(['import', ...folder, open, `${desk.path}/missing.md`], { env: env() })
    const spans = collector.spans()
    const [whole] = spans.filter(({ name }) => name === 'readout import')
    const sources = spans.filter(({ name }) => name === 'archive importSource')
    expect(sources.map(attributesOf)).toEqual([
      {
        'db.system.name': 'postgresql',
        'readout.import.status': 'added',
        'readout.import.bytes': 103,
        'readout.import.problems': 0,
      },
    ])
    expect(sources.map(({ traceId, parentSpanId }) => [traceId, parentSpanId])).toEqual([
      [whole?.traceId, whole?.spanId],
    ])
    expect(collector.bodies.join()).toContain('"lake-archive"')

    const hold = ['--hold-until', '2099-06-18T18:00+02:00', '--reason', 'Agreed.']
    await readout(['import', ...folder, ...hold, held], { env: env() })
    expect(collector.spans().filter(({ name }) => name === 'archive importSource')).toHaveLength(2)
    expect(collector.bodies.join()).not.toMatch(kept)
  })

  test('of a site: a span for each request, with its route and what it asked, until the site is told to stop', async () => {
    const folder = ['--folder', `${desk.path}/archive`]
    await readout(['accounts', 'invite', ...folder, 'Ana Ruiz'])
    const before = collector.spans().length
    const run = startReadout(['serve', '--json', '--port', '0', ...folder], { env: env() })
    const { url } = JSON.parse(await firstLine(run))
    const paths = [
      '/documents/2031-05-04-harbour-pact',
      '/documents/2031-05-05-obsidian-accord',
      '/search?q=zirconium+ledger',
      '/nowhere/palladium',
      '/healthz',
    ]
    const statuses = []
    for (const path of paths) statuses.push((await fetch(`${url}${path}`)).status)
    await fetch(url, { method: 'PURGE' })
    run.kill('SIGTERM')
    expect(await once(run, 'exit')).toEqual([0, null])

    const spans = collector.spans().slice(before)
    const requests = spans.filter(({ parentSpanId, name }) => !parentSpanId && !name.startsWith('accounts'))
    expect(requests.map((span) => [span.name, attributesOf(span)])).toEqual(
      [
        ['GET', '/documents/:slug', 200],
        ['GET', '/documents/:slug', 404],
        ['GET', '/search', 200],
        ['GET', null, 404],
        ['GET', '/healthz', 200],
        ['_OTHER', null, 403],
      ].map(([method, route, status]) => [
        method === '_OTHER' ? 'HTTP' : [method, route].filter((part) => part !== null).join(' '),
        {
          'http.request.method': method,
          ...(route !== null && { 'http.route': route }),
          'http.response.status_code': status,
        },
      ]),
    )
    expect(statuses).toEqual([200, 404, 200, 404, 200])
    const asked = spans.filter(({ traceId }) => traceId === requests[2]?.traceId).map(({ name }) => name)
    expect(asked).toContain('archive search')
    expect(spans.map(({ name }) => name)).not.toContain('releases settle')
    expect(collector.bodies.join()).not.toMatch(kept)
  })
})
