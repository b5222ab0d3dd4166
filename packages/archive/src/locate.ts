/** Which document a source belongs to, and what it would change. */
import { sql } from 'kysely'
import type { Arrival } from './arrival.ts'
import { placeOf, revisionsInOrder } from './revision-order.ts'
import type { Database } from './tables.ts'

/**
 * `kept`: the archive has it. `older`: it has it, and it was seen earlier than was known. `known words`: a document says
 * the same, and this address is to be noted. `changed`: the document has a new revision in it. `new`: no document is like
 * it.
 */
export type Seen =
  | { readonly is: 'kept' | 'known words' | 'changed'; readonly document: number; readonly slug: string }
  | { readonly is: 'older'; readonly document: number; readonly slug: string; readonly number: number }
  | { readonly is: 'new' }

interface Known {
  readonly document: number
  readonly slug: string
}

/**
 * Looks the source up: by its address, then by the file that it is a version of, then by its bytes, then by its date,
 * title and words.
 *
 * @param isPublished it comes from a public place, so that it is public whatever is held of the same words; by its
 * address or its file alone it can belong to a held document then
 *
 * @example
 * await locate(db, arrival) // { is: 'changed', document: 4, slug: '2021-11-18-fact-sheet' }
 */
export async function locate(db: Database, arrival: Arrival, isPublished = false): Promise<Seen> {
  const known = await byAddress(db, arrival)
  const file = known === null ? await byFile(db, arrival) : null
  const found = known ?? file
  if (found === null) return locateUnderAnotherAddress(db, arrival, isPublished)
  const revisions = await db
    .selectFrom('revisions')
    .select(['hash', 'fingerprint', 'address'])
    .where('document', '=', found.document)
    .execute()
  const copy = await db
    .selectFrom('copies')
    .select('hash')
    .where('document', '=', found.document)
    .where('hash', '=', arrival.hash)
    .executeTakeFirst()
  if (copy) return { is: 'kept', ...found }
  if (arrival.version === null && revisions.some(({ hash }) => hash === arrival.hash))
    return { is: 'kept', ...found }
  // Under an address that brought copies only, the words alone count: its head differs anyway.
  const bringsCopies = file === null && !revisions.some(({ address }) => address === arrival.address)
  const hasWords = revisions.some(({ fingerprint }) => fingerprint === arrival.fingerprint)
  if (bringsCopies && hasWords) return { is: 'known words', ...found }
  return arrival.version === null
    ? { is: 'changed', ...found }
    : placed(db, found, arrival.hash, arrival.version.committedAt)
}

/** A text may go back to what it said before, so that the same bytes are a revision again. */
async function placed(db: Database, found: Known, hash: string, seenAt: Temporal.Instant): Promise<Seen> {
  const place = placeOf(await revisionsInOrder(db, found.document), hash, seenAt)
  switch (place.is) {
    case 'known':
      return { is: 'kept', ...found }
    case 'older':
      return { is: 'older', ...found, number: place.number }
    default:
      return { is: 'changed', ...found }
  }
}

async function byAddress(db: Database, { address }: Arrival): Promise<Known | null> {
  const known = await db
    .selectFrom('addresses as a')
    .innerJoin('documents as d', 'd.id', 'a.document')
    .select(['d.id as document', 'd.slug'])
    .where('a.address', '=', address)
    .executeTakeFirst()
  return known ?? null
}

/** The document that the file's version before it belongs to, whatever address its head gives now. */
async function byFile(db: Database, { version }: Arrival): Promise<Known | null> {
  if (version === null) return null
  const { repository, path, formerPath } = version
  const known = await db
    .selectFrom('git_versions as v')
    .innerJoin('documents as d', 'd.id', 'v.document')
    .select(['d.id as document', 'd.slug'])
    .where('v.repository', '=', repository)
    .where('v.path', '=', formerPath ?? path)
    .orderBy('v.seen_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return known ?? null
}

async function locateUnderAnotherAddress(
  db: Database,
  arrival: Arrival,
  isPublished: boolean,
): Promise<Seen> {
  const { hash, fingerprint } = arrival
  const same = await db
    .selectFrom('documents as d')
    .select(['d.id as document', 'd.slug'])
    .where('d.id', 'in', ({ selectFrom }) =>
      selectFrom('revisions')
        .select('document')
        .where(({ eb, or }) => or([eb('hash', '=', hash), eb('fingerprint', '=', fingerprint)]))
        .union(selectFrom('copies').select('document').where('hash', '=', hash)),
    )
    .$if(isPublished, (query) =>
      query.where(sql<boolean>`d.id not in (select h.document from readout.holds h where not h.was_public)`),
    )
    .orderBy('d.id')
    .limit(1)
    .executeTakeFirst()
  return same ? { is: 'known words', ...same } : { is: 'new' }
}
