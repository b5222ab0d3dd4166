/** The passkeys of accounts. */
import { instantColumn, storableName } from '../queries.ts'
import type { Database } from '../tables.ts'
import { recordAct } from './acts.ts'
import { type Desk, instantOf, inTurn, refused } from './desk.ts'
import { accountBy, nameOf } from './holders.ts'
import { waysIn } from './identities.ts'
import type { Actor, NewPasskey, Passkey } from './types.ts'

/** The passkeys of an account, the oldest first. */
export async function passkeysOf(db: Database, account: string): Promise<readonly Passkey[]> {
  const rows = await passkeyRows(db).where('account', '=', account).orderBy('made_at').orderBy('id').execute()
  return rows.map(passkeyOf)
}

/** The passkey of a credential's id, or null. */
export async function passkeyBy(db: Database, id: string): Promise<Passkey | null> {
  const row = await passkeyRows(db).where('id', '=', storableName(id)).executeTakeFirst()
  return row === undefined ? null : passkeyOf(row)
}

/** Keeps another passkey of an account. */
export function addPasskey(desk: Desk, id: string, passkey: NewPasskey, by: Actor): Promise<void> {
  return inTurn(desk, async (turn) => {
    const account = await accountBy(turn.db, id)
    if (account.disabledAt !== null)
      throw refused(`The account ${account.name} is disabled.`, 'Enable it first.')
    await storePasskey(turn, account.id, passkey)
    const details = { passkey: passkey.name }
    await recordAct(turn, { by, what: 'added passkey', on: account.name, details })
  })
}

/** Forgets a passkey, which ends the sessions that it signed in; another way in has to be left. */
export function removePasskey(
  desk: Desk,
  id: string,
  passkey: string,
  by: Actor,
  issuerInUse?: string,
): Promise<void> {
  return inTurn(desk, async (turn) => {
    const account = await accountBy(turn.db, id)
    const gone = await turn.db
      .deleteFrom('passkeys')
      .where('account', '=', account.id)
      .where('id', '=', storableName(passkey))
      .returning('name')
      .executeTakeFirst()
    if (gone === undefined) throw refused('The account has no such passkey.', 'Load the page again.')
    if ((await waysIn(turn.db, account.id, issuerInUse)) === 0)
      throw refused('This is the only passkey of the account.', 'Add another first.')
    const details = { passkey: gone.name }
    await recordAct(turn, { by, what: 'removed passkey', on: account.name, details })
  })
}

/** Writes a passkey; a credential belongs to one account only. */
export async function storePasskey({ db, now }: Desk, account: string, passkey: NewPasskey): Promise<void> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('passkeys')
    .values({
      id: passkey.id,
      account,
      name: nameOf(passkey.name),
      public_key: passkey.publicKey,
      counter: passkey.counter,
      transports: [...passkey.transports],
      made_at: now().toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 0n)
    throw refused('This passkey is known here already.', 'Sign in with it, or make another.')
}

function passkeyRows(db: Database) {
  return db
    .selectFrom('passkeys')
    .select(({ ref }) => [
      'id',
      'account',
      'name',
      'public_key as publicKey',
      'counter',
      'transports',
      instantColumn(ref('made_at')).as('madeAt'),
      instantColumn(ref('used_at')).$castTo<string | null>().as('usedAt'),
    ])
}

function passkeyOf(
  row: NewPasskey & { readonly account: string; readonly madeAt: string; readonly usedAt: string | null },
): Passkey {
  return {
    ...row,
    publicKey: new Uint8Array(row.publicKey),
    madeAt: instantOf(row.madeAt),
    usedAt: instantOf(row.usedAt),
  }
}
