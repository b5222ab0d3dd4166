/** What the public sees, told by a word that is another as soon as that is. */
import { sql } from 'kysely'
import { z } from 'zod'
import type { Database } from './tables.ts'

/**
 * The state of what the public sees at this instant: while it is the same, every answer to the public is. It changes with
 * each change of public documents and with the instant of each release, and says nothing else.
 *
 * @example
 * await stateOf(db) // '17 {}', and '17 {4,5}' from the instant of their release on
 */
export async function stateOf(db: Database): Promise<string> {
  const { rows } = await sql`
    select coalesce((select version from readout.state), 0) || ' ' || readout.due()::text as state`.execute(
    db,
  )
  return z.object({ state: z.string() }).parse(rows[0]).state
}

/**
 * Notes that what the public sees is being changed by this transaction.
 *
 * @example
 * await noteChange(transaction)
 */
export async function noteChange(transaction: Database): Promise<void> {
  await sql`
    insert into readout.state as s (version) values (1)
    on conflict (is_only) do update set version = s.version + 1`.execute(transaction)
}
