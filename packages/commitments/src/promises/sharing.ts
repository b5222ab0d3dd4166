/** Clauses that bind both of two: "We share a commitment to train pilots", "They accepted an invitation". */
import { isBase, isParticiple, skipAdverbs } from '../words/clauses.ts'
import { deedNouns, sharedNouns, valueNouns } from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import { madeBySomebody, type Trigger } from './trigger.ts'

/** "We share a commitment to train pilots", "They share the goal of ending dues": said of both, it binds both. */
export function sharing(tokens: readonly Token[], i: number): Trigger | null {
  const noun = tokens.findIndex((token, at) => at > i && at < i + 6 && sharedNouns.has(token.lower))
  const deed = skipAdverbs(tokens, noun + 2)
  const isDeed = isBase(tokens[deed]) || isParticiple(tokens[deed])
  if (noun < 0 || !/^(?:to|of)$/.test(tokens[noun + 1]?.lower ?? '')) return null
  // "share a commitment to closer cooperation"; not "… to the lake"
  const object = tokens.slice(deed, deed + 6)
  const isOfDeed =
    object.some(({ lower }) => deedNouns.has(lower)) && !object.some(({ lower }) => valueNouns.has(lower))
  if (!isDeed && isOfDeed && tokens[noun]?.lower === 'commitment')
    return madeBySomebody(tokens, {
      manner: 'performative',
      strength: 'firm',
      stage: null,
      from: i,
      deed,
      isNoun: true,
    })
  if (!isDeed) return null
  return madeBySomebody(tokens, {
    manner: 'intention',
    strength: 'soft',
    stage: null,
    from: i,
    deed,
    isNoun: false,
  })
}

/** "accepted an invitation to visit Vell" */
export function accepting(tokens: readonly Token[], i: number): Trigger | null {
  const noun = tokens.findIndex(
    (token, at) => at > i && at < i + 7 && token.lower === 'invitation' && tokens[at - 1]?.lower !== 'the',
  )
  if (noun < 0) return null
  return madeBySomebody(tokens, {
    manner: 'performative',
    strength: 'firm',
    stage: null,
    from: i,
    deed: i + 1,
    isNoun: true,
  })
}
