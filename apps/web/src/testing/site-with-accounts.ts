import { type AccountRole, type NewPasskey, openArchive } from '@readout/archive'
import type { OpenIdSettings } from '../accounts/openid-settings.ts'
import { createApp } from '../app.tsx'
import type { Failure } from '../reports.ts'
import { fakeArchive } from './fake-archive.ts'

const nobody: OpenIdSettings = {
  issuer: 'https://login.lake.example',
  clientId: 'readout',
  clientSecret: 'a secret of this test',
  name: 'Lake Ministry',
  acr: [],
}

/**
 * A site at readout.example with accounts in memory, and a clock that a test moves. Close it when done.
 *
 * @param openId the provider that it asks; one that nobody is, where it is left out
 * @param start what its clock says at first; providers go by the real one
 */
export async function siteWithAccounts(
  openId: Partial<OpenIdSettings> = {},
  start = Temporal.Instant.from('2031-05-04T09:00:00Z'),
) {
  let at = start
  const now = () => at
  const archive = await openArchive({ memory: true }, { now })
  const { accounts } = archive
  const origin = 'https://readout.example'
  const served: string[] = []
  const failed: Failure[] = []
  /** Its pages, where it asks a provider. */
  const pagesAsking = (openId: OpenIdSettings) =>
    createApp({
      archive: fakeArchive(),
      accounts: { accounts, origin, isBehindProxy: true, openId },
      now,
      reports: {
        served: ({ method, route, status }) => served.push(`${method} ${route} ${status}`),
        failed: (failure) => failed.push(failure),
      },
    })
  const app = pagesAsking({ ...nobody, ...openId })

  return {
    pagesAsking,
    /** What the operator was told of each request. */
    served,
    /** And of what went wrong. */
    failed,
    app,
    accounts,
    origin,
    pass(time: Temporal.DurationLike) {
      at = at.add(time)
    },
    close: () => archive.close(),
    /** Somebody with a role, and the cookie that their browser holds. */
    async somebody(name: string, role: AccountRole) {
      const { token } = await accounts.invite(name, role, null)
      const signedIn = await accounts.accept(token, passkeyNamed(name))
      return { ...signedIn, cookie: `__Host-readout=${signedIn.token}` }
    },
    get: (path: string, cookie = '') => app.request(path, { headers: { cookie } }),
    /** Sends a form as a browser does that has the site open. */
    post: (
      path: string,
      fields: Readonly<Record<string, string>> = {},
      headers: Record<string, string> = {},
    ) =>
      app.request(path, {
        method: 'POST',
        headers: { origin, ...headers },
        body: new URLSearchParams(fields),
      }),
  }
}

/** A passkey that nothing was ever signed with. */
export function passkeyNamed(id: string): NewPasskey {
  return { id, name: `${id} key`, publicKey: new Uint8Array([1]), counter: 0, transports: [] }
}
