/** Signing in: attempts counted before anything is weighed, then a session for what was verified. */
import { sql } from 'kysely'
import { hashOf } from '../identity.ts'
import { instantColumn } from '../queries.ts'
import type { Database } from '../tables.ts'
import { type Desk, instantOf, inTurn } from './desk.ts'
import { accountBy } from './holders.ts'
import { identityBy, nameOfUnknown } from './identities.ts'
import { beginSession } from './sessions.ts'
import type { Attempt, EnteredByIdentity, NewIdentity, SignedIn } from './types.ts'

/** So many attempts may fail within the window. A network can be a whole office. */
export const attemptLimits = { account: 5, network: 25, window: { minutes: 15 } } as const

/**
 * Counts an attempt as failed until it succeeds, or says when the next may be made. One that is turned away counts for
 * nothing, so nobody is kept out longer by trying.
 */
export function attemptSignIn(
  desk: Desk,
  { account, network }: { readonly account: string | null; readonly network: string },
): Promise<Attempt> {
  return inTurn(desk, async ({ db, now }) => {
    const at = now()
    await db.deleteFrom('sign_in_attempts').where('at', '<=', at.subtract(kept).toString()).execute()
    const ends = [
      account === null ? null : await limitEnds(db, 'account', account, at),
      await limitEnds(db, 'network', network, at),
    ].filter((end) => end !== null)
    const last = ends.toSorted(Temporal.Instant.compare).at(-1)
    if (last !== undefined) return limited(at, last)
    const { id } = await db
      .insertInto('sign_in_attempts')
      .values({ account, network, at: at.toString() })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { state: 'allowed', attempt: id }
  })
}

/** Takes an attempt back that nobody could weigh. */
export async function withdrawAttempt({ db }: Desk, attempt: number): Promise<void> {
  await db.deleteFrom('sign_in_attempts').where('id', '=', attempt).execute()
}

/** A session for a verified passkey; null where the account is disabled or the counter has not gone on. */
export function signIn(
  desk: Desk,
  signing: {
    readonly passkey: string
    readonly counter: number
    readonly attempt: number
    readonly before?: string | undefined
  },
): Promise<SignedIn | null> {
  const { passkey, counter, attempt, before } = signing
  return inTurn(desk, async (turn) => {
    const { db } = turn
    // Authenticators without a counter say 0 for ever; one that has counted must count on.
    const moved = await db
      .updateTable('passkeys')
      .set({ counter })
      .where('id', '=', passkey)
      .where((row) =>
        row.or([
          row('counter', '<', counter),
          row.and([row('counter', '=', 0), sql<boolean>`${counter}::bigint = 0`]),
        ]),
      )
      .returning('account')
      .executeTakeFirst()
    if (moved === undefined) return null
    const account = await accountBy(db, moved.account)
    if (account.disabledAt !== null) return null
    await succeed(db, attempt, before)
    return beginSession(turn, account, { passkey })
  })
}

/**
 * A session for an identity that its provider vouches for. Only now does the attempt name an account, and counts among
 * the failed ones of that account unless it succeeds.
 */
export function signInByIdentity(
  desk: Desk,
  signing: {
    readonly identity: NewIdentity
    readonly attempt: number
    readonly before?: string | undefined
  },
): Promise<EnteredByIdentity> {
  const { identity, attempt, before } = signing
  return inTurn(desk, async (turn) => {
    const { db } = turn
    const at = turn.now()
    const linked = await identityBy(db, identity)
    const named = linked?.account ?? nameOfUnknown(identity)
    const end = await limitEnds(db, 'account', named, at)
    if (end !== null) {
      await db.deleteFrom('sign_in_attempts').where('id', '=', attempt).execute()
      return limited(at, end)
    }
    await db.updateTable('sign_in_attempts').set({ account: named }).where('id', '=', attempt).execute()
    const account = linked === undefined ? null : await accountBy(db, linked.account)
    if (linked === undefined || account === null || account.disabledAt !== null) return { state: 'unknown' }
    await succeed(db, attempt, before)
    const { provedAt } = identity
    return { state: 'entered', ...(await beginSession(turn, account, { identity: linked.id, provedAt })) }
  })
}

/** Notes that an attempt succeeded, and ends the session that the browser had. */
async function succeed(db: Database, attempt: number, before: string | undefined): Promise<void> {
  await db.updateTable('sign_in_attempts').set({ succeeded: true }).where('id', '=', attempt).execute()
  if (before !== undefined) await db.deleteFrom('sessions').where('hash', '=', hashOf(before)).execute()
}

function limited(at: Temporal.Instant, end: Temporal.Instant) {
  return { state: 'limited', retryAfterSeconds: Math.ceil(at.until(end).total('seconds')) } as const
}

/** When an account or a network that has failed too often may try again; null where it may now. */
async function limitEnds(
  db: Database,
  column: 'account' | 'network',
  value: string,
  at: Temporal.Instant,
): Promise<Temporal.Instant | null> {
  const row = await db
    .selectFrom('sign_in_attempts')
    .select(({ ref }) => instantColumn(ref('at')).as('at'))
    .where(column, '=', value)
    .where('succeeded', '=', false)
    .where('at', '>', at.subtract(attemptLimits.window).toString())
    .orderBy('at', 'desc')
    .offset(attemptLimits[column] - 1)
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : instantOf(row.at).add(attemptLimits.window)
}

/** For whoever looks into attempts afterwards. */
const kept = { hours: 24 * 30 }
