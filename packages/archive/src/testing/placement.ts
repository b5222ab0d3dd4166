/** Where each table would stand on a PostgreSQL of several nodes (Citus); docs/scale.md says why. */

export type Placement =
  /** In shards, by the document that a row belongs to. */
  | 'by document'
  /** Whole on every node. */
  | 'everywhere'
  /** On the coordinator alone: nothing that stands in shards is ever joined with it. */
  | 'coordinator'

/** Of every table that stands in shards. */
export const distributionColumn = 'document'

export const placements: Readonly<Record<string, Placement>> = {
  revisions: 'by document',
  open_passages: 'by document',
  held_passages: 'by document',
  commitments: 'by document',
  rejected: 'by document',
  edits: 'by document',

  documents: 'everywhere',
  addresses: 'everywhere',
  copies: 'everywhere',
  git_versions: 'everywhere',
  holds: 'everywhere',
  fetches: 'everywhere',
  former_pledges: 'everywhere',
  traits: 'everywhere',
  words: 'everywhere',
  state: 'everywhere',

  release_acts: 'everywhere',
  accounts: 'coordinator',
  passkeys: 'coordinator',
  identities: 'coordinator',
  sessions: 'coordinator',
  invitations: 'coordinator',
  challenges: 'coordinator',
  sign_in_attempts: 'coordinator',
  acts: 'coordinator',
  migrations: 'coordinator',
  migrations_lock: 'coordinator',
}

/** The view over two tables that stand in shards side by side. */
const views = ['passages']

/**
 * Whether a table or view stands in shards.
 *
 * @example
 * isInShards('revisions') // true
 */
export const isInShards = (name: string): boolean =>
  views.includes(name) || placements[name] === 'by document'
