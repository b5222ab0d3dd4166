/**
 * Whether a commitment can be checked and when it falls due, what was not taken for one, and by which method a
 * document was sifted; for lists, the names that a document has for its governments and the summit it belongs to.
 * Documents that were there before stand at method 0, so that their commitments are found again when the
 * archive is opened.
 */
import { sql } from 'kysely'

export const findings = [
  sql`alter table readout.documents add column sifted integer not null default 0`,
  sql`alter table readout.commitments add column missing text[] not null default '{}'`,
  sql`alter table readout.commitments add column due date`,
  sql`alter table readout.documents add column governments jsonb not null default '[]'`,
  sql`
    alter table readout.documents
      add column summit text,
      add column summit_name text,
      add column summit_year integer,
      add column summit_place text`,
  sql`create index on readout.documents (summit) where summit is not null`,
  sql`
    update readout.documents d set governments = r.record->'meta'->'governments'
    from readout.revisions r where r.document = d.id and r.number = d.revision`,
  sql`
    create table readout.rejected (
      document integer primary key references readout.documents,
      number integer not null check (number > 0),
      candidates jsonb not null
    )`,
]
