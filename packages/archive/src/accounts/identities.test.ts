import { beforeEach, describe, expect, it } from 'vitest'
import { asKeeper } from '../sight.ts'
import type { Database } from '../tables.ts'
import { onEveryDatabase } from '../testing/every-database.ts'
import { passkeyNamed, somebody, standingClock } from '../testing/people.ts'
import { attemptLimits } from './sign-in.ts'
import type { Accounts, NewIdentity } from './types.ts'

const issuer = 'https://login.lake.example'

onEveryDatabase((database) => {
  let clock: ReturnType<typeof standingClock>
  let accounts: Accounts
  let db: Database
  beforeEach(async () => {
    clock = standingClock()
    ;({ accounts, db } = await database.accounts(clock.now))
  })

  const identity = (subject: string, change: Partial<NewIdentity> = {}): NewIdentity => ({
    issuer,
    subject,
    provedAt: clock.now(),
    ...change,
  })
  const refusal = (problem: string) => ({ code: 'accounts', message: expect.stringContaining(problem) })

  async function invited(name: string, subject: string) {
    const { token } = await accounts.invite(name, 'coder', null)
    return accounts.acceptByIdentity(token, identity(subject))
  }

  async function enter(who: NewIdentity, network = '192.0.2.1/32', before?: string) {
    const attempt = await accounts.attempt({ account: null, network })
    if (attempt.state === 'limited') return attempt
    return accounts.signInByIdentity({ identity: who, attempt: attempt.attempt, before })
  }

  describe('an identity', () => {
    it('makes the account of a link, once, and opens it from then on', async () => {
      const ana = await invited('Ana', 'a-1')
      expect(ana.account).toMatchObject({ name: 'Ana', role: 'coder' })
      expect(await accounts.passkeys(ana.account.id)).toEqual([])
      const entered = await enter(identity('a-1'), undefined, ana.token)
      expect(entered).toMatchObject({ state: 'entered', account: ana.account })
      expect(await accounts.session(ana.token)).toBeNull()
      const { acts } = await accounts.acts({ limit: 4, offset: 0 })
      expect(acts.map(({ by, what, details }) => [by?.name, what, details])).toEqual([
        ['Ana', 'signed in', { issuer }],
        ['Ana', 'signed in', { issuer }],
        ['Ana', 'linked identity', { issuer }],
        ['Ana', 'made account', { role: 'coder' }],
      ])
    })

    it('that nobody linked opens nothing, whatever account has its name', async () => {
      await somebody(accounts, 'a-1', 'administrator')
      expect(await enter(identity('a-1'))).toEqual({ state: 'unknown' })
      expect(await accounts.list()).toHaveLength(1)
    })

    it('is another one at another provider, and in other capitals', async () => {
      await invited('Ana', 'a-1')
      expect(await enter(identity('a-1', { issuer: 'https://evil.example' }))).toEqual({ state: 'unknown' })
      expect(await enter(identity('A-1'))).toEqual({ state: 'unknown' })
    })

    it('does not open a disabled account', async () => {
      const { account } = await invited('Ana', 'a-1')
      await accounts.disable(account.id, null)
      expect(await enter(identity('a-1'))).toEqual({ state: 'unknown' })
    })

    it('of one account is never linked to another, and the link stays good', async () => {
      await invited('Ana', 'a-1')
      const { token } = await accounts.invite('Bo', 'reader', null)
      await expect(accounts.acceptByIdentity(token, identity('a-1'))).rejects.toMatchObject(
        refusal('has another account here'),
      )
      const bo = await accounts.accept(token, passkeyNamed('Bo'))
      await expect(accounts.addIdentity(bo.account.id, identity('a-1'), bo.account)).rejects.toMatchObject(
        refusal('has another account here'),
      )
    })

    it('is added to an account that has none at the provider, and replaced by a link alone', async () => {
      const { account } = await somebody(accounts, 'Ana', 'reader')
      await accounts.addIdentity(account.id, identity('a-1'), account)
      await expect(accounts.addIdentity(account.id, identity('a-2'), account)).rejects.toMatchObject(
        refusal('linked to this provider already'),
      )
      const before = await enter(identity('a-1'))
      const { token } = await accounts.inviteBack(account.id, null)
      await accounts.acceptByIdentity(token, identity('a-2'))
      expect(await enter(identity('a-1'))).toEqual({ state: 'unknown' })
      expect(before.state === 'entered' && (await accounts.session(before.token))).toBeNull()
      expect(await accounts.identities(account.id)).toMatchObject([{ issuer, usedAt: clock.now() }])
      await accounts.disable(account.id, null)
      await expect(accounts.addIdentity(account.id, identity('a-3'), account)).rejects.toMatchObject(
        refusal('is disabled'),
      )
    })

    it('that comes back by a link to its own account stays as it is', async () => {
      const { account } = await invited('Ana', 'a-1')
      const [first] = await accounts.identities(account.id)
      const { token } = await accounts.inviteBack(account.id, null)
      await accounts.acceptByIdentity(token, identity('a-1'))
      expect((await accounts.identities(account.id)).map(({ id }) => id)).toEqual([first?.id])
    })

    it('is unlinked where another way in is left, with the sessions that it signed in', async () => {
      const { account, token } = await invited('Ana', 'a-1')
      const [linked] = await accounts.identities(account.id)
      const unlink = () => accounts.removeIdentity(account.id, linked?.id ?? '', account, issuer)
      await expect(unlink()).rejects.toMatchObject(refusal('nobody could sign in'))
      await accounts.addPasskey(account.id, passkeyNamed('Ana'), account)
      await unlink()
      expect(await accounts.session(token)).toBeNull()
      await expect(unlink()).rejects.toMatchObject(refusal('no such link'))
    })
  })

  it('the only passkey goes where the account is linked to the provider that is asked now, and else stays', async () => {
    const { account } = await invited('Ana', 'a-1')
    await accounts.addPasskey(account.id, passkeyNamed('Ana'), account)
    const remove = (issuerInUse?: string) => accounts.removePasskey(account.id, 'Ana', account, issuerInUse)
    await expect(remove()).rejects.toMatchObject(refusal('only passkey'))
    await expect(remove('https://another.example')).rejects.toMatchObject(refusal('only passkey'))
    await remove(issuer)
    expect(await accounts.passkeys(account.id)).toEqual([])
  })

  describe('a session by an identity', () => {
    it('is as fresh as the provider made sure of its holder, and ends a day after that', async () => {
      await invited('Ana', 'a-1')
      const at = async (provedAt: Temporal.Instant) => {
        const entered = await enter(identity('a-1', { provedAt }))
        if (entered.state !== 'entered') throw new Error('it enters')
        return { ...entered, isFresh: (await accounts.session(entered.token))?.isFresh }
      }
      expect(await at(clock.now().subtract({ minutes: 14 }))).toMatchObject({ isFresh: true })
      const old = await at(clock.now().subtract({ minutes: 15 }))
      expect(old.isFresh).toBe(false)
      expect(old.endsAt).toEqual(clock.now().add({ hours: 23, minutes: 45 }))
      const ahead = await at(clock.now().add({ hours: 1 }))
      expect(ahead.endsAt).toEqual(clock.now().add({ hours: 24 }))
    })

    it('says with which provider', async () => {
      const { account } = await invited('Ana', 'a-1')
      expect(await accounts.sessions(account.id)).toMatchObject([{ passkey: null, issuer }])
    })
  })

  it('attempts that fail are limited by identity from wherever they come, and by network', async () => {
    for (let n = 0; n < attemptLimits.account; n++)
      expect(await enter(identity('nobody'), `192.0.2.${n}/32`)).toEqual({ state: 'unknown' })
    expect(await enter(identity('nobody'), 'another')).toEqual({ state: 'limited', retryAfterSeconds: 900 })
    for (let n = 0; n < attemptLimits.network; n++) await enter(identity(`nobody ${n}`), 'an office')
    expect(await enter(identity('one more'), 'an office')).toMatchObject({ state: 'limited' })
    const rows = await asKeeper(db, (keeper) =>
      keeper.selectFrom('sign_in_attempts').select('account').execute(),
    )
    expect(rows.map(({ account }) => account).join(' ')).not.toContain('nobody')
  })

  it('a challenge that goes to a provider lasts ten minutes', async () => {
    for (const challenge of ['one', 'other']) await accounts.keepChallenge(challenge, 'openid sign-in', 'x')
    clock.pass({ minutes: 9, seconds: 59 })
    expect(await accounts.takeChallenge('one', 'openid account a')).toBe(false)
    expect(await accounts.takeChallenge('one', 'openid sign-in')).toBe(true)
    clock.pass({ seconds: 1 })
    expect(await accounts.takeChallenge('other', 'openid sign-in')).toBe(false)
  })
})
