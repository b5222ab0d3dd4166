import { isActor } from '../actors/actors.ts'
import type { Subject } from '../actors/subjects.ts'
import { beforeAdverb, isBase, isParticiple, ownClauseStart, skipAdverbs } from '../words/clauses.ts'
import * as lexicon from '../words/lexicon.ts'
import { words } from '../words/list.ts'
import type { Token } from '../words/tokens.ts'
import { isWorkTo } from './performatives.ts'
import { made, madeBySomebody, type Trigger } from './trigger.ts'

/** "is issuing", "are establishing": under way, so at least part of it lies ahead. */
export function progressive(tokens: readonly Token[], i: number): Trigger | null {
  if (/^(?:not|n[’']t)$/.test(tokens[i + 1]?.lower ?? '')) return null
  let deed = skipAdverbs(tokens, i + 1)
  const near = tokens[deed]?.lower === 'in' ? tokens.slice(deed, deed + 6) : []
  const isTalk = near.some((t) => /^(?:discussions?|talks|negotiations)$/.test(t.lower))
  if (isTalk || near.some((t) => t.lower === 'process')) {
    const link = tokens.findIndex(
      (t, at) => at > deed && at < deed + 6 && (t.lower === 'of' || t.lower === 'to'),
    )
    if (link < 0) return null
    deed = skipAdverbs(tokens, link + 1)
    // "in talks with Vell to", not "in the middle of talks".
    if (tokens[link]?.lower === 'of' && !near.some((t) => t.lower === 'process')) return null
    return made(tokens, {
      manner: isTalk ? 'intention' : 'under way',
      strength: isTalk ? 'soft' : 'firm',
      stage: null,
      from: i,
      deed,
      isNoun: false,
    })
  }
  if (tokens[deed]?.lower === 'at' && tokens[deed + 1]?.lower === 'work' && tokens[deed + 2]?.lower === 'to')
    deed += 3
  else if (
    !isParticiple(tokens[deed]) ||
    /^(?:going|enduring|longstanding)$/.test(tokens[deed]?.lower ?? '') ||
    !isDoing(tokens, deed)
  )
    return null
  // "are pooling efforts to train pilots"
  const isPooled =
    /^(?:pooling|joining|combining|uniting|intensifying|redoubling)$/.test(tokens[deed]?.lower ?? '') &&
    tokens[deed + 1]?.lower === 'efforts' &&
    tokens[deed + 2]?.lower === 'to'
  if (isPooled) deed = skipAdverbs(tokens, deed + 3)
  const verb = tokens[deed]
  if (isPooled && !isBase(verb)) return null
  // "are undertaking a review": the review is done, not promised.
  const isUndertaken = verb?.lemma === 'undertake' && tokens[deed + 1]?.lower !== 'to'
  if (
    verb === undefined ||
    lexicon.softPerformatives.has(verb.lemma) ||
    (lexicon.firmPerformatives.has(verb.lemma) && !isUndertaken && !isPooled)
  )
    return null
  if (verb.lemma === 'work' && isWorkTo(tokens, deed)) return null
  // "are renewing our commitment to": what was promised is promised again.
  if (lexicon.reaffirmingVerbs.has(verb.lemma) && /^(?:our|their|its)$/.test(tokens[deed + 1]?.lower ?? ''))
    return null
  if (
    lexicon.idleVerbs.has(verb.lemma) &&
    !lexicon.unfinishedDeeds.has(verb.lemma) &&
    !isStepsTo(tokens, deed)
  )
    return null
  return made(tokens, { manner: 'under way', strength: 'firm', stage: null, from: i, deed, isNoun: false })
}

/** "is engaging pilots": the tagger takes the verb for an adjective, which no noun follows behind "is". */
const isDoing = (tokens: readonly Token[], at: number) =>
  tokens[at]?.pos === 'VERB' || (tokens[at]?.lower === 'engaging' && tokens[at + 1]?.pos === 'NOUN')

export const beings: ReadonlySet<string> = new Set(['is', 'are', '’re', "'re", 'am'])

/** "is taking initial steps to secure" */
export const isStepsTo = (tokens: readonly Token[], verb: number) =>
  tokens[verb]?.lemma === 'take' &&
  tokens
    .slice(verb + 1, verb + 8)
    .some(
      (token, at, all) =>
        /^(?:steps?|actions?|measures?)$/.test(token.lower) &&
        all[at + (/^(?:together|jointly|today|now)$/.test(all[at + 1]?.lower ?? '') ? 2 : 1)]?.lower === 'to',
    )

/** "has begun building two ferries", "have started work to widen the lock", "has begun the process of adding Vell to the list". */
export function begun(tokens: readonly Token[], i: number): Trigger | null {
  const has = beforeAdverb(tokens, i)
  if (!/^(?:has|have|[’']ve)$/.test(tokens[has]?.lower ?? '')) return null
  const behind = tokens.slice(i + 1, i + 4).map(({ lower }) => lower)
  const past = behind[0] === 'work' && behind[1] === 'to' ? 2 : behind.join(' ') === 'the process of' ? 3 : 0
  const to = behind[past === 2 ? 1 : 0] === 'to'
  const deed = skipAdverbs(tokens, i + 1 + (past === 0 && to ? 1 : past))
  const verb = tokens[deed]
  // "building two ferries": the tagger takes the verb for a noun.
  const isDoing = verb?.pos === 'VERB' || /^(?:DET|NUM)$/.test(tokens[deed + 1]?.pos ?? '')
  const isDeed = to ? isBase(verb) : isParticiple(verb) && isDoing
  if (!isDeed || verb === undefined) return null
  // "has begun to recover", "has started feeling it": what befalls somebody.
  const stem = verb.pos === 'VERB' ? verb.lemma : verb.lower.replace(/ing$/, '')
  if (lexicon.idleVerbs.has(stem) || befalling.has(stem)) return null
  return madeBySomebody(tokens, {
    manner: 'under way',
    strength: 'firm',
    stage: null,
    from: has,
    deed,
    isNoun: false,
  })
}

const befalling = words('recover lose enjoy emerge reap realize realise receive see feel')

/** "Work is under way to dredge the channel." */
export function underWay(tokens: readonly Token[], i: number): Trigger | null {
  const from =
    tokens[i]?.lower === 'underway'
      ? i
      : tokens[i]?.lower === 'way' && tokens[i - 1]?.lower === 'under'
        ? i - 1
        : -1
  if (from < 0 || tokens[from - 1]?.pos !== 'AUX' || tokens[i + 1]?.lower !== 'to') return null
  const deed = skipAdverbs(tokens, i + 2)
  if (!isBase(tokens[deed])) return null
  const found = made(tokens, {
    manner: 'under way',
    strength: 'firm',
    stage: null,
    from,
    deed,
    isNoun: false,
  })
  return {
    ...found,
    words: { start: Math.max(0, from - 1), end: deed },
    subject: found.subject ?? workBefore(tokens, from - 1),
  }
}

/** "Talks are under way to": what those who tell of it are at; not "rebel talks". */
function workBefore(tokens: readonly Token[], end: number): Subject | null {
  const comma = tokens.findLastIndex(({ text }, at) => at < end && text === ',')
  const start = Math.max(ownClauseStart(tokens, end), comma + 1)
  const isWork = /^(?:work|talks|discussions|negotiations|preparations|consultations|planning|efforts)$/.test(
    tokens[end - 1]?.lower ?? '',
  )
  const isOwn = tokens
    .slice(start, end - 1)
    .every(({ pos }, i) => /^(?:DET|ADJ|PRON|CCONJ|PART)$/.test(pos) || isActor(tokens, start + i))
  return isWork && isOwn ? { start, end, isBody: false, isThing: false } : null
}
