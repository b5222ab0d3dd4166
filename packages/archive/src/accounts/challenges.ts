/** Challenges: what a passkey signs, or a provider sends back, once and soon. */
import { hashOf } from '../identity.ts'
import { count } from '../queries.ts'
import { type Desk, inTurn } from './desk.ts'
import type { ChallengePurpose } from './types.ts'

/** Keeps a challenge for a while; false where its network has as many open as it may. */
export function keepChallenge(
  desk: Desk,
  challenge: string,
  purpose: ChallengePurpose,
  network: string,
): Promise<boolean> {
  return inTurn(desk, async ({ db, now }) => {
    await db.deleteFrom('challenges').where('ends_at', '<=', now().toString()).execute()
    const { open } = await db
      .selectFrom('challenges')
      .select(count.as('open'))
      .where('network', '=', network)
      .executeTakeFirstOrThrow()
    if (open >= openChallenges) return false
    const lasts = purpose.startsWith('openid ') ? challengeLasts.openid : challengeLasts.passkey
    const ends_at = now().add(lasts).toString()
    await db
      .insertInto('challenges')
      .values({ hash: hashOf(challenge), purpose, network, ends_at })
      .execute()
    return true
  })
}

/** Takes a challenge away: true where it was kept for this purpose and has not ended. */
export async function takeChallenge(
  { db, now }: Desk,
  challenge: string,
  purpose: ChallengePurpose,
): Promise<boolean> {
  const taken = await db
    .deleteFrom('challenges')
    .where('hash', '=', hashOf(challenge))
    .where('purpose', '=', purpose)
    .where('ends_at', '>', now().toString())
    .returning('hash')
    .executeTakeFirst()
  return taken !== undefined
}

/** At a provider there may be a password to type and a telephone to look for. */
const challengeLasts = { passkey: { minutes: 5 }, openid: { minutes: 10 } } as const
/** How many of one network may be open at once. */
const openChallenges = 100
