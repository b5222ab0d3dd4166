/** A state of a document into the tables: a revision, the current one where no other was seen after it. */
import type { Sifted } from '@readout/commitments'
import type { DocumentRecord } from '@readout/record'
import type { Arrival, Ways } from './arrival.ts'
import { methodOfDescribing } from './describe.ts'
import { compareAround } from './edits.ts'
import type { Face } from './face.ts'
import { methodOfFinding } from './findings.ts'
import { noteAddress } from './notes.ts'
import { type Portion, showText } from './portion.ts'
import { freeSlug } from './releases/slugs.ts'
import { type PlacedRevision, revisionsInOrder } from './revision-order.ts'
import type { Database } from './tables.ts'

/** What a revision is written with. */
export interface Writing {
  readonly arrival: Arrival
  readonly face: Face
  /** Null where nothing was looked for. */
  readonly found: Sifted | null
  /** Its document is out of public sight. */
  readonly isHeld: boolean
  readonly now: Temporal.Instant
}

interface Known {
  readonly document: number
  readonly slug: string
}

/**
 * Adds a document with its first revision.
 *
 * @example
 * await addDocument(portion, ways, { arrival, face, found, isHeld, now }) // { document: 4, slug: '2021-11-18-fact-sheet' }
 */
export async function addDocument(
  portion: Portion,
  ways: Pick<Ways, 'sift'>,
  { arrival, face, found, isHeld, now }: Writing,
): Promise<Known> {
  const { db } = portion
  const slug = await freeSlug(db, face.date, face.title, { isHeld })
  const { id: document } = await db
    .insertInto('documents')
    .values({ ...face, slug, revision: 1, ...methods })
    .returning('id')
    .executeTakeFirstOrThrow()
  const seenAt = arrival.version?.committedAt ?? now
  await insertRevision(db, arrival, { document, number: 1, seenAt, now })
  const { record } = arrival
  const text = { document, slug, face, record, found: found ?? ways.sift(record), isHeld }
  await showText(portion, text, { isNew: true })
  return { document, slug }
}

const methods = { sifted: methodOfFinding, described: methodOfDescribing }

/**
 * Adds a revision to a document. Where no other was seen after it, the document shows it from now on: its passages and
 * commitments are taken from it. One that was seen earlier than the current one only joins the history.
 *
 * @example
 * await addRevision(portion, ways, { arrival, face, found, isHeld, now }, { document: 4, slug: '2021-11-18-fact-sheet' })
 */
export async function addRevision(
  portion: Portion,
  ways: Pick<Ways, 'sift'>,
  writing: Writing,
  known: Known,
): Promise<void> {
  const { db } = portion
  const { arrival, now } = writing
  const others = await revisionsInOrder(db, known.document)
  const seenAt = arrival.version?.committedAt ?? latest(others, now)
  const number = Math.max(...others.map((revision) => revision.number)) + 1
  await insertRevision(db, arrival, { document: known.document, number, seenAt, now })
  if (others.every((other) => Temporal.Instant.compare(other.seenAt, seenAt) <= 0))
    await show(portion, ways, writing, { ...known, number })
  await compareAround(db, ways.sift, known.document, number)
}

/** What is imported as it stands is the newest, whatever a repository's clock says of the others. */
function latest(others: readonly PlacedRevision[], now: Temporal.Instant): Temporal.Instant {
  const last = others.at(-1)?.seenAt
  return last !== undefined && Temporal.Instant.compare(last, now) > 0 ? last : now
}

async function insertRevision(
  db: Database,
  arrival: Arrival,
  at: {
    readonly document: number
    readonly number: number
    readonly seenAt: Temporal.Instant
    readonly now: Temporal.Instant
  },
): Promise<void> {
  const { hash, fingerprint, address, name, bytes, record } = arrival
  await noteAddress(db, arrival, at.document, at.now)
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
  portion: Portion,
  ways: Pick<Ways, 'sift'>,
  { arrival, face, found, isHeld }: Writing,
  { document, slug, number }: Known & { readonly number: number },
): Promise<void> {
  const { record } = arrival
  // What was found in the words then stands.
  const isSame = await hasCurrentWords(portion.db, document, record)
  await portion.db
    .updateTable('documents')
    .set({ ...face, revision: number, ...(isSame ? {} : methods) })
    .where('id', '=', document)
    .execute()
  if (isSame) return
  const text = { document, slug, face, record, found: found ?? ways.sift(record), isHeld }
  await showText(portion, text, { isNew: false })
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
