/** One's own account: passkeys and sessions. */
import { Hono } from 'hono'
import { madePasskey, optionsToMake } from '../accounts/ceremonies.ts'
import { formOf, passkeyForm } from '../accounts/forms.ts'
import { may, onlyFresh, sayRefused, sessionOf, takeBack } from '../accounts/guards.tsx'
import { networkBehind, type SiteAccounts } from '../accounts/site-accounts.ts'
import { AccountPage } from '../pages/account.tsx'
import { sayNoPasskey, sayNotMade, short, tooMany } from './sign-in.tsx'

/** The routes of one's own account, to be put at the root of the site. */
export function accountRoutes(site: SiteAccounts): Hono {
  const { accounts, openId } = site
  const own = may('keep own account')
  const routes = new Hono()
  routes.onError(sayRefused)
  routes.use('/account/*', short)

  routes.get('/account', own, async (c) => {
    const session = sessionOf(c)
    const { id } = session.account
    const [passkeys, identities, sessions] = await Promise.all([
      accounts.passkeys(id),
      accounts.identities(id),
      accounts.sessions(id),
    ])
    const shown = { session, passkeys, identities, sessions, provider: openId ?? null }
    return c.render(<AccountPage {...shown} />, { title: 'Your account' })
  })

  routes.post('/account/passkeys/challenge', own, onlyFresh, async (c) => {
    const { account } = sessionOf(c)
    const options = await optionsToMake(site, account, `passkey ${account.id}`, networkBehind(c, site))
    return options === null ? tooMany(c) : c.json(options)
  })

  routes.post('/account/passkeys', own, onlyFresh, async (c) => {
    const { account } = sessionOf(c)
    const { response, passkey: called } = await formOf(c, passkeyForm)
    if (response === '') return sayNoPasskey(c)
    const passkey = await madePasskey(site, response, `passkey ${account.id}`, called)
    if (passkey === null) return sayNotMade(c)
    await accounts.addPasskey(account.id, passkey, account)
    return c.redirect('/account', 303)
  })

  routes.post('/account/passkeys/:id/remove', own, onlyFresh, async (c) => {
    const { account } = sessionOf(c)
    await accounts.removePasskey(account.id, c.req.param('id'), account, openId?.issuer)
    return c.redirect('/account', 303)
  })

  routes.post('/account/identities/:id/unlink', own, onlyFresh, async (c) => {
    const { account } = sessionOf(c)
    await accounts.removeIdentity(account.id, c.req.param('id'), account, openId?.issuer)
    return c.redirect('/account', 303)
  })

  routes.post('/account/sessions/:id/end', own, onlyFresh, async (c) => {
    const { account } = sessionOf(c)
    await accounts.endSession(account.id, c.req.param('id'), account)
    return c.redirect('/account', 303)
  })

  routes.post('/account/sessions/end', own, onlyFresh, async (c) => {
    const { account } = sessionOf(c)
    await accounts.endSessions(account.id, account)
    takeBack(c)
    return c.redirect('/sign-in', 303)
  })

  return routes
}
