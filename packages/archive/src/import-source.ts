/** One source into the archive: read, recognised, and written in one transaction or not at all. */
import type { Sifted } from '@readout/commitments'
import { sql } from 'kysely'
import { type Arrival, arrivalOf, type Ways } from './arrival.ts'
import { methodOfDescribing } from './describe.ts'
import { dayOf } from './due.ts'
import { methodOfFinding, replaceFindings } from './findings.ts'
import { titleOf } from './identity.ts'
import { type Ledger, linkDocument, settleLedger } from './ledger.ts'
import { locate } from './locate.ts'
import { summitColumns } from './meeting-columns.ts'
import { atOneMoment, waitForTurn } from './queries.ts'
import { type TimedOrder, timedOrder } from './releases/embargo.ts'
import { holdsOf } from './releases/held.ts'
import { standingAlone } from './releases/links.ts'
import { placeHold, refusalOf } from './releases/order.ts'
import { replacePassages } from './releases/passages.ts'
import { settleIn } from './releases/settle.ts'
import { freeSlug } from './releases/slugs.ts'
import type { HoldOrder, HoldTerms } from './releases/types.ts'
import { codeOf, wordsOf } from './store.ts'
import type { Database } from './tables.ts'
import type { ImportOutcome, ImportSource } from './types.ts'

/**
 * Adds the source as a document, adds it to its document as a revision, or leaves all as it is.
 *
 * - Same document: it came under an address that the archive knows, which is its `sourceUrl`, or its name
 *   where it has none.
 * - Unchanged: the document has a revision of the same bytes. An older one counts, so that importing an old
 *   and a new state of a text again changes nothing.
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
  const { name } = source
  const arrival = await sound(() => arrivalOf(ways, source))
  if ('failure' in arrival) return { status: 'failed', name, message: arrival.failure }
  const hold = order && timedOrder(order, arrival.record)
  if (hold && 'failure' in hold) return { status: 'failed', name, message: hold.failure }
  // As the public: what is held is found by the writing below.
  const seen = await atOneMoment(db, (moment) => locate(moment, arrival))
  if (seen.is === 'kept' && hold === undefined) return { status: 'unchanged', name, slug: seen.slug }
  const finding = await sound(async () => ({ found: ways.sift(arrival.record) }))
  if ('failure' in finding) return { status: 'failed', name, message: finding.failure }
  try {
    const outcome = await db.transaction().execute(async (transaction) => {
      await waitForTurn(transaction)
      await settleIn(transaction, ledger)
      return write(transaction, ledger, arrival, finding.found, ways.now(), hold)
    })
    settleLedger(ledger)
    return outcome
  } catch (error) {
    if (!isAboutTheSource(error)) throw error
    return { status: 'failed', name, message: `The database cannot hold it: ${wordsOf(error)}.` }
  }
}

/** Reading and finding don't throw; should they once, the fault stays with this source. */
async function sound<T extends object>(work: () => Promise<T>): Promise<T | { readonly failure: string }> {
  try {
    return await work()
  } catch (error) {
    return { failure: `Readout itself failed on it: ${wordsOf(error)}. Report that, with the document.` }
  }
}

async function write(
  transaction: Database,
  ledger: Ledger,
  arrival: Arrival,
  found: Sifted,
  now: Temporal.Instant,
  order: TimedOrder | undefined,
): Promise<ImportOutcome> {
  const { name } = arrival
  const seen = await locate(transaction, arrival, order === undefined && isWebAddress(arrival.address))
  const known = seen.is === 'new' ? null : seen
  if (order !== undefined) {
    const refusal = await refusalOf(transaction, order, known)
    if (refusal !== null) return { status: 'failed', name, message: refusal }
  }
  const held = known === null ? heldBy(order) : await termsOf(transaction, known.document)
  if (seen.is === 'kept') return { status: 'unchanged', name, slug: seen.slug, ...held }
  if (seen.is === 'known words') {
    await noteAddress(transaction, arrival, seen.document, now)
    await noteCopy(transaction, arrival, seen.document, now)
    return { status: 'unchanged', name, slug: seen.slug, ...held }
  }
  const face = faceOf(arrival)
  const isHeld = 'held' in held
  const { document, slug, status } =
    seen.is === 'new'
      ? { ...(await addDocument(transaction, face, isHeld)), status: 'added' as const }
      : { ...seen, status: 'revised' as const }
  await noteAddress(transaction, arrival, document, now)
  // What never had a commitment changes no pledge.
  const isLinked = !isHeld && (found.commitments.length > 0 || status === 'revised')
  const change = await addRevision(transaction, arrival, face, document, now, isLinked)
  const { commitments } = found
  const described = { document, slug, face, commitments }
  await replacePassages(transaction, arrival.record, described, { isHeld })
  const { title, date } = face
  const linkable = { id: document, change, document: { name: slug, title, date }, commitments }
  const links = isLinked ? await linkDocument(transaction, ledger, linkable) : standingAlone(linkable)
  await replaceFindings(transaction, found, document, links)
  if (seen.is === 'new' && order !== undefined) await placeHold(transaction, document, order)
  const { problems } = arrival.record
  return { status, name, slug, ...(problems.length > 0 && { problems }), ...held }
}

/** The name of a file says nothing of whether its text was published. */
const isWebAddress = (address: string) => /^https?:\/\//iu.test(address)

type Held = { readonly held: HoldTerms } | Record<never, never>

function heldBy(order: TimedOrder | undefined): Held {
  return order === undefined ? {} : { held: { until: order.until, set: order.set ?? null } }
}

async function termsOf(db: Database, document: number): Promise<Held> {
  const [hold] = await holdsOf(db, [document])
  return hold === undefined ? {} : { held: { until: hold.until, set: hold.set } }
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

type Face = ReturnType<typeof faceOf>

/** What lists show of a document, from its current revision. */
function faceOf({ record, name }: Arrival) {
  const { meta } = record
  return {
    title: titleOf(record, name),
    kind: meta.kind,
    publisher: meta.publisher,
    date: dayOf(meta.date),
    specimen: meta.specimen,
    language: meta.language,
    governments: JSON.stringify(meta.governments),
    ...summitColumns(record),
    source_url: meta.sourceUrl,
  }
}

/** @returns the number of the change, where the document is to be linked */
async function addRevision(
  db: Database,
  arrival: Arrival,
  face: Face,
  document: number,
  now: Temporal.Instant,
  isLinked: boolean,
): Promise<number> {
  const { last } = await db
    .selectFrom('revisions')
    .select(({ fn }) => fn.coalesce(fn.max('number'), sql<number>`0`).as('last'))
    .where('document', '=', document)
    .executeTakeFirstOrThrow()
  const { hash, fingerprint, address, name, bytes, record } = arrival
  await db
    .insertInto('revisions')
    .values({
      document,
      number: last + 1,
      hash,
      fingerprint,
      address,
      name,
      bytes,
      record: JSON.stringify(record),
      imported_at: now.toString(),
    })
    .execute()
  const { change } = await db
    .updateTable('documents')
    .set({
      ...face,
      revision: last + 1,
      sifted: methodOfFinding,
      described: methodOfDescribing,
      change: isLinked ? sql<number>`nextval('readout.changes')` : 0,
    })
    .where('id', '=', document)
    .returning('change')
    .executeTakeFirstOrThrow()
  return change
}

/**
 * SQLSTATE classes: 22 a value that cannot be held, 23 a rule of the tables, 54 a limit
 * (https://www.postgresql.org/docs/15/errcodes-appendix.html).
 */
function isAboutTheSource(error: unknown): boolean {
  return /^(?:22|23|54)/u.test(codeOf(error) ?? '')
}
