/** The operator's log: one line of JSON for each request, by pino. */
import type { Reports } from '@readout/web'
import pino, { type DestinationStream } from 'pino'

/**
 * What the site reports, written as lines of JSON: `time` (ISO 8601, UTC), `level`, `msg`, and for a request `method`,
 * `route`, `status` and `elapsedMs`, for a failure `name`, `code` and `frames`. Neither an address nor a search nor a word
 * of a text stands in them.
 *
 * @example
 * logTo(process.stderr).served(request)
 * // {"level":"info","time":"2025-06-18T10:00:00Z","method":"GET","route":"/search","status":200,"elapsedMs":12,"msg":"served"}
 */
export function logTo(stream: DestinationStream): Reports {
  const log = pino({ base: null, timestamp: false, formatters: { level: (level) => ({ level }) } }, stream)
  return {
    served: ({ at, method, route, status, elapsedMs }) =>
      log.info({ time: at.toString(), method, route, status, elapsedMs }, 'served'),
    failed: ({ at, ...failure }) => log.error({ time: at.toString(), ...failure }, 'failed'),
  }
}
