/** Items that name a deed by a noun: "Establishment of a hotline", "Deepened collaboration to end smuggling". */
import { isBase, isParticiple, type Run, skipAdverbs } from '../words/clauses.ts'
import { deedNouns } from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import { type Deed, deedsFrom, trimmed } from './deeds.ts'
import { itemEnd } from './nominal-items.ts'
import { phraseEnd } from './phrase-end.ts'

/**
 * The deeds of an item that opens with one, a run for each: "Exchange of charts, further collaboration on ice, and
 * intensification of patrols" are three. None where it opens otherwise.
 */
export function deedsNamed(tokens: readonly Token[], from: number): Deed[] {
  if (headOf(tokens, from) === null) return []
  const end = itemEnd(tokens)
  const starts = [from]
  for (let at = from + 3; at < end; at++) {
    if (!/^(?:,|;|and)$/.test(tokens[at]?.lower ?? '')) continue
    const next = tokens[at + 1]?.lower === 'and' ? at + 2 : at + 1
    if (headOf(tokens, next) === null && !isJoinedParticiple(tokens, { start: from, end }, at, next)) continue
    starts.push(next)
    at = next
  }
  return starts.flatMap((start, index) => parted(tokens, start, (starts[index + 1] ?? end + 1) - 1))
}

/**
 * "Cooperation on ice and sharing charts, lending pumps, and …": in a list that "and" joins one to, a participle is a deed
 * too; not "cooperation on mining and shipbuilding", "a training and testing centre".
 */
function isJoinedParticiple(tokens: readonly Token[], { start, end }: Run, joint: number, next: number) {
  const verb = skipAdverbs(tokens, next)
  const isOfPair = isParticiple(tokens[joint - 1]) && /^(?:ADP|DET|PUNCT)$/.test(tokens[joint - 2]?.pos ?? '')
  if (!isParticiple(tokens[verb]) || isOfPair || tokens[verb + 1]?.pos === 'ADP') return false
  const isJoined = (at: number) =>
    tokens[at]?.lower === 'and' && isParticiple(tokens[skipAdverbs(tokens, at + 1)])
  return tokens[joint]?.text !== ',' || tokens.some((_, at) => at > start && at < end && isJoined(at))
}

/** "Collaboration to cut runoff, restore reeds, and open the lock": what is worked for together is each a deed. */
function parted(tokens: readonly Token[], start: number, end: number): Deed[] {
  const head = headOf(tokens, start) ?? start
  const isShared = /^(?:collaboration|cooperation|coordination)$/.test(tokens[head]?.lower ?? '')
  if (isShared && tokens[head + 1]?.lower === 'to' && isBase(tokens[head + 2]))
    return deedsFrom(tokens, head + 2, end).map((deed, index) => ({
      ...deed,
      start: index === 0 ? start : deed.start,
      verb: index === 0 ? head : deed.verb,
    }))
  return [{ start, verb: head, end: trimmed(tokens, start, phraseEnd(tokens, head, end)) }]
}

/** Where the noun stands of a phrase that names a deed by it: behind words that only describe, before what it is done to. */
function headOf(tokens: readonly Token[], from: number): number | null {
  let at = from
  while (at < from + 3 && isDescribing(tokens[at])) at++
  const isDeed = deedNouns.has(tokens[at]?.lower ?? '')
  return isDeed && /^(?:of|to|on|in|with|between|through|by)$/.test(tokens[at + 1]?.lower ?? '') ? at : null
}

const isDescribing = (token: Token | undefined) =>
  token !== undefined &&
  !deedNouns.has(token.lower) &&
  (token.pos === 'ADJ' || /^(?:joint|further|an?|our|their)$|ed$/.test(token.lower))
