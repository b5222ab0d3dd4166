/** A real OpenID provider on this machine, and somebody who signs in there with a browser that knows no script. */
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { Provider } from 'oidc-provider'
import { returnPath } from '../accounts/openid.ts'
import type { OpenIdSettings } from '../accounts/openid-settings.ts'

export interface RunningProvider {
  readonly settings: OpenIdSettings
  close(): Promise<void>
}

/**
 * A provider that sends people back to this origin and asks for any name and password. Close it when done.
 *
 * @example
 * const provider = await runProvider('https://readout.example')
 */
export async function runProvider(origin: string): Promise<RunningProvider> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const settings = {
    issuer,
    clientId: 'readout',
    clientSecret: 'what the provider and Readout both know',
    name: 'Lake Ministry',
    acr: [],
  }
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: settings.clientId,
        client_secret: settings.clientSecret,
        redirect_uris: [`${origin}${returnPath}`],
      },
    ],
    jwks: { keys: [{ ...key, kid: 'one', use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['only in tests'] },
    pkce: { required: () => true },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 600, IdToken: 60, Interaction: 600, Session: 600 },
  })
  server.on('request', provider.callback())
  return {
    settings,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

/** Somebody's browser at the provider: it keeps what the provider hands it, and says who its holder is when asked. */
export function somebodyAt(login: string) {
  const cookies = new Map<string, string>()
  const asked: string[] = []

  async function load(url: string, form?: URLSearchParams) {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ')
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie },
      ...(form && { method: 'POST', body: form }),
    })
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    const to = response.headers.get('location')
    return { page: await response.text(), url, to: to === null ? null : new URL(to, url).href }
  }

  return {
    /** What the provider asked for until now: `login`, `consent`. */
    asked,
    /**
     * Goes where the site sent it and does what it is asked there.
     *
     * @returns the address that the provider sends it back to
     */
    async goTo(address: string, turnsItDown = false): Promise<URL> {
      const { origin } = new URL(address)
      let at = await load(address)
      for (let steps = 0; steps < 12; steps++) {
        if (at.to !== null && new URL(at.to).origin !== origin) return new URL(at.to)
        if (at.to !== null) at = await load(at.to)
        else if (turnsItDown) at = await load(`${at.url}/abort`)
        else {
          const prompt = /name="prompt" value="(\w+)"/.exec(at.page)?.[1] ?? ''
          asked.push(prompt)
          at = await load(at.url, new URLSearchParams({ prompt, login, password: 'any' }))
        }
      }
      throw new Error(`the provider leads nowhere: ${at.page}`)
    },
  }
}
