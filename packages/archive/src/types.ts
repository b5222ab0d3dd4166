/** What the archive takes and gives. */
import type {
  Action,
  Candidate,
  CandidateEvidence,
  Commitment,
  Issue,
  PledgeLink,
  Relation,
  Stage,
  Strength,
} from '@readout/commitments'
import type { DocumentKind, DocumentRecord, Government, Problem } from '@readout/record'
import type { BackupReport } from './backup/write.ts'
import type { EditFilter, EditPage, RevisionSummary, SourceVersion, StoredDifference } from './edit-types.ts'
import type { LatestDocument, LatestFilter } from './latest.ts'
import type { FormName } from './package/form.ts'
import type { PackageReport } from './package/write.ts'
import type { HoldOrder, HoldTerms, Releases } from './releases/types.ts'
import type { Alike, SearchFilter, SearchHit, SearchResult } from './search-types.ts'
import type { KeptFetch } from './sources/gathered.ts'

export type { BackupReport } from './backup/write.ts'
export type * from './edit-types.ts'
export type { LatestDocument, LatestFilter } from './latest.ts'
export type { FormName } from './package/form.ts'
export type { PackageReport } from './package/write.ts'
export type * from './releases/types.ts'
export type * from './search-types.ts'

/** Where an archive is kept: a folder of its own (PGlite), or a PostgreSQL database. */
export type ArchivePlace =
  | { readonly folder: string }
  | { readonly databaseUrl: string }
  | { readonly memory: true }

/** One source to import: its bytes and the name it came under (a path or an address). */
export interface ImportSource {
  readonly name: string
  readonly bytes: Uint8Array
  /** As its server stated it: `text/html; charset=utf-8`. */
  readonly mediaType?: string | undefined
  /** Where it is one of several that a git repository has of a file. */
  readonly version?: SourceVersion
}

export type ImportOutcome =
  | {
      readonly status: 'added' | 'revised' | 'unchanged'
      readonly name: string
      readonly slug: string
      /** What is wrong with the text that was taken in all the same; left out where nothing is. */
      readonly problems?: readonly Problem[]
      /** Until when the document is held; left out where it is public. */
      readonly held?: HoldTerms
    }
  | { readonly status: 'failed'; readonly name: string; readonly message: string }

export interface ImportReport {
  readonly added: number
  readonly revised: number
  readonly unchanged: number
  readonly failed: readonly { readonly name: string; readonly message: string }[]
  /** Addresses of lists that are as they were when all on them was last imported: nothing on them was fetched again. */
  readonly asBefore: readonly string[]
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
  /** The pledge that each of them words, in the same order; null until it is linked, at the end of a long import. */
  readonly pledges: readonly (WordedPledge | null)[]
  /** The summit that it belongs to; null where it names none. */
  readonly summit: Pick<SummitLine, 'slug' | 'name' | 'year'> | null
  /** How many phrases were weighed as commitments and not taken. */
  readonly rejected: number
  /** Every revision kept, the one seen last first. */
  readonly history: readonly RevisionSummary[]
}

/** The pledge that a commitment words. */
export interface WordedPledge {
  readonly id: string
  /** How many wordings it has, this one included. */
  readonly wordings: number
}

/** Where a list begins: `limit` and `offset` count rows, `after` is the `next` of the answer before. */
export interface ListStart {
  /** Stays right when documents are added meanwhile. */
  readonly after?: string | undefined
}

/** Where a list goes on. */
export interface ListEnd {
  /** What `after` takes to go on; null where nothing follows. */
  readonly next: string | null
}

export interface DocumentFilter extends ListStart {
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

export interface DocumentPage extends ListEnd {
  readonly documents: readonly DocumentSummary[]
  /** How many match the filter in all. */
  readonly total: number
  /** Counts over the documents that match the other filter. */
  readonly kinds: readonly Facet<DocumentKind>[]
  readonly years: readonly Facet<number>[]
}

/** What a list of commitments may be narrowed to. */
export interface CommitmentFilter extends ListStart {
  /** Of the documents of this summit. */
  readonly summit?: string | undefined
  /** An ISO 3166 code, or a body's name in lower case. */
  readonly party?: string | undefined
  readonly issue?: Issue | undefined
  readonly action?: Action | undefined
  readonly strength?: Strength | undefined
  readonly stage?: Stage | undefined
  readonly checkable?: boolean | undefined
  /** Of the document. */
  readonly year?: number | undefined
  readonly deadline?: DeadlineFilter | undefined
  /** Falls due on this day or later, on this day or earlier: `YYYY-MM-DD`. */
  readonly dueFrom?: string | undefined
  readonly dueUntil?: string | undefined
  /** The day that deadlines are measured against. */
  readonly today: Temporal.PlainDate
  /** 20 where it is left out. */
  readonly limit?: number | undefined
  readonly offset?: number | undefined
}

/** `any`: it has one. */
export type DeadlineFilter = DeadlineState | 'any'
export type DeadlineState = 'ahead' | 'passed' | 'none'

/** A document as lists cite it. */
export interface DocumentLine {
  readonly slug: string
  readonly title: string
  readonly kind: DocumentKind
  /** `YYYY-MM-DD` */
  readonly date: string | null
  readonly specimen: boolean
  /** What its text calls the governments that it names as its own. */
  readonly governments: readonly Government[]
}

export interface ListedCommitment {
  readonly document: DocumentLine
  readonly commitment: Commitment
  /** Id of the pledge that it words; null until it is linked, at the end of a long import. */
  readonly pledge: string | null
}

export interface CommitmentPage extends ListEnd {
  /** By deadline, the next first, where the filter asks for one; else the newest document first. */
  readonly commitments: readonly ListedCommitment[]
  /** How many match the filter in all. */
  readonly total: number
  /** Counts over what matches all the other filters; the most first, years latest first. */
  readonly facets: CommitmentFacets
  /** What documents of the archive call governments that they name as their own. */
  readonly governments: readonly Government[]
}

export interface CommitmentFacets {
  readonly party: readonly Facet<string>[]
  readonly issue: readonly Facet<Issue>[]
  readonly action: readonly Facet<Action>[]
  readonly strength: readonly Facet<Strength>[]
  readonly stage: readonly Facet<Stage>[]
  readonly checkable: readonly Facet<boolean>[]
  readonly year: readonly Facet<number>[]
  readonly deadline: readonly Facet<DeadlineState>[]
}

export interface SummitFilter extends ListStart {
  readonly year?: number | undefined
  /** 20 where it is left out. */
  readonly limit?: number | undefined
  readonly offset?: number | undefined
}

/** A summit or other high meeting, as the documents that name it tell of it. */
export interface SummitLine {
  /** `north-american-summit-2021` */
  readonly slug: string
  /** The name that most of its documents use, without the year. */
  readonly name: string
  readonly year: number
  /** Where it was held, as far as a document says so beside the name. */
  readonly place: string | null
  /** The first and the last day that its documents bear. */
  readonly firstDay: string
  readonly lastDay: string
  readonly documents: number
  readonly commitments: number
}

export interface SummitPage extends ListEnd {
  /** The latest first. */
  readonly summits: readonly SummitLine[]
  readonly total: number
  /** Over all summits, latest first. */
  readonly years: readonly Facet<number>[]
}

export interface StoredSummit extends SummitLine {
  /** In the order of their days. */
  readonly texts: readonly DocumentSummary[]
  /**
   * Texts of its days, of the day before or of the day after, that name no meeting and word at least two pledges that
   * its own texts word, one of them by the same party: often a joint statement that speaks of "today".
   */
  readonly nearby: readonly DocumentSummary[]
  /** How many commitments each issue has, by party and in all; the most first. */
  readonly issues: readonly SummitIssue[]
  /** By how many commitments each undertakes, the most first. */
  readonly parties: readonly Facet<string>[]
  readonly governments: readonly Government[]
}

export interface SummitIssue extends Facet<Issue> {
  readonly parties: readonly Facet<string>[]
}

/** What a list of pledges may be narrowed to. */
export interface PledgeFilter extends ListStart {
  /** It has a wording that is this to an earlier one. */
  readonly relation?: Relation | undefined
  /** Of its first wording. */
  readonly issue?: Issue | undefined
  /** A party of any of its wordings. */
  readonly party?: string | undefined
  /** Whether the deadline of its last wording has passed. */
  readonly isOverdue?: boolean | undefined
  /** The day that deadlines are measured against. */
  readonly today: Temporal.PlainDate
  /** `id`: by id, an order that new documents leave as it is; only such a list has a `next`. */
  readonly order?: 'id' | undefined
  /** 20 where it is left out. */
  readonly limit?: number | undefined
  readonly offset?: number | undefined
}

/** One document's wording of a pledge, and what it is to the earlier one that it goes on from. */
export interface PledgeWording extends ListedCommitment {
  readonly pledge: string
  /** Null for the first. */
  readonly relation: Relation | null
}

/** A pledge in a list: its wordings in the order of their days. */
export interface PledgeLine {
  readonly id: string
  readonly wordings: readonly PledgeWording[]
}

export interface PledgePage extends ListEnd {
  /** Those of more than one wording: the most wordings first, then the latest; or by id. */
  readonly pledges: readonly PledgeLine[]
  readonly total: number
  /** Counts over what matches all the other filters; the most first. */
  readonly facets: {
    readonly relation: readonly Facet<Relation>[]
    readonly issue: readonly Facet<Issue>[]
    readonly party: readonly Facet<string>[]
    readonly isOverdue: readonly Facet<boolean>[]
  }
  readonly governments: readonly Government[]
}

export interface StoredPledge {
  /** Another than was asked for where that one was taken up by it. */
  readonly id: string
  readonly wordings: readonly PledgeWording[]
  /** Indexes into `wordings`. */
  readonly links: readonly PledgeLink[]
  /** What else the passages of its wordings promise, in the order of the texts; of very many, the first. */
  readonly beside: readonly ListedCommitment[]
}

/** A later passage that may bear on a pledge. */
export interface PledgeEvidence extends Omit<CandidateEvidence, 'document'> {
  readonly document: DocumentLine
  /** The part of the passage that holds the most of the words that tie it, in pieces. */
  readonly excerpt: SearchHit['excerpt']
}

/** What later texts say of the commitments of a summit. */
export interface SummitTrail {
  /** Pledges with a wording of the summit and one in a text of a later day. */
  readonly followed: readonly PledgeLine[]
  /** Commitments of the summit, each pledge once, that no text of a later day words again. */
  readonly unfollowed: readonly PledgeWording[]
}

export interface Archive {
  /**
   * Adds one source, makes a revision of the document it belongs to, or leaves all as it is. Never half of
   * it. Several may be given at once: they are read together and written in the order in which they were given. With a
   * hold, what it adds is out of public sight until its instant.
   *
   * @throws ReadoutError 'bad-use' where the hold has no account, no reason or no name of its set
   */
  importSource(source: ImportSource, hold?: HoldOrder): Promise<ImportOutcome>
  /**
   * The same for many sources: what is added is linked with the pledges of others all together at `end`, which takes a
   * fraction of the time. Should that never come, it is when the archive is next opened.
   */
  importing(): Pick<Archive, 'importSource'> & { end(): Promise<void> }
  /** The same for a dry run: says what would become of one source after another, and writes nothing. */
  rehearsal(): Pick<Archive, 'importSource'>
  /** What an earlier import kept of an address on the web; null where none did. */
  fetched(address: string): Promise<KeptFetch | null>
  /** Keeps what a server said of an address whose text, or all of whose list, is in the archive. */
  keepFetch(kept: KeptFetch): Promise<void>
  /** Versions of a git repository that were taken in, each as `versionKey` names it. */
  versions(repository: string): Promise<ReadonlySet<string>>
  documents(filter?: DocumentFilter): Promise<DocumentPage>
  /** The documents that came last, the latest first. */
  latest(filter?: LatestFilter): Promise<readonly LatestDocument[]>
  /** Null when no document goes by that slug. */
  document(slug: string): Promise<StoredDocument | null>
  /** The commitments of all documents that match. */
  commitments(filter: CommitmentFilter): Promise<CommitmentPage>
  summits(filter?: SummitFilter): Promise<SummitPage>
  /** Null when no summit goes by that slug. */
  summit(slug: string): Promise<StoredSummit | null>
  /** The same without its documents and counts by issue and party. */
  summitLine(slug: string): Promise<SummitLine | null>
  /** What later texts say of a summit's commitments; empty where there is no such summit. */
  summitTrail(slug: string): Promise<SummitTrail>
  pledges(filter: PledgeFilter): Promise<PledgePage>
  /** Also by an id that the pledge had before; null when no pledge goes by it. */
  pledge(id: string): Promise<StoredPledge | null>
  /** Passages of later texts that may bear on a pledge, the best first; at most `limit`, 20 where it is left out. */
  evidence(id: string, limit?: number): Promise<readonly PledgeEvidence[]>
  /** What looked like a commitment of a document and was not taken; null when none goes by that slug. */
  rejected(slug: string): Promise<readonly Candidate[] | null>
  /** The source bytes of one revision (the newest without `revision`). */
  source(slug: string, revision?: number): Promise<Uint8Array | null>
  /**
   * Revisions that changed the words of their documents, those seen last first.
   *
   * @throws ReadoutError 'no-such-document' where a document is named that the archive does not show
   */
  edits(filter?: EditFilter): Promise<EditPage>
  /** Two revisions of a document side by side, by their numbers in either order; null where one is not there. */
  difference(slug: string, one: number, other: number): Promise<StoredDifference | null>
  search(query: string, filter?: SearchFilter): Promise<SearchResult>
  /**
   * Writes what is public of the archive as a Data Package: a zip file where the name ends in `.zip`, else a folder. Its
   * tables are CSV and Parquet, or only one of the two.
   */
  writePackage(place: string, only?: FormName): Promise<PackageReport>
  /** Puts such a package into this archive, which must be empty. */
  readPackage(place: string): Promise<PackageReport>
  /** Writes everything that the archive holds, accounts and what is held included, into one private file. */
  writeBackup(path: string): Promise<BackupReport>
  /** What is held back, and the acts that change it. */
  readonly releases: Releases
  /**
   * Runs what makes one answer: all its reads see releases as of one instant, so that none shows half of a set.
   *
   * @param account who reads, where somebody of the audience of a held document may
   */
  atOneInstant<T>(run: () => Promise<T>, account?: string): Promise<T>
  /**
   * The state of what the public sees at this instant: while it is the same, every answer to the public is. Not to be
   * given out.
   */
  state(): Promise<string>
  /** Passages that speak of the same as one; null when the document has none of that anchor. */
  alike(
    slug: string,
    anchor: string,
    page?: { readonly limit?: number | undefined; readonly offset?: number | undefined },
  ): Promise<Alike | null>
  /** Closes the store and gives the lock back. */
  close(): Promise<void>
}
