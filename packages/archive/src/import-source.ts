/** One source into the archive: read, recognised, and written in one transaction or not at all. */
import type { Sifted } from '@readout/commitments'
import { addRevision, hasCurrentWords } from './add-revision.ts'
import { type Arrival, arrivalOf, type Ways } from './arrival.ts'
import { compareAround } from './edits.ts'
import { type Face, faceOf } from './face.ts'
import { slugBase, slugOf } from './identity.ts'
import { type Ledger, settleLedger } from './ledger.ts'
import { locate } from './locate.ts'
import { waitForTurn } from './queries.ts'
import { codeOf, wordsOf } from './store.ts'
import type { Database } from './tables.ts'
import type { ImportOutcome, ImportSource } from './types.ts'

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
  const { name } = source
  const arrival = await sound(() => arrivalOf(ways, source))
  if ('failure' in arrival) return { status: 'failed', name, message: arrival.failure }
  const seen = await locate(db, arrival)
  if (seen.is === 'kept' && arrival.version === null) return { status: 'unchanged', name, slug: seen.slug }
  const isSifted =
    seen.is === 'new' ||
    (seen.is === 'changed' && !(await hasCurrentWords(db, seen.document, arrival.record)))
  const finding = await sound(async () => ({ found: isSifted ? ways.sift(arrival.record) : null }))
  if ('failure' in finding) return { status: 'failed', name, message: finding.failure }
  try {
    const outcome = await db.transaction().execute(async (transaction) => {
      await waitForTurn(transaction)
      return write(transaction, ledger, ways, arrival, finding.found)
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
  ways: Ways,
  arrival: Arrival,
  found: Sifted | null,
): Promise<ImportOutcome> {
  const { name } = arrival
  const now = ways.now()
  const seen = await locate(transaction, arrival)
  if (seen.is !== 'new' && seen.is !== 'changed') {
    if (seen.is === 'older') await noteSeenAt(transaction, ways, arrival, seen)
    if (seen.is === 'known words') {
      await noteAddress(transaction, arrival, seen.document, now)
      await noteCopy(transaction, arrival, seen.document, now)
    }
    await noteVersion(transaction, arrival, seen.document)
    return { status: 'unchanged', name, slug: seen.slug }
  }
  const face = faceOf(arrival)
  const { document, slug } = seen.is === 'new' ? await addDocument(transaction, face) : seen
  await noteAddress(transaction, arrival, document, now)
  await addRevision(transaction, ledger, ways, { arrival, face, found, now }, { id: document, slug })
  await noteVersion(transaction, arrival, document)
  const { problems } = arrival.record
  const status = seen.is === 'new' ? 'added' : 'revised'
  return { status, name, slug, ...(problems.length > 0 && { problems }) }
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

/**
 * SQLSTATE classes: 22 a value that cannot be held, 23 a rule of the tables, 54 a limit
 * (https://www.postgresql.org/docs/15/errcodes-appendix.html).
 */
function isAboutTheSource(error: unknown): boolean {
  return /^(?:22|23|54)/u.test(codeOf(error) ?? '')
}
