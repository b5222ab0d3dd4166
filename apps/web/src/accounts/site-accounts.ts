/** What the site's pages of accounts need beside the archive. */
import { type Accounts, networkOf, type Session } from '@readout/archive'
import { ReadoutError } from '@readout/record'
import type { Context } from 'hono'
import { z } from 'zod'
import type { OpenIdSettings } from './openid-settings.ts'

export interface SiteAccounts {
  readonly accounts: Accounts
  /** Where readers open the site, `https://readout.example`: passkeys belong to its host, forms come from it. */
  readonly origin: string
  /** True where a proxy stands in front that ends `X-Forwarded-For` with the address that it answers. */
  readonly isBehindProxy: boolean
  /** The OpenID provider by which people may sign in too; with passkeys alone where it is left out. */
  readonly openId?: OpenIdSettings
}

declare module 'hono' {
  interface ContextVariableMap {
    /** Null for a reader who is not signed in; undefined on a site without accounts. */
    session: Session | null | undefined
  }
}

/**
 * The origin that a person named.
 *
 * @throws ReadoutError 'bad-use' where passkeys cannot belong to it
 *
 * @example
 * originOf('https://readout.example/') // 'https://readout.example'
 */
export function originOf(named: string): string {
  const url = URL.canParse(named) ? new URL(named) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`)
    throw badOrigin(`${named} is no origin.`, 'Write it like https://readout.example, without a path.')
  if (/^\[|^[\d.]+$/.test(url.hostname))
    throw badOrigin(`${named} is an IP address, and passkeys belong to a name.`, 'Give the site a name.')
  const isLocal = url.hostname === 'localhost' || url.hostname.endsWith('.localhost')
  if (url.protocol === 'http:' && !isLocal)
    throw badOrigin(`${named} is not encrypted, and passkeys need that.`, 'Put TLS in front and write https.')
  return url.origin
}

function badOrigin(problem: string, remedy: string): ReadoutError {
  return new ReadoutError('bad-use', problem, remedy)
}

/**
 * The network that a request comes from.
 *
 * Behind a proxy it is the last address of `X-Forwarded-For`, which the proxy wrote; those before it are the sender's
 * own words.
 */
export function networkBehind(c: Context, { isBehindProxy }: SiteAccounts): string {
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  if (isBehindProxy) return networkOf(forwarded ?? '')
  const node = nodeRequest.safeParse(c.env)
  return networkOf(node.data?.incoming.socket.remoteAddress ?? '')
}

const nodeRequest = z.object({
  incoming: z.object({ socket: z.object({ remoteAddress: z.string().optional() }) }),
})
