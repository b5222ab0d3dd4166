import { sql } from 'kysely'
import { anyId } from '../queries.ts'
import type { Database } from '../tables.ts'
import type { ReleaseActName, Responsible } from './types.ts'

/**
 * Notes an act on documents in the log, with the terms on which each is held after it.
 *
 * @example
 * await logAct(transaction, 'delayed', [4], { by: 'ana', reason: 'The call begins later.' })
 */
export async function logAct(
  db: Database,
  act: ReleaseActName,
  documents: readonly number[],
  { by, reason }: Responsible,
): Promise<void> {
  await sql`
    insert into readout.release_acts (document, act, at, by, reason, release_at, zone, set_name)
    select h.document, ${act}, readout.moment(), ${by}, ${reason}, h.release_at, h.zone, h.set_name
    from readout.holds h where h.document = ${anyId(documents)}
    order by h.document`.execute(db)
}
