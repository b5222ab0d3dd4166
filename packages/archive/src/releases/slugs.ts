/** Slugs of documents, of which what is held may leave no trace. */
import { slugBase, slugOf } from '../identity.ts'
import type { Database } from '../tables.ts'
import { standAlone } from './links.ts'

/**
 * A slug for a new document. A public one gets the slug that it would have if nothing were held: a held document that has
 * it gives way and takes another. One that was public keeps its own.
 *
 * @example
 * await freeSlug(transaction, '2025-06-18', 'Lake Pact', { isHeld: false }) // '2025-06-18-lake-pact'
 */
export async function freeSlug(
  db: Database,
  date: string | null,
  title: string,
  { isHeld }: { readonly isHeld: boolean },
): Promise<string> {
  const alike = await db
    .selectFrom('documents as d')
    .leftJoin('holds as h', 'h.document', 'd.id')
    .select(['d.id', 'd.slug', 'h.was_public', 'h.document as held'])
    .where('d.slug', 'like', `${slugBase(date, title)}%`)
    .execute()
  const givesWay = (row: (typeof alike)[number]) => !isHeld && row.held !== null && row.was_public === false
  const slug = slugOf(date, title, new Set(alike.filter((row) => !givesWay(row)).map((row) => row.slug)))
  const before = alike.find((row) => row.slug === slug)
  if (before !== undefined) {
    const taken = new Set(alike.map((row) => row.slug))
    await db
      .updateTable('documents')
      .set({ slug: slugOf(date, title, taken) })
      .where('id', '=', before.id)
      .execute()
    // The ids of its pledges are made of its slug.
    await standAlone(db, [before.id])
  }
  return slug
}
