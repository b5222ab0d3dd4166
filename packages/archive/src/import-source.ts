/** One source into the archive: read, recognised, and written in one transaction or not at all. */
import type { Sifted } from '@readout/commitments'
import type { DocumentRecord } from '@readout/record'
import { sql } from 'kysely'
import type { Arrival, Ways } from './arrival.ts'
import { dayOf } from './due.ts'
import { methodOfFinding, replaceFindings } from './findings.ts'
import { slugBase, slugOf, titleOf } from './identity.ts'
import { type Ledger, linkDocument, settleLedger } from './ledger.ts'
import { locate, shelfOf } from './locate.ts'
import { summitColumns } from './meeting-columns.ts'
import { passageRows } from './passage-rows.ts'
import { inBatches, waitForTurn } from './queries.ts'
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
 *   and a new state of a text again changes nothing.
 * - Also the same document: bytes, or date, title and words, that another address brought before. The archive
 *   then notes the second address and keeps one document.
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
): Promise<ImportOutcome> {
  return takeIn(db, ledger, ways, await weigh(db, ways, source))
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
): Promise<ImportOutcome> {
  if ('outcome' in weighed) return weighed.outcome
  const { arrival } = weighed
  const { name } = arrival
  const seen = await locate(shelfOf(db), arrival)
  if (seen.is === 'kept') return { status: 'unchanged', name, slug: seen.slug }
  const found = await weighed.found()
  if ('failure' in found) return { status: 'failed', name, message: found.failure }
  try {
    const outcome = await db.transaction().execute(async (transaction) => {
      await waitForTurn(transaction)
      return write(transaction, ledger, arrival, found, ways.now())
    })
    settleLedger(ledger)
    return outcome
  } catch (error) {
    if (!isAboutTheSource(error)) throw error
    return { status: 'failed', name, message: `The database cannot hold it: ${wordsOf(error)}.` }
  }
}

async function write(
  transaction: Database,
  ledger: Ledger,
  arrival: Arrival,
  found: Sifted,
  now: Temporal.Instant,
): Promise<ImportOutcome> {
  const { name } = arrival
  const seen = await locate(shelfOf(transaction), arrival)
  if (seen.is === 'kept') return { status: 'unchanged', name, slug: seen.slug }
  if (seen.is === 'known words') {
    await noteAddress(transaction, arrival, seen.document, now)
    await noteCopy(transaction, arrival, seen.document, now)
    return { status: 'unchanged', name, slug: seen.slug }
  }
  const face = faceOf(arrival)
  const { document, slug, status } =
    seen.is === 'new'
      ? { ...(await addDocument(transaction, face)), status: 'added' as const }
      : { ...seen, status: 'revised' as const }
  await noteAddress(transaction, arrival, document, now)
  // What never had a commitment changes no pledge.
  const isLinked = found.commitments.length > 0 || status === 'revised'
  const change = await addRevision(transaction, arrival, face, document, now, isLinked)
  await replacePassages(transaction, arrival.record, document)
  const { commitments } = found
  const { title, date } = face
  const linkable = { id: document, change, document: { name: slug, title, date }, commitments }
  const links = isLinked ? await linkDocument(transaction, ledger, linkable) : []
  await replaceFindings(transaction, found, document, links)
  const { problems } = arrival.record
  return { status, name, slug, ...(problems.length > 0 && { problems }) }
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

async function addDocument(db: Database, face: Face): Promise<{ document: number; slug: string }> {
  const base = slugBase(face.date, face.title)
  const alike = await db.selectFrom('documents').select('slug').where('slug', 'like', `${base}%`).execute()
  const slug = slugOf(face.date, face.title, new Set(alike.map((document) => document.slug)))
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
      change: isLinked ? sql<number>`nextval('readout.changes')` : 0,
    })
    .where('id', '=', document)
    .returning('change')
    .executeTakeFirstOrThrow()
  return change
}

async function replacePassages(db: Database, record: DocumentRecord, document: number): Promise<void> {
  await db.deleteFrom('passages').where('document', '=', document).execute()
  for (const rows of inBatches(passageRows(record))) {
    await db
      .insertInto('passages')
      .values(rows.map((row) => ({ document, ...row })))
      .execute()
  }
}

/**
 * SQLSTATE classes: 22 a value that cannot be held, 23 a rule of the tables, 54 a limit
 * (https://www.postgresql.org/docs/15/errcodes-appendix.html).
 */
function isAboutTheSource(error: unknown): boolean {
  return /^(?:22|23|54)/u.test(codeOf(error) ?? '')
}
