/** Clauses that promise in the present: "We adopt the plan", "We stand ready to help", "We continue to help". */
import { isBase, isParticiple, skipAdverbs } from './clauses.ts'
import * as lexicon from './lexicon.ts'
import { subjectBefore } from './subjects.ts'
import type { Token } from './tokens.ts'
import type { Trigger } from './trigger.ts'

/** "We endorse …", "The leaders call on …": said in the present, it lends weight to what others or all are to do. */
export function backing(tokens: readonly Token[], i: number): Trigger | null {
  const token = tokens[i]
  if (token === undefined || token.pos !== 'VERB' || !lexicon.backingVerbs.has(token.lower)) return null
  if (/^(?:ADV|AUX|PUNCT)$/.test(tokens[i + 1]?.pos ?? 'PUNCT') || tokens[i + 1]?.lower === 'today')
    return null
  const subject = subjectBefore(tokens, i)
  if (
    subject === null ||
    tokens.slice(subject.end, i).some((between) => /^(?:AUX|VERB|PART)$/.test(between.pos))
  )
    return null
  return {
    manner: 'backing',
    strength: 'soft',
    stage: null,
    words: { start: i, end: i },
    deed: i,
    isNoun: false,
    subject,
  }
}

/** "We continue to dredge", "Orsk stands ready to help": what goes on goes on, and what one is ready for one may be asked for. */
export function continuing(tokens: readonly Token[], i: number): Trigger | null {
  const token = tokens[i]
  if (token === undefined) return null
  const isReady =
    (token.lower === 'ready' &&
      /^(?:stand|stands|remain|remains|is|are)$/.test(tokens[i - 1]?.lower ?? '')) ||
    isUnderWayTo(tokens, i)
  if (!isReady && token.lower !== 'continue' && token.lower !== 'continues') return null
  const to = skipAdverbs(tokens, i + 1)
  const deed = skipAdverbs(tokens, to + 1)
  if (tokens[to]?.lower !== 'to' || !isBase(tokens[deed])) return null
  const from = isReady ? beforeState(tokens, i) : i
  const subject = subjectBefore(tokens, from)
  const isApart =
    subject !== null &&
    !/^(?:and|,)$/.test(tokens[from - 1]?.lower ?? '') &&
    tokens.slice(subject.end, from).some(({ pos }) => pos !== 'ADV')
  if (subject === null || isApart || (subject.isThing && token.lower !== 'track')) return null
  return {
    manner: 'continuing',
    strength: isReady ? 'soft' : 'firm',
    stage: null,
    words: { start: from, end: deed },
    deed,
    isNoun: false,
    subject,
  }
}

/** "is prepared to lend pumps", "is on track to reopen the lock" */
const isUnderWayTo = (tokens: readonly Token[], i: number) =>
  (/^(?:proud|pleased|thrilled|delighted|excited)$/.test(tokens[i]?.lower ?? '') &&
    /^(?:AUX|ADV)$/.test(tokens[i - 1]?.pos ?? '') &&
    !/^(?:announce|be|have|see|welcome|report|say|share|recognize|note|host|celebrate|join)$/.test(
      tokens[i + 2]?.lower ?? '',
    )) ||
  (/^(?:prepared|poised)$/.test(tokens[i]?.lower ?? '') && /^(?:AUX|ADV)$/.test(tokens[i - 1]?.pos ?? '')) ||
  (/^(?:track|course)$/.test(tokens[i]?.lower ?? '') && /^(?:on|a)$/.test(tokens[i - 1]?.lower ?? ''))

/** Back over "is now on". */
function beforeState(tokens: readonly Token[], i: number): number {
  let from = /^(?:track|course)$/.test(tokens[i]?.lower ?? '') ? i - 1 : i
  while (
    /^(?:AUX|ADV)$/.test(tokens[from - 1]?.pos ?? '') ||
    /^(?:stands?|remains?)$/.test(tokens[from - 1]?.lower ?? '')
  )
    from--
  return from
}

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

/** "We continue our support to Vell", "They continue their work on eels" */
export function goingOn(tokens: readonly Token[], i: number): Trigger | null {
  if (!/^continues?$/.test(tokens[i]?.lower ?? '')) return null
  if (!/^(?:our|their|its)$/.test(tokens[i + 1]?.lower ?? '')) return null
  if (
    !tokens
      .slice(i + 2, i + 5)
      .some(({ lower }) => /^(?:support|work|efforts?|cooperation|assistance)$/.test(lower))
  )
    return null
  const subject = subjectBefore(tokens, i)
  if (subject === null || subject.end !== i) return null
  return {
    manner: 'continuing',
    strength: 'firm',
    stage: null,
    words: { start: i, end: i },
    deed: i,
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
