/** The shortest words that carry a promise: a long tail that tells about what is promised is no part of them. */

import { insertionEnd, isBase, isCurrency, isDash, isLetters } from '../words/clauses.ts'
import { discreteVerbs } from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import { hasObject } from './objects.ts'
import type { Proposal } from './proposal.ts'

/**
 * A proposal without a tail more than twice as long as what stands before it ("will join the Ice Compact, a treaty of
 * seven states that …"). What it is for stays, and what it includes.
 */
export function withoutTail(tokens: readonly Token[], proposal: Proposal): Proposal {
  const { start, verb, end } = proposal
  for (let at = Math.max(verb + 3, start + shortestCore); at < end; at++) {
    if (end - at <= 2 * (at - start)) break
    if (
      opensTail(tokens, at) &&
      !givesName(tokens, verb, at) &&
      !givesSum(tokens, at) &&
      !saysWhatLettersAre(tokens, verb, at)
    )
      return { ...proposal, end: at }
  }
  const more = furtherPurposes(tokens, proposal)
  return more === null ? proposal : { ...proposal, end: more }
}

/**
 * "open a school to train pilots, teach wardens, lend boats, and …": where the second of several purposes of what is founded or
 * given begins, when they are longer than all before them; null where there is none. One tells what it is for.
 */
function furtherPurposes(tokens: readonly Token[], { start, verb, end }: Proposal): number | null {
  if (!discreteVerbs.has(tokens[verb]?.lemma ?? '')) return null
  const comma = tokens.findIndex(({ text }, at) => at > verb && at < end && text === ',')
  const to = tokens.findLastIndex(
    ({ lower }, at) => at > verb && at < comma && lower === 'to' && isBase(tokens[at + 1]),
  )
  if (to < 0 || !hasObject(tokens, verb, to) || !hasObject(tokens, to + 1, comma)) return null
  const next = tokens[comma + 1]
  // The tagger takes "support the ports" for a noun, which no article follows.
  const isNext = isBase(next) && (next?.pos === 'VERB' || tokens[comma + 2]?.pos === 'DET')
  const isShared = /^(?:,|and|or)$/.test(tokens[comma + 2]?.lower ?? '')
  return isNext && !isShared && end - comma > comma - start ? comma : null
}

const shortestCore = 5

/** ", a treaty of …", ", one of …", ", which brings …", "— such as …", ", beginning with …", ", hosted by …": what it is, and not what is done. */
function opensTail(tokens: readonly Token[], at: number): boolean {
  if (opensAim(tokens, at)) return true
  if (tokens[at]?.text !== ',' && !isDash(tokens[at])) return false
  // "give pilots – particularly young ones – more pay": the deed goes on behind it.
  if (insertionEnd(tokens, at) !== null) return false
  const [word, next] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? '']
  return (
    /^(?:one|particularly|especially|allowing|enabling)$/.test(word) ||
    (word === 'which' && !/^(?:will|would|is|are|intends|aims|seeks)$/.test(next)) ||
    (word === 'ensuring' && next === 'that') ||
    (word === 'such' && next === 'as') ||
    (word === 'drawing' && next === 'on') ||
    (/^(?:beginning|starting)$/.test(word) && next === 'with') ||
    (word === 'including' && next === 'but') ||
    (/^(?:an?|the)$/.test(word) && !isListed(tokens, at)) ||
    (/^(?:hosted|led|chaired|funded)$/.test(word) && next === 'by')
  )
}

/** "… in the service of ending dues, …", "… in our effort to", "… that will allow us to": what it may come to. */
function opensAim(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.lower ?? ''
  if (first !== 'in' && first !== 'that' && first !== 'based') return false
  const opening = tokens.slice(at, at + 4).map(({ lower }) => lower)
  return aims.test(opening.join(' '))
}

const aims =
  /^(?:in (?:the service of|(?:our|an|their|its) efforts? to|fulfillment of)|that (?:will|would|can) (?:allow|enable|help|let)|based on)\b/

/** "launched a new fund, the Dyke Fund, to …": until its name nothing tells which. */
function givesName(tokens: readonly Token[], verb: number, comma: number): boolean {
  if (tokens[comma + 1]?.lower !== 'the' || !isCapital(tokens[comma + 2])) return false
  const behind = tokens.findIndex(
    ({ pos, lower }, at) => at > comma + 1 && !/^(?:PROPN|NOUN|ADJ)$/.test(pos) && lower !== 'of',
  )
  const isClause = /^(?:VERB|AUX)$/.test(tokens[behind]?.pos ?? '')
  return !isClause && !tokens.slice(verb + 1, comma).some(isCapital)
}

/** "launched the LDF, a fund for dykes": letters do not tell what it is. */
const saysWhatLettersAre = (tokens: readonly Token[], verb: number, comma: number) =>
  isLetters(tokens[comma - 1]) && comma - verb <= 3 && /^an?$/.test(tokens[comma + 1]?.lower ?? '')

/** ", a project of up to $2 million": how much of it. */
const givesSum = (tokens: readonly Token[], comma: number) =>
  /^an?$/.test(tokens[comma + 1]?.lower ?? '') && tokens.slice(comma, comma + sumReach).some(isCurrency)

const sumReach = 10

const isCapital = (token: Token | undefined) => /^\p{Lu}/u.test(token?.text ?? '')

/** "a fund, a school, and a patrol": things of one list, where the comma opens no more than the next. */
const isListed = (tokens: readonly Token[], comma: number) =>
  tokens.slice(comma + 1, comma + 20).some(
    ({ text }, at, all) =>
      text === ',' &&
      /^(?:and|the|an?)$/.test(all[at + 1]?.lower ?? '') &&
      // "a safe, secure, and stable shore": what one thing is like.
      all[at - 1]?.pos !== 'ADJ',
  )
