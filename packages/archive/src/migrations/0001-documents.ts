/**
 * Documents, their revisions, passages and commitments. It rests on this: a tsvector holds at most 1 MB, which
 * 200,000 characters cannot exceed in any script, so a passage is searchable by that many of them.
 */
import { sql } from 'kysely'

export const documents = [
  sql`
    create table readout.documents (
      id integer generated always as identity primary key,
      slug text not null unique,
      title text not null,
      kind text not null,
      publisher text,
      date date,
      specimen boolean not null,
      language text not null,
      source_url text,
      revision integer not null
    )`,
  sql`create index on readout.documents (date desc nulls last, slug)`,
  sql`
    create table readout.addresses (
      address text primary key,
      document integer not null references readout.documents,
      noted_at timestamptz not null
    )`,
  sql`create index on readout.addresses (document)`,
  sql`
    create table readout.copies (
      document integer not null references readout.documents,
      hash text not null,
      address text not null references readout.addresses,
      noted_at timestamptz not null,
      primary key (document, hash)
    )`,
  sql`create index on readout.copies (hash)`,
  sql`
    create table readout.revisions (
      document integer not null references readout.documents,
      number integer not null check (number > 0),
      hash text not null,
      fingerprint text not null,
      address text not null references readout.addresses,
      name text not null,
      bytes bytea not null,
      record jsonb not null,
      imported_at timestamptz not null,
      primary key (document, number),
      unique (document, hash)
    )`,
  sql`create index on readout.revisions (hash)`,
  sql`create index on readout.revisions (fingerprint)`,
  sql`
    alter table readout.documents
      add foreign key (id, revision) references readout.revisions (document, number)
      deferrable initially deferred`,
  sql`
    create table readout.passages (
      document integer not null references readout.documents,
      ordinal integer not null,
      anchor text not null,
      kind text not null,
      speaker text,
      role text,
      text text not null,
      words tsvector not null
        generated always as (to_tsvector('english', left(text, 200000))) stored,
      primary key (document, ordinal)
    )`,
  sql`create index on readout.passages using gin (words)`,
  sql`
    create table readout.commitments (
      document integer not null references readout.documents,
      ordinal integer not null,
      quote text not null,
      quote_start integer not null,
      quote_end integer not null,
      anchor text not null,
      parties text[] not null,
      action text not null,
      issue text not null,
      strength text not null,
      stage text not null,
      target jsonb,
      deadline text,
      beneficiary text,
      mechanism text,
      earlier text,
      confidence double precision not null,
      cues jsonb not null,
      primary key (document, ordinal)
    )`,
]
