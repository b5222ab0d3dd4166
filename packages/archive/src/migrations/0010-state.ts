/** A number that every change of what the public sees raises, so that an answer can be given again until one comes. */
import { sql } from 'kysely'
import { publicRole } from '../sight.ts'

export const state = [
  sql`
    create table readout.state (
      is_only boolean primary key default true check (is_only),
      version bigint not null
    )`,
  // Released by the clock and not written down yet: of what is still held it says nothing.
  sql`
    create function readout.due() returns integer[] language sql stable parallel safe
      security definer set search_path = pg_catalog, pg_temp as $$
      select coalesce(array_agg(h.document order by h.document), '{}')
      from readout.holds h
      where h.released_at is null and h.release_at <= readout.moment()
    $$`,
  sql`grant select on readout.state to ${sql.id(publicRole)}`,
]
