/**
 * The shapes of a pledge: one promise as it lives through several documents. Each document's wording of it is a
 * commitment; a link says how one wording goes on from an earlier one, and why the two are held to be one promise.
 */
import { z } from 'zod'
import { change, commitment } from '../schema.ts'

/** A document as pledges cite it. */
export const citedDocument = z.object({
  /** What it goes by in an archive or on a disk: a slug, or a file's name. */
  name: z.string(),
  title: z.string(),
  /** `YYYY-MM-DD`, or null for a text that bears no day. */
  date: z.string().nullable(),
})
export type CitedDocument = z.infer<typeof citedDocument>

export const wording = z.object({
  document: citedDocument,
  commitment,
})
export type Wording = z.infer<typeof wording>

/** What became of a wording in a later one. */
export const relation = z.enum([
  /** A briefing said it was coming, and the text makes it. */
  'published',
  /**
   * Promised again; no change that makes it more or less was found, or both are texts of one meeting, of which neither goes
   * on from the other.
   */
  'renewed',
  'weakened',
  'strengthened',
  /** Another instrument or number stands in its place. */
  'superseded',
  /** The day passed and a later one was promised, or the number shrank. */
  'moved',
])
export type Relation = z.infer<typeof relation>

/** Why two wordings are held to be one promise: what ties them, and the words that do. */
export const tie = z.object({
  /** In words a reader understands: "the same body", "the same number", "shared words". */
  name: z.string(),
  words: z.string(),
})
export type Tie = z.infer<typeof tie>

export const pledgeLink = z.object({
  /** Indexes into `wordings`; `from` is the earlier. */
  from: z.number().int().nonnegative(),
  to: z.number().int().nonnegative(),
  relation,
  changes: z.array(change),
  reasons: z.array(tie),
  /** 0 to 1. */
  confidence: z.number().min(0).max(1),
})
export type PledgeLink = z.infer<typeof pledgeLink>

export const pledge = z.object({
  /** Stays the same when later wordings join. */
  id: z.string(),
  /** In the order of their documents' days. */
  wordings: z.array(wording).min(1),
  /** One for each wording but the first: how it goes on from an earlier one. */
  links: z.array(pledgeLink),
})
export type Pledge = z.infer<typeof pledge>

/** A later passage that may bear on a pledge, and the words that tie it to it. */
export const candidateEvidence = z.object({
  document: citedDocument,
  anchor: z.string(),
  text: z.string(),
  ties: z.array(tie),
  /** Higher is better; comparable for one pledge only. */
  rank: z.number(),
})
export type CandidateEvidence = z.infer<typeof candidateEvidence>
