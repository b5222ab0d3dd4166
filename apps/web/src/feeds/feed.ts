/** A feed before it is written in either form. All addresses in it are whole. */
export interface Feed {
  readonly title: string
  /** What it tells of, in a sentence. */
  readonly about: string
  /** The page that shows the same. */
  readonly page: string
  /** Where the feed itself is. */
  readonly self: string
  /** The latest first. */
  readonly entries: readonly FeedEntry[]
}

export interface FeedEntry {
  /** Never changes, and is no other entry's. */
  readonly id: string
  readonly title: string
  readonly page: string
  readonly words: string
  readonly tags: readonly string[]
  readonly addedAt: Temporal.Instant
  readonly changedAt: Temporal.Instant
}

/** When anything in a feed last changed; the beginning of 1970 where there is nothing in it. */
export function changedLast({ entries }: Pick<Feed, 'entries'>): Temporal.Instant {
  return entries.reduce(
    (last, { changedAt }) => (Temporal.Instant.compare(changedAt, last) > 0 ? changedAt : last),
    Temporal.Instant.fromEpochMilliseconds(0),
  )
}
