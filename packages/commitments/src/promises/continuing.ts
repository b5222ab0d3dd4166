/** Clauses that promise to go on or to be ready: "We continue to help", "We stand ready to help", "We continue our work". */
import { isStateName } from '../actors/states.ts'
import { beforeAdverb, isBase, skipAdverbs } from '../words/clauses.ts'
import { gladWords } from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import { madeBySomebody, type Trigger } from './trigger.ts'

/** "We continue to dredge", "Orsk stands ready to help": what goes on goes on, and what one is ready for one may be asked for. */
export function continuing(tokens: readonly Token[], i: number): Trigger | null {
  const token = tokens[i]
  if (token === undefined) return null
  const isReady =
    (token.lower === 'ready' &&
      /^(?:stand|stands|remain|remains|is|are)$/.test(tokens[i - 1]?.lower ?? '')) ||
    isUnderWayTo(tokens, i)
  if (!isReady && !/^continues?$/.test(token.lower)) return null
  const to = skipAdverbs(tokens, i + 1)
  const deed = skipAdverbs(tokens, to + 1)
  if (tokens[to]?.lower !== 'to' || !isBase(tokens[deed])) return null
  const from = isReady ? beforeState(tokens, i) : i
  const found = madeBySomebody(tokens, {
    manner: 'continuing',
    strength: isReady && !gladWords.has(token.lower) ? 'soft' : 'firm',
    stage: null,
    from,
    deed,
    isNoun: false,
  })
  if (found === null || (found.subject.isThing && token.lower !== 'track')) return null
  // "ensuring Orsk is prepared to": what is ensured.
  if (isReady && tokens[found.subject.start - 1]?.lemma === 'ensure') return null
  // "The act puts Orsk on track to": who is put there does nothing.
  if (token.lower === 'track' && /^(?:put|set|keep|get)$/.test(tokens[found.subject.start - 1]?.lemma ?? ''))
    return null
  // "helping Orsk continue to guard it": of one state it would be "continues".
  const { start, end } = found.subject
  if (token.lower === 'continue' && end - start === 1 && isStateName(tokens, start)) return null
  const isApart =
    !/^(?:and|,)$/.test(tokens[from - 1]?.lower ?? '') &&
    tokens.slice(found.subject.end, from).some(({ pos }) => pos !== 'ADV')
  return isApart ? null : found
}

export const continuingWords: readonly string[] = [
  'continue',
  'continues',
  'ready',
  'prepared',
  'poised',
  'willing',
  'track',
  'course',
  ...gladWords,
]

/** "is prepared to lend pumps", "is on track to reopen the lock" */
const isUnderWayTo = (tokens: readonly Token[], i: number) =>
  (gladWords.has(tokens[i]?.lower ?? '') &&
    /^(?:AUX|ADV)$/.test(tokens[i - 1]?.pos ?? '') &&
    !/^(?:announce|launch|unveil|be|have|see|welcome|report|say|share|recognize|note|host|celebrate|join)$/.test(
      tokens[i + 2]?.lower ?? '',
    )) ||
  (/^(?:prepared|poised|willing)$/.test(tokens[i]?.lower ?? '') &&
    !tokens.slice(Math.max(0, i - 3), i).some(({ lower }) => /^(?:may|might|could|would)$/.test(lower)) &&
    /^(?:AUX|ADV)$/.test(tokens[i - 1]?.pos ?? '')) ||
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

/** "Orsk and Vell have joined forces to train pilots", "… has partnered with the port to": what was begun together goes on. */
export function joined(tokens: readonly Token[], i: number): Trigger | null {
  if (!/^(?:have|has)$/.test(tokens[beforeAdverb(tokens, i)]?.lower ?? '')) return null
  const to = tokens.findIndex(
    ({ lower }, at) => at > i && at < i + longestCompany && lower === 'to' && isBase(tokens[at + 1]),
  )
  const company = tokens.slice(i + 1, Math.max(i + 1, to))
  // "… since 2010": over, as far as is told.
  if (tokens.slice(to).some(({ lower }) => lower === 'since')) return null
  const isTogether = /^(?:forces|hands|up|with)$/.test(company[0]?.lower ?? '')
  if (
    to < 0 ||
    !isTogether ||
    company.some(({ pos, text }) => /^(?:VERB|AUX|SCONJ)$/.test(pos) || text === ',')
  )
    return null
  return madeBySomebody(tokens, {
    manner: 'under way',
    strength: 'firm',
    stage: null,
    from: i,
    deed: to + 1,
    isNoun: false,
  })
}

/** "partnered with the school of pilots in Dray to": words between. */
const longestCompany = 12

export const joiningWords: readonly string[] = ['joined', 'partnered', 'teamed']

/** "We continue our support to Vell", "They continue their work on eels" */
export function goingOn(tokens: readonly Token[], i: number): Trigger | null {
  const isOwn = /^(?:our|their|its)$/.test(tokens[i + 1]?.lower ?? '')
  const isOngoing = tokens
    .slice(i + 2, i + 5)
    .some(({ lower }) => /^(?:support|work|efforts?|cooperation|assistance)$/.test(lower))
  if (!isOwn || !isOngoing) return null
  const found = madeBySomebody(tokens, {
    manner: 'continuing',
    strength: 'firm',
    stage: null,
    from: i,
    deed: i,
    isNoun: false,
  })
  return found?.subject.end === i ? found : null
}
