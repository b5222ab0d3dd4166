import { beforeEach, describe, expect, it } from 'vitest'
import { onEveryDatabase } from '../testing/every-database.ts'
import { firstAdministrator, passkeyNamed, somebody, standingClock } from '../testing/people.ts'
import { attemptLimits } from './sign-in.ts'
import type { Accounts } from './types.ts'

onEveryDatabase((database) => {
  let clock: ReturnType<typeof standingClock>
  let accounts: Accounts
  beforeEach(async () => {
    clock = standingClock()
    ;({ accounts } = await database.accounts(clock.now))
  })

  async function fail(account: string, network: string) {
    return (await accounts.attempt({ account, network })).state
  }

  describe('attempts that fail', () => {
    it('are limited by what the passkey calls its account, from wherever they come', async () => {
      for (let n = 0; n < attemptLimits.account; n++) {
        expect(await fail('nobody', `2001:db8:${n}::/64`)).toBe('allowed')
        clock.pass({ minutes: 1 })
      }
      expect(await accounts.attempt({ account: 'nobody', network: 'another' })).toEqual({
        state: 'limited',
        retryAfterSeconds: 600,
      })
      expect(await fail('somebody', '2001:db8:1::/64')).toBe('allowed')
    })

    it('are limited by network, whatever account they name', async () => {
      for (let n = 0; n < attemptLimits.network; n++)
        expect(await fail(`name ${n}`, '192.0.2.7/32')).toBe('allowed')
      expect(await fail('one more', '192.0.2.7/32')).toBe('limited')
      expect(await fail('one more', '192.0.2.8/32')).toBe('allowed')
    })

    it('at the same moment are counted one by one', async () => {
      const states = await Promise.all(
        Array.from({ length: 12 }, (_, n) => fail('nobody', `192.0.2.${n}/32`)),
      )
      expect(states.filter((state) => state === 'allowed')).toHaveLength(attemptLimits.account)
    })

    it('are forgiven after fifteen minutes, and trying meanwhile costs nothing', async () => {
      for (let n = 0; n < 20; n++) await fail('nobody', 'x')
      clock.pass({ minutes: 15 })
      expect(await fail('nobody', 'x')).toBe('allowed')
    })
  })

  it('those that succeed do not count', async () => {
    const { account } = await somebody(accounts, 'Ana', 'reader')
    for (let n = 0; n < attemptLimits.network + 1; n++) {
      const attempt = await accounts.attempt({ account: account.id, network: 'an office' })
      if (attempt.state !== 'allowed') throw new Error('it is allowed')
      expect(await accounts.signIn({ passkey: 'Ana', counter: 0, attempt: attempt.attempt })).not.toBeNull()
    }
  })

  describe('signing in', () => {
    const enter = async (passkey: string, counter: number, before?: string) => {
      const attempt = await accounts.attempt({ account: passkey, network: `of ${counter}` })
      return accounts.signIn({
        passkey,
        counter,
        attempt: attempt.state === 'allowed' ? attempt.attempt : 0,
        before,
      })
    }

    it('gives a new token and ends the session that the browser had', async () => {
      const first = await somebody(accounts, 'Ana', 'reader')
      const second = await enter('Ana', 0, first.token)
      expect(second?.token).not.toBe(first.token)
      expect(await accounts.session(first.token)).toBeNull()
      expect(await accounts.session(second?.token ?? '')).toMatchObject({ account: { name: 'Ana' } })
    })

    it('is refused to a passkey whose counter does not go on, for it was copied', async () => {
      const { token } = await accounts.invite('Ana', 'reader', null)
      await accounts.accept(token, passkeyNamed('Ana', 7))
      expect(await enter('Ana', 7)).toBeNull()
      expect(await enter('Ana', 0)).toBeNull()
      expect(await enter('Ana', 8)).not.toBeNull()
    })

    it('is refused to an unknown passkey and to a disabled account', async () => {
      await firstAdministrator(accounts)
      const { account } = await somebody(accounts, 'Ana', 'reader')
      await accounts.disable(account.id, null)
      expect(await enter('Ana', 0)).toBeNull()
      expect(await enter('nobody', 0)).toBeNull()
    })
  })

  describe('a challenge', () => {
    it('is good once, for what it was made for, for five minutes', async () => {
      await accounts.keepChallenge('c', 'sign-in', 'x')
      expect(await accounts.takeChallenge('c', 'passkey somebody')).toBe(false)
      clock.pass({ minutes: 4, seconds: 59 })
      expect(await accounts.takeChallenge('c', 'sign-in')).toBe(true)
      expect(await accounts.takeChallenge('c', 'sign-in')).toBe(false)
      await accounts.keepChallenge('d', 'sign-in', 'x')
      clock.pass({ minutes: 5 })
      expect(await accounts.takeChallenge('d', 'sign-in')).toBe(false)
    })

    it('is not given to a network that has a hundred open', async () => {
      for (let n = 0; n < 100; n++) expect(await accounts.keepChallenge(`${n}`, 'sign-in', 'x')).toBe(true)
      expect(await accounts.keepChallenge('more', 'sign-in', 'x')).toBe(false)
      expect(await accounts.keepChallenge('more', 'sign-in', 'y')).toBe(true)
      clock.pass({ minutes: 5 })
      expect(await accounts.keepChallenge('more', 'sign-in', 'x')).toBe(true)
    })
  })
})
