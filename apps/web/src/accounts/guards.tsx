/** What stands before every route: whose request it is, where it was sent from, and whether it may. */
import { mayDo, type Permission, type Session } from '@readout/archive'
import { ReadoutError } from '@readout/record'
import type { Context, MiddlewareHandler } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { root as apiRoot } from '../api/addresses.ts'
import { NoticePage } from '../pages/notice.tsx'
import type { SiteAccounts } from './site-accounts.ts'

/** Finds the session of a request; what a signed-in reader is answered, the assets apart, is kept by nobody. */
export function findSession({ accounts }: SiteAccounts): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.path.startsWith('/assets/')) return next()
    const token = tokenOf(c)
    c.set('session', token === undefined ? null : await accounts.session(token))
    await next()
    if (c.get('session')) c.header('cache-control', 'private, no-store')
  }
}

/**
 * Refuses what changes something and was not sent from a page of this site, whatever the cookie says. A browser always
 * names the origin of such a request; JSON is held to it like a form. The API changes nothing, and says so itself.
 */
export function refuseForeignForms({ origin }: SiteAccounts): MiddlewareHandler {
  return async (c, next) => {
    const changesNothing = /^(?:GET|HEAD|OPTIONS)$/.test(c.req.method) || c.req.path.startsWith(`${apiRoot}/`)
    if (changesNothing || c.req.header('origin') === origin) return next()
    const line = `What you sent did not come from a page of ${origin}. Open Readout there and send it again.`
    return notice(c, 403, 'Not sent from here', line, { href: `${origin}/sign-in`, label: 'Open it there' })
  }
}

/** Lets through who is signed in with a role that may. */
export function may(permission: Permission): MiddlewareHandler {
  return async (c, next) => {
    c.header('cache-control', 'private, no-store')
    const session = c.get('session')
    if (!session) return sayNotSignedIn(c)
    if (mayDo(session.account.role, permission)) return next()
    const line = `An account with the role ${session.account.role} may not do this. Ask an administrator.`
    return notice(c, 403, 'Not yours to do', line, { href: '/account', label: 'Your account' })
  }
}

/** Lets through who has just signed in: a browser that was left open opens and closes no account. */
export const onlyFresh: MiddlewareHandler = async (c, next) => {
  if (sessionOf(c).isFresh) return next()
  const line =
    'You signed in over 15 minutes ago. This changes who can come in, so sign in again and do it once more.'
  return notice(c, 403, 'Sign in again', line, { href: '/sign-in', label: 'Sign in again' })
}

/**
 * The session of a request that `may` let through.
 *
 * @throws TypeError where none stands before the route
 */
export function sessionOf(c: Context): Session {
  const session = c.get('session')
  if (!session) throw new TypeError('a route that needs a session stands behind no guard')
  return session
}

/** What cannot be done with accounts, as a page; every other error goes on. */
export function sayRefused(error: Error, c: Context): Response | Promise<Response> {
  if (!(error instanceof ReadoutError) || error.code !== 'accounts') throw error
  const to = c.get('session')
    ? { href: c.req.path.startsWith('/accounts') ? '/accounts' : '/account', label: 'Back' }
    : { href: '/sign-in', label: 'Sign in' }
  return notice(c, 409, 'This cannot be done', error.message, to)
}

/** A page of one line, kept by nobody. */
export function notice(
  c: Context,
  status: 400 | 401 | 403 | 404 | 409 | 429 | 502,
  title: string,
  line: string,
  to: { readonly href: string; readonly label: string },
): Response | Promise<Response> {
  c.status(status)
  c.header('cache-control', 'private, no-store')
  return c.render(<NoticePage title={title} line={line} to={to} />, { title })
}

/** The token that the browser holds. */
export function tokenOf(c: Context): string | undefined {
  return getCookie(c, cookieName, 'host')
}

/** Hands the browser a session: over TLS alone, for no script, no other site and no other path or host. */
export function handOver(c: Context, token: string): void {
  setCookie(c, cookieName, token, { prefix: 'host', ...cookieRules, maxAge: 24 * 60 * 60 })
}

/** Takes the session back from the browser. */
export function takeBack(c: Context): void {
  deleteCookie(c, cookieName, { prefix: 'host', ...cookieRules })
}

const cookieName = 'readout'
const cookieRules = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const

function sayNotSignedIn(c: Context): Response | Promise<Response> {
  if (c.req.method === 'GET') return c.redirect('/sign-in', 303)
  const line = 'You are not signed in, or your session has ended. Sign in and do it again.'
  return notice(c, 401, 'Not signed in', line, { href: '/sign-in', label: 'Sign in' })
}
