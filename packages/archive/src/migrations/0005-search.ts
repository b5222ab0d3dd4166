/**
 * What a passage can be found by beside its words: its traits, each a number that stands for a dimension and a value
 * ("kind", "fact-sheet"), in one index with the words, so that a search narrowed by any of them reads no passage that
 * does not match. And the words of the archive as they are written, for what is misspelt. Documents that were there
 * before stand at method 0, so that their traits are found when the archive is opened.
 */
import { sql } from 'kysely'

export const search = [
  sql`
    create table readout.traits (
      id integer generated always as identity primary key,
      dimension text not null,
      value text not null,
      unique (dimension, value)
    )`,
  sql`alter table readout.passages add column traits integer[] not null default '{}'`,
  sql`alter table readout.documents add column described integer not null default 0`,
  sql`drop index readout.passages_words_idx`,
  sql`create index passages_found_by on readout.passages using gin (words, traits)`,
  sql`create index on readout.documents (id) where governments <> '[]'`,
  // The order of bytes, so that words that begin alike stand together whatever language the database is set up for.
  sql`create table readout.words (word text collate "C" primary key)`,
  sql`create extension if not exists pg_trgm with schema readout`,
  // Another user of the database may have put the extension into a schema of its own.
  sql`
    do $body$
    declare
      home text := (
        select quote_ident(n.nspname) from pg_extension e join pg_namespace n on n.oid = e.extnamespace
        where e.extname = 'pg_trgm'
      );
    begin
      execute format('create index on readout.words using gin (word %s.gin_trgm_ops)', home);
      execute format($make$
        create function readout.words_like(asked text) returns table (word text, likeness real)
        language sql stable as $sql$
          select w.word, %1$s.similarity(w.word, asked)
          from readout.words w
          where w.word operator(%1$s.%%) asked
        $sql$
      $make$, home);
    end
    $body$`,
]
