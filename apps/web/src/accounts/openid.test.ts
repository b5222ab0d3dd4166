/** What a provider says that must not be believed. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Lies, lyingProvider } from '../testing/lying-provider.ts'
import { siteWithAccounts } from '../testing/site-with-accounts.ts'

let provider: Awaited<ReturnType<typeof lyingProvider>>
let site: Awaited<ReturnType<typeof siteWithAccounts>>
let subject = 0
beforeAll(async () => {
  provider = await lyingProvider()
  site = await siteWithAccounts(provider.settings, Temporal.Now.instant().round('second'))
})
afterAll(async () => {
  await site.close()
  await provider.close()
})

/** Somebody new each time, whose account is linked, in a network of his own. */
let linked: string
let network: { 'x-forwarded-for': string }
beforeEach(async () => {
  provider.lie({})
  subject++
  network = { 'x-forwarded-for': `192.0.2.${subject}` }
  const { token } = await site.accounts.invite(`Ana ${subject}`, 'reader', null)
  linked = `a-${subject}`
  const provedAt = Temporal.Now.instant()
  await site.accounts.acceptByIdentity(token, { issuer: provider.settings.issuer, subject: linked, provedAt })
  site.failed.length = 0
  provider.asked.length = 0
})

async function begin(on = site.app, cookie = '') {
  const headers = { ...network, cookie, origin: site.origin }
  const response = await on.request('/sign-in/openid', { method: 'POST', headers })
  const href = response.headers.get('refresh')?.replace(/^0;url=/, '') ?? ''
  return { response, href, cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '' }
}

/** A sign-in by a provider that lies. */
async function signIn(
  { claims, ...lies }: Lies = {},
  change?: Readonly<Record<string, string>>,
  on = site.app,
) {
  const { href, cookie } = await begin(on)
  provider.lie({ ...lies, claims: { sub: linked, ...claims } })
  const response = await on.request(provider.answerTo(href, change), { headers: { ...network, cookie } })
  return { status: response.status, page: await response.text(), response }
}

const isIn = ({ response }: { readonly response: Response }) =>
  response.headers.getSetCookie().some((set) => set.startsWith('__Host-readout='))

const secondsAgo = (seconds: number) =>
  Math.floor(Temporal.Now.instant().subtract({ seconds }).epochMilliseconds / 1000)

test('a provider that tells the truth is believed, and asked with the secret and the verifier', async () => {
  const entered = await signIn()
  expect([entered.status, isIn(entered)]).toEqual([303, true])
  const [{ authorization = '', form } = { form: new URLSearchParams() }] = provider.asked
  expect(Buffer.from(authorization.replace('Basic ', ''), 'base64').toString()).toBe('readout:a%3Asecret')
  expect(Object.fromEntries(form)).toEqual({
    grant_type: 'authorization_code',
    code: 'any',
    redirect_uri: 'https://readout.example/sign-in/openid/return',
    code_verifier: expect.stringMatching(/^[\w-]{43}$/),
  })
})

describe('nobody is let in by a token', () => {
  test.each<[string, Lies, string]>([
    ['for another site', { claims: { aud: 'another' } }, 'vouched for you to another site'],
    [
      'for another site beside this one',
      { claims: { aud: ['readout', 'x'], azp: 'x' } },
      'cannot be believed',
    ],
    ['of another provider', { claims: { iss: 'https://evil.example' } }, 'cannot be believed'],
    ['that has ended', { claims: { exp: secondsAgo(120), iat: secondsAgo(180) } }, 'has ended'],
    ['with the nonce of another sign-in', { claims: { nonce: 'another' } }, 'cannot be believed'],
    ['without a nonce', { claims: { nonce: undefined } }, 'cannot be believed'],
    ['without a subject', { claims: { sub: undefined } }, 'cannot be believed'],
    ['that does not say when', { claims: { auth_time: undefined } }, 'cannot be believed'],
    [
      'for a person who was there yesterday',
      { claims: { auth_time: secondsAgo(28_900) } },
      'did not make sure anew',
    ],
    ['that another signed', { signature: 'of another' }, 'cannot be believed'],
    ['that nobody signed', { signature: 'none' }, 'cannot be believed'],
  ])('%s', async (_, lies, words) => {
    const refused = await signIn(lies)
    expect([refused.status, isIn(refused)]).toEqual([403, false])
    expect(refused.page).toContain(words)
    expect(site.failed).toMatchObject([{ name: 'OpenIdFailure', code: expect.stringMatching(/^OAUTH_/) }])
    expect(JSON.stringify(site.failed)).not.toMatch(/ada@lake|Ada|eyJ/)
  })
})

describe('an answer', () => {
  test('without the state of this browser is not weighed, and leaves what was begun as it is', async () => {
    const { href, cookie } = await begin()
    provider.lie({ claims: { sub: linked } })
    const forged = await site.get(provider.answerTo(href, { state: 'another' }), cookie)
    expect([forged.status, forged.headers.getSetCookie()]).toEqual([400, []])
    expect(provider.asked).toEqual([])
    expect((await site.get(provider.answerTo(href), cookie)).status).toBe(303)
  })

  test('that came after ten minutes is too late', async () => {
    const { href, cookie } = await begin()
    site.pass({ minutes: 10 })
    const late = await site.get(provider.answerTo(href), cookie)
    expect([late.status, await late.text()]).toEqual([
      400,
      expect.stringContaining('longer than ten minutes'),
    ])
    expect(provider.asked).toEqual([])
  })

  test.each([
    ['of another provider', { iss: 'https://evil.example' }],
    ['with an error of the site’s own making', { error: 'invalid_scope', error_description: 'Ada' }],
  ])('%s is not believed', async (_, change) => {
    const refused = await signIn({}, change)
    expect([refused.status, isIn(refused), provider.asked]).toEqual([403, false, []])
    expect(refused.page).toContain('cannot be believed')
    expect(refused.page + JSON.stringify(site.failed)).not.toContain('Ada')
  })

  test('with a code that the provider no longer knows is too late', async () => {
    const refused = await signIn({ token: { status: 400, body: { error: 'invalid_grant' } } })
    expect([refused.status, refused.page]).toEqual([403, expect.stringContaining('came too late')])
  })

  test('turned into one for a session that has to be proved anew is no answer any more', async () => {
    const { href, cookie } = await begin()
    const [name = '', value = ''] = cookie.split('=')
    const errand = JSON.parse(Buffer.from(value, 'base64url').toString())
    const changed = Buffer.from(JSON.stringify({ ...errand, errand: { for: 'renewal' } })).toString(
      'base64url',
    )
    expect((await site.get(provider.answerTo(href), `${name}=${changed}`)).status).toBe(400)
    expect((await site.get(provider.answerTo(href), `${name}=nothing`)).status).toBe(400)
  })
})

test('a session by a provider that made sure of the person an hour ago changes no passkey', async () => {
  const entered = await signIn({ claims: { auth_time: secondsAgo(3600) } })
  const session =
    entered.response.headers
      .getSetCookie()
      .join('; ')
      .match(/__Host-readout=[\w-]+/)?.[0] ?? ''
  expect((await site.get('/account', session)).status).toBe(200)
  expect((await site.post('/account/passkeys', {}, { cookie: session })).status).toBe(403)

  const { href, cookie } = await begin(site.app, session)
  expect(new URL(href).searchParams.get('prompt')).toBe('login')
  expect(new URL(href).searchParams.get('max_age')).toBe('900')
  const back = provider.answerTo(href)
  const unproved = await site.get(back, `${session}; ${cookie}`)
  expect([unproved.status, await unproved.text()]).toEqual([403, expect.stringContaining('Sign out there')])
})

test('a provider that does not answer, or fails, is told from one that refuses, and counts against nobody', async () => {
  const gone = site.pagesAsking({ ...provider.settings, issuer: 'http://127.0.0.1:9' })
  const { response } = await begin(gone)
  expect([response.status, response.headers.getSetCookie()]).toEqual([502, []])
  expect(await response.text()).toContain('Lake Ministry does not answer')
  for (let n = 0; n < 26; n++) {
    const failed = await signIn({ token: { status: 500, body: {} } })
    expect([failed.status, isIn(failed)]).toEqual([502, false])
  }
  expect(isIn(await signIn())).toBe(true)
})

test('a description that names another provider than its address is refused', async () => {
  const other = site.pagesAsking(provider.settings)
  provider.lie({ metadata: { issuer: 'https://evil.example' } })
  const { response } = await begin(other)
  expect([response.status, await response.text()]).toEqual([
    403,
    expect.stringContaining('cannot be believed'),
  ])
})

test('a provider that takes the secret only in the form is given it there', async () => {
  const other = site.pagesAsking(provider.settings)
  provider.lie({ metadata: { token_endpoint_auth_methods_supported: ['client_secret_post'] } })
  const { href, cookie } = await begin(other)
  await other.request(provider.answerTo(href), { headers: { ...network, cookie } })
  const [{ authorization, form } = { form: new URLSearchParams() }] = provider.asked
  expect([authorization, form.get('client_secret')]).toEqual([undefined, 'a:secret'])
})

test('where a way of signing in is demanded it is asked for, and another is not enough', async () => {
  const strict = site.pagesAsking({ ...provider.settings, acr: ['mfa', 'hardware'] })
  const { href } = await begin(strict)
  expect(new URL(href).searchParams.get('acr_values')).toBe('mfa hardware')
  for (const acr of [undefined, 'password', 'mfa ']) {
    const refused = await signIn({ claims: { acr } }, {}, strict)
    expect([refused.status, refused.page]).toEqual([403, expect.stringContaining('second factor')])
  }
  expect(isIn(await signIn({ claims: { acr: 'hardware' } }, {}, strict))).toBe(true)
})

test('where 25 have failed no more is asked from that network for a while', async () => {
  for (let n = 0; n < 25; n++) expect((await signIn({ claims: { sub: `nobody ${n}` } })).status).toBe(403)
  const limited = await signIn()
  expect([limited.status, limited.response.headers.get('retry-after')]).toEqual([429, '900'])
  expect(provider.asked).toHaveLength(25)
})

test('who is known to the provider and to nobody here is turned away after five times', async () => {
  for (let n = 0; n < 5; n++) expect((await signIn({ claims: { sub: 'nobody' } })).status).toBe(403)
  expect((await signIn({ claims: { sub: 'nobody' } })).status).toBe(429)
})

test('a network has a hundred on their way at most', async () => {
  for (let n = 0; n < 100; n++) await begin()
  const { response } = await begin()
  expect([response.status, response.headers.getSetCookie()]).toEqual([429, []])
})
