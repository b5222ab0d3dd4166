import { accountRole } from '@readout/archive'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { passkeyNamed, siteWithAccounts } from '../testing/site-with-accounts.ts'

let site: Awaited<ReturnType<typeof siteWithAccounts>>
beforeAll(async () => {
  site = await siteWithAccounts()
  await site.somebody('Ada', 'administrator')
})
afterAll(() => site.close())

/** What somebody sends who has no session yet: the secret in a link or a passkey lets them in. */
const openToAnybody = [
  '/sign-in/challenge',
  '/sign-in',
  '/sign-in/openid',
  '/invitations/:token/challenge',
  '/invitations/:token',
  '/invitations/:token/openid',
]

describe('every route that changes something', () => {
  const changing = () => [
    ...new Set(
      site.app.routes
        .filter(({ method }) => !['GET', 'HEAD', 'ALL'].includes(method))
        .map(({ method, path }) => `${method} ${path}`),
    ),
  ]
  const pathOf = (route: string) => route.replace(/^\w+ /, '')
  const addressOf = (route: string) => pathOf(route).replaceAll(/:\w+/g, 'x')

  test('is a POST, and there are as many as the pages need', () => {
    expect(changing().length).toBeGreaterThan(15)
    expect(changing().filter((route) => !route.startsWith('POST '))).toEqual([])
    expect(changing().map(pathOf)).toEqual(expect.arrayContaining(openToAnybody))
  })

  test('refuses a form of another site, whoever is signed in', async () => {
    const { cookie } = await site.somebody('Foreign', 'administrator')
    const before = await site.accounts.acts({ limit: 1, offset: 0 })
    for (const route of changing()) {
      for (const origin of ['https://evil.example', 'null', 'http://readout.example', '']) {
        const { status } = await site.post(addressOf(route), {}, { cookie, origin })
        expect([route, origin, status]).toEqual([route, origin, 403])
      }
    }
    expect(await site.accounts.acts({ limit: 1, offset: 0 })).toEqual(before)
  })

  test('refuses who is not signed in, unless it is the way in', async () => {
    for (const route of changing().filter((each) => !openToAnybody.includes(pathOf(each)))) {
      const { status } = await site.post(addressOf(route))
      expect([route, status]).toEqual([route, 401])
    }
  })

  test('refuses a role that may not, unless it is for everybody’s own account', async () => {
    const own = /^\/(?:account|sign-out)\b/
    const guarded = changing().filter(
      (each) => !openToAnybody.includes(pathOf(each)) && !own.test(pathOf(each)),
    )
    expect(guarded.length).toBeGreaterThan(5)
    for (const role of accountRole.exclude(['administrator']).options) {
      const { cookie } = await site.somebody(`A ${role}`, role)
      for (const route of guarded) {
        const { status } = await site.post(addressOf(route), {}, { cookie })
        expect([role, route, status]).toEqual([role, route, 403])
      }
    }
  })
})

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
  'the API tells whoever asks with %s that it only reads, with an origin and without',
  async (method) => {
    for (const headers of [{}, { origin: 'https://evil.example' }]) {
      const response = await site.app.request('/api/v1/documents', { method, headers })
      expect([response.status, response.headers.get('content-type')]).toEqual([
        405,
        'application/problem+json',
      ])
      expect(await response.json()).toMatchObject({ type: '/api#read-only' })
    }
  },
)

test('pages of accounts are for those whose role may see them', async () => {
  const seen = { '/account': [] as string[], '/accounts': [] as string[], '/acts': [] as string[] }
  for (const role of accountRole.options) {
    const { cookie } = await site.somebody(`One ${role}`, role)
    for (const path of ['/account', '/accounts', '/acts'] as const)
      if ((await site.get(path, cookie)).status === 200) seen[path].push(role)
  }
  expect(seen).toEqual({
    '/account': accountRole.options,
    '/accounts': ['administrator'],
    '/acts': ['press officer', 'administrator'],
  })
  for (const path of Object.keys(seen)) {
    const response = await site.get(path)
    expect([response.status, response.headers.get('location')]).toEqual([303, '/sign-in'])
  }
})

test('nothing that a signed-in reader is answered is kept by a cache, and the pages are the same ones', async () => {
  const { cookie } = await site.somebody('Cached', 'reader')
  for (const path of ['/', '/documents/call', '/search?q=pier', '/account', '/nowhere']) {
    const response = await site.get(path, cookie)
    expect([path, response.headers.get('cache-control')]).toEqual([path, 'private, no-store'])
    const page = await response.text()
    expect(page).toContain('Signed in as <a href="/account">Cached</a>')
    expect(page).toContain('action="/sign-out"')
  }
  const open = await site.get('/documents/call')
  expect(open.headers.get('cache-control')).toBe('no-cache')
  expect(await open.text()).toContain('<a href="/sign-in">Sign in</a>')
  expect(open.headers.get('set-cookie')).toBeNull()
})

test('no answer lets another site read it', async () => {
  const { cookie } = await site.somebody('Read', 'administrator')
  for (const path of ['/', '/account', '/accounts', '/sign-in', '/nowhere']) {
    const { headers } = await site.app.request(path, { headers: { cookie, origin: 'https://evil.example' } })
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('content-security-policy')).toContain(
      "require-trusted-types-for 'script'; trusted-types 'none'",
    )
  }
})

describe('a session', () => {
  test('is taken back from the browser when its holder signs out, with what the browser kept', async () => {
    const { cookie } = await site.somebody('Holder', 'reader')
    const out = await site.post('/sign-out', {}, { cookie })
    expect(out.headers.get('clear-site-data')).toBe('"cache"')
    expect(out.headers.get('set-cookie')).toMatch(
      /^__Host-readout=; Max-Age=0; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
    expect((await site.get('/account', cookie)).status).toBe(303)
  })

  test('that was ended elsewhere is out at the next request', async () => {
    const { cookie, account } = await site.somebody('Everywhere', 'reader')
    expect((await site.get('/account', cookie)).status).toBe(200)
    await site.accounts.endSessions(account.id, null)
    expect((await site.get('/account', cookie)).status).toBe(303)
  })

  test('that began over fifteen minutes ago changes no passkey and no session, until its holder signs in again', async () => {
    const { cookie, account } = await site.somebody('Left open', 'reader')
    const other = await site.accounts.inviteBack(account.id, null)
    await site.accounts.accept(other.token, passkeyNamed('Another'))
    site.pass({ minutes: 15 })
    for (const path of ['passkeys/challenge', 'passkeys', 'passkeys/Another/remove', 'sessions/end']) {
      const response = await site.post(`/account/${path}`, {}, { cookie })
      expect([path, response.status]).toEqual([path, 403])
      expect(await response.text()).toContain('sign in again and do it once more')
    }
    expect(await site.accounts.passkeys(account.id)).toHaveLength(2)
    expect(await site.accounts.sessions(account.id)).toHaveLength(2)
  })

  test('just begun removes a passkey, and the sessions that it signed in', async () => {
    const { cookie, account } = await site.somebody('Remover', 'reader')
    const other = await site.accounts.inviteBack(account.id, null)
    const lost = await site.accounts.accept(other.token, passkeyNamed('Lost-one'))
    expect((await site.post('/account/passkeys/Lost-one/remove', {}, { cookie })).status).toBe(303)
    expect(await site.accounts.session(lost.token)).toBeNull()
  })

  test('of another account cannot be ended from one’s own page', async () => {
    const mine = await site.somebody('Mine', 'reader')
    const theirs = await site.somebody('Theirs', 'reader')
    const [session] = await site.accounts.sessions(theirs.account.id)
    const response = await site.post(`/account/sessions/${session?.id}/end`, {}, { cookie: mine.cookie })
    expect(response.status).toBe(409)
    expect((await site.get('/account', theirs.cookie)).status).toBe(200)
  })
})

describe('an administrator', () => {
  test('invites, and sees the link once', async () => {
    const { cookie } = await site.somebody('Inviter', 'administrator')
    const page = await (
      await site.post('/accounts/invitations', { name: 'Bo <b>', role: 'press officer' }, { cookie })
    ).text()
    const link = /value="https:\/\/readout\.example(\/invitations\/[\w-]{43})"/.exec(page)?.[1] ?? ''
    expect(page).toContain('A link for Bo &lt;b&gt;')
    const invitation = await site.get(link)
    expect(await invitation.text()).toContain('is invited to Readout as press officer')
    expect(await (await site.get('/accounts', cookie)).text()).not.toContain(link)
  })

  test('changes a role and disables, with the reason in the log', async () => {
    const { cookie } = await site.somebody('Chief', 'administrator')
    const { account, cookie: theirs } = await site.somebody('Bruno', 'reader')
    await site.post(`/accounts/${account.id}/role`, { role: 'editor', reason: 'new post' }, { cookie })
    await site.post(`/accounts/${account.id}/disable`, { role: 'editor', reason: 'gone' }, { cookie })
    expect((await site.get('/account', theirs)).status).toBe(303)
    const words = (await (await site.get('/acts', cookie)).text()).replaceAll(/<[^>]+>/g, '')
    expect(words).toContain('Chief changed role: Bruno')
    expect(words).toContain('from reader · to editor')
    expect(words).toContain('Reason: gone')
  })

  test('withdraws a link, ends sessions, gives a link for another passkey, and enables again', async () => {
    const { cookie } = await site.somebody('Keeper', 'administrator')
    const { token } = await site.accounts.invite('Never came', 'reader', null)
    const page = await (await site.get('/accounts', cookie)).text()
    const withdraw = /action="([^"]+)"><button[^>]+Withdraw the link for Never came/.exec(page)?.[1] ?? ''
    expect((await site.post(withdraw, {}, { cookie })).headers.get('location')).toBe('/accounts')
    expect((await site.get(`/invitations/${token}`)).status).toBe(404)

    const { account, cookie: theirs } = await site.somebody('Kept', 'reader')
    await site.post(`/accounts/${account.id}/sessions/end`, {}, { cookie })
    expect((await site.get('/account', theirs)).status).toBe(303)
    const link = await (await site.post(`/accounts/${account.id}/invite-back`, {}, { cookie })).text()
    expect(link).toContain('A link for Kept')
    await site.post(`/accounts/${account.id}/disable`, {}, { cookie })
    await site.post(`/accounts/${account.id}/enable`, { reason: 'is back' }, { cookie })
    expect(await site.accounts.named('Kept')).toMatchObject({ disabledAt: null })
  })

  test('is told what cannot be', async () => {
    const { cookie } = await site.somebody('Told', 'administrator')
    const taken = await site.post('/accounts/invitations', { name: 'told', role: 'reader' }, { cookie })
    expect([taken.status, await taken.text()]).toEqual([
      409,
      expect.stringContaining('There is an account Told already.'),
    ])
    const role = await site.post('/accounts/invitations', { name: 'New', role: 'king' }, { cookie })
    expect(role.status).toBe(400)
    expect((await site.get('/acts?page=99', cookie)).status).toBe(404)
  })
})

test('another site may still ask beforehand what it may ask of the API', async () => {
  const headers = {
    origin: 'https://lake.example',
    'access-control-request-method': 'GET',
    'access-control-request-headers': 'if-none-match',
  }
  const asked = await site.app.request('/api/v1/documents', { method: 'OPTIONS', headers })
  expect(asked.status).toBe(204)
  expect(asked.headers.get('access-control-allow-origin')).toBe('*')
  expect(asked.headers.get('access-control-allow-credentials')).toBeNull()
})
