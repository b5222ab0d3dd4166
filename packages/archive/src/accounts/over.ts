/** The accounts over an opened database. */
import { asKeeper } from '../sight.ts'
import type { Store } from '../store.ts'
import { listActs } from './acts.ts'
import { keepChallenge, takeChallenge } from './challenges.ts'
import type { Desk } from './desk.ts'
import { accountNamed, changeRole, disableAccount, enableAccount, listAccounts } from './holders.ts'
import { addIdentity, identitiesOf, removeIdentity } from './identities.ts'
import {
  acceptByIdentity,
  acceptInvitation,
  invitationBy,
  invite,
  inviteBack,
  inviteFirst,
  openInvitations,
  withdrawInvitation,
} from './invitations.ts'
import { addPasskey, passkeyBy, passkeysOf, removePasskey } from './passkeys.ts'
import { endSession, endSessions, sessionOf, sessionsOf, signOut } from './sessions.ts'
import { attemptSignIn, signIn, signInByIdentity, withdrawAttempt } from './sign-in.ts'
import type { Accounts } from './types.ts'

/**
 * The accounts in a database that is open and has its tables; what the database says when it fails comes out as a
 * `ReadoutError`.
 *
 * @example
 * const accounts = accountsOver(await openMemory(), { now: () => Temporal.Now.instant(), random: randomBytes })
 */
export function accountsOver(store: Store, ways: Pick<Desk, 'now' | 'random'>): Accounts {
  const { db } = store
  const desk: Desk = { db, ...ways }

  async function ask<T>(question: Promise<T>): Promise<T> {
    try {
      return await question
    } catch (error) {
      throw store.failure(error)
    }
  }

  /** One question, which nobody else may put to these tables. */
  function look<T>(question: (desk: Desk) => Promise<T>): Promise<T> {
    return ask(asKeeper(db, (keeper) => question({ ...desk, db: keeper })))
  }

  return {
    list: () => look((keeper) => listAccounts(keeper.db)),
    named: (name) => look((keeper) => accountNamed(keeper.db, name)),
    invite: (name, role, by) => ask(invite(desk, name, role, by)),
    inviteBack: (account, by) => ask(inviteBack(desk, account, by)),
    inviteFirst: () => ask(inviteFirst(desk)),
    invitation: (token) => look((keeper) => invitationBy(keeper, token)),
    invitations: () => look(openInvitations),
    withdrawInvitation: (id, by) => ask(withdrawInvitation(desk, id, by)),
    accept: (token, passkey, name) => ask(acceptInvitation(desk, token, passkey, name)),
    acceptByIdentity: (token, identity, name) => ask(acceptByIdentity(desk, token, identity, name)),
    changeRole: (account, role, by, reason) => ask(changeRole(desk, account, role, by, reason)),
    disable: (account, by, reason) => ask(disableAccount(desk, account, by, reason)),
    enable: (account, by, reason) => ask(enableAccount(desk, account, by, reason)),
    passkeys: (account) => look((keeper) => passkeysOf(keeper.db, account)),
    passkey: (id) => look((keeper) => passkeyBy(keeper.db, id)),
    addPasskey: (account, passkey, by) => ask(addPasskey(desk, account, passkey, by)),
    removePasskey: (account, passkey, by, issuerInUse) =>
      ask(removePasskey(desk, account, passkey, by, issuerInUse)),
    identities: (account) => look((keeper) => identitiesOf(keeper.db, account)),
    addIdentity: (account, identity, by) => ask(addIdentity(desk, account, identity, by)),
    removeIdentity: (account, identity, by, issuerInUse) =>
      ask(removeIdentity(desk, account, identity, by, issuerInUse)),
    keepChallenge: (challenge, purpose, network) => ask(keepChallenge(desk, challenge, purpose, network)),
    takeChallenge: (challenge, purpose) => look((keeper) => takeChallenge(keeper, challenge, purpose)),
    attempt: (who) => ask(attemptSignIn(desk, who)),
    withdrawAttempt: (attempt) => look((keeper) => withdrawAttempt(keeper, attempt)),
    signIn: (signing) => ask(signIn(desk, signing)),
    signInByIdentity: (signing) => ask(signInByIdentity(desk, signing)),
    session: (token) => look((keeper) => sessionOf(keeper, token)),
    sessions: (account) => look((keeper) => sessionsOf(keeper, account)),
    signOut: (session) => ask(signOut(desk, session)),
    endSession: (account, session, by) => ask(endSession(desk, account, session, by)),
    endSessions: (account, by) => ask(endSessions(desk, account, by)),
    acts: (page) => ask(listActs(db, page)),
  }
}
