/**
 * Who an account's holder is at an OpenID provider, as a way in beside passkeys. A session begins with one of the two,
 * and counts as just begun from when its holder was last made sure of: that may be before it was made.
 */
import { sql } from 'kysely'

export const identities = [
  sql`
    create table readout.identities (
      id text primary key,
      account text not null references readout.accounts,
      issuer text not null,
      subject text not null,
      made_at timestamptz not null,
      used_at timestamptz,
      unique (issuer, subject),
      unique (account, issuer)
    )`,
  sql`
    alter table readout.sessions
      alter column passkey drop not null,
      add column identity text references readout.identities on delete cascade,
      add column proved_at timestamptz`,
  sql`update readout.sessions set proved_at = made_at`,
  sql`
    alter table readout.sessions
      alter column proved_at set not null,
      add check (num_nonnulls(passkey, identity) = 1)`,
  sql`create index on readout.sessions (identity)`,
  sql`alter table readout.sign_in_attempts alter column account drop not null`,
]
