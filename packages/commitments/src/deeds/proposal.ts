/** One span that may be a commitment, and what it stands under. */

import type { Manner } from '../promises/trigger.ts'
import type { Cue, Stage, Strength } from '../schema.ts'
import type { Run } from '../words/clauses.ts'
import type { Token } from '../words/tokens.ts'

/** What a sentence stands under: its list's lead-in and the kind of text it is in. */
export interface Setting {
  /** The frame that a list's lead-in puts its items in, for the first sentence of an item. */
  readonly frame: Frame | null
  /** Spoken on a call that previews: deeds are announced, the programme of meetings is no promise. */
  readonly isPreview: boolean
  readonly isSpoken: boolean
  /** Those who promise speak together: what one of them decides, the others tell as theirs. */
  readonly isJoint?: boolean
  /** What the text says is under way is a record: news, a proclamation. */
  readonly tellsRecord?: boolean
  /** Of the document, where its day is known. */
  readonly month?: Temporal.PlainYearMonth | null
  /** The sentence before had a public actor, so that "they" and "it" may stand for it. */
  readonly hasActorBefore: boolean
  /** The sentence before promised something, so that a list in speech may run on from it. */
  readonly hasPromiseBefore?: boolean
  /** In a list of what companies promise, past an item's first sentence as well. */
  readonly isOfFirms?: boolean
  /** Who stands before the item, where the sentence begins with its verb: "Orsk" of "Orsk: Will lend pumps." */
  readonly label?: string | null
  /** Where the framed deeds begin: behind "This includes". */
  readonly framedFrom?: number
}

/** What a lead-in hands down to its items. */
export interface Frame {
  readonly strength: Strength
  readonly stage: Stage | null
  /** The words that promise, in the lead-in. */
  readonly words: string
  /** The lead-in's own subject, as words. */
  readonly actor: string | null
  /** What the items promise, companies and charities do. */
  readonly isOfFirms?: boolean
}

/** One span that may be a commitment, with what it rests on. Runs count tokens. */
export interface Proposal extends Run {
  readonly manner: Manner
  readonly verb: number
  readonly strength: Strength
  readonly stage: Stage | null
  readonly actor: Run | null
  readonly cues: readonly Cue[]
  /** Something speaks against it. */
  readonly isDoubtful: boolean
}

/** The words of a run with single spaces. */
export function textOf(tokens: readonly Token[], run: Run): string {
  let text = ''
  let end = Number.POSITIVE_INFINITY
  for (const token of tokens.slice(run.start, run.end)) {
    text += end < token.start ? ` ${token.text}` : token.text
    end = token.end
  }
  return text
}
