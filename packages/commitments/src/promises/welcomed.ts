/** What others promise or begin, and those who welcome it take for theirs. */

import { isActor } from '../actors/actors.ts'
import { isBase, skipAdverbs } from '../words/clauses.ts'
import * as lexicon from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import { firstWithin } from '../words/within.ts'
import { isDeliverable, namesStart } from './founding.ts'
import { madeBySomebody, type Trigger } from './trigger.ts'

/** "welcomed the launch of a fund", "welcome the signing of a compact": they found it by saying so. */
export function welcomed(tokens: readonly Token[], i: number): Trigger | null {
  // The tagger takes "The leaders welcome the launch" for an adjective.
  const isVerb = tokens[i]?.pos === 'VERB' || tokens[i + 1]?.pos === 'DET'
  if (!isVerb || !namesStart(tokens.slice(i + 1, i + 7)) || !tokens.slice(i + 2, i + 20).some(isDeliverable))
    return null
  const deed = skipAdverbs(tokens, i + 1)
  return madeBySomebody(tokens, {
    manner: 'founding',
    strength: 'firm',
    stage: null,
    from: i,
    deed,
    isNoun: true,
  })
}

/**
 * "welcomed Orsk’s decision to open the lock": whose decision it is promises it, and where they speak jointly they take note
 * of it as theirs.
 */
export function welcomedPromise(tokens: readonly Token[], i: number): Trigger | null {
  const noun = firstWithin(tokens, i + 2, i + 9, ({ lemma }) => ownPromises.has(lemma))
  if (noun < 0) return null
  // "the decision by Vell to open it"
  const isBy = /^(?:by|from|of)$/.test(tokens[noun + 1]?.lower ?? '')
  const to = isBy ? firstWithin(tokens, noun + 3, noun + 9, ({ lower }) => lower === 'to') : noun + 1
  const deed = skipAdverbs(tokens, to + 1)
  if (tokens[to]?.lower !== 'to' || !isBase(tokens[deed])) return null
  const owner = isBy ? tokens.slice(noun + 2, to) : tokens.slice(i + 1, noun)
  if (owner.some(({ pos }) => /^(?:VERB|AUX|PUNCT|SCONJ)$/.test(pos))) return null
  // Not "the commitment by all parties to", "the announcement by Vell on ways to", "progress on the commitment by".
  const isOwners =
    owner.some((_, at) => isActor(tokens, noun + 2 + at)) &&
    !/^(?:all|both|every)$/.test(owner[0]?.lower ?? '') &&
    ![...owner, ...tokens.slice(i + 1, noun)].some(({ pos, lower }) => pos === 'ADP' && lower !== 'of')
  if (isBy && !isOwners) return null
  return {
    manner: 'performative',
    strength: lexicon.effortNouns.has(tokens[noun]?.lemma ?? '') ? 'soft' : 'firm',
    stage: null,
    words: { start: isBy ? to : noun, end: deed },
    deed,
    isNoun: false,
    subject: { start: isBy ? noun + 2 : i + 1, end: isBy ? to : noun, isBody: false, isThing: false },
  }
}

/** What another’s promise is called when it is welcomed. */
export const ownPromises: ReadonlySet<string> = new Set([
  'commitment',
  'decision',
  'pledge',
  'plan',
  'intention',
  'intent',
  'announcement',
])
