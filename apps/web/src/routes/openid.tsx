/** Signing in at an OpenID provider: the way there, the way back, and what can go wrong on it. */
import type { ChallengePurpose, NewIdentity } from '@readout/archive'
import { type Context, Hono } from 'hono'
import { formOf, openIdForm } from '../accounts/forms.ts'
import { handOver, may, notice, onlyFresh, sayRefused, sessionOf, tokenOf } from '../accounts/guards.tsx'
import { type Proof, relyingParty, returnPath } from '../accounts/openid.ts'
import {
  comeBack,
  type Errand,
  newSecret,
  setOut,
  type UnderWay,
  underWayIn,
} from '../accounts/openid-errand.ts'
import { type FailureReason, OpenIdFailure } from '../accounts/openid-failure.ts'
import type { OpenIdSettings } from '../accounts/openid-settings.ts'
import { networkBehind, type SiteAccounts } from '../accounts/site-accounts.ts'
import type { Site } from '../app.tsx'
import { OnwardPage } from '../pages/onward.tsx'
import { tellFailure } from '../reports.ts'
import { sayEnded, sayLimited, short, signInPage, unkept } from './sign-in.tsx'

/** The routes of sign-in at a provider, to be put at the root of the site. */
export function openIdRoutes(
  site: SiteAccounts,
  settings: OpenIdSettings,
  { now, reports }: Pick<Site, 'now' | 'reports'>,
): Hono {
  const { accounts } = site
  const openId = relyingParty(settings, site)
  const routes = new Hono()
  routes.onError(sayRefused)
  for (const path of ['/sign-in/openid/*', '/invitations/:token/openid', '/account/openid'])
    routes.use(path, short, unkept)

  routes.post('/sign-in/openid', (c) => send(c, { for: c.get('session') ? 'renewal' : 'sign-in' }))

  routes.post('/invitations/:token/openid', async (c) => {
    const token = c.req.param('token')
    const { name } = await formOf(c, openIdForm)
    return send(c, { for: 'invitation', token, ...(name !== undefined && { name }) })
  })

  routes.post('/account/openid', may('keep own account'), onlyFresh, (c) => send(c, { for: 'account' }))

  routes.get(returnPath, async (c) => {
    const answer = new URL(c.req.url).searchParams
    const underWay = underWayIn(c)
    if (underWay === null || !openId.isAnswerTo(underWay.secret, answer)) return sayNotBegun(c)
    comeBack(c)
    const purpose = await purposeOf(c, underWay.errand)
    if (purpose === null || !(await accounts.takeChallenge(underWay.secret, purpose))) return sayOver(c)
    // A link and a session that has just begun were counted when they came to be.
    if (!answer.has('code') || !isSignIn(underWay.errand)) return meet(c, underWay, answer, null)
    const attempt = await accounts.attempt({ account: null, network: networkBehind(c, site) })
    if (attempt.state === 'limited') return sayLimited(c, attempt.retryAfterSeconds)
    return meet(c, underWay, answer, attempt.attempt)
  })

  /** Sends a browser on its way, by a page: a form that leads to another site would need leave from the content policy. */
  async function send(c: Context, errand: Errand) {
    const purpose = await purposeOf(c, errand)
    if (purpose === null) return sayEnded(c)
    try {
      const secret = newSecret()
      const { href } = await openId.begin(secret, proofFor(errand))
      if (!(await accounts.keepChallenge(secret, purpose, networkBehind(c, site)))) return sayTooMany(c)
      setOut(c, { secret, errand })
      c.header('refresh', `0;url=${href}`)
      return c.render(<OnwardPage name={openId.name} href={href} />, { title: `On to ${openId.name}` })
    } catch (error) {
      return sayFailed(c, error, errand)
    }
  }

  /** Weighs what the provider answered, and does what the browser went there for. */
  async function meet(
    c: Context,
    { secret, errand }: UnderWay,
    answer: URLSearchParams,
    attempt: number | null,
  ) {
    let identity: NewIdentity
    try {
      identity = await openId.finish(secret, proofFor(errand), answer)
    } catch (error) {
      // The provider's own trouble is held against nobody.
      if (attempt !== null && error instanceof OpenIdFailure && error.reason === 'unreachable')
        await accounts.withdrawAttempt(attempt)
      return sayFailed(c, error, errand)
    }
    if (attempt !== null) return admit(c, identity, attempt)
    if (errand.for === 'invitation') {
      const signedIn = await accounts.acceptByIdentity(errand.token, identity, errand.name)
      const session = c.get('session')
      if (session) await accounts.signOut(session)
      handOver(c, signedIn.token)
    } else {
      const { account } = sessionOf(c)
      await accounts.addIdentity(account.id, identity, account)
    }
    return c.redirect('/account', 303)
  }

  async function admit(c: Context, identity: NewIdentity, attempt: number) {
    const entered = await accounts.signInByIdentity({ identity, attempt, before: tokenOf(c) })
    if (entered.state === 'limited') return sayLimited(c, entered.retryAfterSeconds)
    if (entered.state === 'unknown') return sayUnknown(c)
    handOver(c, entered.token)
    return c.redirect('/account', 303)
  }

  /** What the archive keeps a challenge for; null where there is nothing to do any more. */
  async function purposeOf(c: Context, errand: Errand): Promise<ChallengePurpose | null> {
    switch (errand.for) {
      case 'sign-in':
        return 'openid sign-in'
      case 'renewal':
        return 'openid renewal'
      case 'account': {
        const session = c.get('session')
        return session ? `openid account ${session.account.id}` : null
      }
      case 'invitation': {
        const invitation = await accounts.invitation(errand.token)
        return invitation === null ? null : `openid invitation ${invitation.id}`
      }
    }
  }

  function sayFailed(c: Context, error: unknown, errand: Errand) {
    if (!(error instanceof OpenIdFailure)) throw error
    if (error.reason !== 'denied') tellFailure(error, now(), reports)
    const status = error.reason === 'unreachable' ? 502 : 403
    return notice(c, status, ...failures[error.reason](openId.name), backFrom(errand))
  }

  function sayUnknown(c: Context) {
    const line =
      `No account is linked to who you are at ${openId.name}. Sign in with a passkey and link it on the page of your ` +
      'account, or ask an administrator for a link.'
    return notice(c, 403, 'Not signed in', line, signInPage)
  }

  function sayNotBegun(c: Context) {
    const line =
      `This browser has not begun what ${openId.name} answers: it was begun in another one, or once more since, or ` +
      'cookies are turned off. Begin again here.'
    return notice(c, 400, 'Not begun here', line, signInPage)
  }

  return routes
}

/** An account that is opened, made or changed needs a person who is there now; a session that begins, one of today. */
const proofFor = (errand: Errand): Proof => (errand.for === 'sign-in' ? 'today' : 'now')

const isSignIn = (errand: Errand) => errand.for === 'sign-in' || errand.for === 'renewal'

const backFrom = (errand: Errand) => {
  if (errand.for === 'account') return { href: '/account', label: 'Your account' }
  if (errand.for === 'invitation') return { href: `/invitations/${errand.token}`, label: 'Back to your link' }
  return signInPage
}

/** What is wrong, and what to do, by what happened at the provider. */
const failures: Readonly<Record<FailureReason, (name: string) => [title: string, line: string]>> = {
  denied: (name) => [
    'Not signed in',
    `${name} did not let you in, or you turned it down. Try again, or sign in with a passkey.`,
  ],
  unreachable: (name) => [
    `${name} does not answer`,
    `Try again in some minutes, or sign in with a passkey. If it stays so, tell whoever runs this site.`,
  ],
  over: (name) => ['Not in time', `What ${name} answered was used already, or came too late. Begin again.`],
  'for-another-site': (name) => [
    'Meant for another site',
    `${name} vouched for you to another site than this. Tell whoever runs this site: its client id there is wrong.`,
  ],
  expired: (name) => [
    'Not in time',
    `What ${name} says of you has ended. Begin again; if it stays so, a clock is wrong: tell whoever runs this site.`,
  ],
  'long-ago': (name) => [
    'Sign in there again',
    `${name} did not make sure anew that it is you. Sign out there, then begin again.`,
  ],
  weak: (name) => [
    'Not enough to go by',
    `This site demands another way of signing in at ${name} than the one you took, such as a second factor. Sign out there, then begin again.`,
  ],
  'not-believed': (name) => [
    'Not signed in',
    `What ${name} answered cannot be believed. Begin again; if it stays so, tell whoever runs this site.`,
  ],
}

function sayOver(c: Context) {
  const line = 'It took longer than ten minutes, or this answer was used already. Begin again.'
  return notice(c, 400, 'Not in time', line, signInPage)
}

function sayTooMany(c: Context) {
  c.header('retry-after', '600')
  const line = 'Too many have begun this from your network. Try again in ten minutes.'
  return notice(c, 429, 'Not now', line, signInPage)
}
