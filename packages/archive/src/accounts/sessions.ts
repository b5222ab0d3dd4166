/** Sessions: kept here and not in the browser, so that they can be ended at once. */
import { hashOf } from '../identity.ts'
import { instantColumn, storableName } from '../queries.ts'
import type { Database } from '../tables.ts'
import { recordAct } from './acts.ts'
import { type Desk, instantOf, inTurn, refused } from './desk.ts'
import { accountBy } from './holders.ts'
import { accountRole } from './permissions.ts'
import { newId, newToken } from './secrets.ts'
import type { Account, Actor, Session, SessionLine, SignedIn } from './types.ts'

/** How long a session counts as just begun, how long it lasts without use, and at most. */
export const sessionLasts = { fresh: { minutes: 15 }, idle: { hours: 2 }, most: { hours: 24 } } as const

/** What a session is signed in with. */
export type SignedInWith =
  | { readonly passkey: string }
  | { readonly identity: string; readonly provedAt: Temporal.Instant }

/**
 * A new session of an account, with its token; those that have ended are cleared away. Its time runs from when its holder
 * was made sure of, which a provider may have done some while ago.
 */
export async function beginSession(
  desk: Desk,
  { id, name, role }: Pick<Account, 'id' | 'name' | 'role'>,
  means: SignedInWith,
): Promise<SignedIn> {
  const token = newToken(desk.random)
  const now = desk.now()
  const provedAt = 'identity' in means ? earlier(means.provedAt, now) : now
  const endsAt = provedAt.add(sessionLasts.most)
  const account = { id, name, role }
  await desk.db
    .deleteFrom('sessions')
    .where((row) =>
      row.or([
        row('ends_at', '<=', now.toString()),
        row('seen_at', '<=', now.subtract(sessionLasts.idle).toString()),
      ]),
    )
    .execute()
  await desk.db
    .insertInto('sessions')
    .values({
      id: newId(desk.random),
      hash: hashOf(token),
      account: id,
      passkey: 'passkey' in means ? means.passkey : null,
      identity: 'identity' in means ? means.identity : null,
      made_at: now.toString(),
      seen_at: now.toString(),
      ends_at: endsAt.toString(),
      proved_at: provedAt.toString(),
    })
    .execute()
  const details = await noteUse(desk, means, now)
  await recordAct(desk, { by: account, what: 'signed in', on: name, details })
  return { token, endsAt, account }
}

/** Notes when a passkey or an identity was used, and says which it was, for the log. */
function noteUse({ db }: Desk, means: SignedInWith, now: Temporal.Instant) {
  const used_at = now.toString()
  if ('passkey' in means)
    return db
      .updateTable('passkeys')
      .set({ used_at })
      .where('id', '=', means.passkey)
      .returning('name as passkey')
      .executeTakeFirstOrThrow()
  return db
    .updateTable('identities')
    .set({ used_at })
    .where('id', '=', means.identity)
    .returning('issuer')
    .executeTakeFirstOrThrow()
}

const earlier = (one: Temporal.Instant, other: Temporal.Instant) =>
  Temporal.Instant.compare(one, other) < 0 ? one : other

/** The session of a token, or null; that it was used is noted once a minute. */
export async function sessionOf({ db, now }: Desk, token: string): Promise<Session | null> {
  const at = now()
  const row = await standing(db, at)
    .select(['accounts.id as account', 'accounts.name', 'accounts.role'])
    .where('sessions.hash', '=', hashOf(token))
    .executeTakeFirst()
  if (row === undefined) return null
  if (Temporal.Instant.compare(instantOf(row.seenAt).add({ minutes: 1 }), at) <= 0)
    await db.updateTable('sessions').set({ seen_at: at.toString() }).where('id', '=', row.id).execute()
  return {
    id: row.id,
    account: { id: row.account, name: row.name, role: accountRole.parse(row.role) },
    isFresh: Temporal.Instant.compare(instantOf(row.provedAt).add(sessionLasts.fresh), at) > 0,
  }
}

/** The sessions of an account that stand, the last used first. */
export async function sessionsOf({ db, now }: Desk, account: string): Promise<readonly SessionLine[]> {
  const rows = await standing(db, now())
    .leftJoin('passkeys', 'passkeys.id', 'sessions.passkey')
    .leftJoin('identities', 'identities.id', 'sessions.identity')
    .select(['passkeys.name as passkey', 'identities.issuer'])
    .where('sessions.account', '=', account)
    .orderBy('sessions.seen_at', 'desc')
    .orderBy('sessions.id')
    .execute()
  return rows.map(({ id, passkey, issuer, madeAt, seenAt, endsAt }) => ({
    id,
    passkey,
    issuer,
    madeAt: instantOf(madeAt),
    seenAt: instantOf(seenAt),
    endsAt: instantOf(endsAt),
  }))
}

/** Ends the session that somebody is in. */
export function signOut(desk: Desk, { id, account }: Session): Promise<void> {
  return inTurn(desk, async (turn) => {
    await turn.db.deleteFrom('sessions').where('id', '=', id).execute()
    await recordAct(turn, { by: account, what: 'signed out', on: account.name })
  })
}

/** Ends one session of an account. */
export function endSession(desk: Desk, id: string, session: string, by: Actor): Promise<void> {
  return inTurn(desk, async (turn) => {
    const account = await accountBy(turn.db, id)
    const { numDeletedRows } = await turn.db
      .deleteFrom('sessions')
      .where('account', '=', account.id)
      .where('id', '=', storableName(session))
      .executeTakeFirstOrThrow()
    if (numDeletedRows === 0n) throw refused('That session has ended already.', 'Nothing is left to do.')
    await recordAct(turn, { by, what: 'ended session', on: account.name })
  })
}

/** Ends all sessions of an account, and says how many there were. */
export function endSessions(desk: Desk, id: string, by: Actor): Promise<number> {
  return inTurn(desk, async (turn) => {
    const account = await accountBy(turn.db, id)
    const sessions = await dropSessions(turn.db, account.id)
    await recordAct(turn, { by, what: 'ended all sessions', on: account.name, details: { sessions } })
    return sessions
  })
}

/** Removes the sessions of an account, without a word in the log. */
export async function dropSessions(db: Database, account: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('sessions')
    .where('account', '=', account)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

function standing(db: Database, at: Temporal.Instant) {
  return db
    .selectFrom('sessions')
    .innerJoin('accounts', 'accounts.id', 'sessions.account')
    .select(({ ref }) => [
      'sessions.id',
      instantColumn(ref('sessions.made_at')).as('madeAt'),
      instantColumn(ref('sessions.seen_at')).as('seenAt'),
      instantColumn(ref('sessions.ends_at')).as('endsAt'),
      instantColumn(ref('sessions.proved_at')).as('provedAt'),
    ])
    .where('sessions.ends_at', '>', at.toString())
    .where('sessions.seen_at', '>', at.subtract(sessionLasts.idle).toString())
    .where('accounts.disabled_at', 'is', null)
}
