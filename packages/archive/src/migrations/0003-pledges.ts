/**
 * Pledges: which pledge each commitment is a wording of, and how it goes on from an earlier one. A pledge has no
 * row of its own, for most have one wording; its page is read from its wordings. Commitments that were there before
 * have none, so that all are linked when the archive is opened.
 */
import { sql } from 'kysely'

export const pledges = [
  sql`create sequence readout.changes`,
  sql`alter table readout.documents add column change bigint not null default 0`,
  sql`create index on readout.documents (change)`,
  sql`
    alter table readout.commitments
      add column pledge text,
      add column place integer not null default 0,
      add column continues integer,
      add column relation text,
      add column link jsonb`,
  sql`create index on readout.commitments (pledge)`,
  sql`create index on readout.commitments (relation, pledge) where relation is not null`,
  sql`
    create table readout.former_pledges (
      id text primary key,
      became text
    )`,
]
