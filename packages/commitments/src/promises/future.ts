/** Clauses that promise by a modal: "will dredge", "is going to lend", "agreed that they would end". */

import { namesState } from '../actors/states.ts'
import { beforeAdverb, isBase, isParticiple, pastNumber, skipAdverbs } from '../words/clauses.ts'
import * as lexicon from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import { duesBefore, isSubjectToDues } from './dues.ts'
import { eventBefore } from './events.ts'
import { performative } from './performatives.ts'
import { made, type Trigger } from './trigger.ts'

/** "will", "shall", "is going to", and "would" in what was decided. */
export function future(tokens: readonly Token[], i: number): Trigger | null {
  const token = tokens[i]
  if (token === undefined) return null
  if (isHeadline(tokens, i)) {
    const headline = {
      manner: 'future',
      strength: 'firm',
      stage: null,
      from: i,
      deed: i + 1,
      isNoun: false,
    } as const
    const subject = { start: i - 1, end: i, isBody: false, isThing: false }
    return { ...made(tokens, headline), subject }
  }
  if (isBound(tokens, i)) {
    const bound = made(tokens, {
      manner: 'future',
      strength: 'firm',
      stage: null,
      from: i,
      deed: i + 2,
      isNoun: false,
    })
    const { subject } = bound
    // "The task facing Orsk is to …": Orsk is no subject.
    return subject === null || subject.isThing || tokens[subject.start - 1]?.pos === 'VERB' ? null : bound
  }
  let after = -1
  if (token.pos === 'AUX' && /^(?:will|shall|[’']ll)$/.test(token.lower)) after = i + 1
  else if (
    /^(?:going|about)$/.test(token.lower) &&
    tokens[i + 1]?.lower === 'to' &&
    tokens[beforeAdverb(tokens, i)]?.pos === 'AUX'
  )
    after = i + 2
  else if (isFavour(tokens, i))
    return made(tokens, {
      manner: 'intention',
      strength: 'soft',
      stage: null,
      from: i,
      deed: i + 2,
      isNoun: false,
    })
  else if (modals.has(token.lower) && (isDecided(tokens, i) || isUnderPact(tokens, i))) after = i + 1
  if (after < 0) return null
  let deed = skipAdverbs(tokens, pastNoLonger(tokens, after))
  if (tokens[deed]?.text === ':') deed = skipAdverbs(tokens, deed + 1)
  deed = pastNumber(tokens, deed)
  // The tagger takes them for an adjective and a noun: "will likely lend", "will also tomorrow launch".
  if (/^(?:likely|tomorrow|today)$/.test(tokens[deed]?.lower ?? '')) deed = skipAdverbs(tokens, deed + 1)
  // "will for the first time lend"
  if (tokens[deed]?.lower === 'for' && tokens[deed + 3]?.lower === 'time')
    deed = skipAdverbs(tokens, deed + 4)
  // "will go ahead and insure it"
  if (
    tokens[deed]?.lower === 'go' &&
    tokens[deed + 1]?.lower === 'ahead' &&
    tokens[deed + 2]?.lower === 'and'
  )
    deed += 3
  // "will neither tax the ferries nor"
  if (tokens[deed]?.lower === 'neither') deed++
  const isNegated = tokens
    .slice(after, deed + 1)
    .some((t) => /^(?:not|never|neither|longer|n[’']t)$/.test(t.lower))
  // "Orsk does not – and will not – tax the ferries"
  if (isNegated && /^[–—]$/.test(tokens[deed]?.text ?? '')) deed = skipAdverbs(tokens, deed + 1)
  if (
    /^(?:be|remain)$/.test(tokens[deed]?.lower ?? '') &&
    isSubjectToDues(tokens, skipAdverbs(tokens, deed + 1))
  )
    deed = skipAdverbs(tokens, deed + 1)
  else if (tokens[deed]?.lower === 'be') {
    // "will be updating" is the deed, "will be implemented" is done to it; "will be clear" is neither.
    const next = skipAdverbs(tokens, tokens[deed + 1]?.lower === 'more' ? deed + 2 : deed + 1)
    const word = tokens[next]?.lower ?? ''
    if (!isParticipleLike.test(word) || (tokens[next]?.pos !== 'VERB' && !isDoing(tokens, next))) return null
    deed = next
  }
  const verb = tokens[deed]
  if (verb === undefined || !/^(?:VERB|NOUN|ADJ)$/.test(verb.pos)) return null
  // "We will not rest until it is done" names nothing that is refrained from.
  if (isNegated && /^(?:stop|rest|hesitate|waver|relent|tire|yield|falter|shy|forget)$/.test(verb.lemma))
    return null
  // "will be prepared to": how ready they will be is heard by itself.
  if (verb.lower === 'prepared' && tokens[deed + 1]?.lower === 'to') return null
  // "will commit to expand", "will seek to expand": the verb of promise says how firmly.
  if (performative(tokens, deed) !== null) return null
  const manner = isNegated ? 'refraining' : 'future'
  const promised = made(tokens, { manner, strength: 'firm', stage: null, from: i, deed, isNoun: false })
  return {
    ...promised,
    subject: promised.subject ?? eventBefore(tokens, i, deed) ?? duesBefore(tokens, i, deed),
  }
}

/** "Orsk is to end the dues": not "the aim is to", which has another subject. */
const isBound = (tokens: readonly Token[], i: number) =>
  /^(?:is|are)$/.test(tokens[i]?.lower ?? '') &&
  tokens[i + 1]?.lower === 'to' &&
  isBase(tokens[i + 2]) &&
  !/^(?:be|blame|see|look|come)$/.test(tokens[i + 2]?.lower ?? '')

/** "may positively consider": more than that it may be. */
const isFavour = (tokens: readonly Token[], i: number) =>
  tokens[i]?.lower === 'may' &&
  /^(?:positively|favou?rably)$/.test(tokens[i + 1]?.lower ?? '') &&
  tokens[i + 2]?.lower === 'consider'

/** "We’ll be opening two centres": the tagger takes the verb for a noun, which no article follows. */
const isDoing = (tokens: readonly Token[], at: number) =>
  isParticiple(tokens[at]) &&
  tokens[at]?.lower !== 'meeting' &&
  (/^(?:DET|NUM|ADJ)$/.test(tokens[at + 1]?.pos ?? '') ||
    // "will be more widely engaging ports"
    (tokens[at - 1]?.pos === 'ADV' && tokens[at + 1]?.pos === 'NOUN'))

const isParticipleLike = new RegExp(`(?:${lexicon.endingsBehindBe})$`)

/** "will no longer tax the ferries" */
const pastNoLonger = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'no' && tokens[at + 1]?.lower === 'longer' ? at + 2 : at

const modals: ReadonlySet<string> = new Set(['would', 'must', 'should'])

/** The words that such a clause has one of, and headlines for "will". */
export const futureWords: readonly string[] = [
  'will',
  'shall',
  '’ll',
  "'ll",
  'going',
  'about',
  ...modals,
  'may',
  'to',
  'is',
  'are',
]

/** "…, with Orsk to provide two barges": a state and an infinitive, as headlines have it. */
const isHeadline = (tokens: readonly Token[], i: number) =>
  tokens[i]?.lower === 'to' &&
  namesState(tokens, i - 1) &&
  tokens
    .slice(Math.max(0, i - 5), i - 1)
    .some((token, at, all) => token.lower === 'with' && all[at - 1]?.text === ',') &&
  isBase(tokens[i + 1])

/** "Under that framework, Orsk would end the dues": what the pact lays down. */
const isUnderPact = (tokens: readonly Token[], i: number) =>
  tokens[i]?.lower === 'would' &&
  tokens[0]?.lower === 'under' &&
  tokens
    .slice(1, 8)
    .some(({ lower }) => /^(?:framework|agreement|deal|pact|terms|arrangement|treaty|plan)$/.test(lower))

/** "decided that their governments would …" */
function isDecided(tokens: readonly Token[], i: number): boolean {
  const that = tokens.slice(0, i).findLastIndex((token) => token.lower === 'that')
  const before = tokens[that - 1]
  return (
    before !== undefined &&
    (lexicon.firmPerformatives.has(before.lemma) ||
      lexicon.reaffirmingVerbs.has(before.lemma) ||
      /^(?:convey|indicate|declare)$/.test(before.lemma))
  )
}
