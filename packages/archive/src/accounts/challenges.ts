/** Challenges: what a passkey signs, once and soon. */
import { hashOf } from '../identity.ts'
import { count } from '../queries.ts'
import { type Desk, inTurn } from './desk.ts'
import type { ChallengePurpose } from './types.ts'

/** Keeps a challenge for five minutes; false where its network has as many open as it may. */
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
    const ends_at = now().add(challengeLasts).toString()
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

const challengeLasts = { minutes: 5 }
/** How many of one network may be open at once. */
const openChallenges = 100
