/** What release rules take and give. */
import type { DocumentKind } from '@readout/record'

/** A hold to be placed on a document with its import. */
export interface HoldOrder extends Responsible {
  /**
   * When the document becomes public, in the zone in which that was said; `embargo`: when the embargo lifts that the text
   * itself states.
   */
  readonly until: Temporal.ZonedDateTime | 'embargo'
  /** Documents of one set become public together, all or none. */
  readonly set?: string | undefined
  /** Names of accounts that may read it before. */
  readonly audience?: readonly string[] | undefined
}

/** Who acts, and why: both stand in the log. */
export interface Responsible {
  /** The name of an account. */
  readonly by: string
  readonly reason: string
}

/** Until when a document is held; null where somebody has to release it. */
export interface HoldTerms {
  readonly until: Temporal.ZonedDateTime | null
  readonly set: string | null
}

/** A document that is out of public sight; who did the last act on it, and why. */
export interface HeldDocument extends HoldTerms, Responsible {
  readonly slug: string
  readonly title: string
  readonly kind: DocumentKind
  /** `YYYY-MM-DD` */
  readonly date: string | null
  readonly audience: readonly string[]
  /** When the last act on it was done. */
  readonly at: Temporal.Instant
  /** It was public and has been withdrawn. */
  readonly wasPublic: boolean
}

/** The documents that an act is about: by their slugs, or all of one set. */
export type Which = { readonly documents: readonly string[] } | { readonly set: string }

/**
 * `placed` with its import, `delayed` to a later instant, `hastened` to an earlier one, `lifted` by hand, `released` at
 * its instant, `withdrawn` from public sight or from its set.
 */
export type ReleaseActName = (typeof releaseActNames)[number]
export const releaseActNames = ['placed', 'delayed', 'hastened', 'lifted', 'released', 'withdrawn'] as const

/** One line of the log. */
export interface ReleaseAct extends HoldTerms {
  readonly act: ReleaseActName
  readonly slug: string
  readonly at: Temporal.Instant
  /** Null for a release at its instant, which nobody does. */
  readonly by: string | null
  readonly reason: string | null
}

/** What is held back, and the acts that change it. Each act is done to all of its documents or to none. */
export interface Releases {
  /** Everything out of public sight, the next release first, then what has no instant. */
  held(): Promise<readonly HeldDocument[]>
  /** The log, the latest first; 100 lines where `limit` is left out. */
  acts(limit?: number): Promise<readonly ReleaseAct[]>
  /**
   * Makes held documents public now.
   *
   * @throws ReadoutError 'no-such-document', or 'bad-use' where one is not held or stands in a set that is not named
   */
  lift(which: Which, responsible: Responsible): Promise<readonly HeldDocument[]>
  /**
   * Holds held documents until another instant, which lies ahead.
   *
   * @throws ReadoutError 'no-such-document', or 'bad-use' as `lift`, or where the instant has passed
   */
  hold(
    which: Which,
    until: Temporal.ZonedDateTime,
    responsible: Responsible,
  ): Promise<readonly HeldDocument[]>
  /**
   * Takes documents out of public sight until somebody releases them; the archive keeps them. Held documents lose their
   * instant and leave their set.
   *
   * @throws ReadoutError 'no-such-document', or 'bad-use' where one is withdrawn already
   */
  withdraw(which: Which, responsible: Responsible): Promise<readonly HeldDocument[]>
  /**
   * Writes down which releases have come, puts the passages of their documents where the search is quickest, and links
   * their commitments into pledges; in an archive of many commitments it leaves the linking to the next import, or the
   * next opening. They are public from their instant, whether this is done or not.
   *
   * @returns how many documents something was done for
   */
  settle(): Promise<number>
}
