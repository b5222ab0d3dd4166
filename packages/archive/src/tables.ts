/** The tables of the archive as Kysely sees them; docs/archive.md says in words what each holds. */
import type { ColumnType, GeneratedAlways, Kysely } from 'kysely'
import type { AccountTables } from './accounts/tables.ts'
import type { HoldTable, ReleaseActTable } from './releases/tables.ts'

export type Database = Kysely<Tables>

export interface Tables extends AccountTables {
  documents: DocumentTable
  addresses: AddressTable
  copies: CopyTable
  revisions: RevisionTable
  /** A view over the two that follow. */
  passages: PassageTable
  open_passages: PassageTable
  held_passages: PassageTable
  commitments: CommitmentTable
  rejected: RejectedTable
  former_pledges: FormerPledgeTable
  git_versions: GitVersionTable
  edits: EditTable
  holds: HoldTable
  release_acts: ReleaseActTable
  traits: TraitTable
  words: WordTable
  fetches: FetchTable
  state: StateTable
}

/**
 * Every table stands in this schema, so that the archive can share a PostgreSQL database with other tables.
 */
export const schema = 'readout'

/** Written as JSON text; read as whatever stands there, for the Zod schemas to judge. */
type Json = ColumnType<unknown, string | null, string | null>

/** One row a document: what its current revision says of it. */
interface DocumentTable {
  id: GeneratedAlways<number>
  slug: string
  title: string
  kind: string
  publisher: string | null
  /** `YYYY-MM-DD` going in; read it with `to_char`, for the two drivers turn a date into different things. */
  date: ColumnType<unknown, string | null, string | null>
  specimen: boolean
  language: string
  source_url: string | null
  /** What its text calls the governments that it names as its own. */
  governments: ColumnType<unknown, string, string>
  /** The summit that it belongs to, as an address has it; null where it names none. */
  summit: string | null
  summit_name: string | null
  summit_year: number | null
  summit_place: string | null
  /** Number of the current revision. */
  revision: number
  /** The method by which its commitments were found; 0 where they were found before methods had numbers. */
  sifted: ColumnType<number, number | undefined, number>
  /** The method by which its passages were described; 0 where they have no traits yet. */
  described: ColumnType<number, number | undefined, number>
  /** Number of the last change to its commitments, for processes that keep a book of them. */
  change: ColumnType<number, number | undefined, number>
}

/** Every address that a document came under: its `sourceUrl`, or the file's name where it has none. */
interface AddressTable {
  address: string
  document: number
  noted_at: ColumnType<unknown, string, string>
}

/** Sources that brought the words of a revision again under another address; their bytes are not kept. */
interface CopyTable {
  document: number
  /** SHA-256 of the bytes. */
  hash: string
  address: string
  noted_at: ColumnType<unknown, string, string>
}

interface RevisionTable {
  document: number
  /** From 1. */
  number: number
  /** SHA-256 of `bytes`, hexadecimal. */
  hash: string
  /** SHA-256 over date, title and words: equal where two sources say the same. */
  fingerprint: string
  /** The address that it came under. */
  address: string
  /** The name that the bytes came under. */
  name: string
  bytes: Uint8Array
  record: Json
  imported_at: ColumnType<unknown, string, never>
  /** When it was first known to be published; never after `imported_at` but for clocks that are wrong. */
  seen_at: ColumnType<unknown, string, string>
}

/** The passages of the current revision that hold words of their own: a turn's paragraphs, not the turn. */
interface PassageTable {
  document: number
  ordinal: number
  anchor: string
  kind: string
  speaker: string | null
  role: string | null
  text: string
  /** A tsvector, made by the database. */
  words: GeneratedAlways<unknown>
  /** Numbers of rows of `traits`. */
  traits: ColumnType<number[], number[] | undefined, number[]>
}

/** What is so of passages: a dimension ("kind") and a value ("fact-sheet"). */
interface TraitTable {
  id: GeneratedAlways<number>
  dimension: string
  value: string
}

/** The words of public passages as they are written, in lower case. */
interface WordTable {
  word: string
}

/** The commitments found in the current revision, a column for each field. */
interface CommitmentTable {
  document: number
  ordinal: number
  quote: string
  /** `start` and `end` of the schema; END is a word of SQL. */
  quote_start: number
  quote_end: number
  anchor: string
  parties: string[]
  action: string
  issue: string
  strength: string
  stage: string
  target: Json
  deadline: string | null
  /** The last day that keeps the deadline. */
  due: ColumnType<unknown, string | null, string | null>
  beneficiary: string | null
  mechanism: string | null
  earlier: string | null
  /** What it leaves out that would have to be known to check it; empty where it can be checked as it stands. */
  missing: string[]
  confidence: number
  cues: Json
  /** What its text says around it; null where it was found before that was kept. */
  around: ColumnType<string | null, string | null | undefined, string | null>
  /** The pledge that it words; null until it is linked. */
  pledge: ColumnType<string | null, string | null | undefined, string | null>
  /** Which of the pledge's wordings it is, from 0, in the order of their days. */
  place: ColumnType<number, number | undefined, number>
  /** The place of the wording that it goes on from. */
  continues: ColumnType<number | null, number | null | undefined, number | null>
  relation: ColumnType<string | null, string | null | undefined, string | null>
  /** `changes`, `reasons` and `confidence` of the link. */
  link: ColumnType<unknown, string | null | undefined, string | null>
}

/** Addresses of pledges that no longer stand, each with the pledge that took its wordings up. */
interface FormerPledgeTable {
  id: string
  became: string | null
}

/** What looked like a commitment of the current revision and was not taken: read whole or not at all. */
interface RejectedTable {
  document: number
  /** How many there are. */
  number: number
  candidates: Json
}

/** Addresses on the web that were fetched, with what their servers said to ask by. */
interface FetchTable {
  address: string
  etag: string | null
  /** As the server wrote it. */
  last_modified: string | null
  /** The name that its text came under, or the list. */
  name: string
  /** Null for a list. */
  document: number | null
  fetched_at: ColumnType<unknown, string, string>
}

/** One row, or none before the first change. */
interface StateTable {
  is_only: ColumnType<boolean, boolean | undefined, never>
  /** Raised by every change of what the public sees, those by the clock aside. */
  version: number
}

/** Versions of files in git repositories that were taken in, so that none is taken in twice. */
interface GitVersionTable {
  /** The repository's first commit. */
  repository: string
  /** From the root of the repository. */
  path: string
  commit: string
  document: number
  seen_at: ColumnType<unknown, string, never>
}

/** What changed from a revision to the one that was seen next. */
interface EditTable {
  document: number
  /** Numbers of the two revisions. */
  earlier: number
  later: number
  /** Number of the method by which they were compared. */
  method: number
  /** How many edits; 0 where the words are the same. */
  number: number
  /** How many passages stand elsewhere. */
  moved: number
  sorts: string[]
  is_announced: boolean
  note: string | null
  /** The first of them. */
  edits: Json
  /** What became of commitments that did not stay as they were. */
  fates: Json
}
