/** The documents that an act is about. */
import { ReadoutError } from '@readout/record'
import { anyOf, storableName } from '../queries.ts'
import type { Database } from '../tables.ts'
import { type Hold, holdsOf, membersOf } from './held.ts'
import type { Which } from './types.ts'

export interface NamedDocument {
  readonly id: number
  readonly slug: string
  /** Null where it is public. */
  readonly hold: Hold | null
}

/**
 * The documents that are named, held or not.
 *
 * @throws ReadoutError 'no-such-document' where one is not in the archive, or the set is empty
 *
 * @example
 * await documentsOf(keeper, { documents: ['2025-06-18-fact-sheet'] })
 */
export async function documentsOf(db: Database, which: Which): Promise<NamedDocument[]> {
  if ('set' in which) return setOf(db, which.set)
  const slugs = [...new Set(which.documents.map(storableName))]
  const rows = await db
    .selectFrom('documents')
    .select(['id', 'slug'])
    .where('slug', '=', anyOf(slugs))
    .orderBy('slug')
    .execute()
  const missing = slugs.find((slug) => rows.every((row) => row.slug !== slug))
  if (missing !== undefined || rows.length === 0)
    throw new ReadoutError(
      'no-such-document',
      `The archive holds no document ${missing ?? 'without a name'}.`,
      'See what is held with readout releases, and what is public in the list of documents.',
    )
  const holds = await holdsOf(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, hold: holds.find(({ id }) => id === row.id) ?? null }))
}

/**
 * The documents that are named, each of which has to be held and to come with all others of its set.
 *
 * @throws ReadoutError 'no-such-document' as `documentsOf`; 'bad-use' where one is public, or leaves its set behind
 *
 * @example
 * await heldOnes(keeper, { set: 'joint-statement' })
 */
export async function heldOnes(db: Database, which: Which): Promise<Hold[]> {
  const documents = await documentsOf(db, which)
  const open = documents.find(({ hold }) => hold === null)
  if (open)
    throw new ReadoutError(
      'bad-use',
      `${open.slug} is public.`,
      'Only what is held can be released or held longer.',
    )
  const holds = documents.flatMap(({ hold }) => hold ?? [])
  for (const [set, own] of Map.groupBy(holds, (hold) => hold.set)) {
    if (set === null) continue
    const behind = (await membersOf(db, set)).filter(({ id }) => own.every((hold) => hold.id !== id))
    if (behind.length > 0)
      throw new ReadoutError(
        'bad-use',
        `${own[0]?.slug} is released together with ${behind.map((one) => one.slug).join(', ')}, as the set ${set}.`,
        'Name the set instead, or take the document out of it by withdrawing it.',
      )
  }
  return holds
}

async function setOf(db: Database, set: string): Promise<NamedDocument[]> {
  const members = await membersOf(db, storableName(set))
  if (members.length === 0)
    throw new ReadoutError(
      'no-such-document',
      `No held document is in a set ${set}.`,
      'See what is held with readout releases.',
    )
  return members.map((hold) => ({ id: hold.id, slug: hold.slug, hold }))
}
