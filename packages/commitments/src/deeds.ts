import { isBase, isParticiple, type Run, skipAdverbs } from './clauses.ts'
import { conjuncts } from './conjuncts.ts'
import { carryingVerbs } from './lexicon.ts'
import { phraseEnd } from './phrase-end.ts'
import type { Token } from './tokens.ts'

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
  const colon = listColon(tokens, head, end)
  if (colon !== null)
    return [
      ...deedsFrom(tokens, head, headerEnd(tokens, colon), isUnderParticiple),
      ...listed(tokens, colon, end).flatMap((item) => deedsFrom(tokens, item.start, item.end)),
    ]
  const ways = includedWays(tokens, head, end)
  if (ways !== null)
    return [...deedsFrom(tokens, head, ways - 2, isUnderParticiple), ...deedsFrom(tokens, ways, end, true)]
  const stop = phraseEnd(tokens, head, end)
  const carried = carriedVerb(tokens, head, stop)
  const starts = [head, ...conjuncts(tokens, carried, stop, isUnderParticiple)]
  return starts.map((start, index) => {
    const until = starts[index + 1] ?? stop
    const verb = index === 0 ? carried : carriedVerb(tokens, start, until)
    return { start, end: withoutExamples(tokens, start, trimmed(tokens, start, until)), verb }
  })
}

/**
 * Parts what is promised as a noun ("cooperation to secure trade, to end piracy, and to share data") where infinitives go on
 * from one to the next.
 */
export function nominalDeeds(tokens: readonly Token[], start: number, end: number, verb: number): Deed[] {
  const to = tokens.findIndex(
    (token, at) => at > start && at < end - 1 && token.lower === 'to' && isBase(tokens[at + 1]),
  )
  if (to < 0) return [{ start, end, verb }]
  const stop = phraseEnd(tokens, to + 1, end)
  if (tokens[to - 1]?.lower === 'and')
    return [{ start, end: trimmed(tokens, start, to), verb }, ...deedsFrom(tokens, to + 1, end)]
  const starts = conjuncts(tokens, to + 1, stop, false)
  return [start, ...starts].map((from, index) => ({
    start: from,
    end: trimmed(tokens, from, starts[index] ?? stop),
    verb: index === 0 ? verb : carriedVerb(tokens, tokens[from]?.lower === 'to' ? from + 1 : from, stop),
  }))
}

/** "… to remove barriers, including by: raising quotas; opening a desk": the colon that a list of deeds stands behind. */
function listColon(tokens: readonly Token[], head: number, end: number): number | null {
  const at = tokens.findIndex((token, i) => i > head && i < end - 2 && token.text === ':')
  if (at < 0) return null
  const first = tokens[at + 1]
  if (
    !/^(?:by|to|will|including|through|following|steps|actions|measures)$/.test(tokens[at - 1]?.lower ?? '')
  )
    return null
  return isParticiple(first) || isBase(first) ? at : null
}

/** What stands before "including by:" promises something wider; before "by:" the list is all there is. */
const headerEnd = (tokens: readonly Token[], colon: number) =>
  tokens[colon - 2]?.lower === 'including' ? colon - 2 : colon

/** "…, including by accepting certificates, streamlining rules, and …": where a list of two deeds or more begins. */
function includedWays(tokens: readonly Token[], head: number, end: number): number | null {
  const at = tokens.findIndex(
    (token, i) =>
      i > head + 2 &&
      i < end - 3 &&
      token.lower === 'including' &&
      tokens[i + 1]?.lower === 'by' &&
      isParticiple(tokens[i + 2]),
  )
  if (at < 0) return null
  const ways = conjuncts(tokens, at + 2, phraseEnd(tokens, at + 2, end), true)
  return ways.length === 0 ? null : at + 2
}

/** The items behind the colon, parted by semicolons. */
function listed(tokens: readonly Token[], colon: number, end: number): Run[] {
  const items: Run[] = []
  let start = colon + 1
  for (let i = start; i <= end; i++) {
    if (i < end && tokens[i]?.text !== ';') continue
    const from = tokens[start]?.lower === 'and' ? start + 1 : start
    if (isParticiple(tokens[from]) || isBase(tokens[from])) items.push({ start: from, end: i })
    start = i + 1
  }
  return items
}

/** A long tail of ways and examples (", including through …") is no part of the shortest words that promise. */
function withoutExamples(tokens: readonly Token[], head: number, end: number): number {
  const at = tokens.findIndex(
    (token, i) =>
      i > head + 3 &&
      i < end &&
      token.text === ',' &&
      /^(?:including|such)$/.test(tokens[i + 1]?.lower ?? '') &&
      /^(?:through|by|via|as)$/.test(tokens[i + 2]?.lower ?? '') &&
      !isParticiple(tokens[i + 3]),
  )
  return at > 0 && end - at > 16 ? at : end
}

/** The verb that a light one hands on to: "working together to [increase]", "continue [building]". */
export function carriedVerb(tokens: readonly Token[], head: number, end: number): number {
  let verb = head
  for (let hops = 0; hops < 3; hops++) {
    const token = tokens[verb]
    if (token === undefined || !carryingVerbs.has(token.lemma)) return verb
    const to = skipAdverbs(tokens, verb + 1)
    const next = /^(?:to|toward|towards)$/.test(tokens[to]?.lower ?? '') ? skipAdverbs(tokens, to + 1) : to
    if (tokens[next]?.lower === 'be' && next > verb + 1) return next
    if (next >= end || !(isBase(tokens[next]) || isParticiple(tokens[next])) || tokens[next]?.pos === 'NOUN')
      return verb
    verb = next
  }
  return verb
}

/** Without the comma, full stop, "and" or "including" at its end. */
function trimmed(tokens: readonly Token[], start: number, end: number): number {
  let at = end
  while (
    at > start + 1 &&
    /^(?:[,.;:—–]|and|as|well|or|but|also|including)$/.test(tokens[at - 1]?.lower ?? '')
  )
    at--
  return at
}
