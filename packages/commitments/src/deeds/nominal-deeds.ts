/** Deeds of what is promised as a noun: "cooperation to secure trade, to end piracy, and to share data". */
import { isBase, isParticiple } from '../words/clauses.ts'
import { deedVerbs, promiseNouns } from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import { firstWithin } from '../words/within.ts'
import { conjuncts } from './conjuncts.ts'
import { carriedVerb, type Deed, deedsFrom, pastTo, trimmed } from './deeds.ts'
import { phraseEnd } from './phrase-end.ts'

/**
 * Parts what is promised as a noun ("cooperation to secure trade, to end piracy, and to share data") where infinitives go on
 * from one to the next.
 *
 * @param isThing a thing is promised, and what it is for stays with it unless each purpose has its own "to"
 */
export function nominalDeeds(
  tokens: readonly Token[],
  start: number,
  end: number,
  verb: number,
  isThing = false,
): Deed[] {
  const also = firstWithin(
    tokens,
    start + 1,
    end - 2,
    (token, at) =>
      token.lower === 'to' &&
      isParticiple(tokens[at + 1]) &&
      /^(?:and|as)$/.test(tokens[at - 1]?.lower ?? ''),
  )
  // "committed to a strong alliance, as well as to training pilots"
  if (also > 0)
    return [{ start, end: trimmed(tokens, start, also), verb }, ...deedsFrom(tokens, also + 1, end)]
  const going = isThing ? -1 : goingOnFrom(tokens, start, end)
  if (going > 0)
    return [{ start, end: trimmed(tokens, start, going), verb }, ...deedsFrom(tokens, going + 1, end, true)]
  const to = firstWithin(
    tokens,
    start + 1,
    end - 1,
    (token, at) => token.lower === 'to' && isBase(tokens[at + 1]),
  )
  if (to < 0) return [{ start, end: trimmed(tokens, start, end), verb }]
  const stop = phraseEnd(tokens, to + 1, end)
  if (tokens[to - 1]?.lower === 'and')
    return [{ start, end: trimmed(tokens, start, to), verb }, ...deedsFrom(tokens, to + 1, end)]
  const starts = conjuncts(tokens, to + 1, stop, false).filter((at) => !isThing || tokens[at]?.lower === 'to')
  return [start, ...starts].map((from, index) => ({
    start: from,
    end: trimmed(tokens, from, starts[index] ?? stop),
    verb: index === 0 ? verb : carriedVerb(tokens, pastTo(tokens, from), stop),
  }))
}

/** "a commitment to the cleaning of the lock, training pilots, and lending pumps": the comma behind which it goes on, or -1. */
function goingOnFrom(tokens: readonly Token[], start: number, end: number): number {
  const opensDeed = (at: number) =>
    tokens[at]?.pos === 'VERB' && isParticiple(tokens[at]) && deedVerbs.has(tokens[at].lemma)
  const comma = firstWithin(tokens, start + 1, end, ({ text }) => text === ',')
  const isListed = tokens
    .slice(comma + 1, end)
    .some(
      ({ text }, at) => text === ',' && tokens[comma + at + 2]?.lower === 'and' && opensDeed(comma + at + 3),
    )
  const isPromise = tokens.slice(start, start + 4).some(({ lemma }) => promiseNouns.has(lemma))
  return isPromise && opensDeed(comma + 1) && isListed ? comma : -1
}
