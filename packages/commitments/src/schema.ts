/**
 * The shapes of a commitment and of a concordance. Fields and their meaning are the codebook's (docs/codebook.md).
 * One source for the TypeScript types, the JSON output and the JSON Schemas in docs/schemas.
 */
import { z } from 'zod'

export const action = z.enum([
  'establish',
  'deliver',
  'target',
  'transfer',
  'convene',
  'reform',
  'enforce',
  'cooperate',
  'support',
  'continue',
  'explore',
])
export type Action = z.infer<typeof action>

export const issue = z.enum([
  'climate',
  'energy',
  'environment',
  'health',
  'trade',
  'supply-chains',
  'labour',
  'development',
  'migration',
  'security',
  'crime',
  'cyber-digital',
  'democracy-rights',
  'equity-inclusion',
  'infrastructure',
  'education',
  'food',
  'finance',
  'other',
])
export type Issue = z.infer<typeof issue>

export const strength = z.enum(['firm', 'soft'])
export type Strength = z.infer<typeof strength>

export const stage = z.enum(['announced', 'made', 'reaffirmed'])
export type Stage = z.infer<typeof stage>

export const target = z.object({
  metric: z.string(),
  /** "At least n": low n, high null; "up to n": low null, high n; exactly n: both. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** `%`, an ISO 4217 currency code, or the thing counted ("doses"). */
  unit: z.string(),
  direction: z.enum(['reduce', 'increase', 'reach']),
  baseline: z.string().nullable(),
})
export type Target = z.infer<typeof target>

/** Why a span was proposed: a rule of the grammar and the words that fired it. */
export const cue = z.object({
  /** The rule, in words a reader understands: "performative", "lead-in of the list", "nobody named". */
  name: z.string(),
  /** The words of the text. */
  words: z.string(),
})
export type Cue = z.infer<typeof cue>

/** What a commitment would have to say before anybody could tell it kept or broken. */
export const missing = z.enum(['who', 'what', 'how much', 'by when'])
export type Missing = z.infer<typeof missing>

export const commitment = z.object({
  /** Verbatim, one run of the record's text; white space folded. */
  quote: z.string(),
  /** UTF-16 offsets into the record's `text`. */
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** Anchor of the passage that holds it. */
  anchor: z.string(),
  /** ISO 3166-1 alpha-2 codes, or a body's name in lower case. */
  parties: z.array(z.string()),
  action,
  issue,
  strength,
  stage,
  target: target.nullable(),
  /** ISO date, year-month or year. */
  deadline: z.string().nullable(),
  beneficiary: z.string().nullable(),
  mechanism: z.string().nullable(),
  earlier: z.string().nullable(),
  /** Whether it can be checked as it stands: yes, or what it leaves out. */
  checkable: z.union([z.literal('yes'), z.array(missing).min(1)]),
  /** 0 to 1. */
  confidence: z.number().min(0).max(1),
  cues: z.array(cue),
})
export type Commitment = z.infer<typeof commitment>

/** A span that looked like a commitment and was not taken for one, so that a count can be defended. */
export const candidate = z.object({
  quote: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  anchor: z.string(),
  /** Why it was not taken, in a few words a reader understands. */
  reason: z.string(),
  confidence: z.number().min(0).max(1),
  cues: z.array(cue),
})
export type Candidate = z.infer<typeof candidate>

export const commitmentList = z.object({
  format: z.literal('readout/commitments/1'),
  /** The document's title, or its file name where it has none. */
  document: z.string(),
  /** Its language, where that is one that is not searched: then an empty list says nothing. */
  notSearched: z.string().optional(),
  commitments: z.array(commitment),
  /** Only where it was asked for. */
  rejected: z.array(candidate).optional(),
})
export type CommitmentList = z.infer<typeof commitmentList>

export const changeType = z.enum([
  'number dropped',
  'number added',
  'number changed',
  'deadline dropped',
  'deadline added',
  'deadline changed',
  'strength raised',
  'strength weakened',
  'party added',
  'party dropped',
  'party changed',
  'scope widened',
  'scope narrowed',
  'scope changed',
  'mechanism renamed',
  'mechanism named',
  'mechanism dropped',
  'action changed',
  'action weakened',
  'beneficiary changed',
  'stage changed',
  'another instance',
  'split out',
  'merged',
])
export type ChangeType = z.infer<typeof changeType>

export const change = z.object({
  type: changeType,
  /** The words or value in the first text; null when it has none. */
  from: z.string().nullable(),
  /** The same in the second text. */
  to: z.string().nullable(),
  /** A sentence for a reader: "The target of 60 to 75 percent by 2030 is dropped." */
  note: z.string(),
})
export type Change = z.infer<typeof change>

export const pair = z.object({
  /** Indexes into the two lists of commitments. */
  a: z.number().int().nonnegative(),
  b: z.number().int().nonnegative(),
  relation: z.enum(['same', 'changed']),
  changes: z.array(change),
  /** 0 to 1: how likely both are one promise, by their words, numbers, deed, field and parties. */
  likeness: z.number().min(0).max(1),
})
export type Pair = z.infer<typeof pair>

export const concordance = z.object({
  format: z.literal('readout/concordance/1'),
  a: commitmentList,
  b: commitmentList,
  pairs: z.array(pair),
  /** Indexes of commitments that stand in one text only. */
  onlyA: z.array(z.number().int().nonnegative()),
  onlyB: z.array(z.number().int().nonnegative()),
})
export type Concordance = z.infer<typeof concordance>
