/** A hold that is asked for with an import: whether it can be placed, and placing it. */
import { sql } from 'kysely'
import { z } from 'zod'
import type { Database } from '../tables.ts'
import type { TimedOrder } from './embargo.ts'
import { holdsOf, membersOf } from './held.ts'
import { logAct } from './log.ts'
import type { HeldDocument } from './types.ts'

/**
 * Why a hold cannot be placed on a source, or null where it can.
 *
 * @param known the document that the source belongs to; null where it makes a new one
 *
 * @example
 * await refusalOf(keeper, order, null) // null
 */
export async function refusalOf(
  db: Database,
  order: TimedOrder,
  known: { readonly document: number; readonly slug: string } | null,
): Promise<string | null> {
  if (known !== null) {
    const [held] = await holdsOf(db, [known.document])
    if (held === undefined)
      return `It belongs to ${known.slug}, which is public, and nothing of a public document can be held back. Withdraw that document first.`
    return isSame(held, order)
      ? null
      : `It belongs to ${known.slug}, which is held on other terms. Change those first.`
  }
  if (await hasPassed(db, order.until))
    return `The instant until which it is to be held, ${order.until.toString()}, has passed. Name a later one.`
  const [other] = order.set === undefined ? [] : await membersOf(db, order.set)
  if (other && !isSame(other, order))
    return `The set ${order.set} is released at another instant, ${other.until?.toString() ?? 'when somebody releases it'}. Name that, or another set.`
  return null
}

function isSame(held: HeldDocument, { until, set }: TimedOrder): boolean {
  return (
    held.set === (set ?? null) &&
    held.until !== null &&
    Temporal.Instant.compare(held.until.toInstant(), until.toInstant()) === 0
  )
}

/**
 * Whether an instant has come, by the clock of the database.
 *
 * @example
 * await hasPassed(keeper, Temporal.ZonedDateTime.from('2000-01-01T00:00[UTC]')) // true
 */
export async function hasPassed(db: Database, until: Temporal.ZonedDateTime): Promise<boolean> {
  const { rows } = await sql`
    select ${until.toInstant().toString()}::timestamptz <= readout.moment() as "hasPassed"`.execute(db)
  return z.object({ hasPassed: z.boolean() }).parse(rows[0]).hasPassed
}

/**
 * Holds a document that has just been made, and logs that.
 *
 * @example
 * await placeHold(transaction, 4, order)
 */
export async function placeHold(db: Database, document: number, order: TimedOrder): Promise<void> {
  const { until, set, audience = [], by, reason } = order
  await db
    .insertInto('holds')
    .values({
      document,
      release_at: until.toInstant().toString(),
      zone: until.timeZoneId,
      set_name: set ?? null,
      audience: [...audience],
      at: sql<string>`readout.moment()`,
      by,
      reason,
    })
    .execute()
  await logAct(db, 'placed', [document], order)
}
