/** Traces by OpenTelemetry, where the environment names who takes them; without that not a line of it is loaded. */
import type { OpenArchive } from '@readout/archive'
import type { Traces } from '@readout/web'

export interface Tracing {
  /** What the site asks for each request. */
  readonly requests: Traces
  /** The same archive, whose questions are followed. */
  archive(archive: OpenArchive): OpenArchive
  /** Follows a command as a whole. */
  command<T>(name: string, run: () => Promise<T>): Promise<T>
  /** Sends what was not sent yet, for five seconds at most. */
  close(): Promise<void>
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Begins tracing as OpenTelemetry's own variables say; null where they name no endpoint, or turn it off.
 *
 * @param warn takes a line for the operator where they name what is not there
 *
 * @example
 * const tracing = await startTracing(process.env, (line) => terminal.warn(line))
 * await tracing?.close()
 */
export async function startTracing(
  environment: Environment,
  warn: (line: string) => void,
): Promise<Tracing | null> {
  const endpoint =
    environment.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT || environment.OTEL_EXPORTER_OTLP_ENDPOINT || ''
  if (endpoint === '' || environment.OTEL_SDK_DISABLED?.trim().toLowerCase() === 'true') return null
  const exporter = environment.OTEL_TRACES_EXPORTER?.trim() || 'otlp'
  if (exporter === 'none') return null
  const trouble = troubleWith({
    endpoint,
    exporter,
    protocol:
      environment.OTEL_EXPORTER_OTLP_TRACES_PROTOCOL ||
      environment.OTEL_EXPORTER_OTLP_PROTOCOL ||
      'http/json',
  })
  if (trouble !== null) {
    warn(`readout: No traces are sent: ${trouble}`)
    return null
  }
  const { traceToEndpoint } = await import('./otlp.ts')
  return traceToEndpoint()
}

/** These variables are often set for a whole machine, so what Readout cannot do stops nothing. */
function troubleWith(named: {
  readonly endpoint: string
  readonly exporter: string
  readonly protocol: string
}): string | null {
  if (named.exporter !== 'otlp')
    return `OTEL_TRACES_EXPORTER is ${named.exporter}, and Readout has otlp and none.`
  if (!named.protocol.startsWith('http/'))
    return `OTEL_EXPORTER_OTLP_PROTOCOL is ${named.protocol}, and Readout speaks HTTP; collectors take that on port 4318.`
  const url = URL.canParse(named.endpoint) ? new URL(named.endpoint) : null
  if (url === null || !/^https?:$/u.test(url.protocol))
    return 'OTEL_EXPORTER_OTLP_ENDPOINT is no address; write it like http://127.0.0.1:4318.'
  return null
}
