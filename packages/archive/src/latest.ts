/** Documents in the order in which they came. */
import type { DocumentKind } from '@readout/record'
import { z } from 'zod'
import { summaries, summary } from './documents.ts'
import { anyOf, atOneMoment, instant, instantColumn, isInYear, rowCount, storableName } from './queries.ts'
import { seenColumn } from './seen.ts'
import type { Database } from './tables.ts'
import type { DocumentSummary } from './types.ts'

/** What is told of documents that came last. */
export interface LatestFilter {
  readonly kind?: DocumentKind | undefined
  readonly year?: number | undefined
  /** Of this summit. */
  readonly summit?: string | undefined
  /** Only these, by slug. */
  readonly slugs?: readonly string[] | undefined
  /** 50 where it is left out. */
  readonly limit?: number | undefined
  readonly offset?: number | undefined
}

export interface LatestDocument extends DocumentSummary {
  /** When its first revision was seen. */
  readonly addedAt: Temporal.Instant
  /** When its current revision was seen. */
  readonly changedAt: Temporal.Instant
}

/**
 * The documents that came last, the latest first, whatever day they bear.
 *
 * @example
 * await latestDocuments(db, { kind: 'fact-sheet', limit: 10 })
 */
export function latestDocuments(db: Database, filter: LatestFilter): Promise<LatestDocument[]> {
  return atOneMoment(db, async (moment) => {
    const { kind, year, summit, slugs, limit = 50, offset = 0 } = filter
    const rows = await summaries(moment)
      .innerJoin('revisions as first', (join) =>
        join.onRef('first.document', '=', 'd.id').on('first.number', '=', 1),
      )
      .innerJoin('revisions as current', (join) =>
        join.onRef('current.document', '=', 'd.id').onRef('current.number', '=', 'd.revision'),
      )
      .select([
        instantColumn(seenColumn('first')).as('addedAt'),
        instantColumn(seenColumn('current')).as('changedAt'),
      ])
      .where(({ and, eb }) =>
        and([
          ...(kind === undefined ? [] : [eb('d.kind', '=', kind)]),
          ...(year === undefined ? [] : [isInYear(year)]),
          ...(summit === undefined ? [] : [eb('d.summit', '=', storableName(summit))]),
          ...(slugs === undefined ? [] : [eb('d.slug', '=', anyOf(slugs.map(storableName)))]),
        ]),
      )
      .orderBy(seenColumn('first'), 'desc')
      .orderBy('d.date', (order) => order.desc().nullsLast())
      .orderBy('d.slug')
      .limit(rowCount(limit))
      .offset(rowCount(offset))
      .execute()
    return rows.map((row) => ({ ...summary.parse(row), ...came.parse(row) }))
  })
}

const came = z.object({ addedAt: instant, changedAt: instant })
