/** What accounts take and give. */
import type { AccountRole } from './permissions.ts'

/** Somebody who may sign in. */
export interface Account {
  readonly id: string
  readonly name: string
  readonly role: AccountRole
  readonly madeAt: Temporal.Instant
  /** Null while it may sign in. */
  readonly disabledAt: Temporal.Instant | null
  /** When one of its sessions was last used; null where it has none. */
  readonly seenAt: Temporal.Instant | null
}

/** Whoever does something: an account, or null for the command line on the machine itself. */
export type Actor = Pick<Account, 'id' | 'name'> | null

/** A link that was made, with its secret: it is shown once and not kept. */
export interface Invited {
  /** The last part of the link's address. */
  readonly token: string
  readonly endsAt: Temporal.Instant
}

/** A link that nobody has used yet. */
export interface Invitation {
  readonly id: string
  /** The id of the account that it lets in or makes. */
  readonly account: string
  /** Null where the guest chooses it: the first administrator. */
  readonly name: string | null
  readonly role: AccountRole
  /** True where the account is there already and gets another passkey. */
  readonly isReturn: boolean
  readonly endsAt: Temporal.Instant
}

/** A passkey as a browser and its authenticator made it. */
export interface NewPasskey {
  /** The credential's id, base64url. */
  readonly id: string
  /** What its holder calls it. */
  readonly name: string
  /** COSE. */
  readonly publicKey: Uint8Array
  readonly counter: number
  readonly transports: readonly string[]
}

export interface Passkey extends NewPasskey {
  readonly account: string
  readonly madeAt: Temporal.Instant
  readonly usedAt: Temporal.Instant | null
}

/** Who somebody is at an OpenID provider, as the provider has just vouched for. */
export interface NewIdentity {
  /** The provider's address. */
  readonly issuer: string
  /** What the provider calls the person, and never another (`sub`). */
  readonly subject: string
  /** When the provider last made sure of the person (`auth_time`). */
  readonly provedAt: Temporal.Instant
}

/** An identity that an account is linked to. */
export interface Identity {
  readonly id: string
  readonly issuer: string
  readonly madeAt: Temporal.Instant
  readonly usedAt: Temporal.Instant | null
}

/** What became of somebody whom a provider vouches for. */
export type EnteredByIdentity =
  | ({ readonly state: 'entered' } & SignedIn)
  /** No account is linked to the identity, or it is disabled. */
  | { readonly state: 'unknown' }
  | { readonly state: 'limited'; readonly retryAfterSeconds: number }

/** A session that stands, as its account sees it. */
export interface SessionLine {
  readonly id: string
  /** The name of the passkey that it was signed in with; null where a provider vouched. */
  readonly passkey: string | null
  /** The provider that vouched; null where a passkey did. */
  readonly issuer: string | null
  readonly madeAt: Temporal.Instant
  readonly seenAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
}

/** The session behind a request. */
export interface Session {
  readonly id: string
  readonly account: Pick<Account, 'id' | 'name' | 'role'>
  /**
   * True for fifteen minutes after its holder was made sure of, by a passkey or by a provider: long enough for what may
   * open or close an account.
   */
  readonly isFresh: boolean
}

/** A new session with its token, which goes to the browser and is not kept. */
export interface SignedIn {
  readonly token: string
  readonly endsAt: Temporal.Instant
  readonly account: Pick<Account, 'id' | 'name' | 'role'>
}

/** One line of the log. */
export interface Act {
  readonly at: Temporal.Instant
  readonly by: Actor
  /** `invited`, `signed in`, `changed role`, … */
  readonly what: string
  /** What it was done to, in words: an account's name, a document's slug. */
  readonly on: string
  readonly reason: string | null
  readonly details: Readonly<Record<string, unknown>>
}

export interface ActPage {
  /** The latest first. */
  readonly acts: readonly Act[]
  readonly total: number
}

/** Whether somebody may try to sign in now. */
export type Attempt =
  | { readonly state: 'allowed'; readonly attempt: number }
  | { readonly state: 'limited'; readonly retryAfterSeconds: number }

/** What a challenge is for; one made for something is good for nothing else. */
export type ChallengePurpose =
  | 'sign-in'
  /** With the id of the invitation. */
  | `invitation ${string}`
  /** With the id of the account that adds a passkey. */
  | `passkey ${string}`
  /** Those of a provider are sent there and come back. */
  | 'openid sign-in'
  | 'openid renewal'
  | `openid invitation ${string}`
  | `openid account ${string}`

/**
 * The accounts of an archive. What cannot be (a name that is taken, the last administrator disabled, a link that has
 * ended) is a `ReadoutError` of code `accounts`; each act is in the log when its promise is kept, or neither is.
 */
export interface Accounts {
  /** By name. */
  list(): Promise<readonly Account[]>
  /** In any capitals; null where there is none. */
  named(name: string): Promise<Account | null>

  /** A link of 24 hours for a new account. */
  invite(name: string, role: AccountRole, by: Actor): Promise<Invited>
  /** A link of 24 hours by which the holder of an account makes another passkey. */
  inviteBack(account: string, by: Actor): Promise<Invited>
  /** A link of 24 hours for the first administrator, in place of the one before; null where there is one. */
  inviteFirst(): Promise<Invited | null>
  /** What a link leads to; null where it has ended or was used. */
  invitation(token: string): Promise<Invitation | null>
  /** The links that nobody has used yet, the first to end first. */
  invitations(): Promise<readonly Invitation[]>
  withdrawInvitation(id: string, by: Actor): Promise<void>
  /** Uses a link: makes the account where it is new, keeps the passkey, signs in. `name` where the link has none. */
  accept(token: string, passkey: NewPasskey, name?: string): Promise<SignedIn>
  /** The same with an identity, which takes the place of the one that the account had at this provider. */
  acceptByIdentity(token: string, identity: NewIdentity, name?: string): Promise<SignedIn>

  changeRole(account: string, role: AccountRole, by: Actor, reason?: string): Promise<void>
  /** Ends its sessions too. */
  disable(account: string, by: Actor, reason?: string): Promise<void>
  enable(account: string, by: Actor, reason?: string): Promise<void>

  /** The oldest first. */
  passkeys(account: string): Promise<readonly Passkey[]>
  passkey(id: string): Promise<Passkey | null>
  addPasskey(account: Account['id'], passkey: NewPasskey, by: Actor): Promise<void>
  /**
   * Ends the sessions that it signed in. The last way into an account stays; an identity is one where it is at
   * `issuerInUse`, the provider that the site asks now.
   */
  removePasskey(account: Account['id'], passkey: string, by: Actor, issuerInUse?: string): Promise<void>

  /** The oldest first. */
  identities(account: string): Promise<readonly Identity[]>
  addIdentity(account: Account['id'], identity: NewIdentity, by: Actor): Promise<void>
  /** Like `removePasskey`. */
  removeIdentity(account: Account['id'], identity: string, by: Actor, issuerInUse?: string): Promise<void>

  /**
   * Keeps a challenge for five minutes, one that goes to a provider for ten; false where this network has too many open.
   */
  keepChallenge(challenge: string, purpose: ChallengePurpose, network: string): Promise<boolean>
  /** True once for a challenge that was kept for this purpose and has not ended. */
  takeChallenge(challenge: string, purpose: ChallengePurpose): Promise<boolean>

  /**
   * Counts an attempt to sign in, before anything is weighed; `account` is what the passkey calls its account, null where
   * a provider is yet to say whose it is.
   */
  attempt(who: { readonly account: string | null; readonly network: string }): Promise<Attempt>
  /** Takes an attempt back that nobody could weigh, for a provider did not answer. */
  withdrawAttempt(attempt: number): Promise<void>
  /**
   * A session for a passkey that was verified; null where its account is disabled or the counter says that the
   * passkey was copied.
   */
  signIn(signing: {
    readonly passkey: string
    readonly counter: number
    readonly attempt: number
    /** The token that the browser had until now: its session ends. */
    readonly before?: string | undefined
  }): Promise<SignedIn | null>
  /** A session for an identity that a provider vouches for. */
  signInByIdentity(signing: {
    readonly identity: NewIdentity
    readonly attempt: number
    readonly before?: string | undefined
  }): Promise<EnteredByIdentity>
  /** The session of a token; null where it has ended. */
  session(token: string): Promise<Session | null>
  sessions(account: string): Promise<readonly SessionLine[]>
  signOut(session: Session): Promise<void>
  endSession(account: string, session: string, by: Actor): Promise<void>
  /** How many there were. */
  endSessions(account: string, by: Actor): Promise<number>

  acts(page: { readonly limit: number; readonly offset: number }): Promise<ActPage>
}
