/** A provider of a few lines that says what a test makes it say: what a real one never would. */
import { createSign, generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { OpenIdSettings } from '../accounts/openid-settings.ts'

export interface Lies {
  /** In the place of what is true in the ID token; undefined leaves it out. */
  readonly claims?: Readonly<Record<string, unknown>>
  /** In the place of what is true in the provider's description of itself. */
  readonly metadata?: Readonly<Record<string, unknown>>
  /** Signs with a key that the provider does not name, or not at all. */
  readonly signature?: 'of another' | 'none'
  /** What the token endpoint answers instead. */
  readonly token?: { readonly status: number; readonly body: Readonly<Record<string, unknown>> }
}

/** A provider that answers any code. It knows who began by the nonce that the test gives it. Close it when done. */
export async function lyingProvider() {
  const [own, foreign] = [keyPair(), keyPair()]
  const asked: { readonly authorization: string | undefined; readonly form: URLSearchParams }[] = []
  let lies: Lies = {}
  let nonce = ''

  const server = createServer(async (request, response) => {
    const body = await Array.fromAsync(request)
    const answer = (status: number, value: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    switch (request.url) {
      case '/.well-known/openid-configuration':
        return answer(200, { ...description(), ...lies.metadata })
      case '/keys':
        return answer(200, { keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig' }] })
      default: {
        const form = new URLSearchParams(Buffer.concat(body).toString())
        asked.push({ authorization: request.headers.authorization, form })
        if (lies.token) return answer(lies.token.status, lies.token.body)
        return answer(200, { access_token: 'any', token_type: 'bearer', id_token: idToken() })
      }
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`

  const description = () => ({
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    id_token_signing_alg_values_supported: ['RS256'],
  })

  function idToken(): string {
    const now = Math.floor(Temporal.Now.instant().epochMilliseconds / 1000)
    const claims = {
      ...{ iss: issuer, aud: settings.clientId, sub: 'a-1', nonce, iat: now, exp: now + 60, auth_time: now },
      // None of these may be kept or believed.
      ...{ email: 'ada@lake.example', name: 'Ada', preferred_username: 'Ada' },
      ...lies.claims,
    }
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const alg = lies.signature === 'none' ? 'none' : 'RS256'
    const signed = `${part({ alg, kid: 'one' })}.${part(claims)}`
    if (lies.signature === 'none') return `${signed}.`
    const key = lies.signature === 'of another' ? foreign : own
    return `${signed}.${createSign('sha256').update(signed).sign(key.privateKey, 'base64url')}`
  }

  const settings: OpenIdSettings = {
    issuer,
    clientId: 'readout',
    clientSecret: 'a:secret',
    name: 'Lake Ministry',
    acr: [],
  }
  return {
    settings,
    /** What the token endpoint was asked. */
    asked,
    lie(told: Lies) {
      lies = told
    },
    /** The address that this provider would send a browser back to, which came to it by this one. */
    answerTo(address: string, change: Readonly<Record<string, string>> = {}): string {
      const query = new URL(address).searchParams
      nonce = query.get('nonce') ?? ''
      const back = new URL(query.get('redirect_uri') ?? '')
      const answer = { code: 'any', state: query.get('state') ?? '', ...change }
      return `${back.pathname}?${new URLSearchParams(answer)}`
    },
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

const keyPair = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
