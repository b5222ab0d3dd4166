/**
 * When each revision was seen, which may be long before it was imported; the versions of git repositories that were taken
 * in; and what changed from each revision of a document to the next. A text may go back to an older state, so bytes may
 * come twice. Documents that had revisions before have no edits, so that they are compared when the archive is opened.
 */
import { sql } from 'kysely'

export const edits = [
  sql`alter table readout.revisions add column seen_at timestamptz`,
  sql`update readout.revisions set seen_at = imported_at`,
  sql`alter table readout.revisions alter column seen_at set not null`,
  sql`alter table readout.revisions drop constraint revisions_document_hash_key`,
  sql`create index on readout.revisions (document, seen_at, number)`,
  sql`
    create table readout.git_versions (
      repository text not null,
      path text not null,
      commit text not null,
      document integer not null references readout.documents,
      seen_at timestamptz not null,
      primary key (repository, path, commit)
    )`,
  sql`create index on readout.git_versions (document)`,
  sql`
    create table readout.edits (
      document integer not null,
      earlier integer not null,
      later integer not null,
      method integer not null,
      number integer not null,
      moved integer not null,
      sorts text[] not null,
      is_announced boolean not null,
      note text,
      edits jsonb not null,
      fates jsonb not null,
      primary key (document, later),
      foreign key (document, earlier) references readout.revisions (document, number),
      foreign key (document, later) references readout.revisions (document, number)
    )`,
  sql`create index on readout.edits (document, later) where number > 0`,
]
