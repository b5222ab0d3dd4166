/** The log of acts: what was done, by whom, and why. */
import { sql } from 'kysely'
import { z } from 'zod'
import { count, instantColumn, rowCount, storableName } from '../queries.ts'
import { actAsKeeper } from '../sight.ts'
import type { Database } from '../tables.ts'
import { type Desk, instantOf } from './desk.ts'
import type { Act, Actor, ActPage } from './types.ts'

export interface NewAct {
  readonly by: Actor
  readonly what: string
  readonly on: string
  readonly reason?: string | undefined
  readonly details?: Readonly<Record<string, unknown>>
}

/**
 * Writes an act into the log; call it in the transaction that does the act, so that both stand or neither.
 *
 * @example
 * await recordAct({ db: transaction, now }, { by: null, what: 'invited', on: 'Ana Ruiz' })
 */
export async function recordAct(
  { db, now }: Pick<Desk, 'db' | 'now'>,
  { by, what, on, reason, details = {} }: NewAct,
): Promise<void> {
  await db
    .insertInto('acts')
    .values({
      at: now().toString(),
      account: by?.id ?? null,
      name: by?.name ?? null,
      what,
      on_what: on,
      reason: storableName(reason ?? '').trim() || null,
      details: JSON.stringify(details),
    })
    .execute()
}

/** A page of the log, the latest first. */
export function listActs(
  db: Database,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<ActPage> {
  const once = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
  return once.execute(async (moment) => {
    await actAsKeeper(moment)
    const rows = await moment
      .selectFrom('acts')
      .select(({ ref }) => [
        instantColumn(ref('at')).as('at'),
        'account',
        'name',
        'what',
        'on_what',
        'reason',
        sql<string>`details::text`.as('details'),
      ])
      .orderBy('id', 'desc')
      .limit(rowCount(limit))
      .offset(rowCount(offset))
      .execute()
    const { total } = await moment.selectFrom('acts').select(count.as('total')).executeTakeFirstOrThrow()
    return { acts: rows.map(actOf), total }
  })
}

function actOf(row: {
  readonly at: string
  readonly account: string | null
  readonly name: string | null
  readonly what: string
  readonly on_what: string
  readonly reason: string | null
  readonly details: string
}): Act {
  return {
    at: instantOf(row.at),
    by: row.account === null ? null : { id: row.account, name: row.name ?? row.account },
    what: row.what,
    on: row.on_what,
    reason: row.reason,
    details: detailsOf.parse(JSON.parse(row.details)),
  }
}

const detailsOf = z.record(z.string(), z.unknown())
