/** What the site tells its operator of each request: enough to run it by, and no word of a text or of a search. */
import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Site } from './app.tsx'

/** A request that was answered. */
export interface ServedRequest {
  readonly at: Temporal.Instant
  readonly method: string
  /** The route that answered, as docs/site.md lists it, not the address: that holds names and searches. */
  readonly route: string
  readonly status: number
  /** Until the answer began. */
  readonly elapsedMs: number
}

/** What went wrong in one, without its message: a database's can quote a text. */
export interface Failure {
  readonly at: Temporal.Instant
  readonly name: string
  /** Of the database or of Node. */
  readonly code: string | null
  /** Where in the code, the innermost first. */
  readonly frames: readonly string[]
}

export interface Reports {
  served(request: ServedRequest): void
  failed(failure: Failure): void
}

/** Follows requests while they are answered. */
export interface Traces {
  /** Runs what answers a request; only afterwards is known which route did, and how. */
  request(method: string, answer: () => Promise<Pick<ServedRequest, 'route' | 'status'>>): Promise<void>
}

/** Has each request followed until its answer begins. */
export function traceRequests(traces: Traces): MiddlewareHandler {
  return (c, next) =>
    traces.request(c.req.method, async () => {
      await next()
      return { route: routePath(c, -1), status: c.res.status }
    })
}

/** Reports each request when its answer begins. */
export function reportServed({ now, reports }: Pick<Site, 'now' | 'reports'>): MiddlewareHandler {
  return async (c, next) => {
    const began = now()
    await next()
    reports?.served({
      at: began,
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      elapsedMs: Math.round(now().since(began).total('milliseconds')),
    })
  }
}

/**
 * Tells the operator of an error: by the reports, or whole on standard error where nobody takes them.
 *
 * @example
 * tellFailure(error, now(), site.reports)
 */
export function tellFailure(error: unknown, at: Temporal.Instant, reports: Reports | undefined): void {
  if (reports === undefined) console.error(error)
  else reports.failed(failureOf(error, at))
}

/**
 * What may be told of an error.
 *
 * @example
 * failureOf(new TypeError('cannot read “Lake Pact”'), now()).name // 'TypeError'
 */
export function failureOf(error: unknown, at: Temporal.Instant): Failure {
  const { name, stack = '' } = error instanceof Error ? error : new Error()
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
  const frames = stack.split('\n').flatMap((line) => /^\s+at (.+)$/.exec(line)?.[1] ?? [])
  return { at, name, code, frames }
}
