/**
 * Accounts with their passkeys, sessions and invitations, the attempts to sign in, and the log of acts. Of every
 * secret only its SHA-256 is kept. The log takes new rows and nothing else: the right is taken from the owner of the
 * table too, and a trigger refuses whoever gives it back to himself.
 */
import { sql } from 'kysely'

export const accounts = [
  sql`
    create table readout.accounts (
      id text primary key,
      name text not null,
      role text not null check (
        role in ('reader', 'reporter', 'coder', 'editor', 'press officer', 'administrator')
      ),
      made_at timestamptz not null,
      disabled_at timestamptz
    )`,
  sql`create unique index on readout.accounts (lower(name))`,
  sql`
    create table readout.passkeys (
      id text primary key,
      account text not null references readout.accounts,
      name text not null,
      public_key bytea not null,
      counter bigint not null check (counter >= 0),
      transports text[] not null,
      made_at timestamptz not null,
      used_at timestamptz
    )`,
  sql`create index on readout.passkeys (account)`,
  sql`
    create table readout.sessions (
      id text primary key,
      hash text not null unique,
      account text not null references readout.accounts,
      passkey text not null references readout.passkeys on delete cascade,
      made_at timestamptz not null,
      seen_at timestamptz not null,
      ends_at timestamptz not null
    )`,
  sql`create index on readout.sessions (account)`,
  sql`create index on readout.sessions (passkey)`,
  sql`
    create table readout.invitations (
      id text primary key,
      hash text not null unique,
      account text not null,
      name text,
      role text not null,
      made_at timestamptz not null,
      ends_at timestamptz not null
    )`,
  sql`
    create table readout.challenges (
      hash text primary key,
      purpose text not null,
      network text not null,
      ends_at timestamptz not null
    )`,
  sql`create index on readout.challenges (network, ends_at)`,
  sql`
    create table readout.sign_in_attempts (
      id integer generated always as identity primary key,
      account text not null,
      network text not null,
      at timestamptz not null,
      succeeded boolean not null default false
    )`,
  sql`create index on readout.sign_in_attempts (account, at) where not succeeded`,
  sql`create index on readout.sign_in_attempts (network, at) where not succeeded`,
  sql`
    create table readout.acts (
      id integer generated always as identity primary key,
      at timestamptz not null,
      account text,
      name text,
      what text not null,
      on_what text not null,
      reason text,
      details json not null
    )`,
  sql`revoke update, delete, truncate on readout.acts from public, current_user`,
  sql`
    create function readout.refuse_change_of_acts() returns trigger language plpgsql as $$
    begin
      raise exception 'The log of acts takes new rows only.' using errcode = 'insufficient_privilege';
    end $$`,
  sql`
    create trigger acts_are_kept before update or delete or truncate on readout.acts
    for each statement execute function readout.refuse_change_of_acts()`,
]
