/** Nouns that promise: "a pledge to …", "the deal with Orsk’s commitment to …". */

import { namesState } from '../actors/states.ts'
import { type Subject, subjectBefore } from '../actors/subjects.ts'
import { clauseStart, isBase, isParticiple, skipAdverbs } from '../words/clauses.ts'
import * as lexicon from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import { isSaidAgain } from './reaffirmed.ts'
import { made, type Trigger } from './trigger.ts'

/** "a pledge to …", "a commitment to …", "an agreement to …", "efforts to …". */
export function promiseNoun(tokens: readonly Token[], i: number): Trigger | null {
  const token = tokens[i]
  if (token === undefined) return null
  const isPromise = lexicon.promiseNouns.has(token.lemma)
  if (
    !/^(?:NOUN|PROPN|VERB)$/.test(token.pos) ||
    /^(?:committed|agreed|decided|planned|aimed|resolved)$/.test(token.lower)
  )
    return null
  if (!isPromise && isNamed(tokens, i)) return null
  const own = Math.max(clauseStart(tokens, i), determinerBefore(tokens, i))
  const owner = ownerBefore(tokens, own)
  const from = owner?.start ?? own
  // "a sign of our commitment to …" tells of a promise and makes none.
  if (tellsOfIt.test(tokens[own - 1]?.lower ?? '')) return null
  const to = isTargetOf(tokens, i) ? i + 1 : toWithin(tokens, i, isPromise ? 8 : 1)
  if (to < 0) return null
  const deed = skipAdverbs(tokens, to + 1)
  if (!isBase(tokens[deed]) && !isParticiple(tokens[deed])) return null
  const isAgain =
    token.lemma === 'reaffirmation' ||
    isSaidAgain(tokens, from) ||
    /^(?:existing|longstanding|shared|continued|ongoing)$/.test(tokens[i - 1]?.lower ?? '')
  const found = made(tokens, {
    manner: isPromise ? 'noun of promise' : 'noun of effort',
    strength: isPromise || lexicon.determined.has(token.lemma) ? 'firm' : 'soft',
    stage: isAgain ? 'reaffirmed' : null,
    from,
    deed,
    isNoun: false,
    isApart: /^(?:and|,|;|also|plus|to)$/.test(tokens[from - 1]?.lower ?? ''),
  })
  const maker = /^(?:made|makes?|making|given)$/.test(tokens[own - 1]?.lower ?? '')
    ? subjectBefore(tokens, own - 1)
    : null
  const who = owner ?? maker
  return who === null ? found : { ...found, subject: who }
}

/** "the deal with Orsk’s commitment to": whose it is; the words of the promise begin with them. Not "a sign of Orsk’s …". */
function ownerBefore(tokens: readonly Token[], at: number): Subject | null {
  if (!/^[’']s$/.test(tokens[at - 1]?.text ?? '') || !namesState(tokens, at - 2)) return null
  let start = at - 2
  while (tokens[start - 1]?.pos === 'PROPN' || tokens[start - 1]?.lower === 'the') start--
  return tellsOfIt.test(tokens[start - 1]?.lower ?? '')
    ? null
    : { start, end: at - 1, isBody: false, isThing: false }
}

const tellsOfIt = /^(?:of|on|upon|from|under|following|beyond)$/

/** "the Orsk Rescue Plan to lend pumps": a plan by its name, and what it is for. */
const isNamed = (tokens: readonly Token[], i: number) =>
  [tokens[i - 1], tokens[i]].every((token) => /^\p{Lu}\p{Ll}/u.test(token?.text ?? '')) &&
  tokens[i - 1]?.pos === 'PROPN'

/** "set a target for launching flights by 2034", "a goal of planting a million trees" */
const isTargetOf = (tokens: readonly Token[], noun: number) =>
  isOfIntention(tokens, noun) ||
  (/^(?:target|goal)$/.test(tokens[noun]?.lower ?? '') &&
    /^(?:for|of)$/.test(tokens[noun + 1]?.lower ?? '') &&
    isParticiple(tokens[noun + 2]) &&
    tokens
      .slice(Math.max(0, noun - 4), noun)
      .some(({ lower }) => /^(?:set|sets|setting|adopted)$/.test(lower)))

/** "have every intention of meeting it" */
const isOfIntention = (tokens: readonly Token[], noun: number) =>
  tokens[noun]?.lower === 'intention' &&
  tokens[noun + 1]?.lower === 'of' &&
  isParticiple(tokens[noun + 2]) &&
  /^(?:every|the|our|their)$/.test(tokens[noun - 1]?.lower ?? '') &&
  tokens.slice(Math.max(0, noun - 3), noun).some(({ lower }) => /^(?:have|has|our|their)$/.test(lower))

/** The "to" that hangs on a noun of promise, over a phrase such as "on methane and black carbon". */
function toWithin(tokens: readonly Token[], noun: number, reach: number): number {
  if (tokens[noun + 1]?.lower === 'to') return noun + 1
  // "a pledge never to close it"
  if (/^(?:never|not)$/.test(tokens[noun + 1]?.lower ?? '') && tokens[noun + 2]?.lower === 'to')
    return noun + 2
  // "Our plan is to raise the dyke."
  if (/^(?:plan|intention|intent)$/.test(tokens[noun]?.lower ?? '') && tokens[noun + 1]?.lower === 'is')
    return tokens[noun + 2]?.lower === 'to' ? noun + 2 : -1
  if (/^(?:of|from)$/.test(tokens[noun + 1]?.lower ?? '')) return toOfOwners(tokens, noun + 2)
  if (!/^(?:on|for|by|between|among|with)$/.test(tokens[noun + 1]?.lower ?? '')) return -1
  return tokens.findIndex(
    (token, at) =>
      at > noun &&
      at <= noun + reach &&
      token.lower === 'to' &&
      isBase(tokens[at + 1]) &&
      // "decisions on how to do it" are still to be made; "commitments in order to" says what for.
      !/^(?:how|what|where|when|whether|order)$/.test(tokens[at - 1]?.lower ?? ''),
  )
}

/** "the commitment of the leaders of Orsk and Vell to train pilots": the "to" behind those who made it. */
function toOfOwners(tokens: readonly Token[], from: number): number {
  const to = tokens.findIndex(
    (token, at) => at > from && at < from + 14 && token.lower === 'to' && isBase(tokens[at + 1]),
  )
  const owners = tokens.slice(from, Math.max(from, to))
  const isOwned = owners.every(
    ({ pos, lower }) => /^(?:DET|ADJ|NOUN|PROPN|CCONJ|NUM)$/.test(pos) || lower === 'of',
  )
  const isOfAll = owners.some(({ lower }) => lower === 'all')
  return isOwned && !isOfAll && owners.some((token) => token.isState || lexicon.actorNouns.has(token.lemma))
    ? to
    : -1
}

function determinerBefore(tokens: readonly Token[], noun: number): number {
  let start = noun
  while (start > 0 && /^(?:DET|ADJ|PROPN|NUM|PRON)$/.test(tokens[start - 1]?.pos ?? '')) start--
  // "the result of our patience and commitment to …": one phrase.
  const isJoined = start > 1 && tokens[start - 1]?.lower === 'and' && tokens[start - 2]?.pos === 'NOUN'
  const first = isJoined ? determinerBefore(tokens, start - 2) : start
  return isJoined && tokens[first - 1]?.lower === 'of' ? first : start
}
