/** What the archive takes and gives. */
import type { Commitment } from '@readout/commitments'
import type { DocumentKind, DocumentRecord, Problem, Role } from '@readout/record'

/** Where an archive is kept: a folder of its own (PGlite), or a PostgreSQL database. */
export type ArchivePlace =
  | { readonly folder: string }
  | { readonly databaseUrl: string }
  | { readonly memory: true }

/** One source to import: its bytes and the name it came under (a path or an address). */
export interface ImportSource {
  readonly name: string
  readonly bytes: Uint8Array
}

export type ImportOutcome =
  | {
      readonly status: 'added' | 'revised' | 'unchanged'
      readonly name: string
      readonly slug: string
      /** What is wrong with the text that was taken in all the same; left out where nothing is. */
      readonly problems?: readonly Problem[]
    }
  | { readonly status: 'failed'; readonly name: string; readonly message: string }

export interface ImportReport {
  readonly added: number
  readonly revised: number
  readonly unchanged: number
  readonly failed: readonly { readonly name: string; readonly message: string }[]
}

/** One line of a list of documents. */
export interface DocumentSummary {
  readonly slug: string
  readonly title: string
  readonly kind: DocumentKind
  readonly publisher: string | null
  /** `YYYY-MM-DD` */
  readonly date: string | null
  readonly specimen: boolean
  readonly commitments: number
  /** Those with words of their own: a turn's paragraphs count, the turn that spans them does not. */
  readonly passages: number
  readonly revisions: number
}

export interface StoredDocument extends DocumentSummary {
  readonly record: DocumentRecord
  readonly found: readonly Commitment[]
  /** Every version kept, the newest first. */
  readonly history: readonly RevisionSummary[]
}

export interface RevisionSummary {
  readonly number: number
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string
  readonly importedAt: Temporal.Instant
  readonly bytes: number
}

export interface DocumentFilter {
  readonly kind?: DocumentKind | undefined
  readonly year?: number | undefined
  /** All of them where it is left out. */
  readonly limit?: number | undefined
  readonly offset?: number | undefined
}

export interface Facet<T> {
  readonly value: T
  readonly count: number
}

export interface DocumentPage {
  readonly documents: readonly DocumentSummary[]
  /** How many match the filter in all. */
  readonly total: number
  /** Counts over the documents that match the other filter. */
  readonly kinds: readonly Facet<DocumentKind>[]
  readonly years: readonly Facet<number>[]
}

export interface SearchFilter {
  readonly kind?: DocumentKind | undefined
  readonly year?: number | undefined
  /** Of the speaker; without it, passages outside a briefing are found as well. */
  readonly role?: Role | undefined
  /** 20 where it is left out. */
  readonly limit?: number | undefined
  readonly offset?: number | undefined
}

export interface SearchHit {
  readonly slug: string
  readonly title: string
  readonly kind: DocumentKind
  readonly date: string | null
  readonly specimen: boolean
  readonly anchor: string
  readonly speaker: string | null
  readonly role: Role | null
  /** The excerpt in pieces, so that no markup has to be trusted: a hit is `{ text, marked: true }`. */
  readonly excerpt: readonly { readonly text: string; readonly marked: boolean }[]
  /** Higher is better; comparable within one search only. */
  readonly rank: number
}

export interface SearchResult {
  readonly query: string
  readonly hits: readonly SearchHit[]
  /** How many passages match in all. */
  readonly total: number
  /** Passages, counted over those that match the other filter. */
  readonly kinds: readonly Facet<DocumentKind>[]
  readonly years: readonly Facet<number>[]
}

export interface Archive {
  /**
   * Adds one source, makes a revision of the document it belongs to, or leaves all as it is. Never half of
   * it.
   */
  importSource(source: ImportSource): Promise<ImportOutcome>
  documents(filter?: DocumentFilter): Promise<DocumentPage>
  /** Null when no document goes by that slug. */
  document(slug: string): Promise<StoredDocument | null>
  /** The source bytes of one revision (the newest without `revision`). */
  source(slug: string, revision?: number): Promise<Uint8Array | null>
  search(query: string, filter?: SearchFilter): Promise<SearchResult>
  /** Closes the store and gives the lock back. */
  close(): Promise<void>
}
