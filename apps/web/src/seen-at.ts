import type { RevisionSummary } from '@readout/archive'

/** When a revision was first seen to be what its source says. */
export function seenAt({ seenAt }: Pick<RevisionSummary, 'seenAt'>): Temporal.Instant {
  return seenAt
}
