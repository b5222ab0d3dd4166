import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { siteWithAccounts } from '../testing/site-with-accounts.ts'

let site: Awaited<ReturnType<typeof siteWithAccounts>>
beforeAll(async () => {
  site = await siteWithAccounts()
})
afterAll(() => site.close())

const from = (address: string) => ({ 'x-forwarded-for': `203.0.113.9, ${address}` })

/** What a browser would send of a passkey, signed by nobody. */
const forged = (userHandle: string, id = 'aaaa') =>
  JSON.stringify({
    id,
    rawId: id,
    type: 'public-key',
    clientExtensionResults: {},
    response: { clientDataJSON: 'e30', authenticatorData: 'AAAA', signature: 'AAAA', userHandle },
  })

test('what a browser is to sign with is the same for everybody, names nobody and asks for the person', async () => {
  const options = await (await site.post('/sign-in/challenge')).json()
  expect(options).toMatchObject({ rpId: 'readout.example', userVerification: 'required' })
  expect(options.allowCredentials).toBeUndefined()
  expect(options.challenge).toMatch(/^[\w-]{43}$/)
})

describe('a passkey that does not hold', () => {
  test('is answered in the same words whether its account exists or not', async () => {
    const { account } = await site.somebody('Ana', 'reader')
    const known = await site.post('/sign-in', { response: forged(account.id, 'Ana') }, from('192.0.2.1'))
    const unknown = await site.post('/sign-in', { response: forged('nobody') }, from('192.0.2.1'))
    expect([known.status, unknown.status]).toEqual([403, 403])
    expect(await known.text()).toBe(await unknown.text())
    expect([...known.headers]).toEqual([...unknown.headers])
  })

  test('is taken five times of one account, then the answer says when', async () => {
    const attempt = (network: string) =>
      site.post('/sign-in', { response: forged('one-account') }, from(network))
    for (let n = 0; n < 5; n++) expect((await attempt(`2001:db8:${n}::1`)).status).toBe(403)
    const limited = await attempt('2001:db8:9::1')
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '900'])
    expect(await limited.text()).toContain('Try again in 15 minutes.')
    site.pass({ minutes: 15 })
    expect((await attempt('2001:db8:9::1')).status).toBe(403)
  })

  test('is taken 25 times from one network: IPv6 by its first 64 bits, and never by what the sender claims', async () => {
    const attempt = (n: number) =>
      site.post(
        '/sign-in',
        { response: forged(`account-${n}`) },
        {
          'x-forwarded-for': `198.51.100.${n}, 2001:db8:aa:bb::${n}`,
        },
      )
    for (let n = 0; n < 25; n++) expect((await attempt(n)).status).toBe(403)
    expect((await attempt(26)).status).toBe(429)
  })
})

test.each(['', 'no JSON', '{}', '{"id":"aaaa"}'])(
  'what is no passkey at all is told so: %j',
  async (response) => {
    const answer = await site.post('/sign-in', { response })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('needs JavaScript')
  },
)

test('a network has a hundred challenges open at most', async () => {
  const ask = () => site.post('/sign-in/challenge', {}, from('192.0.2.200'))
  for (let n = 0; n < 100; n++) expect((await ask()).status).toBe(200)
  const refused = await ask()
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '300'])
})

test('a form longer than any is refused unread', async () => {
  const answer = await site.post('/sign-in', { response: 'x'.repeat(70_000) })
  expect(answer.status).toBe(413)
})

test('a link that has ended says so, as a page and to the script', async () => {
  expect((await site.get('/invitations/none')).status).toBe(404)
  expect((await site.post('/invitations/none')).status).toBe(404)
  expect((await site.post('/invitations/none/challenge')).status).toBe(404)
})

test('the operator’s log has the route of a link and never its secret', async () => {
  const { token } = await site.accounts.invite('Logged', 'reader', null)
  site.served.length = 0
  await site.get(`/invitations/${token}`)
  await site.post(`/invitations/${token}/challenge`)
  await site.post(`/invitations/${token}`)
  await site.post(`/invitations/${token}`, {}, { origin: 'https://evil.example' })
  expect(site.served).toEqual([
    'GET /invitations/:token 200',
    'POST /invitations/:token/challenge 200',
    'POST /invitations/:token 400',
    'POST /invitations/:token 403',
  ])
})

test('the page says what a passkey belongs to, and what to do without JavaScript', async () => {
  const page = await (await site.get('/sign-in')).text()
  expect(page).toContain('opens https://readout.example alone')
  expect(page).toMatch(/<p class="[^"]*without-script">Passkeys need JavaScript/)
})
