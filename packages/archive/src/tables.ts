/** The tables of the archive as Kysely sees them; docs/archive.md says in words what each holds. */
import type { ColumnType, GeneratedAlways, Kysely } from 'kysely'

export type Database = Kysely<Tables>

export interface Tables {
  documents: DocumentTable
  addresses: AddressTable
  copies: CopyTable
  revisions: RevisionTable
  passages: PassageTable
  commitments: CommitmentTable
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
  /** Number of the current revision. */
  revision: number
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
  beneficiary: string | null
  mechanism: string | null
  earlier: string | null
  confidence: number
  cues: Json
}
