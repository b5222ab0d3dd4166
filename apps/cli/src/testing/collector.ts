/** An OpenTelemetry collector of a few lines: it keeps what it is sent. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { z } from 'zod'

const value = z.object({ stringValue: z.string() }).or(z.object({ intValue: z.number() }))
const attributes = z.array(z.object({ key: z.string(), value }))
const span = z.object({
  name: z.string(),
  kind: z.number(),
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  attributes,
  status: z.object({ code: z.number(), message: z.string().optional() }),
})
const sent = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: z.array(z.object({ key: z.string(), value: z.unknown() })) }),
      scopeSpans: z.array(z.object({ spans: z.array(span) })),
    }),
  ),
})
export type SentSpan = z.infer<typeof span>

/**
 * Listens on this machine for what an exporter sends. Close it when done.
 *
 * @example
 * const collector = await collect()
 * collector.environment // { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:40417' }
 */
export async function collect() {
  const bodies: string[] = []
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await Array.fromAsync(request)).toString()
    if (request.url === '/v1/traces') bodies.push(body)
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const endpoint = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  return {
    environment: { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint },
    /** All that came, letter for letter. */
    bodies,
    spans: (): readonly SentSpan[] =>
      bodies.flatMap((body) =>
        sent
          .parse(JSON.parse(body))
          .resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
      ),
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

/** The attributes of a span by their names. */
export function attributesOf({ attributes }: SentSpan): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    attributes.map(({ key, value }) => [key, 'stringValue' in value ? value.stringValue : value.intValue]),
  )
}
