/** Sign-in at a real provider, from the button to the session. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type RunningProvider, runProvider, somebodyAt } from '../testing/openid-provider.ts'
import { siteWithAccounts } from '../testing/site-with-accounts.ts'

let provider: RunningProvider
let site: Awaited<ReturnType<typeof siteWithAccounts>>
beforeAll(async () => {
  provider = await runProvider('https://readout.example')
  site = await siteWithAccounts(provider.settings, Temporal.Now.instant().round('second'))
})
afterAll(async () => {
  await site.close()
  await provider.close()
})

/** A login and a name of each test's own. */
let people = 0
let login: string
let name: string
beforeEach(() => {
  people++
  login = `a-${people}`
  name = `Ana ${people}`
  site.failed.length = 0
})

/** Presses a button that leads to the provider; gives where it leads, and what the browser then holds. */
async function press(path: string, fields: Readonly<Record<string, string>> = {}, cookie = '') {
  const response = await site.post(path, fields, { cookie })
  const page = await response.text()
  const href = response.headers.get('refresh')?.replace(/^0;url=/, '') ?? ''
  expect([response.status, page]).toEqual([200, expect.stringContaining('Go to Lake Ministry')])
  return { href, cookie: [cookie, cookiesOf(response)].filter((each) => each !== '').join('; ') }
}

const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ')

/** The whole way: the button, the provider, and back. */
async function goAndReturn(
  who: ReturnType<typeof somebodyAt>,
  ...button: Parameters<typeof press>
): Promise<Response> {
  const { href, cookie } = await press(...button)
  const back = await who.goTo(href)
  return site.get(`${back.pathname}${back.search}`, cookie)
}

async function invited() {
  const { token } = await site.accounts.invite(name, 'coder', null)
  const who = somebodyAt(login)
  const response = await goAndReturn(who, `/invitations/${token}/openid`)
  expect([response.status, response.headers.get('location')]).toEqual([303, '/account'])
  return { who, session: cookiesOf(response).match(/__Host-readout=[\w-]+/)?.[0] ?? '' }
}

test('the first administrator says a name and comes by the provider too', async () => {
  const link = await site.accounts.inviteFirst()
  const path = `/invitations/${link?.token}/openid`
  await goAndReturn(somebodyAt('ada-1'), path, { name: 'Ada' })
  expect(await site.accounts.named('Ada')).toMatchObject({ role: 'administrator' })
})

test('a link makes an account by the provider, without a script and without a passkey', async () => {
  const { token } = await site.accounts.invite(name, 'coder', null)
  const page = await (await site.get(`/invitations/${token}`)).text()
  expect(page).toContain(`action="/invitations/${token}/openid"`)
  expect(page).toContain('Sign in at Lake Ministry instead')
  const response = await goAndReturn(somebodyAt(login), `/invitations/${token}/openid`)
  expect(response.headers.get('set-cookie')).toMatch(
    /__Host-readout=[\w-]{43}; Max-Age=86400; Path=\/; HttpOnly; Secure; SameSite=Lax/,
  )
  const account = await (await site.get('/account', cookiesOf(response))).text()
  expect(account).toContain(`<h1>${name}</h1>`)
  expect(account).toContain('Here, with Lake Ministry')
  expect((await site.get(`/invitations/${token}`)).status).toBe(404)
})

test('who is linked signs in with one press while the provider knows him, and the log says where', async () => {
  const { who } = await invited()
  const asked = who.asked.length
  const response = await goAndReturn(who, '/sign-in/openid')
  expect(who.asked.slice(asked)).toEqual([])
  expect((await site.get('/account', cookiesOf(response))).status).toBe(200)
  const { acts } = await site.accounts.acts({ limit: 1, offset: 0 })
  const { issuer } = provider.settings
  expect(acts).toMatchObject([{ by: { name }, what: 'signed in', details: { issuer } }])
})

test('nobody has an account or a role for being known to the provider, whatever his name there', async () => {
  await site.somebody(name, 'administrator')
  const before = await site.accounts.list()
  for (const claimed of [name, 'ana@readout.example']) {
    const response = await goAndReturn(somebodyAt(claimed), '/sign-in/openid')
    expect([response.status, response.headers.getSetCookie().length]).toEqual([403, 1])
    expect(await response.text()).toContain('No account is linked to who you are at Lake Ministry')
  }
  expect(await site.accounts.list()).toEqual(before)
})

test('a disabled account is answered as if there were none', async () => {
  const { who } = await invited()
  const ana = await site.accounts.named(name)
  await site.accounts.disable(ana?.id ?? '', null)
  const disabled = await goAndReturn(who, '/sign-in/openid')
  const unknown = await goAndReturn(somebodyAt('nobody'), '/sign-in/openid')
  expect([disabled.status, unknown.status]).toEqual([403, 403])
  expect(await disabled.text()).toBe(await unknown.text())
})

describe('an account', () => {
  test('made with a passkey is linked on its own page, and unlinked', async () => {
    const { cookie, account } = await site.somebody(`Bo ${people}`, 'reader')
    expect(await (await site.get('/account', cookie)).text()).toContain('Link Lake Ministry')
    const who = somebodyAt(login)
    await goAndReturn(who, '/account/openid', {}, cookie)
    const page = await (await site.get('/account', cookie)).text()
    const unlink = /action="(\/account\/identities\/[\w-]+\/unlink)"/.exec(page)?.[1] ?? ''
    const entered = cookiesOf(await goAndReturn(who, '/sign-in/openid'))
    expect((await site.get('/account', entered)).status).toBe(200)
    expect((await site.post(unlink, {}, { cookie })).status).toBe(303)
    expect((await site.get('/account', entered)).status).toBe(303)
    expect(await site.accounts.identities(account.id)).toEqual([])
  })

  test('is linked by nobody but who began it', async () => {
    const mine = await site.somebody('Mine', 'reader')
    const theirs = await site.somebody('Theirs', 'reader')
    const { href, cookie } = await press('/account/openid', {}, mine.cookie)
    const back = await somebodyAt(login).goTo(href)
    const stolen = cookie.replace(mine.cookie, theirs.cookie)
    expect((await site.get(`${back.pathname}${back.search}`, stolen)).status).toBe(400)
    expect(await site.accounts.identities(theirs.account.id)).toEqual([])
    expect(await site.accounts.identities(mine.account.id)).toEqual([])
  })

  test('is not linked to who has another here', async () => {
    const { who } = await invited()
    const { cookie } = await site.somebody(`Bo ${people}`, 'reader')
    const response = await goAndReturn(who, '/account/openid', {}, cookie)
    expect([response.status, await response.text()]).toEqual([
      409,
      expect.stringContaining('Whoever you are at this provider has another account here.'),
    ])
  })
})

describe('a session that began over fifteen minutes ago', () => {
  test('links and unlinks nothing until the provider has asked for the person anew', async () => {
    const { who, session } = await invited()
    site.pass({ minutes: 15 })
    const [linked] = await site.accounts.identities((await site.accounts.named(name))?.id ?? '')
    for (const path of ['/account/openid', `/account/identities/${linked?.id}/unlink`]) {
      const refused = await site.post(path, {}, { cookie: session })
      expect([path, refused.status]).toEqual([path, 403])
    }
    const asked = who.asked.length
    const renewed = await goAndReturn(who, '/sign-in/openid', {}, session)
    expect(who.asked.slice(asked)).toEqual(['login'])
    expect(renewed.status).toBe(303)
    expect((await site.get('/account', session)).status).toBe(303)
  })
})

test('who turns it down at the provider is told what to do, and is no failure of the site', async () => {
  const { href, cookie } = await press('/sign-in/openid')
  const back = await somebodyAt(login).goTo(href, true)
  const response = await site.get(`${back.pathname}${back.search}`, cookie)
  expect(response.status).toBe(403)
  expect(await response.text()).toContain('Try again, or sign in with a passkey.')
  expect(site.failed).toEqual([])
})

test('a code that was used already opens nothing, in the same browser or another', async () => {
  const { who } = await invited()
  const { href, cookie } = await press('/sign-in/openid')
  const back = await who.goTo(href)
  const address = `${back.pathname}${back.search}`
  expect((await site.get(address)).status).toBe(400)
  expect((await site.get(address, cookie)).status).toBe(303)
  const again = await site.get(address, cookie)
  expect([again.status, await again.text()]).toEqual([400, expect.stringContaining('used already')])
})

test('what is told to the provider is the scope openid and what one sign-in needs, hashed where it is secret', async () => {
  const { href, cookie } = await press('/sign-in/openid')
  const { code_challenge, state, nonce, ...rest } = Object.fromEntries(new URL(href).searchParams)
  expect(rest).toEqual({
    client_id: 'readout',
    response_type: 'code',
    redirect_uri: 'https://readout.example/sign-in/openid/return',
    scope: 'openid',
    code_challenge_method: 'S256',
    max_age: '28800',
  })
  for (const random of [code_challenge, state, nonce]) {
    expect(random).toMatch(/^[\w-]{43}$/)
    expect(cookie).not.toContain(random)
  }
})

test('the content policy stays what it is: no form leads to another site', async () => {
  const response = await site.post('/sign-in/openid')
  expect(response.headers.get('content-security-policy')).toContain("form-action 'self'")
  expect(response.headers.get('cache-control')).toBe('private, no-store')
  expect(response.headers.getSetCookie()).toEqual([
    expect.stringMatching(
      /^__Host-readout-openid=[\w-]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    ),
  ])
})
