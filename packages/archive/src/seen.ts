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
