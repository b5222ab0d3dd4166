/** The shortest words that carry a promise and still tell which: no long tail about what is promised, and not too few to know it by. */

import { isBase, isCapital, isDash } from '../words/clauses.ts'
import { discreteVerbs } from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import { hasObject } from './objects.ts'
import type { Proposal } from './proposal.ts'
import { mayStopAt, opensAim, opensAside, opensTail } from './tails.ts'

/**
 * A proposal without a tail more than twice as long as what stands before it ("will join the Ice Compact, a treaty of
 * seven states that …"); of the tail as much as tells more and leaves the promise in sight. Where the promise has no name
 * ("launch an initiative to …") and nothing of the tail stands for itself, all of it stays.
 */
export function withoutTail(tokens: readonly Token[], proposal: Proposal): Proposal {
  const { start, verb, end } = proposal
  const farthest = end - start > longest * shortestCore ? end : start
  for (let first = Math.max(verb + 3, start + shortestCore); first < farthest; first++) {
    if (!opensTail(tokens, verb, first)) continue
    const most = longest * wordsIn(tokens, start, first)
    if (wordsIn(tokens, start, end) <= most) break
    if (opensAside(tokens, first) || opensAim(tokens, first)) return upTo(tokens, proposal, first)
    const cut = lastStop(tokens, first, end, (at) => wordsIn(tokens, start, at) <= most)
    if (cut > first || isNamed(tokens, verb, first)) return upTo(tokens, proposal, cut)
    break
  }
  const more = furtherPurposes(tokens, proposal)
  return more === null ? proposal : { ...proposal, end: more }
}

/** Without the comma before what is cut. */
const upTo = (tokens: readonly Token[], proposal: Proposal, end: number): Proposal => ({
  ...proposal,
  end: tokens[end - 1]?.text === ',' ? end - 1 : end,
})

/** The last place behind the first words of a tail where it may stop; its beginning where it may not. */
function lastStop(tokens: readonly Token[], first: number, end: number, isNear: (at: number) => boolean) {
  let last = first
  for (let at = first + shortestTail; at < end && isNear(at); at++) if (mayStopAt(tokens, at)) last = at
  return last
}

/**
 * A proposal of few words with the first of what is told about it, where the sentence goes on so and promises nothing else
 * there: "will champion the treaty, particularly its rules for winter".
 *
 * @param next where the next promise of the sentence begins
 */
export function withEnough(tokens: readonly Token[], proposal: Proposal, next: number): Proposal {
  const { start, verb, end } = proposal
  const core = wordsIn(tokens, start, end)
  if (core >= enough || isNamed(tokens, verb, end)) return proposal
  const from = tokens[end]?.text === ',' ? end + 1 : end
  // Behind ":" hangs a list, which promises by itself.
  const [first, second] = [tokens[from]?.lower ?? '', tokens[from + 1]?.lower ?? '']
  if (!goesOn.test(first) || /^(?:by|:)$/.test(second)) return proposal
  // "…, including through a drill": how, which is told whole or not at all.
  const isHow = first === 'including' && /^(?:through|via|within|under)$/.test(second)
  let last = end
  for (let at = from + 2; at <= next && wordsIn(tokens, start, at) <= longest * core; at++) {
    if (tokens[at]?.text === ':') break
    const isClosed = at === tokens.length || /^[.;]$/.test(tokens[at]?.text ?? '')
    // What the next promise stands in is another part of the sentence.
    if (at === next && !isClosed) break
    const isOver = isClosed || (tokens[at]?.text === ',' && !isWithinName(tokens, at))
    if (isHow ? isClosed : isOver || isDash(tokens[at]) || mayStopAt(tokens, at)) last = at
    if (isHow ? isClosed : isOver || (tokens[at]?.lower === 'and' && isBase(tokens[at + 1]))) break
  }
  return last === end ? proposal : { ...proposal, end: last }
}

/** "the Forum on the Growth, Care and Use of Reeds": a comma in a name. */
const isWithinName = (tokens: readonly Token[], comma: number) =>
  isCapital(tokens[comma - 1]) &&
  isCapital(tokens[comma + 1]) &&
  /^(?:,|and)$/.test(tokens[comma + 2]?.lower ?? '')

/** "join the Ice Compact": by its name it is known. */
const isNamed = (tokens: readonly Token[], verb: number, end: number) =>
  tokens.slice(verb + 1, end).filter(isCapital).length > 1

/** So many words tell a promise by themselves. */
const enough = 9
const goesOn =
  /^(?:including|such|particularly|especially|along|focused|with|through|which|that|to|across|ensuring|allowing|enabling|on|from|led)$/

/** So many times as long as what is promised, and the words hide it. */
const longest = 3
const shortestCore = 5
const shortestTail = 4

const wordsIn = (tokens: readonly Token[], from: number, to: number) => {
  let count = 0
  for (let at = from; at < to; at++) if (/[\p{L}\p{N}]/u.test(tokens[at]?.text ?? '')) count++
  return count
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
