/** Signing in: attempts counted before anything is weighed, then a session for a passkey that was verified. */
import { sql } from 'kysely'
import { hashOf } from '../identity.ts'
import { instantColumn } from '../queries.ts'
import type { Database } from '../tables.ts'
import { type Desk, instantOf, inTurn } from './desk.ts'
import { accountBy } from './holders.ts'
import { beginSession } from './sessions.ts'
import type { Attempt, SignedIn } from './types.ts'

/** So many attempts may fail within the window. A network can be a whole office. */
export const attemptLimits = { account: 5, network: 25, window: { minutes: 15 } } as const

/**
 * Counts an attempt as failed until it succeeds, or says when the next may be made. One that is turned away counts for
 * nothing, so nobody is kept out longer by trying.
 */
export function attemptSignIn(
  desk: Desk,
  { account, network }: { readonly account: string; readonly network: string },
): Promise<Attempt> {
  return inTurn(desk, async ({ db, now }) => {
    const at = now()
    await db.deleteFrom('sign_in_attempts').where('at', '<=', at.subtract(kept).toString()).execute()
    const ends = [
      await limitEnds(db, 'account', account, at),
      await limitEnds(db, 'network', network, at),
    ].filter((end) => end !== null)
    const last = ends.toSorted(Temporal.Instant.compare).at(-1)
    if (last !== undefined)
      return { state: 'limited', retryAfterSeconds: Math.ceil(at.until(last).total('seconds')) }
    const { id } = await db
      .insertInto('sign_in_attempts')
      .values({ account, network, at: at.toString() })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { state: 'allowed', attempt: id }
  })
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
    await db.updateTable('sign_in_attempts').set({ succeeded: true }).where('id', '=', attempt).execute()
    if (before !== undefined) await db.deleteFrom('sessions').where('hash', '=', hashOf(before)).execute()
    return beginSession(turn, account, passkey)
  })
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
