/** What the archive gives of revisions and of what changed between them. */
import type { CommitmentFate } from '@readout/commitments'
import type { DocumentRecord, Edit, EditSort, RecordDifference } from '@readout/record'
import type { DocumentLine, Facet } from './types.ts'

/** A version of a file in a git repository, and when it was committed. */
export interface SourceVersion {
  /** The repository's first commit. */
  readonly repository: string
  /** From the root of the repository. */
  readonly path: string
  /** The path that the file had before, where this commit renamed it. */
  readonly formerPath: string | null
  readonly commit: string
  readonly committedAt: Temporal.Instant
}

export interface RevisionSummary {
  /** In the order in which revisions were imported, from 1. */
  readonly number: number
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string
  /** When it was first seen: the time of its commit where it comes from a git repository, else of its import. */
  readonly seenAt: Temporal.Instant
  readonly importedAt: Temporal.Instant
  readonly bytes: number
  /** What changed from the revision seen before it; null for the first. */
  readonly change: RevisionChange | null
}

export interface RevisionChange {
  /** Number of the revision before. */
  readonly from: number
  /** How many edits; 0 where the words are the same. */
  readonly edits: number
  readonly sorts: readonly EditSort[]
  readonly isAnnounced: boolean
}

/** Two revisions of a document side by side. */
export interface StoredDifference {
  readonly document: DocumentLine
  readonly earlier: RevisionSummary & { readonly record: DocumentRecord }
  readonly later: RevisionSummary & { readonly record: DocumentRecord }
  readonly difference: RecordDifference
  readonly fates: readonly CommitmentFate[]
}

/** What a list of edits may be narrowed to. */
export interface EditFilter {
  /** At least one edit is of this sort. */
  readonly sort?: EditSort | undefined
  /** In which it was seen, in UTC. */
  readonly year?: number | undefined
  readonly isAnnounced?: boolean | undefined
  /** It changed a commitment, dropped one or brought a new one. */
  readonly touchesCommitments?: boolean | undefined
  /** Of this document. */
  readonly document?: string | undefined
  /** 20 where it is left out. */
  readonly limit?: number | undefined
  readonly offset?: number | undefined
}

/** What changed in the words of a document from one revision to the next. */
export interface EditedRevision {
  readonly document: DocumentLine
  /** Numbers of the two revisions. */
  readonly earlier: number
  readonly later: number
  /** When the earlier, and when the later, was first seen. */
  readonly earlierSeenAt: Temporal.Instant
  readonly seenAt: Temporal.Instant
  readonly sorts: readonly EditSort[]
  readonly isAnnounced: boolean
  readonly note: string | null
  /** How many in all. */
  readonly number: number
  /** The weightiest first; at most 200. */
  readonly edits: readonly Edit[]
  /** Commitments that did not stay as they were; at most 50. */
  readonly fates: readonly CommitmentFate[]
}

export interface EditPage {
  /** Those seen last first. */
  readonly revisions: readonly EditedRevision[]
  readonly total: number
  /** How many documents they belong to. */
  readonly documents: number
  /** Counts over what matches all the other filters. */
  readonly facets: {
    readonly sort: readonly Facet<EditSort>[]
    readonly year: readonly Facet<number>[]
    readonly isAnnounced: readonly Facet<boolean>[]
    readonly touchesCommitments: readonly Facet<boolean>[]
  }
}
