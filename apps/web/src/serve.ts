import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import type { Accounts, Archive } from '@readout/archive'
import { ReadoutError } from '@readout/record'
import type { OpenIdSettings } from './accounts/openid-settings.ts'
import { originOf } from './accounts/site-accounts.ts'
import type { createApp } from './app.tsx'
import { buildSite } from './build.ts'
import { readAssets } from './read-assets.ts'
import { type Reports, type Traces, tellFailure } from './reports.ts'

export interface ServeOptions {
  readonly archive: Archive
  /** Who may sign in; nobody where it is left out. */
  readonly accounts?: Accounts
  /** Where readers open the site; `http://localhost:PORT` where it is left out. */
  readonly origin?: string
  /** True where a proxy names the reader's address at the end of `X-Forwarded-For`. */
  readonly isBehindProxy?: boolean
  /** The OpenID provider by which they may sign in too; with passkeys alone where it is left out. */
  readonly openId?: OpenIdSettings
  /** 0 takes any free port. */
  readonly port: number
  /** The address to listen on; `127.0.0.1`, this machine alone, unless named. */
  readonly host?: string
  readonly onListening?: (url: string) => void
  /** What the operator is told of requests; errors go to standard error where it is left out. */
  readonly reports?: Reports
  /** Who follows requests; nobody where it is left out. */
  readonly traces?: Traces
}

export interface ServedSite {
  /** Where it listens. */
  readonly url: string
  /** Where readers open it. */
  readonly origin: string
  /** Stops taking requests, lets those under way end for two seconds, and gives the port back. */
  close(): Promise<void>
}

/**
 * Serves the site over an archive, which stays its caller's to close. Builds the site first where that is missing.
 *
 * @throws ReadoutError `port-taken` when the port cannot be had, `site-not-built` when the site cannot be built,
 * `bad-use` when passkeys cannot belong to the origin
 *
 * @example
 * const site = await serveSite({ archive, port: 0 })
 * site.url // 'http://127.0.0.1:40417'
 * await site.close()
 */
export async function serveSite({
  archive,
  accounts,
  origin: named,
  isBehindProxy = false,
  openId,
  port,
  host = '127.0.0.1',
  onListening,
  reports,
  traces,
}: ServeOptions): Promise<ServedSite> {
  const wanted = named === undefined ? null : originOf(named)
  const build = await builtSite()
  const bundle: { createApp: typeof createApp } = await import(
    pathToFileURL(join(build, 'server/app.js')).href
  )
  const assets = await readAssets(join(build, 'browser'))
  let isStopping = false
  const server = createServer()
  await listen(server, port, host)
  const origin = wanted ?? `http://localhost:${portOf(server)}`
  const app = bundle.createApp({
    archive,
    ...(accounts && { accounts: { accounts, origin, isBehindProxy, ...(openId && { openId }) } }),
    now: () => Temporal.Now.instant(),
    assets,
    isStopping: () => isStopping,
    ...(reports && { reports }),
    ...(traces && { traces }),
  })
  // No connection is taken before this turn of the loop ends, so none finds nobody.
  server.on('request', getRequestListener(app.fetch))
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${portOf(server)}`
  onListening?.(url)
  const settling = settleNowAndThen(archive, reports)
  return {
    url,
    origin,
    async close() {
      isStopping = true
      await settling.stop()
      await close(server)
    },
  }
}

/** Releases come without it; this writes them down, so that they stand when the clock is set back. */
const settlingEveryMs = 1000

function settleNowAndThen({ releases }: Archive, reports: Reports | undefined): { stop(): Promise<void> } {
  let underWay: Promise<unknown> | null = null
  const timer = setInterval(() => {
    underWay ??= releases
      .settle()
      .catch((error) => tellFailure(error, Temporal.Now.instant(), reports))
      .finally(() => {
        underWay = null
      })
  }, settlingEveryMs)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await underWay
    },
  }
}

async function builtSite(): Promise<string> {
  try {
    const { folder } = await buildSite()
    if (existsSync(join(folder, 'server/app.js'))) return folder
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new ReadoutError(
      'site-not-built',
      `The site could not be built: ${reason}`,
      'Run `npm install` and try again.',
      { cause },
    )
  }
  throw new ReadoutError(
    'site-not-built',
    'The build of the site is broken.',
    'Remove apps/web/dist and try again.',
  )
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (cause) {
    throw notListening(cause, port, host)
  }
}

function notListening(cause: unknown, port: number, host: string): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null
  if (code === 'EADDRINUSE') {
    return new ReadoutError(
      'port-taken',
      `Port ${port} on ${host} is taken.`,
      'Name another with --port, or take any free one with --port 0.',
      { cause },
    )
  }
  if (code === 'EACCES') {
    return new ReadoutError(
      'port-taken',
      `Port ${port} on ${host} may not be opened by this user.`,
      'Name one from 1024 with --port, or take any free one with --port 0.',
      { cause },
    )
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new ReadoutError(
      'bad-use',
      `This machine has no address ${host}.`,
      'Name one of its own, such as 127.0.0.1.',
      {
        cause,
      },
    )
  }
  return cause
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

const graceMs = 2000

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  const impatience = setTimeout(() => server.closeAllConnections(), graceMs)
  await closed
  clearTimeout(impatience)
}
