/**
 * What somebody went to the provider for. It stands in a cookie beside the secret until they come back; the archive keeps
 * the secret's hash with the purpose, so that nobody changes the errand on the way and none is done twice.
 */
import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'

const errand = z.discriminatedUnion('for', [
  z.object({ for: z.literal('sign-in') }),
  /** By who is signed in and has to prove it anew. */
  z.object({ for: z.literal('renewal') }),
  z.object({
    for: z.literal('invitation'),
    token: z.string().max(100),
    /** What the first administrator calls himself. */
    name: z.string().max(400).optional(),
  }),
  z.object({ for: z.literal('account') }),
])
export type Errand = z.infer<typeof errand>

const underWay = z.object({ secret: z.string().regex(/^[\w-]{43}$/), errand })
export type UnderWay = z.infer<typeof underWay>

/** A secret that a browser sets out with. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/**
 * Hands the browser its secret and its errand. The way back is a link of another site, which brings cookies that are
 * `Lax` and none that are `Strict`.
 */
export function setOut(c: Context, begun: UnderWay): void {
  const value = Buffer.from(JSON.stringify(begun)).toString('base64url')
  setCookie(c, cookieName, value, { prefix: 'host', ...cookieRules, maxAge: 10 * 60 })
}

/** What the browser is on its way for; null where it is on none. */
export function underWayIn(c: Context): UnderWay | null {
  const value = getCookie(c, cookieName, 'host')
  if (value === undefined) return null
  try {
    return underWay.parse(JSON.parse(Buffer.from(value, 'base64url').toString()))
  } catch {
    return null
  }
}

/** Takes the secret back from the browser. */
export function comeBack(c: Context): void {
  deleteCookie(c, cookieName, { prefix: 'host', ...cookieRules })
}

const cookieName = 'readout-openid'
const cookieRules = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const
