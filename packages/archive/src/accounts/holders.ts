/** The accounts themselves: who there is, with which role, and who may not sign in any more. */
import { sql } from 'kysely'
import { z } from 'zod'
import { count, instantColumn, storableName } from '../queries.ts'
import type { Database } from '../tables.ts'
import { recordAct } from './acts.ts'
import { type Desk, instantOf, inTurn, refused } from './desk.ts'
import { type AccountRole, accountRole } from './permissions.ts'
import { dropSessions } from './sessions.ts'
import type { Account, Actor } from './types.ts'

/** All accounts by name. */
export async function listAccounts(db: Database): Promise<readonly Account[]> {
  const rows = await accountRows(db).orderBy(sql`lower(name)`).execute()
  return rows.map(accountOf)
}

/** The account of a name in any capitals, or null. */
export async function accountNamed(db: Database, name: string): Promise<Account | null> {
  const row = await accountRows(db)
    .where(sql`lower(name)`, '=', sql`lower(${storableName(name).trim()})`)
    .executeTakeFirst()
  return row === undefined ? null : accountOf(row)
}

/**
 * The account of an id.
 *
 * @throws ReadoutError 'accounts' where there is none
 */
export async function accountBy(db: Database, id: string): Promise<Account> {
  const row = await accountRows(db).where('id', '=', storableName(id)).executeTakeFirst()
  if (row === undefined) throw refused('There is no such account.', 'Look it up in the list of accounts.')
  return accountOf(row)
}

/**
 * A name as it is kept.
 *
 * @throws ReadoutError 'accounts' where it cannot be one
 */
export function nameOf(name: string): string {
  const parsed = accountName.safeParse(name)
  if (parsed.success) return parsed.data
  throw refused('That is no name.', 'A name has from 1 to 80 characters on one line.')
}

const accountName = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u)

/** Gives an account another role; the last administrator keeps his. */
export function changeRole(
  desk: Desk,
  id: string,
  role: AccountRole,
  by: Actor,
  reason?: string,
): Promise<void> {
  return inTurn(desk, async (turn) => {
    const account = await accountBy(turn.db, id)
    if (account.role === role) return
    await refuseLastAdministrator(turn.db, account)
    await turn.db.updateTable('accounts').set({ role }).where('id', '=', account.id).execute()
    const details = { from: account.role, to: role }
    await recordAct(turn, { by, what: 'changed role', on: account.name, reason, details })
  })
}

/** Ends an account's sessions and lets it in no more; the last administrator stays. */
export function disableAccount(desk: Desk, id: string, by: Actor, reason?: string): Promise<void> {
  return inTurn(desk, async (turn) => {
    const account = await accountBy(turn.db, id)
    if (account.disabledAt !== null) return
    await refuseLastAdministrator(turn.db, account)
    await turn.db
      .updateTable('accounts')
      .set({ disabled_at: turn.now().toString() })
      .where('id', '=', account.id)
      .execute()
    await turn.db.deleteFrom('invitations').where('account', '=', account.id).execute()
    const sessions = await dropSessions(turn.db, account.id)
    await recordAct(turn, { by, what: 'disabled', on: account.name, reason, details: { sessions } })
  })
}

/** Lets an account in again that was disabled. */
export function enableAccount(desk: Desk, id: string, by: Actor, reason?: string): Promise<void> {
  return inTurn(desk, async (turn) => {
    const account = await accountBy(turn.db, id)
    if (account.disabledAt === null) return
    await turn.db.updateTable('accounts').set({ disabled_at: null }).where('id', '=', account.id).execute()
    await recordAct(turn, { by, what: 'enabled', on: account.name, reason })
  })
}

/** How many administrators may sign in. */
export async function administrators(db: Database): Promise<number> {
  const { total } = await db
    .selectFrom('accounts')
    .select(count.as('total'))
    .where('role', '=', 'administrator' satisfies AccountRole)
    .where('disabled_at', 'is', null)
    .executeTakeFirstOrThrow()
  return total
}

async function refuseLastAdministrator(db: Database, account: Account): Promise<void> {
  if (account.role !== 'administrator' || account.disabledAt !== null) return
  if ((await administrators(db)) > 1) return
  throw refused(`${account.name} is the last administrator.`, 'Make another account one first.')
}

function accountRows(db: Database) {
  return db.selectFrom('accounts').select(({ ref, selectFrom }) => [
    'id',
    'name',
    'role',
    instantColumn(ref('made_at')).as('madeAt'),
    instantColumn(ref('disabled_at')).$castTo<string | null>().as('disabledAt'),
    selectFrom('sessions')
      .select((sessions) =>
        instantColumn(sessions.fn.max('sessions.seen_at')).$castTo<string | null>().as('seenAt'),
      )
      .whereRef('sessions.account', '=', 'accounts.id')
      .as('seenAt'),
  ])
}

function accountOf(row: {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly madeAt: string
  readonly disabledAt: string | null
  readonly seenAt: string | null
}): Account {
  return {
    id: row.id,
    name: row.name,
    role: accountRole.parse(row.role),
    madeAt: instantOf(row.madeAt),
    disabledAt: instantOf(row.disabledAt),
    seenAt: instantOf(row.seenAt),
  }
}
