/** Which document a source belongs to, and what it would change. */
import { sql } from 'kysely'
import type { Arrival } from './arrival.ts'
import type { Database } from './tables.ts'

/**
 * `kept`: the archive has it. `known words`: a document says the same, and this address is to be noted.
 * `changed`: the document has a new revision in it. `new`: no document is like it.
 */
export type Seen =
  | { readonly is: 'kept' | 'known words' | 'changed'; readonly document: number; readonly slug: string }
  | { readonly is: 'new' }

/**
 * Looks the source up: by its address, then by its bytes, then by its date, title and words.
 *
 * @param isPublished it comes from a public place, so that it is public whatever is held of the same words; by its
 * address alone it can belong to a held document then
 *
 * @example
 * await locate(db, arrival) // { is: 'changed', document: 4, slug: '2021-11-18-fact-sheet' }
 */
export async function locate(db: Database, arrival: Arrival, isPublished = false): Promise<Seen> {
  const known = await db
    .selectFrom('addresses as a')
    .innerJoin('documents as d', 'd.id', 'a.document')
    .select(['d.id', 'd.slug'])
    .where('a.address', '=', arrival.address)
    .executeTakeFirst()
  if (!known) return locateUnderAnotherAddress(db, arrival, isPublished)

  const { id: document, slug } = known
  const revisions = await db
    .selectFrom('revisions')
    .select(['hash', 'fingerprint', 'address'])
    .where('document', '=', document)
    .execute()
  const copy = await db
    .selectFrom('copies')
    .select('hash')
    .where('document', '=', document)
    .where('hash', '=', arrival.hash)
    .executeTakeFirst()
  if (copy || revisions.some(({ hash }) => hash === arrival.hash)) return { is: 'kept', document, slug }
  // Under an address that brought copies only, the words alone count: its head differs anyway.
  const bringsCopies = !revisions.some(({ address }) => address === arrival.address)
  const hasWords = revisions.some(({ fingerprint }) => fingerprint === arrival.fingerprint)
  return { is: bringsCopies && hasWords ? 'known words' : 'changed', document, slug }
}

async function locateUnderAnotherAddress(
  db: Database,
  arrival: Arrival,
  isPublished: boolean,
): Promise<Seen> {
  const { hash, fingerprint } = arrival
  const same = await db
    .selectFrom('documents as d')
    .select(['d.id', 'd.slug'])
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
  return same ? { is: 'known words', document: same.id, slug: same.slug } : { is: 'new' }
}
