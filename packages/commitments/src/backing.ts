/** Clauses that promise in the present: "We adopt the plan", "We stand ready to help", "We continue to help". */
import { isBase, skipAdverbs } from './clauses.ts'
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
