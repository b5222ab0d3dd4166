/** Everybody's accounts, for administrators, and the log of acts. */
import type { Invited } from '@readout/archive'
import { type Context, Hono } from 'hono'
import { formOf, inviteForm, reasonForm, roleForm } from '../accounts/forms.ts'
import { may, sayRefused, sessionOf } from '../accounts/guards.tsx'
import type { SiteAccounts } from '../accounts/site-accounts.ts'
import { queryOf, refusePageBeyond } from '../answers.ts'
import { AccountsPage } from '../pages/accounts.tsx'
import { ActsPage, actsPerPage } from '../pages/acts.tsx'
import { LinkPage } from '../pages/link.tsx'
import { actsQuery } from '../queries.ts'
import { short } from './sign-in.tsx'

/** The routes of accounts and acts, to be put at the root of the site. */
export function accountsRoutes({ accounts, origin }: SiteAccounts): Hono {
  const manage = may('manage accounts')
  const routes = new Hono()
  routes.onError(sayRefused)
  routes.use('/accounts/*', short)

  routes.get('/accounts', manage, async (c) => {
    const [all, invitations] = await Promise.all([accounts.list(), accounts.invitations()])
    return c.render(<AccountsPage accounts={all} invitations={invitations} />, { title: 'Accounts' })
  })

  routes.post('/accounts/invitations', manage, async (c) => {
    const { name, role } = await formOf(c, inviteForm)
    return showLink(c, name, await accounts.invite(name, role, sessionOf(c).account))
  })

  routes.post('/accounts/invitations/:id/withdraw', manage, async (c) => {
    await accounts.withdrawInvitation(c.req.param('id'), sessionOf(c).account)
    return c.redirect('/accounts', 303)
  })

  routes.post('/accounts/:id/invite-back', manage, async (c) => {
    const id = c.req.param('id')
    const invited = await accounts.inviteBack(id, sessionOf(c).account)
    const name = (await accounts.list()).find((account) => account.id === id)?.name ?? ''
    return showLink(c, name, invited)
  })

  routes.post('/accounts/:id/role', manage, async (c) => {
    const { role, reason } = await formOf(c, roleForm)
    await accounts.changeRole(c.req.param('id'), role, sessionOf(c).account, reason)
    return c.redirect('/accounts', 303)
  })

  routes.post('/accounts/:id/disable', manage, async (c) => {
    const { reason } = await formOf(c, reasonForm)
    await accounts.disable(c.req.param('id'), sessionOf(c).account, reason)
    return c.redirect('/accounts', 303)
  })

  routes.post('/accounts/:id/enable', manage, async (c) => {
    const { reason } = await formOf(c, reasonForm)
    await accounts.enable(c.req.param('id'), sessionOf(c).account, reason)
    return c.redirect('/accounts', 303)
  })

  routes.post('/accounts/:id/sessions/end', manage, async (c) => {
    await accounts.endSessions(c.req.param('id'), sessionOf(c).account)
    return c.redirect('/accounts', 303)
  })

  routes.get('/acts', may('read acts'), async (c) => {
    const { page = 1 } = queryOf(c, actsQuery)
    const { acts, total } = await accounts.acts({ limit: actsPerPage, offset: (page - 1) * actsPerPage })
    refusePageBeyond(page, total, actsPerPage)
    return c.render(<ActsPage acts={acts} total={total} page={page} />, { title: 'Log of acts' })
  })

  /** The link is shown in the answer itself, once: nobody keeps it to show it again. */
  function showLink(c: Context, name: string, { token, endsAt }: Invited) {
    return c.render(<LinkPage name={name} href={`${origin}/invitations/${token}`} endsAt={endsAt} />, {
      title: 'Invitation',
    })
  }

  return routes
}
