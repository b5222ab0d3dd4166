/**
 * Release rules: documents that are held back, and the role under which the public reads. The rule stands in the
 * database, so that no query can forget it.
 *
 * Passages lie in two tables. Under row-level security an operator that PostgreSQL does not hold to be leakproof, as `@@`
 * of the search, cannot use an index; so what is public lies where no policy stands, and what is held in a small table
 * that has one. The view over both has the name that the one table had.
 */
import { ReadoutError } from '@readout/record'
import { type RawBuilder, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { publicRole } from '../sight.ts'
import { codeOf } from '../store.ts'

export const release: Migration = {
  async up(db) {
    try {
      await makeRole.execute(db)
    } catch (error) {
      if (codeOf(error) !== '42501') throw error
      throw new ReadoutError(
        'database',
        `The user of the database may not make the role ${publicRole}, under which the public reads.`,
        `Let an administrator of the server run: CREATE ROLE ${publicRole} NOLOGIN; GRANT ${publicRole} TO that user; or give the user CREATEROLE.`,
        { cause: error },
      )
    }
    for (const statement of statements) await statement.execute(db)
  },
}

/**
 * Roles belong to the whole server: another archive on it may have made this one, or be making it just now.
 * PostgreSQL 16 and later tell membership from the right to take the role on.
 */
const makeRole = sql`
  do $$
  begin
    if not exists (select from pg_catalog.pg_roles where rolname = ${sql.lit(publicRole)}) then
      begin
        create role ${sql.id(publicRole)} nologin;
      exception when duplicate_object or unique_violation then null;
      end;
    end if;
    if not pg_catalog.pg_has_role(current_user, ${sql.lit(publicRole)},
      case when current_setting('server_version_num')::integer >= 160000 then 'SET' else 'MEMBER' end)
    then
      begin
        execute format('grant ${sql.id(publicRole)} to %I', current_user);
      exception when unique_violation then null;
      end;
    end if;
  end $$`

/**
 * Lets the public read a table, but for the rows of documents that are held. Every table with something of a document in
 * it needs this, or is closed to the public.
 *
 * @param column the document's id
 *
 * @example
 * releasedRows('revisions')
 */
export function releasedRows(table: string, column = 'document'): RawBuilder<unknown>[] {
  const name = sql.table(`readout.${table}`)
  return [
    sql`alter table ${name} enable row level security`,
    sql`
      create policy released on ${name} for select to ${sql.id(publicRole)}
        using (${sql.ref(column)} <> all ((select readout.held())::integer[]))`,
    sql`grant select on ${name} to ${sql.id(publicRole)}`,
  ]
}

const statements: readonly RawBuilder<unknown>[] = [
  sql`
    create table readout.holds (
      document integer primary key references readout.documents,
      release_at timestamptz,
      zone text,
      set_name text,
      audience text[] not null default '{}' check (array_position(audience, '') is null),
      was_public boolean not null default false,
      at timestamptz not null,
      by text not null check (by <> ''),
      reason text not null check (reason <> ''),
      released_at timestamptz,
      check ((release_at is null) = (zone is null))
    )`,
  sql`create index on readout.holds (set_name) where set_name is not null`,
  sql`
    create table readout.release_acts (
      id bigint generated always as identity primary key,
      document integer not null references readout.documents,
      act text not null,
      at timestamptz not null,
      by text,
      reason text,
      release_at timestamptz,
      zone text,
      set_name text
    )`,
  sql`create index on readout.release_acts (document)`,
  // Never later than the clock of the database; earlier where one answer takes several transactions.
  sql`
    create function readout.moment() returns timestamptz language sql stable parallel safe as $$
      select least(transaction_timestamp(), nullif(current_setting('readout.moment', true), '')::timestamptz)
    $$`,
  sql`
    create function readout.held() returns integer[] language sql stable parallel safe
      security definer set search_path = pg_catalog, pg_temp as $$
      select coalesce(array_agg(h.document), '{}')
      from readout.holds h
      where h.released_at is null
        and (h.release_at is null or h.release_at > readout.moment())
        and coalesce(current_setting('readout.account', true), '') <> all (h.audience)
    $$`,
  sql`alter table readout.passages rename to open_passages`,
  sql`
    create table readout.held_passages (
      like readout.open_passages including defaults including generated including constraints,
      primary key (document, ordinal),
      foreign key (document) references readout.documents
    )`,
  sql`
    create view readout.passages with (security_invoker = true) as
      select * from readout.open_passages union all select * from readout.held_passages`,
  sql`grant usage on schema readout to ${sql.id(publicRole)}`,
  sql`grant select on readout.passages, readout.open_passages, readout.former_pledges,
    readout.traits, readout.words to ${sql.id(publicRole)}`,
  ...releasedRows('documents', 'id'),
  ...[
    'addresses',
    'copies',
    'revisions',
    'git_versions',
    'edits',
    'commitments',
    'rejected',
    'held_passages',
  ].flatMap((table) => releasedRows(table)),
]
