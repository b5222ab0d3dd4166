/** Where a revision stands among those of its document: in the order in which they were seen. */
import { instantColumn } from './queries.ts'
import type { Database } from './tables.ts'

export interface PlacedRevision {
  readonly number: number
  readonly hash: string
  readonly seenAt: Temporal.Instant
}

/**
 * The revisions of a document, the one that was seen first first; of one instant, the one imported first.
 *
 * @example
 * (await revisionsInOrder(db, 4)).at(-1)?.number
 */
export async function revisionsInOrder(db: Database, document: number): Promise<PlacedRevision[]> {
  const rows = await db
    .selectFrom('revisions as r')
    .select(({ ref }) => ['r.number', 'r.hash', instantColumn(ref('r.seen_at')).as('seenAt')])
    .where('r.document', '=', document)
    .orderBy('r.seen_at')
    .orderBy('r.number')
    .execute()
  return rows.map(({ seenAt, ...row }) => ({ ...row, seenAt: Temporal.Instant.from(seenAt) }))
}

/**
 * What bytes seen at an instant are among the revisions of a document: one that was the current one then, one that is now
 * known to be older than it was thought to be, or a new one.
 *
 * @param revisions in order
 *
 * @example
 * const at = Temporal.Instant.from('2026-03-01T12:00:00Z')
 * placeOf([{ number: 1, hash: 'a1', seenAt: at }], 'a1', at.subtract({ hours: 1 })) // { is: 'older', number: 1 }
 */
export function placeOf(
  revisions: readonly PlacedRevision[],
  hash: string,
  seenAt: Temporal.Instant,
): { readonly is: 'known' | 'new' } | { readonly is: 'older'; readonly number: number } {
  const isBy = (revision: PlacedRevision) => Temporal.Instant.compare(revision.seenAt, seenAt) <= 0
  if (revisions.findLast(isBy)?.hash === hash) return { is: 'known' }
  const next = revisions.find((revision) => !isBy(revision))
  return next?.hash === hash ? { is: 'older', number: next.number } : { is: 'new' }
}
