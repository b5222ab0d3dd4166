import { type RawBuilder, sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { asKeeper } from '../sight.ts'
import type { Database } from '../tables.ts'
import { onEveryDatabase } from '../testing/every-database.ts'
import { firstAdministrator, passkeyNamed, somebody, standingClock } from '../testing/people.ts'
import type { Accounts } from './types.ts'

onEveryDatabase((database) => {
  let clock: ReturnType<typeof standingClock>
  let accounts: Accounts
  let db: Database
  beforeEach(async () => {
    clock = standingClock()
    ;({ accounts, db } = await database.accounts(clock.now))
  })

  const run = (statement: RawBuilder<unknown>) => asKeeper(db, (keeper) => statement.execute(keeper))
  const actsOf = async (count: number) =>
    (await accounts.acts({ limit: count, offset: 0 })).acts.map(({ by, what, on }) => [
      by?.name ?? null,
      what,
      on,
    ])
  const refusal = (problem: string) => ({ code: 'accounts', message: expect.stringContaining(problem) })

  describe('the first administrator', () => {
    it('comes by a link for whoever starts the site, chooses a name and is signed in', async () => {
      const ada = await firstAdministrator(accounts)
      expect(ada.account).toMatchObject({ name: 'Ada', role: 'administrator' })
      expect(await accounts.session(ada.token)).toMatchObject({ account: ada.account })
      expect(await accounts.inviteFirst()).toBeNull()
      expect(await actsOf(3)).toEqual([
        ['Ada', 'signed in', 'Ada'],
        ['Ada', 'added passkey', 'Ada'],
        ['Ada', 'made account', 'Ada'],
      ])
    })

    it('has one link at a time, for 24 hours', async () => {
      const first = await accounts.inviteFirst()
      const second = await accounts.inviteFirst()
      expect(await accounts.invitation(first?.token ?? '')).toBeNull()
      clock.pass({ hours: 23, minutes: 59 })
      expect(await accounts.invitation(second?.token ?? '')).toMatchObject({ name: null, isReturn: false })
      clock.pass({ minutes: 1 })
      expect(await accounts.invitation(second?.token ?? '')).toBeNull()
      await expect(accounts.accept(second?.token ?? '', passkeyNamed('late'), 'Late')).rejects.toMatchObject(
        refusal('This link has ended'),
      )
    })

    it('is not made by a link that was given out before there was one', async () => {
      const link = await accounts.inviteFirst()
      await somebody(accounts, 'Ana', 'administrator')
      await expect(accounts.accept(link?.token ?? '', passkeyNamed('late'), 'Late')).rejects.toMatchObject(
        refusal('There is an administrator already.'),
      )
    })
  })

  describe('an invitation', () => {
    it('makes one account with the name and role that it was given, once', async () => {
      const { token } = await accounts.invite('  Ana Ruiz ', 'coder', null)
      expect(await accounts.invitation(token)).toMatchObject({ name: 'Ana Ruiz', role: 'coder' })
      await accounts.accept(token, passkeyNamed('a'), 'Another name')
      expect(await accounts.list()).toMatchObject([{ name: 'Ana Ruiz', role: 'coder', disabledAt: null }])
      await expect(accounts.accept(token, passkeyNamed('b'))).rejects.toMatchObject(
        refusal('This link has ended or was used.'),
      )
    })

    it('is for a name that nobody has, in any capitals', async () => {
      await somebody(accounts, 'Ana', 'reader')
      await expect(accounts.invite('ANA', 'coder', null)).rejects.toMatchObject(
        refusal('There is an account Ana already.'),
      )
      for (const name of ['', ' ', 'a\nb', 'x'.repeat(81), 'a\u202eb'])
        await expect(accounts.invite(name, 'coder', null)).rejects.toMatchObject(refusal('no name'))
    })

    it('for a name that was invited before replaces that link, and can be withdrawn', async () => {
      const first = await accounts.invite('Ana', 'reader', null)
      const second = await accounts.invite('ana', 'coder', null)
      expect(await accounts.invitation(first.token)).toBeNull()
      const [open] = await accounts.invitations()
      await accounts.withdrawInvitation(open?.id ?? '', null)
      expect(await accounts.invitation(second.token)).toBeNull()
      expect(await actsOf(1)).toEqual([[null, 'withdrew invitation', 'ana']])
    })

    it('back lets the holder of an account in with another passkey', async () => {
      const { account } = await somebody(accounts, 'Ana', 'editor')
      const { token } = await accounts.inviteBack(account.id, null)
      expect(await accounts.invitation(token)).toMatchObject({ name: 'Ana', isReturn: true })
      const back = await accounts.accept(token, passkeyNamed('second'))
      expect(back.account).toEqual(account)
      expect((await accounts.passkeys(account.id)).map(({ id }) => id)).toEqual(['Ana', 'second'])
    })

    it('whose passkey is known already changes nothing', async () => {
      await somebody(accounts, 'Ana', 'reader')
      const { token } = await accounts.invite('Bo', 'reader', null)
      await expect(accounts.accept(token, passkeyNamed('Ana'))).rejects.toMatchObject(
        refusal('This passkey is known here already.'),
      )
      expect(await accounts.named('Bo')).toBeNull()
      expect(await accounts.invitation(token)).not.toBeNull()
    })
  })

  describe('a session', () => {
    it('ends after two hours without use and after 24 hours in any case', async () => {
      const { token } = await somebody(accounts, 'Ana', 'reader')
      clock.pass({ hours: 1, minutes: 59 })
      expect(await accounts.session(token)).not.toBeNull()
      clock.pass({ hours: 2 })
      expect(await accounts.session(token)).toBeNull()

      const { token: used } = await somebody(accounts, 'Bo', 'reader')
      for (let hour = 0; hour < 23; hour++) {
        clock.pass({ hours: 1 })
        expect(await accounts.session(used)).not.toBeNull()
      }
      clock.pass({ hours: 1 })
      expect(await accounts.session(used)).toBeNull()
    })

    it('is out at once when it is ended, its passkey removed or its account disabled', async () => {
      await firstAdministrator(accounts)
      const ana = await somebody(accounts, 'Ana', 'coder')
      const [session] = await accounts.sessions(ana.account.id)
      await accounts.endSession(ana.account.id, session?.id ?? '', ana.account)
      expect(await accounts.session(ana.token)).toBeNull()

      const { token: link } = await accounts.inviteBack(ana.account.id, null)
      const again = await accounts.accept(link, passkeyNamed('second'))
      await accounts.removePasskey(ana.account.id, 'second', ana.account)
      expect(await accounts.session(again.token)).toBeNull()

      const bo = await somebody(accounts, 'Bo', 'coder')
      await accounts.disable(bo.account.id, null, 'left the office')
      expect(await accounts.session(bo.token)).toBeNull()
      await accounts.enable(bo.account.id, null)
      expect(await accounts.session(bo.token)).toBeNull()
    })

    it('has the role that its account has now', async () => {
      const { token, account } = await somebody(accounts, 'Ana', 'reader')
      await accounts.changeRole(account.id, 'press officer', null, 'new post')
      expect(await accounts.session(token)).toMatchObject({ account: { role: 'press officer' } })
      const { acts } = await accounts.acts({ limit: 1, offset: 0 })
      expect(acts).toMatchObject([
        { what: 'changed role', reason: 'new post', details: { from: 'reader', to: 'press officer' } },
      ])
    })

    it('of somebody else cannot be ended by naming it', async () => {
      const ana = await somebody(accounts, 'Ana', 'reader')
      const bo = await somebody(accounts, 'Bo', 'reader')
      const [session] = await accounts.sessions(bo.account.id)
      await expect(accounts.endSession(ana.account.id, session?.id ?? '', ana.account)).rejects.toMatchObject(
        refusal('ended already'),
      )
      expect(await accounts.session(bo.token)).not.toBeNull()
    })
  })

  it('the last administrator is neither disabled nor given another role', async () => {
    const { account } = await firstAdministrator(accounts)
    for (const attempt of [
      () => accounts.disable(account.id, null),
      () => accounts.changeRole(account.id, 'reader', null),
    ])
      await expect(attempt()).rejects.toMatchObject(refusal('Ada is the last administrator.'))
    await somebody(accounts, 'Ana', 'administrator')
    await accounts.changeRole(account.id, 'reader', null)
    expect((await accounts.named('ada'))?.role).toBe('reader')
  })

  it('two administrators who disable each other at once leave one', async () => {
    const ada = await firstAdministrator(accounts)
    const ana = await somebody(accounts, 'Ana', 'administrator')
    const ends = await Promise.allSettled([
      accounts.disable(ada.account.id, ana.account),
      accounts.disable(ana.account.id, ada.account),
    ])
    expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('the only passkey of an account stays', async () => {
    const { account } = await somebody(accounts, 'Ana', 'reader')
    await expect(accounts.removePasskey(account.id, 'Ana', account)).rejects.toMatchObject(
      refusal('This is the only passkey of the account.'),
    )
  })

  it('what has ended is cleared away, and what no database can hold is nobody’s name', async () => {
    const { account } = await somebody(accounts, 'Ana', 'reader')
    await accounts.invite('Bo', 'reader', null)
    clock.pass({ hours: 24 })
    await somebody(accounts, 'Cleo', 'reader')
    const { rows } = await run(sql`
      select (select count(*) from readout.sessions) as sessions,
        (select count(*) from readout.invitations) as invitations`)
    expect(rows).toEqual([{ sessions: 1, invitations: 0 }])
    for (const refused of [
      () => accounts.endSession(account.id, 'a\0', null),
      () => accounts.withdrawInvitation('a\0', null),
      () => accounts.enable('a\0', null),
    ])
      await expect(refused()).rejects.toMatchObject({ code: 'accounts' })
    expect(await accounts.session('a\0')).toBeNull()
    await accounts.changeRole(account.id, 'coder', null, 'a\0b')
    expect((await accounts.acts({ limit: 1, offset: 0 })).acts[0]?.reason).toBe('ab')
  })

  it('no secret is kept: of tokens only what SHA-256 makes of them', async () => {
    const { token: link } = await accounts.invite('Bo', 'reader', null)
    const { token } = await somebody(accounts, 'Ana', 'reader')
    await accounts.keepChallenge('a-challenge', 'sign-in', '192.0.2.1/32')
    for (const table of ['accounts', 'sessions', 'invitations', 'challenges', 'acts']) {
      const { rows } = await run(sql`select t::text as row from ${sql.table(`readout.${table}`)} t`)
      const kept = JSON.stringify(rows)
      expect(rows.length, table).toBeGreaterThan(0)
      for (const secret of [link, token, 'a-challenge']) expect(kept).not.toContain(secret)
    }
  })

  it.each(['update readout.acts set name = null', 'delete from readout.acts', 'truncate readout.acts'])(
    'the log of acts refuses: %s',
    async (statement) => {
      await accounts.invite('Ana', 'reader', null)
      await expect(run(sql.raw(statement))).rejects.toThrow(/permission denied|takes new rows only/u)
      await run(sql`grant update, delete, truncate on readout.acts to current_user`)
      await expect(run(sql.raw(statement))).rejects.toThrow('takes new rows only')
      await run(sql`revoke update, delete, truncate on readout.acts from current_user`)
      expect(await actsOf(1)).toEqual([[null, 'invited', 'Ana']])
    },
  )
})
