/** A place where a clause promises something, as every part of the grammar that sees one gives it. */

import { isActor } from '../actors/actors.ts'
import { nounPhraseStart } from '../actors/noun-phrase.ts'
import { type Subject, subjectBefore } from '../actors/subjects.ts'
import type { Stage, Strength } from '../schema.ts'
import type { Run } from '../words/clauses.ts'
import type { Token } from '../words/tokens.ts'

/** How a clause promises. */
export type Manner =
  | 'future'
  | 'performative'
  | 'reaffirmation'
  | 'intention'
  | 'under way'
  | 'founding'
  | 'noun of promise'
  | 'noun of effort'
  | 'lead-in'
  | 'backing'
  | 'deliverable'
  | 'refraining'
  | 'continuing'

/** A place where a clause promises something: who, how, and where the deed begins. */
export interface Trigger {
  readonly manner: Manner
  readonly strength: Strength
  readonly stage: Stage | null
  /** The words that promise ("have pledged to"). */
  readonly words: Run
  /** The deed: a verb, or the first word of a noun phrase. */
  readonly deed: number
  readonly isNoun: boolean
  readonly subject: Subject | null
}

/** A trigger with the subject that stands before its words. */
export function made(
  tokens: readonly Token[],
  found: Omit<Trigger, 'words' | 'subject'> & { readonly from: number; readonly isApart?: boolean },
): Trigger {
  const { manner, strength, stage, from, deed, isNoun } = found
  return {
    manner,
    strength,
    stage,
    deed,
    isNoun,
    words: { start: from, end: deed },
    // "will end deforestation and a commitment to …": the noun stands for itself.
    subject:
      found.isApart === true
        ? null
        : (subjectBefore(tokens, from) ??
          subjectBehindSemicolon(tokens, from) ??
          subjectBehindWith(tokens, from)),
  }
}

/** "Both sides welcomed the pact; decided to widen it": who stands at the beginning, where a finite verb follows the semicolon. */
function subjectBehindSemicolon(tokens: readonly Token[], from: number): Subject | null {
  const before = tokens[from - 1]?.lower === 'and' ? from - 2 : from - 1
  if (tokens[before]?.text !== ';' || !isPast(tokens[from])) return null
  const first = tokens.findIndex(({ pos }, at) => at < before && pos === 'VERB')
  return first < 0 || !isPast(tokens[first]) ? null : subjectBefore(tokens, first)
}

/** "…, with both sides agreeing to share maps": those whom "with" brings in. */
function subjectBehindWith(tokens: readonly Token[], from: number): Subject | null {
  if (!/^(?:agreeing|committing|pledging)$/.test(tokens[from]?.lower ?? '') || !isActor(tokens, from - 1))
    return null
  const start = nounPhraseStart(tokens, from - 1, 0)
  return tokens[start - 1]?.lower === 'with' ? { start, end: from, isBody: false, isThing: false } : null
}

const isPast = (token: Token | undefined) => token?.pos === 'VERB' && token.lower.endsWith('ed')

/** The same, or null where no public actor is the subject: who promises must stand there. */
export function madeBySomebody(
  tokens: readonly Token[],
  found: Parameters<typeof made>[1],
): (Trigger & { readonly subject: Subject }) | null {
  const trigger = made(tokens, found)
  return trigger.subject === null ? null : { ...trigger, subject: trigger.subject }
}
