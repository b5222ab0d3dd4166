/** Documents with their commitments, as pledges are linked from them. */
import type { LinkDocument } from '@readout/commitments'
import { type RawBuilder, sql } from 'kysely'
import { commitmentOf } from './findings.ts'
import { anyId, dayColumn } from './queries.ts'
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
  const rows = await db
    .selectFrom('commitments as c')
    .innerJoin('documents as d', 'd.id', 'c.document')
    .selectAll('c')
    .where(isAsked)
    .where(({ not }) => not(isApart))
    .orderBy('c.document')
    .orderBy('c.ordinal')
    .execute()
  const found = Map.groupBy(rows, ({ document }) => document)
  return documents.map(({ id, slug, title, date, change }) => ({
    id,
    change,
    document: { name: slug, title, date },
    commitments: (found.get(id) ?? []).map((row) => commitmentOf({ ...row, cues: [] })),
  }))
}
