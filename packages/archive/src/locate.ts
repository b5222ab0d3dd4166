/** Which document a source belongs to, and what it would change. */
import { sql } from 'kysely'
import type { Arrival } from './arrival.ts'
import { placeOf, revisionsInOrder } from './revision-order.ts'
import type { Database } from './tables.ts'
import type { SourceVersion } from './types.ts'

/**
 * `kept`: the archive has it. `older`: it has it, and it was seen earlier than was known. `known words`: a document says
 * the same, and this address is to be noted. `changed`: the document has a new revision in it. `new`: no document is like
 * it.
 */
export type Seen =
  | { readonly is: 'kept' | 'known words' | 'changed'; readonly document: number; readonly slug: string }
  | { readonly is: 'older'; readonly document: number; readonly slug: string; readonly number: number }
  | { readonly is: 'new' }

/** What a source is recognised by. */
export type Marks = RevisionMarks & Pick<Arrival, 'version'>

/** What one of its revisions is recognised by. */
export type RevisionMarks = Pick<Arrival, 'address' | 'hash' | 'fingerprint'>

/** The documents that a source is looked for among. */
export interface Shelf {
  /** The document of an address, and whether one of its copies has these bytes; null where the address is not known. */
  byAddress(address: string, hash: string): Promise<Shelved | null>
  /** The document that the file's version before it belongs to, whatever address its head gives now. */
  byFile(version: SourceVersion, hash: string): Promise<Shelved | null>
  /** Where a version stands among the revisions of its document: a text may go back to what it said before. */
  place(known: Known, hash: string, seenAt: Temporal.Instant): Promise<Seen>
  /** The first document that has these bytes or says these words; of what is held none, where the source is public. */
  byWords(hash: string, fingerprint: string, isPublished: boolean): Promise<Known | null>
}

export interface Known {
  readonly document: number
  readonly slug: string
}

export interface Shelved extends Known {
  readonly revisions: readonly RevisionMarks[]
  readonly hasCopy: boolean
}

/**
 * Looks the source up: by its address, then by the file that it is a version of, then by its bytes, then by its date,
 * title and words.
 *
 * @param isPublished it comes from a public place, so that it is public whatever is held of the same words; by its
 * address or its file alone it can belong to a held document then
 *
 * @example
 * await locate(shelfOf(db), arrival) // { is: 'changed', document: 4, slug: '2021-11-18-fact-sheet' }
 */
export async function locate(
  shelf: Shelf,
  { address, hash, fingerprint, version }: Marks,
  isPublished = false,
): Promise<Seen> {
  const known = await shelf.byAddress(address, hash)
  const file = known === null && version !== null ? await shelf.byFile(version, hash) : null
  const found = known ?? file
  if (found === null) {
    const same = await shelf.byWords(hash, fingerprint, isPublished)
    return same ? { is: 'known words', ...same } : { is: 'new' }
  }
  const { document, slug, revisions, hasCopy } = found
  if (hasCopy || (version === null && revisions.some((revision) => revision.hash === hash)))
    return { is: 'kept', document, slug }
  // Under an address that brought copies only, the words alone count: its head differs anyway.
  const bringsCopies = file === null && !revisions.some((revision) => revision.address === address)
  const hasWords = revisions.some((revision) => revision.fingerprint === fingerprint)
  if (bringsCopies && hasWords) return { is: 'known words', document, slug }
  return version === null
    ? { is: 'changed', document, slug }
    : shelf.place({ document, slug }, hash, version.committedAt)
}

/**
 * The documents of an archive.
 *
 * @example
 * await shelfOf(db).byAddress('https://lake.example/pact', hash)
 */
export function shelfOf(db: Database): Shelf {
  return {
    async byAddress(address, hash) {
      const known = await db
        .selectFrom('addresses as a')
        .innerJoin('documents as d', 'd.id', 'a.document')
        .select(['d.id as document', 'd.slug'])
        .where('a.address', '=', address)
        .executeTakeFirst()
      return known ? { ...known, ...(await statesOf(db, known.document, hash)) } : null
    },
    async byFile({ repository, path, formerPath }, hash) {
      const known = await db
        .selectFrom('git_versions as v')
        .innerJoin('documents as d', 'd.id', 'v.document')
        .select(['d.id as document', 'd.slug'])
        .where('v.repository', '=', repository)
        .where('v.path', '=', formerPath ?? path)
        .orderBy('v.seen_at', 'desc')
        .limit(1)
        .executeTakeFirst()
      return known ? { ...known, ...(await statesOf(db, known.document, hash)) } : null
    },
    async place(known, hash, seenAt) {
      const place = placeOf(await revisionsInOrder(db, known.document), hash, seenAt)
      if (place.is === 'older') return { is: 'older', ...known, number: place.number }
      return { is: place.is === 'known' ? 'kept' : 'changed', ...known }
    },
    async byWords(hash, fingerprint, isPublished) {
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
          query.where(
            sql<boolean>`d.id not in (select h.document from readout.holds h where not h.was_public)`,
          ),
        )
        .orderBy('d.id')
        .limit(1)
        .executeTakeFirst()
      return same ?? null
    },
  }
}

/**
 * The revisions of a document, and whether one of its copies has these bytes.
 *
 * @example
 * (await statesOf(db, 4, hash)).revisions.length // 2
 */
export async function statesOf(
  db: Database,
  document: number,
  hash: string,
): Promise<Pick<Shelved, 'revisions' | 'hasCopy'>> {
  const revisions = await db
    .selectFrom('revisions')
    .select(['hash', 'fingerprint', 'address'])
    .where('document', '=', document)
    .execute()
  const copy = await db
    .selectFrom('copies')
    .select('hash')
    .where('document', '=', document)
    .where('hash', '=', hash)
    .executeTakeFirst()
  return { revisions, hasCopy: copy !== undefined }
}

/**
 * The document that has these bytes under this name already, so that they need not be read to know it; null where none has.
 *
 * @example
 * await keptAs(db, { name: 'calls/2021-11-17.md', hash }) // '2021-11-17-background-call'
 */
export async function keptAs(
  db: Database,
  { name, hash }: { readonly name: string; readonly hash: string },
): Promise<string | null> {
  const row = await db
    .selectFrom('revisions as r')
    .innerJoin('documents as d', 'd.id', 'r.document')
    .select('d.slug')
    .where('r.hash', '=', hash)
    .where('r.name', '=', name)
    .executeTakeFirst()
  return row?.slug ?? null
}
