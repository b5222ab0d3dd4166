/** Signing in and out, and links that let somebody in. */
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import {
  madePasskey,
  optionsToMake,
  optionsToSign,
  signedBy,
  verifiedCounter,
} from '../accounts/ceremonies.ts'
import { formOf, invitationForm, signInForm } from '../accounts/forms.ts'
import { handOver, may, notice, sayRefused, sessionOf, takeBack, tokenOf } from '../accounts/guards.tsx'
import { networkBehind, type SiteAccounts } from '../accounts/site-accounts.ts'
import { InvitationPage } from '../pages/invitation.tsx'
import { SignInPage } from '../pages/sign-in.tsx'

/** The routes that are open to who is not signed in, and the way out; to be put at the root of the site. */
export function signInRoutes(site: SiteAccounts): Hono {
  const { accounts, origin, openId } = site
  const routes = new Hono()
  routes.onError(sayRefused)
  for (const path of ['/sign-in/*', '/invitations/*']) routes.use(path, short, unkept)

  routes.get('/sign-in', (c) =>
    c.render(<SignInPage origin={origin} provider={openId?.name ?? null} />, { title: 'Sign in' }),
  )

  routes.post('/sign-in/challenge', async (c) => {
    const options = await optionsToSign(site, networkBehind(c, site))
    return options === null ? tooMany(c) : c.json(options)
  })

  routes.post('/sign-in', async (c) => {
    const { response } = await formOf(c, signInForm)
    const signed = signedBy(response)
    if (signed === null) return sayNoPasskey(c)
    const network = networkBehind(c, site)
    const attempt = await accounts.attempt({ account: signed.response.userHandle, network })
    if (attempt.state === 'limited') return sayLimited(c, attempt.retryAfterSeconds)
    const known = await accounts.passkey(signed.id)
    const counter = await verifiedCounter(site, signed, known)
    const signedIn =
      counter === null
        ? null
        : await accounts.signIn({
            passkey: signed.id,
            counter,
            attempt: attempt.attempt,
            before: tokenOf(c),
          })
    if (signedIn === null) return sayNotKnown(c)
    handOver(c, signedIn.token)
    return c.redirect('/account', 303)
  })

  routes.post('/sign-out', may('keep own account'), async (c) => {
    await accounts.signOut(sessionOf(c))
    takeBack(c)
    // What the browser kept of pages that only the signed-in see goes too.
    c.header('clear-site-data', '"cache"')
    return c.redirect('/sign-in', 303)
  })

  routes.get('/invitations/:token', async (c) => {
    const invitation = await accounts.invitation(c.req.param('token'))
    if (invitation === null) return sayEnded(c)
    const provider = openId?.name ?? null
    const shown = { invitation, path: c.req.path, origin, provider }
    return c.render(<InvitationPage {...shown} />, { title: 'Invitation' })
  })

  routes.post('/invitations/:token/challenge', async (c) => {
    const invitation = await accounts.invitation(c.req.param('token'))
    if (invitation === null) return c.json({ problem: ended }, 404)
    const { name = '' } = await formOf(c, invitationForm)
    const account = { id: invitation.account, name: invitation.name ?? name }
    const options = await optionsToMake(site, account, `invitation ${invitation.id}`, networkBehind(c, site))
    return options === null ? tooMany(c) : c.json(options)
  })

  routes.post('/invitations/:token', async (c) => {
    const token = c.req.param('token')
    const invitation = await accounts.invitation(token)
    if (invitation === null) return sayEnded(c)
    const { response, passkey: called, name } = await formOf(c, invitationForm)
    if (response === '') return sayNoPasskey(c)
    const passkey = await madePasskey(site, response, `invitation ${invitation.id}`, called)
    if (passkey === null) return sayNotMade(c)
    const signedIn = await accounts.accept(token, passkey, name)
    const session = c.get('session')
    if (session) await accounts.signOut(session)
    handOver(c, signedIn.token)
    return c.redirect('/account', 303)
  })

  return routes
}

/** No form of accounts is longer; a passkey's answer has a few kilobytes. */
export const short = bodyLimit({ maxSize: 64 * 1024 })

/** What these routes answer is kept by nobody. */
export const unkept = async (c: Context, next: () => Promise<void>) => {
  await next()
  c.header('cache-control', 'private, no-store')
}

/** The answer to who asks for too many challenges. */
export function tooMany(c: Context): Response {
  c.header('retry-after', '300')
  return c.json({ problem: 'Too many have begun this from your network. Try again in five minutes.' }, 429)
}

/** The answer to a form that came without a passkey. */
export function sayNoPasskey(c: Context) {
  const line =
    'Your browser sent no passkey. That needs JavaScript and a browser that knows passkeys; go back and try again.'
  return notice(c, 400, 'No passkey was sent', line, signInPage)
}

/** The answer to a passkey that does not hold, was made too late, or twice. */
export function sayNotMade(c: Context) {
  const line = 'The passkey could not be checked, or it took longer than five minutes. Go back and try again.'
  return notice(c, 400, 'The passkey was not kept', line, signInPage)
}

function sayNotKnown(c: Context) {
  const line =
    'No account can be opened with this passkey. Try another; if you have none, ask an administrator for a link.'
  return notice(c, 403, 'Not signed in', line, signInPage)
}

/** The answer to who has failed too often. */
export function sayLimited(c: Context, seconds: number) {
  c.header('retry-after', String(seconds))
  const minutes = Math.ceil(seconds / 60)
  const line = `Too many attempts to sign in have failed. Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`
  return notice(c, 429, 'Not now', line, signInPage)
}

/** The answer to a link that has ended or was used. */
export function sayEnded(c: Context) {
  return notice(c, 404, 'This link leads nowhere', ended, signInPage)
}

const ended = 'It has ended or was used. Ask whoever gave it to you for another.'
export const signInPage = { href: '/sign-in', label: 'Sign in' }
