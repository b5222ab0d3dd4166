/**
 * Identities: who an account's holder is at an OpenID provider, by the provider's address and the subject that it never
 * gives to another. They are linked by their holder, never found by a name or a mail address.
 */
import { hashOf } from '../identity.ts'
import { count, instantColumn, storableName } from '../queries.ts'
import type { Database } from '../tables.ts'
import { recordAct } from './acts.ts'
import { type Desk, instantOf, inTurn, refused } from './desk.ts'
import { accountBy } from './holders.ts'
import { newId } from './secrets.ts'
import type { Account, Actor, Identity, NewIdentity } from './types.ts'

/** The identities of an account, the oldest first. */
export async function identitiesOf(db: Database, account: string): Promise<readonly Identity[]> {
  const rows = await db
    .selectFrom('identities')
    .select(({ ref }) => [
      'id',
      'issuer',
      instantColumn(ref('made_at')).as('madeAt'),
      instantColumn(ref('used_at')).$castTo<string | null>().as('usedAt'),
    ])
    .where('account', '=', account)
    .orderBy('made_at')
    .orderBy('id')
    .execute()
  return rows.map(({ id, issuer, madeAt, usedAt }) => ({
    id,
    issuer,
    madeAt: instantOf(madeAt),
    usedAt: instantOf(usedAt),
  }))
}

/** Links an identity to an account that has none at this provider. */
export function addIdentity(desk: Desk, id: string, identity: NewIdentity, by: Actor): Promise<void> {
  return inTurn(desk, async (turn) => {
    const account = await accountBy(turn.db, id)
    if (account.disabledAt !== null)
      throw refused(`The account ${account.name} is disabled.`, 'Enable it first.')
    const linked = await identitiesOf(turn.db, account.id)
    if (linked.some(({ issuer }) => issuer === identity.issuer))
      throw refused('The account is linked to this provider already.', 'Unlink it first.')
    await linkIdentity(turn, account, identity, by)
  })
}

/** Forgets an identity, which ends the sessions that it signed in; another way in has to be left. */
export function removeIdentity(
  desk: Desk,
  id: string,
  identity: string,
  by: Actor,
  issuerInUse?: string,
): Promise<void> {
  return inTurn(desk, async (turn) => {
    const account = await accountBy(turn.db, id)
    const gone = await turn.db
      .deleteFrom('identities')
      .where('account', '=', account.id)
      .where('id', '=', storableName(identity))
      .returning('issuer')
      .executeTakeFirst()
    if (gone === undefined) throw refused('The account has no such link.', 'Load the page again.')
    if ((await waysIn(turn.db, account.id, issuerInUse)) === 0)
      throw refused('Without it nobody could sign in to the account.', 'Add a passkey first.')
    await recordAct(turn, { by, what: 'unlinked identity', on: account.name, details: gone })
  })
}

/**
 * Writes an identity, in the place of the one that the account had at the same provider, and gives its id. One that is
 * the account's own already stays as it is.
 *
 * @throws ReadoutError 'accounts' where it is another account's
 */
export async function linkIdentity(
  desk: Desk,
  account: Pick<Account, 'id' | 'name'>,
  { issuer, subject }: NewIdentity,
  by: Actor,
): Promise<string> {
  const { db } = desk
  const present = await identityBy(db, { issuer, subject })
  if (present?.account === account.id) return present.id
  if (present !== undefined)
    throw refused(
      'Whoever you are at this provider has another account here.',
      'Sign in with it, or be somebody else there.',
    )
  const details = { issuer }
  const former = await db
    .deleteFrom('identities')
    .where('account', '=', account.id)
    .where('issuer', '=', issuer)
    .returning('id')
    .executeTakeFirst()
  if (former) await recordAct(desk, { by, what: 'unlinked identity', on: account.name, details })
  const id = newId(desk.random)
  await db
    .insertInto('identities')
    .values({ id, account: account.id, issuer, subject, made_at: desk.now().toString() })
    .execute()
  await recordAct(desk, { by, what: 'linked identity', on: account.name, details })
  return id
}

/** The account that an identity opens. */
export function identityBy(db: Database, { issuer, subject }: Pick<NewIdentity, 'issuer' | 'subject'>) {
  return db
    .selectFrom('identities')
    .select(['id', 'account'])
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst()
}

/** What attempts by an identity are counted under that opens no account. */
export function nameOfUnknown({ issuer, subject }: NewIdentity): string {
  return hashOf(`${issuer} ${subject}`)
}

/** How many ways into an account there are: its passkeys, and its identity at the provider that is asked now. */
export async function waysIn(db: Database, account: string, issuerInUse?: string): Promise<number> {
  const passkeys = await db
    .selectFrom('passkeys')
    .select(count.as('total'))
    .where('account', '=', account)
    .executeTakeFirstOrThrow()
  if (issuerInUse === undefined) return passkeys.total
  const identities = await db
    .selectFrom('identities')
    .select(count.as('total'))
    .where('account', '=', account)
    .where('issuer', '=', issuerInUse)
    .executeTakeFirstOrThrow()
  return passkeys.total + identities.total
}
