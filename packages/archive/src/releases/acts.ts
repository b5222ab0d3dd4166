/** Lifting a hold early, moving its instant, taking documents out of public sight: each with an account and a reason. */
import { ReadoutError } from '@readout/record'
import { sql } from 'kysely'
import { type Ledger, settleLedger } from '../ledger.ts'
import { anyId, waitForTurn } from '../queries.ts'
import type { Database } from '../tables.ts'
import { storable } from './embargo.ts'
import { type Hold, holdsOf } from './held.ts'
import { unlink } from './links.ts'
import { logAct } from './log.ts'
import { named } from './named.ts'
import { hasPassed } from './order.ts'
import { movePassages } from './passages.ts'
import { settleIn } from './settle.ts'
import type { Responsible, Which } from './types.ts'
import { documentsOf, heldOnes } from './which.ts'

/** What is done to the documents of an act, in a transaction whose turn to write has come; all of it or nothing. */
type Act = (db: Database, ledger: Ledger) => Promise<readonly Hold[]>

/**
 * Carries out an act, whole or not at all.
 *
 * @example
 * await carryOut(db, ledger, lift({ set: 'joint-statement' }, { by: 'ana', reason: 'The leaders have spoken.' }))
 */
export async function carryOut(db: Database, ledger: Ledger, act: Act): Promise<readonly Hold[]> {
  const documents = await db.transaction().execute(async (transaction) => {
    await waitForTurn(transaction)
    await settleIn(transaction, ledger)
    return act(transaction, ledger)
  })
  settleLedger(ledger)
  return documents
}

/**
 * Makes held documents public at once; gives them as they were held.
 *
 * @example
 * lift({ documents: ['2025-06-18-fact-sheet'] }, { by: 'ana', reason: 'The leaders have spoken.' })
 */
export function lift(which: Which, responsible: Responsible): Act {
  return async (db, ledger) => {
    const held = await heldOnes(db, which)
    const ids = held.map(({ id }) => id)
    await logAct(db, 'lifted', ids, named(responsible))
    await change(db, ids, sql`released_at = readout.moment()`)
    await settleIn(db, ledger)
    return held
  }
}

/**
 * Holds held documents until another instant; gives them as they are held now.
 *
 * @example
 * const until = Temporal.ZonedDateTime.from('2025-06-18T18:00-04:00[America/New_York]')
 * hold({ set: 'joint-statement' }, until, { by: 'ana', reason: 'The plenary runs late.' })
 */
export function hold(which: Which, wanted: Temporal.ZonedDateTime, responsible: Responsible): Act {
  const until = storable(wanted)
  return async (db) => {
    const held = await heldOnes(db, which)
    if (await hasPassed(db, until))
      throw new ReadoutError(
        'bad-use',
        `The instant ${until.toString()} has passed.`,
        'Name a later one, or release the documents now.',
      )
    const who = named(responsible)
    const at = until.toInstant().toString()
    const ids = held.map(({ id }) => id)
    await change(
      db,
      ids,
      sql`release_at = ${at}::timestamptz, zone = ${until.timeZoneId}, at = readout.moment(), by = ${who.by}, reason = ${who.reason}`,
    )
    const sooner = held.filter(
      (one) => one.until === null || Temporal.ZonedDateTime.compare(until, one.until) < 0,
    )
    await logAct(
      db,
      'hastened',
      sooner.map(({ id }) => id),
      who,
    )
    await logAct(
      db,
      'delayed',
      held.filter((one) => !sooner.includes(one)).map(({ id }) => id),
      who,
    )
    return holdsOf(db, ids)
  }
}

/**
 * Takes documents out of public sight, and held ones out of their set, until somebody releases them; gives them as they
 * are held now.
 *
 * @example
 * withdraw({ documents: ['2025-06-18-fact-sheet'] }, { by: 'ana', reason: 'It names a source.' })
 */
export function withdraw(which: Which, responsible: Responsible): Act {
  return async (db, ledger) => {
    const documents = await documentsOf(db, which)
    const gone = documents.find(({ hold }) => hold?.until === null)
    if (gone)
      throw new ReadoutError(
        'bad-use',
        `${gone.slug} is out of public sight until somebody releases it.`,
        'Leave it out.',
      )
    const who = named(responsible)
    const open = documents.flatMap(({ id, hold }) => (hold === null ? [id] : []))
    const ids = documents.map(({ id }) => id)
    await change(
      db,
      ids,
      sql`release_at = null, zone = null, set_name = null, at = readout.moment(), by = ${who.by}, reason = ${who.reason}`,
    )
    await unlink(db, ledger, open)
    await sql`
      insert into readout.holds (document, was_public, at, by, reason)
      select id, true, readout.moment(), ${who.by}, ${who.reason} from unnest(${open}::integer[]) id`.execute(
      db,
    )
    await movePassages(db, open, 'open_passages', 'held_passages')
    await logAct(db, 'withdrawn', ids, who)
    return holdsOf(db, ids)
  }
}

async function change(db: Database, ids: readonly number[], set: ReturnType<typeof sql>): Promise<void> {
  await sql`update readout.holds set ${set} where document = ${anyId(ids)}`.execute(db)
}
