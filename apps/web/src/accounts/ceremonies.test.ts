import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { authenticator, type Signing } from '../testing/authenticator.ts'
import { siteWithAccounts } from '../testing/site-with-accounts.ts'

let site: Awaited<ReturnType<typeof siteWithAccounts>>
beforeAll(async () => {
  site = await siteWithAccounts()
})
afterAll(() => site.close())

/** A device of somebody who has an account, with a counter that stood at 7; each in a network of its own. */
let device: ReturnType<typeof authenticator>
let holder: string
let network: { 'x-forwarded-for': string }
let people = 0
beforeEach(async () => {
  people++
  device = authenticator()
  network = { 'x-forwarded-for': `192.0.2.${people}` }
  const { token } = await site.accounts.invite(`Holder ${people}`, 'reader', null)
  holder = (await site.accounts.accept(token, device.passkey(7))).account.id
})

const challenge = async (): Promise<string> =>
  (await (await site.post('/sign-in/challenge', {}, network)).json()).challenge

async function signing(change: Partial<Signing> = {}): Promise<string> {
  return device.signs({
    challenge: change.challenge ?? (await challenge()),
    origin: site.origin,
    host: 'readout.example',
    counter: 8,
    isVerified: true,
    userHandle: holder,
    ...change,
  })
}

const signIn = async (response: string, cookie = '') =>
  site.post('/sign-in', { response }, { ...network, cookie })

describe('a passkey that signs what it was asked to', () => {
  test('opens its account with a cookie for this host alone', async () => {
    const response = await signIn(await signing())
    expect([response.status, response.headers.get('location')]).toEqual([303, '/account'])
    const cookie = response.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(
      /^__Host-readout=[\w-]{43}; Max-Age=86400; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
    const page = await (await site.get('/account', cookie.split(';')[0])).text()
    expect(page).toContain(`<h1>Holder ${people}</h1>`)
  })

  test('gives a new session and ends the one that the browser had', async () => {
    const first = (await signIn(await signing())).headers.get('set-cookie')?.split(';')[0]
    const second = (await signIn(await signing({ counter: 9 }), first)).headers
      .get('set-cookie')
      ?.split(';')[0]
    expect(second).not.toBe(first)
    expect((await site.get('/account', first)).status).toBe(303)
    expect((await site.get('/account', second)).status).toBe(200)
  })
})

describe('nobody is let in by', () => {
  test('the same answer sent twice', async () => {
    const answer = await signing()
    expect((await signIn(answer)).status).toBe(303)
    expect((await signIn(answer)).status).toBe(403)
  })

  test('a challenge that was never given, is older than five minutes, or was given for something else', async () => {
    expect((await signIn(await signing({ challenge: 'bm9uZQ' }))).status).toBe(403)
    const old = await signing()
    site.pass({ minutes: 5 })
    expect((await signIn(old)).status).toBe(403)
    const { cookie } = await site.somebody(`Other-${people}`, 'reader')
    const other = await (await site.post('/account/passkeys/challenge', {}, { cookie, ...network })).json()
    expect((await signIn(await signing({ challenge: other.challenge }))).status).toBe(403)
  })

  test.each([
    ['signed for another site', { origin: 'https://evil.example' }],
    ['signed for another host', { host: 'evil.example' }],
    ['signed without making sure of its holder', { isVerified: false }],
    ['signed with a counter that did not go on', { counter: 7 }],
    ['that calls its account another', { userHandle: 'AAAAAAAAAAAAAAAAAAAAAA' }],
  ])('a passkey %s', async (_, change) => {
    const response = await signIn(await signing(change))
    expect([response.status, response.headers.get('set-cookie')]).toEqual([403, null])
  })

  test('another key under the name of this one', async () => {
    const answer = JSON.parse(await signing())
    const other = JSON.parse(
      authenticator().signs({
        challenge: await challenge(),
        origin: site.origin,
        host: 'readout.example',
        counter: 8,
        isVerified: true,
        userHandle: holder,
      }),
    )
    const forged = JSON.stringify({ ...other, id: answer.id, rawId: answer.rawId })
    expect((await signIn(forged)).status).toBe(403)
    expect((await signIn(JSON.stringify(other))).status).toBe(403)
  })

  test('a passkey whose account is disabled', async () => {
    await site.accounts.disable(holder, null)
    expect((await signIn(await signing())).status).toBe(403)
  })
})
