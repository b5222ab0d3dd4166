/** People with passkeys, for tests of accounts, and a clock that stands until it is moved. */
import type { AccountRole } from '../accounts/permissions.ts'
import type { Accounts, NewPasskey, SignedIn } from '../accounts/types.ts'

/** A clock that a test moves. */
export function standingClock(start = '2031-05-04T09:00:00Z') {
  let at = Temporal.Instant.from(start)
  return {
    now: () => at,
    pass(time: Temporal.DurationLike) {
      at = at.add(time)
    },
  }
}

/** A passkey that nothing was ever signed with. */
export function passkeyNamed(id: string, counter = 0): NewPasskey {
  return { id, name: `${id} key`, publicKey: new Uint8Array([1, 2, 3]), counter, transports: ['internal'] }
}

/** The first administrator of an archive, signed in. */
export async function firstAdministrator(accounts: Accounts, name = 'Ada'): Promise<SignedIn> {
  const link = await accounts.inviteFirst()
  return accounts.accept(link?.token ?? '', passkeyNamed(name), name)
}

/** Somebody who was invited by the command line and came. */
export async function somebody(accounts: Accounts, name: string, role: AccountRole): Promise<SignedIn> {
  const { token } = await accounts.invite(name, role, null)
  return accounts.accept(token, passkeyNamed(name))
}
