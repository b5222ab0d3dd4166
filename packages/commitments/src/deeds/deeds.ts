import { isBase, isParticiple, pastNumber, type Run, skipAdverbs } from '../words/clauses.ts'
import { carryingVerbs } from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import { firstWithin } from '../words/within.ts'
import { conjuncts } from './conjuncts.ts'
import { deedList } from './deed-list.ts'
import { deedsBeside } from './deeds-beside.ts'
import { withoutExamples } from './examples.ts'
import { afterJoint, formOf, wherePossible } from './joint.ts'
import { phraseEnd } from './phrase-end.ts'
import { furtherSums } from './sums.ts'

/** One deed: from its verb to the end of what it governs. */
export interface Deed extends Run {
  /** The verb that says what is done, past verbs that only carry it ("work together to increase"). */
  readonly verb: number
}

/**
 * Parts a verb phrase into deeds that could be kept or broken alone: verbs of the same form, joined by a comma or "and",
 * each with an object of its own ("invest in our health workforce, and combat counterfeit medicines"). Verbs that share
 * one object ("re-envision and update our plan") stay together.
 *
 * @param head the first verb of the phrase
 * @param isUnderParticiple the promise itself is a participle ("committing to promote …, expanding …"), and others may join it
 * @param end where the phrase must stop (the next promise or the sentence's end)
 */
export function deedsFrom(
  tokens: readonly Token[],
  head: number,
  end: number,
  isUnderParticiple = false,
): Deed[] {
  const list = deedList(tokens, head, end)
  if (list !== null)
    return [
      ...deedsFrom(tokens, head, list.headerEnd, isUnderParticiple),
      ...list.items.flatMap((item) => deedsFrom(tokens, item.start, item.end)),
    ]
  const ways = deedsBeside(tokens, head, end)
  if (ways !== null) {
    const next = goesOnBehind(tokens, head, ways.end, end)
    return [
      ...deedsFrom(tokens, head, ways.start, isUnderParticiple),
      ...deedsFrom(tokens, ways.end, next?.semicolon ?? end, true),
      ...(next === null ? [] : deedsFrom(tokens, next.start, end, isUnderParticiple)),
    ]
  }
  const stop = phraseEnd(tokens, head, end)
  const carried = carriedVerb(tokens, head, stop)
  const isParted = isUnderParticiple || isPartedBySemicolons(tokens, head, stop)
  const starts = [head, ...conjuncts(tokens, pastWays(tokens, carried, stop), stop, isParted)]
  const by =
    isParticiple(tokens[head]) && starts.length > 1 ? listedBehindBy(tokens, head, starts[1] ?? stop) : null
  if (by !== null) starts[0] = by
  return starts.flatMap((start, index) => {
    const until = starts[index + 1] ?? stop
    const verb =
      index === 0 && by === null
        ? carried
        : carriedVerb(tokens, skipAdverbs(tokens, pastTo(tokens, start)), until)
    const end = withoutExamples(tokens, start, trimmed(tokens, start, until))
    const sums = furtherSums(tokens, { start, end, verb })
    if (sums.length === 0) return { start, end, verb }
    return [{ start, verb }, ...sums].map((one, at) => {
      const next = sums[at]?.start
      return { ...one, end: next === undefined ? end : trimmed(tokens, one.start, next) }
    })
  })
}

/** "will cut dues, while training pilots; and lend pumps": where the deeds of the form at `head` go on. */
function goesOnBehind(tokens: readonly Token[], head: number, from: number, end: number) {
  const semicolon = firstWithin(tokens, from + 1, end, ({ text }) => text === ';')
  const form = formOf(tokens, head)
  const next = semicolon < 0 || form !== 'base' ? null : afterJoint(tokens, semicolon, end, form)
  return next === null ? null : { semicolon, start: next.start }
}

/** "improving trade by enforcing laws, sharing data, ending dues, and …": the list behind "by" is what is done. */
function listedBehindBy(tokens: readonly Token[], head: number, end: number): number | null {
  const by = firstWithin(
    tokens,
    head + 2,
    end,
    (token, at) => token.lower === 'by' && isParticiple(tokens[at + 1]),
  )
  const isDirect = !tokens
    .slice(head + 1, by)
    .some(({ lower }, at, all) => lower === 'to' && isBase(all[at + 1]))
  return by > 0 && by + 1 < end && isDirect ? by + 1 : null
}

/** "are working together to end it; training pilots; and lending pumps": the semicolons part what "are" governs. */
const isPartedBySemicolons = (tokens: readonly Token[], head: number, end: number) =>
  isParticiple(tokens[head]) &&
  tokens.some(({ text }, at) => at > head && at < end && text === ';' && isParticiple(tokens[at + 1]))

export const pastTo = (tokens: readonly Token[], at: number) => (tokens[at]?.lower === 'to' ? at + 1 : at)

/** The verb that a light one hands on to: "working together to [increase]", "continue [building]". */
export function carriedVerb(tokens: readonly Token[], head: number, end: number): number {
  let verb = head
  for (let hops = 0; hops < 3; hops++) {
    const token = tokens[verb]
    if (token === undefined || !carryingVerbs.has(token.lemma)) return verb
    const to = pastCompany(tokens, verb, skipAdverbs(tokens, verb + 1), end)
    const next = /^(?:to|toward|towards)$/.test(tokens[to]?.lower ?? '') ? skipAdverbs(tokens, to + 1) : to
    if (tokens[next]?.lower === 'be' && next > verb + 1) return next
    if (next >= end || !(isBase(tokens[next]) || isParticiple(tokens[next])) || tokens[next]?.pos === 'NOUN')
      return verb
    verb = next
  }
  return verb
}

/** "take concrete steps to [train] pilots and lend pumps", "look at ways to [train]": each of what is listed behind is done. */
function pastWays(tokens: readonly Token[], verb: number, end: number): number {
  const to = firstWithin(
    tokens,
    verb + 2,
    Math.min(end - 1, verb + 6),
    (token, at) =>
      token.lower === 'to' &&
      /^(?:steps|actions?|measures|ways)$/.test(tokens[at - 1]?.lower ?? '') &&
      isBase(tokens[at + 1]),
  )
  return to < 0 ? verb : to + 1
}

/** "work with partners, civil society and academia [to] foster", "work together and with partners": over those with whom it is done. */
function pastCompany(tokens: readonly Token[], verb: number, next: number, end: number): number {
  if (!/^(?:work|partner|collaborate|cooperate|team)$/.test(tokens[verb]?.lemma ?? '')) return next
  const company = tokens[next]?.lower === 'and' ? next + 1 : next
  if (!/^(?:with|alongside|through|across)$/.test(tokens[company]?.lower ?? '')) return next
  for (let at = company + 1; at < Math.min(end - 1, next + companyReach); at++) {
    if (tokens[at]?.lower === 'to' && isBase(tokens[at + 1])) return at
    if (tokens[at]?.pos === 'VERB' || tokens[at]?.pos === 'AUX') return next
  }
  return next
}

const companyReach = 24

/** Without the comma, full stop, "and" or "including" at its end. */
export function trimmed(tokens: readonly Token[], start: number, end: number): number {
  let at = end
  if (
    /^(?:by|through|to)$/.test(tokens[at - 1]?.lower ?? '') &&
    /^(?:and|including)$/.test(tokens[at - 2]?.lower ?? '')
  )
    at -= 2
  // "… and, where needed,": how the next is done.
  const put = tokens[at - 1]?.text === ',' ? wherePossible(tokens, at - 2) : wherePossible(tokens, at - 1)
  if (put > start && tokens[put - 1]?.text === ',' && /^(?:and|or)$/.test(tokens[put - 2]?.lower ?? ''))
    at = put - 2
  // "…; and (ii)": the number of the next.
  for (const length of [3, 2])
    if (at - length > start && tokens[at - 1]?.text === ')' && pastNumber(tokens, at - length) === at)
      at -= length
  // "…, and further": the next deed's own word.
  if (tokens[at - 1]?.lower === 'further' && /^(?:,|and)$/.test(tokens[at - 2]?.lower ?? '')) at--
  while (
    at > start + 1 &&
    (opensNext.test(tokens[at - 1]?.lower ?? '') ||
      isByWhich(tokens, at - 1) ||
      isJoinedBeing(tokens, at - 1))
  )
    at--
  return at
}

/** "…, and are [lending pumps]": the auxiliary of what is told next; not "where they are". */
const isJoinedBeing = (tokens: readonly Token[], at: number) =>
  /^(?:is|are|has|have)$/.test(tokens[at]?.lower ?? '') && /^(?:and|but)$/.test(tokens[at - 1]?.lower ?? '')

const opensNext = /^(?:[,.;:—–]|and|as|well|or|but|also|including|that|which|who|where|will|would)$/

/** "a pledge, by which states commit": what is promised by it stands by itself. */
const isByWhich = (tokens: readonly Token[], at: number) =>
  /^(?:by|in|under|through|during)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:which|whom)$/.test(tokens[at + 1]?.lower ?? '')
