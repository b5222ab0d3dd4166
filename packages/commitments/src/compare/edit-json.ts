/** What is told of edits as JSON, on the command line and by the site alike. */
import { documentKind, edit, editSort, type RecordDifference, recordDifference } from '@readout/record'
import { z } from 'zod'
import { change } from '../schema.ts'
import { type CommitmentFate, commitmentFate } from './fates.ts'

/** What became of a commitment, told by its words. */
export const fateLine = z.object({
  state: commitmentFate.shape.state,
  /** Its words in the earlier text; null where it is new. */
  earlier: z.string().nullable(),
  /** The words that stand in their place in the later; null where there are none. */
  later: z.string().nullable(),
  changes: z.array(change),
})
export type FateLine = z.infer<typeof fateLine>

/** One text in two states: the line of `readout edits A B --json`, and of two revisions on the site. */
export const revisionDifference = z.object({
  format: z.literal('readout/difference/1'),
  /** What the two are called: names of files, or numbers of revisions. */
  earlier: z.string(),
  later: z.string(),
  ...recordDifference.shape,
  /** What became of the commitments of the earlier, in the order of the text; then those that are new. */
  fates: z.array(fateLine),
})
export type RevisionDifference = z.infer<typeof revisionDifference>

/** Revisions that changed words: the line of `readout edits --json`, and `/edits.json` on the site. */
export const editList = z.object({
  format: z.literal('readout/edits/1'),
  /** How many match in all, and in how many documents. */
  total: z.number().int(),
  documents: z.number().int(),
  /** The address of those that follow, or null. */
  next: z.string().nullable(),
  revisions: z.array(
    z.object({
      slug: z.string(),
      title: z.string(),
      kind: documentKind,
      date: z.string().nullable(),
      specimen: z.boolean(),
      /** Numbers of the two revisions, and when each was first seen. */
      earlier: z.number().int(),
      later: z.number().int(),
      earlierSeenAt: z.string(),
      seenAt: z.string(),
      sorts: z.array(editSort),
      isAnnounced: z.boolean(),
      note: z.string().nullable(),
      /** How many edits in all; `edits` has the weightiest, at most 200. */
      number: z.number().int(),
      edits: z.array(edit),
      fates: z.array(fateLine),
    }),
  ),
})
export type EditList = z.infer<typeof editList>

/**
 * What became of a commitment, told by its words.
 *
 * @example
 * const lost = { state: 'lost', earlier: null, later: null, words: null, changes: [], edits: [] } as const
 * fateLineOf({ ...lost, changes: [], edits: [] }).state // 'lost'
 */
export function fateLineOf({ state, earlier, words, changes }: CommitmentFate): FateLine {
  return { state, earlier: earlier?.quote ?? null, later: words, changes }
}

/**
 * Two states of one text as JSON.
 *
 * @example
 * const [earlier, later] = [read('Power by 2023.'), read('Power by 2033.')]
 * const names = { earlier: 'old.md', later: 'new.md' }
 * revisionDifferenceOf(names, difference(earlier, later), []).edits.length // 1
 */
export function revisionDifferenceOf(
  names: { readonly earlier: string; readonly later: string },
  difference: RecordDifference,
  fates: readonly CommitmentFate[],
): RevisionDifference {
  return { format: 'readout/difference/1', ...names, ...difference, fates: fates.map(fateLineOf) }
}
