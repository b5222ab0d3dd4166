import type { RevisionSummary } from '@readout/archive'

/** When a revision was first seen to be what its source says. */
export function seenAt({ importedAt }: Pick<RevisionSummary, 'importedAt'>): Temporal.Instant {
  return importedAt
}
