/** Documents with their commitments, as pledges are linked from them. */
import { type Commitment, type LinkDocument, tellsPromise } from '@readout/commitments'
import { type RawBuilder, sql } from 'kysely'
import { commitmentOf } from './findings.ts'
import { anyId, dayColumn, inBatches } from './queries.ts'
import type { Database } from './tables.ts'

/** A document that may be linked: cited by its slug, with its commitments in the order of the text. */
export interface Linkable extends LinkDocument {
  readonly id: number
}

/**
 * Documents with their commitments, as they are linked.
 *
 * @example
 * await linkablesOf(transaction, [4])
 */
export function linkablesOf(db: Database, documents: readonly number[]): Promise<Linkable[]> {
  return linkables(db, sql<boolean>`d.id = ${anyId(documents)}`, sql<boolean>`false`)
}

/**
 * The documents that are asked for; `d` is a row of documents.
 *
 * @param isApart which of them come without their commitments
 *
 * @example
 * await linkables(transaction, sql`d.change > 7`, sql`false`)
 */
export async function linkables(
  db: Database,
  isAsked: RawBuilder<boolean>,
  isApart: RawBuilder<boolean>,
): Promise<(Linkable & { readonly change: number })[]> {
  const documents = await db
    .selectFrom('documents as d')
    .select(['d.id', 'd.slug', 'd.title', dayColumn.as('date'), 'd.change'])
    .where(isAsked)
    .execute()
  if (documents.length === 0) return []
  const alone = await db.selectFrom('documents as d').select('d.id').where(isAsked).where(isApart).execute()
  const apart = new Set(alone.map(({ id }) => id))
  const found = new Map<number, Pick<LinkDocument, 'commitments' | 'around'>>()
  // In batches, for all of an archive at once would take the memory of the database and of the process for good.
  for (const batch of inBatches(
    documents.filter(({ id }) => !apart.has(id)),
    500,
  )) {
    const rows = await db
      .selectFrom('commitments as c')
      .innerJoin('documents as d', 'd.id', 'c.document')
      .select(columns)
      .where('d.id', '=', anyId(batch.map(({ id }) => id)))
      .orderBy('c.document')
      .orderBy('c.ordinal')
      .execute()
    for (const [document, own] of Map.groupBy(rows, (row) => row.document))
      found.set(document, {
        commitments: own.map(commitmentOf).map(withLinkedBy),
        around: own.map(({ around }) => around ?? undefined),
      })
  }
  return documents.map(({ id, slug, title, date, change }) => ({
    id,
    change,
    document: { name: slug, title, date },
    ...(found.get(id) ?? { commitments: [] }),
  }))
}

/** A book holds all wordings at once: with no more of their cues than they are linked by. */
const withLinkedBy = (one: Commitment): Commitment => ({ ...one, cues: one.cues.filter(tellsPromise) })

/** All that a wording is linked by; its cues tell who promises and by which verb. */
const columns = [
  'c.document',
  'c.quote',
  'c.quote_start',
  'c.quote_end',
  'c.anchor',
  'c.parties',
  'c.action',
  'c.issue',
  'c.strength',
  'c.stage',
  'c.target',
  'c.deadline',
  'c.beneficiary',
  'c.mechanism',
  'c.earlier',
  'c.missing',
  'c.confidence',
  'c.cues',
  'c.around',
] as const
