/** The revisions of a document as a reader is shown them. */
import { editSort } from '@readout/record'
import { sql } from 'kysely'
import { z } from 'zod'
import type { RevisionChange, RevisionSummary } from './edit-types.ts'
import { instant, instantColumn } from './queries.ts'
import type { Database } from './tables.ts'

/**
 * The revisions of a document, the one seen last first, each with what changed from the one before.
 *
 * @example
 * (await historyOf(db, 4))[0]?.seenAt
 */
export async function historyOf(db: Database, document: number): Promise<RevisionSummary[]> {
  const rows = await db
    .selectFrom('revisions as r')
    .leftJoin('edits as e', (join) =>
      join.onRef('e.document', '=', 'r.document').onRef('e.later', '=', 'r.number'),
    )
    .select([
      'r.number',
      'r.hash',
      sql`octet_length(r.bytes)`.as('bytes'),
      instantColumn(sql.ref('r.seen_at')).as('seenAt'),
      instantColumn(sql.ref('r.imported_at')).as('importedAt'),
      'e.earlier as from',
      'e.number as edits',
      'e.sorts',
      'e.is_announced as isAnnounced',
    ])
    .where('r.document', '=', document)
    .orderBy('r.seen_at', 'desc')
    .orderBy('r.number', 'desc')
    .execute()
  return revision.array().parse(
    rows.map(({ from, edits, sorts, isAnnounced, ...row }) => ({
      ...row,
      change: from === null ? null : { from, edits, sorts, isAnnounced },
    })),
  )
}

const change: z.ZodType<RevisionChange> = z.object({
  from: z.number().int(),
  edits: z.number().int(),
  sorts: editSort.array(),
  isAnnounced: z.boolean(),
})

const revision: z.ZodType<RevisionSummary> = z.object({
  number: z.number().int(),
  hash: z.string(),
  bytes: z.number().int(),
  seenAt: instant,
  importedAt: instant,
  change: change.nullable(),
})
