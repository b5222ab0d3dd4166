/** Clauses that bind both of two: "We share a commitment to train pilots", "They accepted an invitation". */
import { isBase, isParticiple, skipAdverbs } from './clauses.ts'
import { subjectBefore } from './subjects.ts'
import type { Token } from './tokens.ts'
import type { Trigger } from './trigger.ts'

/** "We share a commitment to train pilots", "They share the goal of ending dues": said of both, it binds both. */
export function sharing(tokens: readonly Token[], i: number): Trigger | null {
  if (!/^shared?s?$/.test(tokens[i]?.lower ?? '')) return null
  const noun = tokens.findIndex(
    (token, at) =>
      at > i && at < i + 6 && /^(?:commitment|goal|objective|desire|determination|aim)$/.test(token.lower),
  )
  const to = tokens[noun + 1]?.lower ?? ''
  const deed = skipAdverbs(tokens, noun + 2)
  if (noun < 0 || !/^(?:to|of)$/.test(to) || !(isBase(tokens[deed]) || isParticiple(tokens[deed])))
    return null
  const subject = subjectBefore(tokens, i)
  if (subject === null) return null
  return {
    manner: 'intention',
    strength: 'soft',
    stage: null,
    words: { start: i, end: deed },
    deed,
    isNoun: false,
    subject,
  }
}

/** "accepted an invitation to visit Vell" */
export function accepting(tokens: readonly Token[], i: number): Trigger | null {
  if (tokens[i]?.lower !== 'accepted') return null
  const noun = tokens.findIndex(
    (token, at) => at > i && at < i + 7 && token.lower === 'invitation' && tokens[at - 1]?.lower !== 'the',
  )
  const subject = subjectBefore(tokens, i)
  if (noun < 0 || subject === null) return null
  return {
    manner: 'performative',
    strength: 'firm',
    stage: null,
    words: { start: i, end: i + 1 },
    deed: i + 1,
    isNoun: true,
    subject,
  }
}
