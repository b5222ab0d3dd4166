/** Nouns that promise: "a pledge to …", "a new fund for …". */

import { subjectBefore } from '../actors/subjects.ts'
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
  const from = Math.max(clauseStart(tokens, i), determinerBefore(tokens, i))
  // "a sign of our commitment to …" tells of a promise and makes none.
  if (/^(?:of|on|upon|from|under|following|beyond)$/.test(tokens[from - 1]?.lower ?? '')) return null
  const to = isTargetOf(tokens, i) ? i + 1 : toWithin(tokens, i, isPromise ? 8 : 1)
  if (to < 0) return null
  const deed = skipAdverbs(tokens, to + 1)
  if (!isBase(tokens[deed]) && !isParticiple(tokens[deed])) return null
  const isAgain =
    token.lemma === 'reaffirmation' ||
    isSaidAgain(tokens, from) ||
    /^(?:existing|longstanding|shared|continued|ongoing)$/.test(tokens[i - 1]?.lower ?? '')
  return made(tokens, {
    manner: isPromise ? 'noun of promise' : 'noun of effort',
    strength: isPromise ? 'firm' : 'soft',
    stage: isAgain ? 'reaffirmed' : null,
    from,
    deed,
    isNoun: false,
    isApart: /^(?:and|,|;|also|plus)$/.test(tokens[from - 1]?.lower ?? ''),
  })
}

/** "the Orsk Rescue Plan to lend pumps": a plan by its name, and what it is for. */
const isNamed = (tokens: readonly Token[], i: number) =>
  [tokens[i - 1], tokens[i]].every((token) => /^\p{Lu}\p{Ll}/u.test(token?.text ?? '')) &&
  tokens[i - 1]?.pos === 'PROPN'

/** "One of them is a working group on eels", "there will be a new fund for pilots": what a preview says is coming. */
export function deliverable(tokens: readonly Token[], i: number): Trigger | null {
  const opening = tokens[i + 1]?.lower ?? ''
  const sum = opening === 'an' ? i + 3 : opening === 'over' ? i + 2 : i + 1
  if (/^includes?$/.test(tokens[i]?.lower ?? '') && tokens[sum]?.text === '$')
    return {
      manner: 'founding',
      strength: 'firm',
      stage: null,
      words: { start: i, end: i + 1 },
      deed: i + 1,
      isNoun: true,
      subject: subjectBefore(tokens, i) ?? { start: i, end: i, isBody: false, isThing: false },
    }
  const shown = shownFrom(tokens, i)
  if (shown !== null) return shown
  if (!/^(?:an?|new|our|the|some|additional|further)$/.test(tokens[i + 1]?.lower ?? '')) return null
  const first = tokens.findIndex((token, at) => at > i + 1 && at < i + 9 && isComing(token))
  // "a package of measures aimed at"
  const noun = tokens[first + 1]?.lower === 'of' && isSteps(tokens[first + 2]) ? first + 2 : first
  const next = tokens[noun + 1]?.lower ?? ''
  const isOfDeeds =
    (/^(?:on|for)$/.test(next) && !isSteps(tokens[noun])) ||
    next === 'aimed' ||
    (/^(?:to|that)$/.test(next) && isBase(tokens[noun + 2]))
  const isBroken = tokens
    .slice(i + 1, Math.max(i + 1, first))
    .some((token) => /^(?:VERB|ADP|PRON|PUNCT|CCONJ)$/.test(token.pos) && token.lower !== 'working')
  if (noun < 0 || !isOfDeeds || isBroken) return null
  return {
    manner: 'deliverable',
    strength: 'firm',
    stage: null,
    words: { start: i + 1, end: i + 1 },
    deed: i + 1,
    isNoun: true,
    subject: null,
  }
}

const isComing = (token: Token) =>
  lexicon.bodyNouns.has(token.lemma) ||
  lexicon.thingNouns.has(token.lemma) ||
  token.lower === 'package' ||
  isSteps(token)

const isSteps = (token: Token | undefined) => /^(?:steps|measures|actions)$/.test(token?.lower ?? '')

export const showing: ReadonlySet<string> = new Set([
  'is',
  'be',
  'are',
  'include',
  'includes',
  'including',
  'announcing',
  'see',
  'got',
])

/** "You’ll see Orsk launching a fund", "you can expect to see further patrols": what is to come, told to those who listen. */
function shownFrom(tokens: readonly Token[], i: number): Trigger | null {
  const before = tokens[i - 1]?.lower ?? ''
  const isAhead =
    /^(?:[’']ll|will|also|expect)$/.test(before) ||
    (before === 'to' && /^(?:expect|going)$/.test(tokens[i - 2]?.lower ?? ''))
  if (tokens[i]?.lower !== 'see' || !isAhead) return null
  const you = tokens.findLastIndex((token, at) => at < i && at > i - 7 && token.lower === 'you')
  const isShown =
    you >= 0 && tokens.slice(you, i).some((token) => /^(?:[’']ll|will|expect|going)$/.test(token.lower))
  if (!isShown || tokens[i + 1]?.pos === 'ADP' || !showsDeed(tokens.slice(i + 1, i + 20))) return null
  return {
    manner: 'deliverable',
    strength: 'firm',
    stage: null,
    words: { start: you, end: i + 1 },
    deed: i + 1,
    isNoun: true,
    subject: null,
  }
}

/** "us working on it", "Orsk launching a fund", "a new exercise": something to be done by those who speak, or a thing to come. */
function showsDeed(object: readonly Token[]): boolean {
  const doer = object.findIndex((token) => token.lower === 'us' || token.pos === 'PROPN')
  const isDone = object.some(
    (token, at) =>
      doer >= 0 &&
      at > doer &&
      (token.lower === 'do' ||
        (at === doer + 1 && isBase(token) && object[doer]?.lower === 'us') ||
        (/ing$/.test(token.lower) && token.pos === 'VERB' && lexicon.deedVerbs.has(token.lemma))),
  )
  const isFirms = object.some((token) => /^(?:companies|firms|business|businesses)$/.test(token.lower))
  const isThing = object
    .slice(0, 12)
    .some(
      (token) =>
        lexicon.thingNouns.has(token.lemma) ||
        lexicon.bodyNouns.has(token.lemma) ||
        token.lower === 'exercise',
    )
  const isCountries = object.some((token) => token.lower === 'countries' || token.lower === 'governments')
  const isCommitting = isCountries && object.some((token) => token.lemma === 'commitment')
  // "continued efforts to close it"
  const isEffort = object
    .slice(0, 4)
    .some(({ lower }, at) => /^(?:efforts|commitment|steps)$/.test(lower) && object[at + 1]?.lower === 'to')
  return !isFirms && (isDone || isThing || isCommitting || isEffort)
}

/** "set a target for launching flights by 2034", "a goal of planting a million trees" */
const isTargetOf = (tokens: readonly Token[], noun: number) =>
  /^(?:target|goal)$/.test(tokens[noun]?.lower ?? '') &&
  /^(?:for|of)$/.test(tokens[noun + 1]?.lower ?? '') &&
  isParticiple(tokens[noun + 2]) &&
  tokens.slice(Math.max(0, noun - 4), noun).some(({ lower }) => /^(?:set|sets|setting|adopted)$/.test(lower))

/** The "to" that hangs on a noun of promise, over a phrase such as "on methane and black carbon". */
function toWithin(tokens: readonly Token[], noun: number, reach: number): number {
  if (tokens[noun + 1]?.lower === 'to') return noun + 1
  // "Our plan is to raise the dyke."
  if (/^(?:plan|intention|intent)$/.test(tokens[noun]?.lower ?? '') && tokens[noun + 1]?.lower === 'is')
    return tokens[noun + 2]?.lower === 'to' ? noun + 2 : -1
  if (tokens[noun + 1]?.lower === 'of') return toOfOwners(tokens, noun + 2)
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
  return isOwned && owners.some((token) => token.isState || lexicon.actorNouns.has(token.lemma)) ? to : -1
}

function determinerBefore(tokens: readonly Token[], noun: number): number {
  let start = noun
  while (start > 0 && /^(?:DET|ADJ|PROPN|NUM|PRON)$/.test(tokens[start - 1]?.pos ?? '')) start--
  // "the result of our patience and commitment to …": one phrase.
  const isJoined = start > 1 && tokens[start - 1]?.lower === 'and' && tokens[start - 2]?.pos === 'NOUN'
  const first = isJoined ? determinerBefore(tokens, start - 2) : start
  return isJoined && tokens[first - 1]?.lower === 'of' ? first : start
}
