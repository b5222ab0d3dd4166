import { type AccountRole, type NewPasskey, openArchive } from '@readout/archive'
import { createApp } from '../app.tsx'
import { fakeArchive } from './fake-archive.ts'

/** A site at readout.example with accounts in memory, and a clock that a test moves. Close it when done. */
export async function siteWithAccounts() {
  let at = Temporal.Instant.from('2031-05-04T09:00:00Z')
  const now = () => at
  const archive = await openArchive({ memory: true }, { now })
  const { accounts } = archive
  const origin = 'https://readout.example'
  const served: string[] = []
  const app = createApp({
    archive: fakeArchive(),
    accounts: { accounts, origin, isBehindProxy: true },
    now,
    reports: {
      served: ({ method, route, status }) => served.push(`${method} ${route} ${status}`),
      failed: (failure) => console.error(failure),
    },
  })

  return {
    /** What the operator was told of each request. */
    served,
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
