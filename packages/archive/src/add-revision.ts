/** A state of a document into the tables: a revision, the current one where no other was seen after it. */
import type { Sifted } from '@readout/commitments'
import type { DocumentRecord } from '@readout/record'
import { sql } from 'kysely'
import type { Arrival, Ways } from './arrival.ts'
import { methodOfDescribing } from './describe.ts'
import { compareAround } from './edits.ts'
import type { Face } from './face.ts'
import { methodOfFinding, replaceFindings } from './findings.ts'
import { caughtUp, type Ledger, linkDocument } from './ledger.ts'
import { standingAlone } from './releases/links.ts'
import { replacePassages } from './releases/passages.ts'
import { type PlacedRevision, revisionsInOrder } from './revision-order.ts'
import type { Database } from './tables.ts'

/** What a revision is written with. */
export interface Writing {
  readonly arrival: Arrival
  readonly face: Face
  /** Null where the words are those of the current revision; then what was found in them stands. */
  readonly found: Sifted | null
  /** Its document is out of public sight. */
  readonly isHeld: boolean
  readonly now: Temporal.Instant
}

/**
 * Adds a revision to a document. Where no other was seen after it, the document shows it from now on: its passages and
 * commitments are taken from it, and linked unless it is held. One that was seen earlier than the current one only joins the history.
 *
 * @example
 * await addRevision(transaction, ledger, ways, { arrival, face, found, isHeld, now }, { id: 4, slug: '2021-11-18-fact-sheet' })
 */
export async function addRevision(
  db: Database,
  ledger: Ledger,
  ways: Pick<Ways, 'sift'>,
  writing: Writing,
  { id: document, slug }: { readonly id: number; readonly slug: string },
): Promise<void> {
  const { arrival, now } = writing
  const others = await revisionsInOrder(db, document)
  const seenAt = arrival.version?.committedAt ?? latest(others, now)
  const number = Math.max(0, ...others.map((revision) => revision.number)) + 1
  await insertRevision(db, arrival, { document, number, seenAt, now })
  if (others.every((other) => Temporal.Instant.compare(other.seenAt, seenAt) <= 0))
    await show(db, ledger, ways, writing, { document, slug, number })
  await compareAround(db, ways.sift, document, number)
}

/** What is imported as it stands is the newest, whatever a repository's clock says of the others. */
function latest(others: readonly PlacedRevision[], now: Temporal.Instant): Temporal.Instant {
  const last = others.at(-1)?.seenAt
  return last !== undefined && Temporal.Instant.compare(last, now) > 0 ? last : now
}

async function insertRevision(
  db: Database,
  { hash, fingerprint, address, name, bytes, record }: Arrival,
  at: {
    readonly document: number
    readonly number: number
    readonly seenAt: Temporal.Instant
    readonly now: Temporal.Instant
  },
): Promise<void> {
  await db
    .insertInto('revisions')
    .values({
      document: at.document,
      number: at.number,
      hash,
      fingerprint,
      address,
      name,
      bytes,
      record: JSON.stringify(record),
      imported_at: at.now.toString(),
      seen_at: at.seenAt.toString(),
    })
    .execute()
}

async function show(
  db: Database,
  ledger: Ledger,
  ways: Pick<Ways, 'sift'>,
  { arrival, face, found, isHeld }: Writing,
  { document, slug, number }: { readonly document: number; readonly slug: string; readonly number: number },
): Promise<void> {
  // Another process may have made another revision the current one since the words were looked at.
  if (found === null && (await hasCurrentWords(db, document, arrival.record))) {
    await db
      .updateTable('documents')
      .set({ ...face, revision: number })
      .where('id', '=', document)
      .execute()
    return
  }
  const { commitments, ...rest } = found ?? ways.sift(arrival.record)
  // What never had a commitment changes no pledge.
  const isLinked = !isHeld && (commitments.length > 0 || number > 1)
  // With what the tables still say of the document: what its coming state changes for others is told from that.
  const book = isLinked ? await caughtUp(db, ledger) : null
  const { change } = await db
    .updateTable('documents')
    .set({
      ...face,
      revision: number,
      sifted: methodOfFinding,
      described: methodOfDescribing,
      change: isLinked ? sql<number>`nextval('readout.changes')` : 0,
    })
    .where('id', '=', document)
    .returning('change')
    .executeTakeFirstOrThrow()
  await replacePassages(db, arrival.record, { document, slug, face, commitments }, { isHeld })
  const { title, date } = face
  const linkable = { id: document, change, document: { name: slug, title, date }, commitments }
  const links = book === null ? standingAlone(linkable) : await linkDocument(db, ledger, book, linkable)
  await replaceFindings(db, { commitments, ...rest }, document, links)
}

/**
 * Whether a record says what the current revision of a document says, in the same passages: what was found in those then
 * holds for it.
 *
 * @example
 * await hasCurrentWords(db, 4, record)
 */
export async function hasCurrentWords(
  db: Database,
  document: number,
  record: DocumentRecord,
): Promise<boolean> {
  const row = await db
    .selectFrom('revisions as r')
    .innerJoin('documents as d', (join) =>
      join.onRef('d.id', '=', 'r.document').onRef('d.revision', '=', 'r.number'),
    )
    .select(['r.record', 'd.sifted'])
    .where('d.id', '=', document)
    .executeTakeFirst()
  if (row === undefined || row.sifted < methodOfFinding) return false
  return wordsIn(row.record) === wordsIn(JSON.parse(JSON.stringify(record)))
}

/** All of a record that commitments, their links and the traits of passages are found by; as JSON, in one order of fields. */
function wordsIn(record: unknown): string {
  if (typeof record !== 'object' || record === null || !('passages' in record) || !('meta' in record))
    return ''
  const { title, date, kind, publisher, governments, language } = Object(record.meta)
  return stable([record.passages, title, date, kind, publisher, governments, language])
}

function stable(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
