import { sql } from 'kysely'
import { asKeeper } from '../sight.ts'
import type { Database } from '../tables.ts'

/**
 * Stops the clock that releases go by at an instant; null lets it go on as the database's own.
 *
 * @example
 * await setClock(store.db, '2025-06-18T22:00:00Z')
 */
export async function setClock(db: Database, iso: string | null): Promise<void> {
  const clock = iso === null ? sql`transaction_timestamp()` : sql`${sql.lit(iso)}::timestamptz`
  await asKeeper(db, (keeper) =>
    sql`
      create or replace function readout.moment() returns timestamptz language sql stable parallel safe as $$
        select least(${clock}, nullif(current_setting('readout.moment', true), '')::timestamptz)
      $$`.execute(keeper),
  )
}
