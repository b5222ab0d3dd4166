/** When a revision was seen: the one place that says which column tells it. */
import { type RawBuilder, sql } from 'kysely'

/**
 * The instant at which a revision was first seen to be what its source says, as a column.
 *
 * @param revisions the name that the table goes by in the query
 *
 * @example
 * db.selectFrom('revisions as r').select(seenColumn('r').as('seen'))
 */
export function seenColumn(revisions: string): RawBuilder<unknown> {
  return sql.ref(`${revisions}.seen_at`)
}

/** An instant as text that both drivers give alike: to the microsecond, in UTC. */
export const instantText = (instant: RawBuilder<unknown>) =>
  sql<string>`to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
