/** What servers said of what they gave, so that they can be asked later whether it still stands. */
import { sql } from 'kysely'

export const fetches = [
  sql`
    create table readout.fetches (
      address text primary key,
      etag text,
      last_modified text,
      name text not null,
      document integer references readout.documents,
      fetched_at timestamptz not null
    )`,
  sql`create index on readout.fetches (document)`,
]
