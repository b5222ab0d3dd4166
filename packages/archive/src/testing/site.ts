/** A site on this machine, for the ways of fetching to be tried on. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { afterAll } from 'vitest'
import type { WebClock } from '../sources/web/pace.ts'

export interface Page {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

type Served =
  | Page
  | string
  | ((request: IncomingMessage, response: ServerResponse) => Page | string | undefined)

export interface Site {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  /** What it gives, by path; what is not there is 404. A function that gives nothing answers by itself. */
  readonly pages: Record<string, Served>
  /** Paths that were asked for, in order, with the query; without robots.txt. */
  asked(): string[]
  readonly requests: IncomingMessage[]
}

/**
 * Opens a site for the tests of a file.
 *
 * @example
 * const site = await openSite()
 * site.pages['/pact'] = '<!doctype html><main><h1>Pact</h1></main>'
 */
export async function openSite(): Promise<Site> {
  const requests: IncomingMessage[] = []
  const pages: Record<string, Served> = {}
  const server = createServer((request, response) => {
    requests.push(request)
    const path = request.url ?? '/'
    const served = pages[path] ?? pages[path.replace(/\?.*/u, '')] ?? { status: 404, body: 'Not here.' }
    const given = typeof served === 'function' ? served(request, response) : served
    if (given === undefined) return
    const { status = 200, headers = {}, body = '' } = typeof given === 'string' ? { body: given } : given
    const type = { 'content-type': 'text/html; charset=utf-8' }
    response.writeHead(status, { ...type, ...headers }).end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    pages,
    requests,
    asked: () => requests.map(({ url }) => url ?? '').filter((path) => path !== '/robots.txt'),
  }
}

/**
 * A page that stays as it was while its server is asked with what it said of it.
 *
 * @example
 * site.pages['/pact'] = unlessKnown('"7"', '<!doctype html>…')
 */
export function unlessKnown(
  etag: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Served {
  return (request) =>
    request.headers['if-none-match'] === etag
      ? { status: 304, headers: { etag } }
      : { headers: { etag, ...headers }, body }
}

/** A clock on which nothing has to be waited for; `slept` are the seconds. */
export function quickClock(): WebClock & { readonly slept: number[] } {
  let time = Temporal.Instant.from('2031-03-02T08:00:00Z')
  const slept: number[] = []
  return {
    slept,
    now: () => time,
    async sleep(duration) {
      slept.push(duration.total('seconds'))
      time = time.add(duration)
    },
  }
}
