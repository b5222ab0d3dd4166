/** One-time links: the only way in for who has neither a passkey nor a linked identity here yet. */
import { sql } from 'kysely'
import { hashOf } from '../identity.ts'
import { instantColumn, storableName } from '../queries.ts'
import type { Database } from '../tables.ts'
import { recordAct } from './acts.ts'
import { type Desk, instantOf, inTurn, refused } from './desk.ts'
import { accountBy, accountNamed, administrators, nameOf } from './holders.ts'
import { linkIdentity } from './identities.ts'
import { storePasskey } from './passkeys.ts'
import { type AccountRole, accountRole } from './permissions.ts'
import { newId, newToken } from './secrets.ts'
import { beginSession } from './sessions.ts'
import type { Account, Actor, Invitation, Invited, NewIdentity, NewPasskey, SignedIn } from './types.ts'

/** A link for a new account. */
export function invite(desk: Desk, wanted: string, role: AccountRole, by: Actor): Promise<Invited> {
  return inTurn(desk, async (turn) => {
    const name = nameOf(wanted)
    await refuseTakenName(turn.db, name)
    // A second link for the same name replaces the first, which may have gone to the wrong place.
    await turn.db.deleteFrom('invitations').where(sql`lower(name)`, '=', sql`lower(${name})`).execute()
    await recordAct(turn, { by, what: 'invited', on: name, details: { role } })
    return makeLink(turn, { account: newId(turn.random), name, role })
  })
}

/** A link for the holder of an account who has lost its passkeys. */
export function inviteBack(desk: Desk, id: string, by: Actor): Promise<Invited> {
  return inTurn(desk, async (turn) => {
    const { id: account, name, role, disabledAt } = await accountBy(turn.db, id)
    if (disabledAt !== null) throw refused(`The account ${name} is disabled.`, 'Enable it first.')
    await turn.db.deleteFrom('invitations').where('account', '=', account).execute()
    await recordAct(turn, { by, what: 'invited back', on: name })
    return makeLink(turn, { account, name, role })
  })
}

/** A link for the first administrator, in place of the one before; null where there is an administrator. */
export function inviteFirst(desk: Desk): Promise<Invited | null> {
  return inTurn(desk, async (turn) => {
    await turn.db.deleteFrom('invitations').where('name', 'is', null).execute()
    if ((await administrators(turn.db)) > 0) return null
    return makeLink(turn, { account: newId(turn.random), name: null, role: 'administrator' })
  })
}

/** What a link leads to; null where it has ended or was used. */
export async function invitationBy(desk: Desk, token: string): Promise<Invitation | null> {
  const row = await invitationRows(desk).where('hash', '=', hashOf(token)).executeTakeFirst()
  return row === undefined ? null : invitationOf(row)
}

/** The links that nobody has used yet, the first to end first. */
export async function openInvitations(desk: Desk): Promise<readonly Invitation[]> {
  const rows = await invitationRows(desk).orderBy('ends_at').execute()
  return rows.map(invitationOf)
}

/** Makes a link lead nowhere. */
export function withdrawInvitation(desk: Desk, id: string, by: Actor): Promise<void> {
  return inTurn(desk, async (turn) => {
    const gone = await turn.db
      .deleteFrom('invitations')
      .where('id', '=', storableName(id))
      .returning('name')
      .executeTakeFirst()
    if (gone === undefined) throw refused('There is no such invitation any more.', 'Nothing is left to do.')
    await recordAct(turn, { by, what: 'withdrew invitation', on: gone.name ?? firstAdministrator })
  })
}

/** Uses a link up: makes the account where it is new, keeps the passkey, signs in. */
export function acceptInvitation(
  desk: Desk,
  token: string,
  passkey: NewPasskey,
  chosen?: string,
): Promise<SignedIn> {
  return inTurn(desk, async (turn) => {
    const account = await useUp(turn, token, chosen)
    await storePasskey(turn, account.id, passkey)
    await recordAct(turn, {
      by: account,
      what: 'added passkey',
      on: account.name,
      details: { passkey: passkey.name },
    })
    return beginSession(turn, account, { passkey: passkey.id })
  })
}

/** Uses a link up: makes the account where it is new, links the identity, signs in. */
export function acceptByIdentity(
  desk: Desk,
  token: string,
  identity: NewIdentity,
  chosen?: string,
): Promise<SignedIn> {
  return inTurn(desk, async (turn) => {
    const account = await useUp(turn, token, chosen)
    const linked = await linkIdentity(turn, account, identity, account)
    return beginSession(turn, account, { identity: linked, provedAt: identity.provedAt })
  })
}

/** The account that a link leads to, which leads nowhere from then on. */
async function useUp(
  desk: Desk,
  token: string,
  chosen?: string,
): Promise<Pick<Account, 'id' | 'name' | 'role'>> {
  const invitation = await invitationBy(desk, token)
  if (invitation === null)
    throw refused('This link has ended or was used.', 'Ask an administrator for another.')
  await desk.db.deleteFrom('invitations').where('id', '=', invitation.id).execute()
  return invitation.isReturn ? accountBy(desk.db, invitation.account) : makeAccount(desk, invitation, chosen)
}

async function makeAccount(desk: Desk, invitation: Invitation, chosen = '') {
  const { account: id, role } = invitation
  if (invitation.name === null && (await administrators(desk.db)) > 0)
    throw refused('There is an administrator already.', 'Ask him for an invitation.')
  const name = invitation.name ?? nameOf(chosen)
  await refuseTakenName(desk.db, name)
  await desk.db.insertInto('accounts').values({ id, name, role, made_at: desk.now().toString() }).execute()
  await recordAct(desk, { by: { id, name }, what: 'made account', on: name, details: { role } })
  return { id, name, role }
}

async function refuseTakenName(db: Database, name: string): Promise<void> {
  const taken = await accountNamed(db, name)
  if (taken === null) return
  throw refused(`There is an account ${taken.name} already.`, 'Take another name, or invite its holder back.')
}

async function makeLink(
  { db, now, random }: Desk,
  to: { readonly account: string; readonly name: string | null; readonly role: AccountRole },
): Promise<Invited> {
  await db.deleteFrom('invitations').where('ends_at', '<=', now().toString()).execute()
  const token = newToken(random)
  const endsAt = now().add(linkLasts)
  await db
    .insertInto('invitations')
    .values({
      id: newId(random),
      hash: hashOf(token),
      ...to,
      made_at: now().toString(),
      ends_at: endsAt.toString(),
    })
    .execute()
  return { token, endsAt }
}

const linkLasts = { hours: 24 }
const firstAdministrator = 'the first administrator'

function invitationRows({ db, now }: Pick<Desk, 'db' | 'now'>) {
  return db
    .selectFrom('invitations')
    .select(({ ref, exists, selectFrom }) => [
      'id',
      'account',
      'name',
      'role',
      instantColumn(ref('ends_at')).as('endsAt'),
      exists(selectFrom('accounts').whereRef('accounts.id', '=', 'invitations.account').select('id')).as(
        'isReturn',
      ),
    ])
    .where('ends_at', '>', now().toString())
}

function invitationOf(row: {
  readonly id: string
  readonly account: string
  readonly name: string | null
  readonly role: string
  readonly endsAt: string
  readonly isReturn: unknown
}): Invitation {
  return {
    id: row.id,
    account: row.account,
    name: row.name,
    role: accountRole.parse(row.role),
    isReturn: row.isReturn === true,
    endsAt: instantOf(row.endsAt),
  }
}
