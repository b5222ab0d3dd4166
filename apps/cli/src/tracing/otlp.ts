/** The part of tracing that needs OpenTelemetry: spans, and sending them by OTLP over HTTP. */
import { AsyncLocalStorage } from 'node:async_hooks'
import {
  type Attributes,
  type Context,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import { ReadoutError } from '@readout/record'
import type { Traces } from '@readout/web'
import { type Follow, tracedArchive } from './traced-archive.ts'
import type { Tracing } from './tracing.ts'

/**
 * Sends spans to the endpoint that the environment names, in batches. What a span may hold is written here and in
 * traced-archive.ts, one attribute after the other: no address, no search, no name, no word of a text, no message of an
 * error, which can quote one.
 *
 * @example
 * const tracing = traceToEndpoint()
 */
export function traceToEndpoint(): Tracing {
  const provider = new TracerProvider({
    // OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES go before.
    resource: resourceFromAttributes({ 'service.name': 'readout' }).merge(
      detectResources({ detectors: [envDetector] }),
    ),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  })
  const tracer = provider.getTracer('readout')
  const contexts = new AsyncLocalStorage<Context>()

  /** Runs something within a span, which is a part of the one around it unless it begins a trace. */
  async function within<T>(
    { name, kind, attributes = {}, isRoot = false }: Beginning,
    run: () => Promise<T>,
    told: (result: T) => Told,
  ): Promise<T> {
    const around = isRoot ? ROOT_CONTEXT : (contexts.getStore() ?? ROOT_CONTEXT)
    const span = tracer.startSpan(name, { kind, attributes }, around)
    try {
      const result = await contexts.run(trace.setSpan(around, span), run)
      const { newName, attributes: known, hasFailed } = told(result)
      if (newName !== undefined) span.updateName(newName)
      span.setAttributes(known)
      if (hasFailed) span.setStatus({ code: SpanStatusCode.ERROR })
      return result
    } catch (error) {
      span.setAttribute('error.type', kindOf(error))
      span.setStatus({ code: SpanStatusCode.ERROR })
      throw error
    } finally {
      span.end()
    }
  }

  const requests: Traces = {
    async request(asked, answer) {
      const method = knownMethods.has(asked) ? asked : '_OTHER'
      const attributes = { 'http.request.method': method }
      const beginning = { name: methodName(method), kind: SpanKind.SERVER, attributes, isRoot: true }
      await within(beginning, answer, ({ route, status }) => ({
        ...(isOfARoute(route) && { newName: `${methodName(method)} ${route}` }),
        attributes: {
          ...(isOfARoute(route) && { 'http.route': route }),
          'http.response.status_code': status,
          ...(status >= 500 && { 'error.type': String(status) }),
        },
        hasFailed: status >= 500,
      }))
    },
  }
  const follow: Follow = (name, run, sizes) =>
    within(
      { name, kind: SpanKind.CLIENT, attributes: { 'db.system.name': 'postgresql' } },
      run,
      (result) => ({
        attributes: sizes(result),
      }),
    )

  return {
    requests,
    archive: (archive) => tracedArchive(archive, follow),
    command: (name, run) => within({ name, kind: SpanKind.INTERNAL }, run, () => ({ attributes: {} })),
    async close() {
      const tooLong = Promise.withResolvers<void>()
      const patience = setTimeout(tooLong.resolve, patienceMs)
      await Promise.race([provider.shutdown().catch(() => {}), tooLong.promise])
      clearTimeout(patience)
    },
  }
}

interface Beginning {
  readonly name: string
  readonly kind: SpanKind
  readonly attributes?: Attributes
  readonly isRoot?: boolean
}

interface Told {
  readonly newName?: string
  readonly attributes: Attributes
  readonly hasFailed?: boolean
}

const patienceMs = 5000

/** Any other word for a method is the client's own. */
const knownMethods = new Set([
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'DELETE',
  'CONNECT',
  'OPTIONS',
  'TRACE',
  'PATCH',
  'QUERY',
])

/** What a span is called by, in the words of OpenTelemetry's conventions for HTTP. */
const methodName = (method: string) => (method === '_OTHER' ? 'HTTP' : method)

/** Where no route answered, what stands in its place is the pattern of everything. */
const isOfARoute = (route: string) => route !== '/*' && route !== '*'

/** The kind of an error, and never its message. */
function kindOf(error: unknown): string {
  if (error instanceof ReadoutError) return error.code
  return error instanceof Error ? error.name : 'other'
}
