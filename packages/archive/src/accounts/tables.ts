/** The tables of accounts as Kysely sees them; docs/accounts.md says in words what each holds. */
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

export interface AccountTables {
  accounts: AccountTable
  passkeys: PasskeyTable
  identities: IdentityTable
  sessions: SessionTable
  invitations: InvitationTable
  challenges: ChallengeTable
  sign_in_attempts: SignInAttemptTable
  acts: ActTable
}

/** An ISO 8601 instant going in; read it with `instantColumn`, for the two drivers turn it into different things. */
type Instant = ColumnType<unknown, string, string>

interface AccountTable {
  /** Random; also what a passkey knows the account by. */
  id: string
  name: string
  role: string
  made_at: Instant
  disabled_at: ColumnType<unknown, string | null | undefined, string | null>
}

interface PasskeyTable {
  /** The id of the credential, base64url. */
  id: string
  account: string
  name: string
  /** As COSE writes it. */
  public_key: Uint8Array
  counter: number
  transports: string[]
  made_at: Instant
  used_at: ColumnType<unknown, string | null | undefined, string | null>
}

interface IdentityTable {
  id: string
  account: string
  /** The provider's address, as its tokens state it. */
  issuer: string
  /** What the provider calls the person: never given to another. */
  subject: string
  made_at: Instant
  used_at: ColumnType<unknown, string | null | undefined, string | null>
}

interface SessionTable {
  id: string
  /** SHA-256 of the token, hexadecimal; so is every `hash` here. */
  hash: string
  account: string
  /** The passkey or the identity that it was signed in with, one of the two; without it the session ends. */
  passkey: string | null
  identity: string | null
  made_at: Instant
  seen_at: Instant
  /** The absolute end. */
  ends_at: Instant
  /** When its holder was last made sure of: at `made_at` with a passkey, earlier perhaps by a provider. */
  proved_at: Instant
}

interface InvitationTable {
  id: string
  hash: string
  /** The account that it lets in, or the id of the one that it makes. */
  account: string
  /** Null where the guest chooses it: the first administrator. */
  name: string | null
  role: string
  made_at: Instant
  ends_at: Instant
}

interface ChallengeTable {
  hash: string
  purpose: string
  network: string
  ends_at: Instant
}

interface SignInAttemptTable {
  id: GeneratedAlways<number>
  /** What the passkey calls its account, whether there is one or not; null while a provider has not said whose it is. */
  account: string | null
  network: string
  at: Instant
  succeeded: Generated<boolean>
}

interface ActTable {
  id: GeneratedAlways<number>
  at: ColumnType<unknown, string, never>
  /** Null where the command line did it. */
  account: ColumnType<string | null, string | null, never>
  /** The account's name at that moment. */
  name: ColumnType<string | null, string | null, never>
  what: ColumnType<string, string, never>
  on_what: ColumnType<string, string, never>
  reason: ColumnType<string | null, string | null, never>
  details: ColumnType<unknown, string, never>
}
