/** One source into the archive: read, recognised, and written in one transaction or not at all. */
import type { Sifted } from '@readout/commitments'
import { addRevision, hasCurrentWords } from './add-revision.ts'
import type { Arrival, Ways } from './arrival.ts'
import { compareAround } from './edits.ts'
import { type Face, faceOf } from './face.ts'
import { type Ledger, settleLedger } from './ledger.ts'
import { locate, type Seen, shelfOf } from './locate.ts'
import { atOneMoment, waitForTurn } from './queries.ts'
import { type TimedOrder, timedOrder } from './releases/embargo.ts'
import { holdsOf } from './releases/held.ts'
import { placeHold, refusalOf } from './releases/order.ts'
import { settleIn } from './releases/settle.ts'
import { freeSlug } from './releases/slugs.ts'
import type { HoldOrder, HoldTerms } from './releases/types.ts'
import { codeOf, wordsOf } from './store.ts'
import type { Database } from './tables.ts'
import type { ImportOutcome, ImportSource } from './types.ts'
import { type Weighed, weigh } from './weigh.ts'

/**
 * Adds the source as a document, adds it to its document as a revision, or leaves all as it is.
 *
 * - Same document: it came under an address that the archive knows, which is its `sourceUrl`, or its name
 *   where it has none.
 * - Unchanged: the document has a revision of the same bytes. An older one counts, so that importing an old
 *   and a new state of a text again changes nothing. Only of a version of a git repository it is known when it was
 *   seen: there, bytes that come back after others are a revision again.
 * - Also the same document: bytes, or date, title and words, that another address brought before. The archive
 *   then notes the second address and keeps one document.
 *
 * With a hold, a document that it adds is out of public sight. What belongs to a held document is held with it, with a
 * hold or without. A hold that cannot be placed fails the source, and nothing of it is written.
 *
 * A source that cannot be read fails alone, and so does one that the database cannot hold; only a database
 * that does not work is thrown.
 *
 * @example
 * await importSource(db, newLedger(), ways, { name: '2021-11-18-fact-sheet.md', bytes })
 * // { status: 'added', name: '2021-11-18-fact-sheet.md', slug: '2021-11-18-fact-sheet-key-deliverables' }
 */
export async function importSource(
  db: Database,
  ledger: Ledger,
  ways: Ways,
  source: ImportSource,
  order?: HoldOrder,
): Promise<ImportOutcome> {
  return takeIn(db, ledger, ways, await weigh(db, ways, source, order), order)
}

/**
 * The second half of `importSource`: writes a source that has been weighed.
 *
 * @example
 * await takeIn(db, ledger, ways, await weigh(db, ways, source))
 */
export async function takeIn(
  db: Database,
  ledger: Ledger,
  ways: Ways,
  weighed: Weighed,
  order?: HoldOrder,
): Promise<ImportOutcome> {
  if ('outcome' in weighed) return weighed.outcome
  const { arrival } = weighed
  const { name } = arrival
  const hold = order && timedOrder(order, arrival.record)
  if (hold && 'failure' in hold) return { status: 'failed', name, message: hold.failure }
  const { seen, isSifted } = await lookUp(db, arrival)
  if (seen.is === 'kept' && arrival.version === null && hold === undefined)
    return { status: 'unchanged', name, slug: seen.slug }
  const found = isSifted ? await weighed.found() : null
  if (found !== null && 'failure' in found) return { status: 'failed', name, message: found.failure }
  try {
    const outcome = await db.transaction().execute(async (transaction) => {
      await waitForTurn(transaction)
      await settleIn(transaction, ledger)
      return write(transaction, ledger, ways, { arrival, found, order: hold })
    })
    settleLedger(ledger)
    return outcome
  } catch (error) {
    if (!isAboutTheSource(error)) throw error
    return { status: 'failed', name, message: `The database cannot hold it: ${wordsOf(error)}.` }
  }
}

/** As the public: what is held is found by the writing. */
function lookUp(
  db: Database,
  arrival: Arrival,
): Promise<{ readonly seen: Seen; readonly isSifted: boolean }> {
  return atOneMoment(db, async (moment) => {
    const seen = await locate(shelfOf(moment), arrival)
    const isSifted =
      seen.is === 'new' ||
      (seen.is === 'changed' && !(await hasCurrentWords(moment, seen.document, arrival.record)))
    return { seen, isSifted }
  })
}

/** A source that has been read and sifted. */
interface Sought {
  readonly arrival: Arrival
  readonly found: Sifted | null
  readonly order: TimedOrder | undefined
}

async function write(
  transaction: Database,
  ledger: Ledger,
  ways: Ways,
  { arrival, found, order }: Sought,
): Promise<ImportOutcome> {
  const { name } = arrival
  const now = ways.now()
  const seen = await locate(
    shelfOf(transaction),
    arrival,
    order === undefined && isWebAddress(arrival.address),
  )
  const known = seen.is === 'new' ? null : seen
  if (order !== undefined) {
    const refusal = await refusalOf(transaction, order, known)
    if (refusal !== null) return { status: 'failed', name, message: refusal }
  }
  const held = known === null ? heldBy(order) : await termsOf(transaction, known.document)
  if (seen.is !== 'new' && seen.is !== 'changed') {
    if (seen.is === 'older') await noteSeenAt(transaction, ways, arrival, seen)
    if (seen.is === 'known words') {
      await noteAddress(transaction, arrival, seen.document, now)
      await noteCopy(transaction, arrival, seen.document, now)
    }
    await noteVersion(transaction, arrival, seen.document)
    return { status: 'unchanged', name, slug: seen.slug, ...held }
  }
  const isHeld = 'held' in held
  const face = faceOf(arrival)
  const { document, slug } = seen.is === 'new' ? await addDocument(transaction, face, isHeld) : seen
  await noteAddress(transaction, arrival, document, now)
  await addRevision(transaction, ledger, ways, { arrival, face, found, isHeld, now }, { id: document, slug })
  await noteVersion(transaction, arrival, document)
  if (seen.is === 'new' && order !== undefined) await placeHold(transaction, document, order)
  const { problems } = arrival.record
  const status = seen.is === 'new' ? 'added' : 'revised'
  return { status, name, slug, ...(problems.length > 0 && { problems }), ...held }
}

/** The name of a file says nothing of whether its text was published. */
export const isWebAddress = (address: string) => /^https?:\/\//iu.test(address)

type Held = { readonly held: HoldTerms } | Record<never, never>

function heldBy(order: TimedOrder | undefined): Held {
  return order === undefined ? {} : { held: { until: order.until, set: order.set ?? null } }
}

async function termsOf(db: Database, document: number): Promise<Held> {
  const [hold] = await holdsOf(db, [document])
  return hold === undefined ? {} : { held: { until: hold.until, set: hold.set } }
}

/** Bytes that are known were seen earlier than was known. */
async function noteSeenAt(
  db: Database,
  ways: Ways,
  { version }: Arrival,
  { document, number }: { readonly document: number; readonly number: number },
): Promise<void> {
  if (version === null) return
  await db
    .updateTable('revisions')
    .set({ seen_at: version.committedAt.toString() })
    .where('document', '=', document)
    .where('number', '=', number)
    .execute()
  await compareAround(db, ways.sift, document, number)
}

async function noteVersion(db: Database, { version }: Arrival, document: number): Promise<void> {
  if (version === null) return
  const { repository, path, commit, committedAt } = version
  await db
    .insertInto('git_versions')
    .values({ repository, path, commit, document, seen_at: committedAt.toString() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function noteAddress(
  db: Database,
  { address }: Arrival,
  document: number,
  now: Temporal.Instant,
): Promise<void> {
  await db
    .insertInto('addresses')
    .values({ address, document, noted_at: now.toString() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function noteCopy(
  db: Database,
  { address, hash }: Arrival,
  document: number,
  now: Temporal.Instant,
): Promise<void> {
  await db
    .insertInto('copies')
    .values({ document, hash, address, noted_at: now.toString() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function addDocument(
  db: Database,
  face: Face,
  isHeld: boolean,
): Promise<{ document: number; slug: string }> {
  const slug = await freeSlug(db, face.date, face.title, { isHeld })
  const { id } = await db
    .insertInto('documents')
    .values({ ...face, slug, revision: 1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { document: id, slug }
}

/**
 * SQLSTATE classes: 22 a value that cannot be held, 23 a rule of the tables, 54 a limit
 * (https://www.postgresql.org/docs/15/errcodes-appendix.html).
 */
function isAboutTheSource(error: unknown): boolean {
  return /^(?:22|23|54)/u.test(codeOf(error) ?? '')
}
