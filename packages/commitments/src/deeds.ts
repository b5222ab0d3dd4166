import { isBase, isParticiple, type Run, skipAdverbs } from './clauses.ts'
import { carryingVerbs, discreteVerbs } from './lexicon.ts'
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
  const stop = phraseEnd(tokens, head, end)
  const carried = carriedVerb(tokens, head, stop)
  const starts = [head, ...conjuncts(tokens, carried, stop, isUnderParticiple)]
  return starts.map((start, index) => {
    const until = starts[index + 1] ?? stop
    const verb = index === 0 ? carried : carriedVerb(tokens, start, until)
    return { start, end: withoutExamples(tokens, start, trimmed(tokens, start, until)), verb }
  })
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

/** A phrase ends before a reason, a reservation or a new clause: "because", "which", "recognizing", "so that". */
function phraseEnd(tokens: readonly Token[], head: number, end: number): number {
  for (let i = head + 2; i < end; i++) {
    const [token, before] = [tokens[i], tokens[i - 1]]
    if (token === undefined) return i
    if (token.text === ';' && !opensDeed(tokens, i, head)) return i
    if (/^[—–]$/.test(token.text)) {
      const close = tokens.findIndex((later, at) => at > i && /^[—–]$/.test(later.text))
      if (close < 0 || close >= end - 1 || close - i > 10) return i
      i = close
      continue
    }
    if (/^(?:focused|comprised)$/.test(token.lower) && /^(?:on|of)$/.test(tokens[i + 1]?.lower ?? ''))
      return i
    if (
      before?.text === ',' &&
      /^(?:which|who|because|recognizing|recognising|while|as|so|noting|given|in|with|consistent|since)$/.test(
        token.lower,
      )
    ) {
      if (
        /^(?:in|with|as)$/.test(token.lower) &&
        !/^(?:accordance|addition|order|close|coordination|well|part|recognition)$/.test(
          tokens[i + 1]?.lower ?? '',
        )
      )
        continue
      if (isInsertion(tokens, i, end) && (!hasObject(tokens, head, i) || goesOn(tokens, i))) continue
      return i - 1
    }
  }
  return end
}

/** "commitment to supporting host communities; strengthening pathways; and fostering work": the list goes on. */
function opensDeed(tokens: readonly Token[], semicolon: number, head: number): boolean {
  const at = tokens[semicolon + 1]?.lower === 'and' ? semicolon + 2 : semicolon + 1
  return formOf(tokens, head) === 'participle'
    ? isParticiple(tokens[at])
    : isBase(tokens[at]) && formOf(tokens, head) === 'base'
}

/** "…, in accordance with national law, …": the phrase goes on behind the second comma. */
function isInsertion(tokens: readonly Token[], start: number, end: number): boolean {
  const close = tokens.findIndex((token, at) => at > start && token.text === ',')
  return (
    close > 0 &&
    close < end - 2 &&
    close - start <= 14 &&
    /^(?:in|with|as|while|consistent)$/.test(tokens[start]?.lower ?? '')
  )
}

/** "…, while preserving what exists, to strengthen cooperation" */
const goesOn = (tokens: readonly Token[], start: number) => {
  const close = tokens.findIndex((token, at) => at > start && token.text === ',')
  return tokens[close + 1]?.lower === 'to' || tokens[close + 2]?.lower === 'to'
}

function conjuncts(
  tokens: readonly Token[],
  head: number,
  end: number,
  isUnderParticiple: boolean,
): number[] {
  const form = formOf(tokens, head)
  const starts: number[] = []
  let last = head
  let purpose = false
  for (let i = head + 1; i < end; i++) {
    const token = tokens[i]
    if (token === undefined) break
    if (token.lower === 'to' && isBase(tokens[i + 1]) && !isJoint(tokens, i - 1)) purpose = true
    if (token.lower === 'by' && isParticiple(tokens[i + 1])) purpose = true
    if (!isJoint(tokens, i)) continue
    const verb =
      afterJoint(tokens, i, end, form) ??
      (isUnderParticiple ? afterJoint(tokens, i, end, 'participle') : null)
    if (
      verb === null ||
      isVerbList(tokens, last, i) ||
      !hasObject(tokens, last, i) ||
      !hasOwnObject(tokens, verb.at, end)
    )
      continue
    const isBound =
      purpose && form === 'base' && !verb.hasTo && !isDiscrete(tokens, verb.at) && tokens[i]?.text !== ','
    if (isBound) continue
    starts.push(verb.start)
    last = verb.at
    purpose = false
    i = verb.at
  }
  return starts
}

/** "to prevent, detect, and respond to threats": verbs that share what follows are one deed. */
function isVerbList(tokens: readonly Token[], last: number, joint: number): boolean {
  const at = tokens[joint - 1]?.text === ',' ? joint - 2 : joint - 1
  const before = tokens[at]
  // "improving the harbour lights, and building": what the tagger takes for a verb stands behind its own.
  if (at < joint - 1 && tokens[at - 1]?.text !== ',') return false
  return at > last && before?.pos === 'VERB' && (isBase(before) || isParticiple(before))
}

type Form = 'base' | 'participle' | 'noun'

const formOf = (tokens: readonly Token[], index: number): Form =>
  isParticiple(tokens[index])
    ? 'participle'
    : isBase(tokens[index]) || tokens[index - 1]?.lower === 'to'
      ? 'base'
      : 'noun'

const isJoint = (tokens: readonly Token[], i: number) => {
  const lower = tokens[i]?.lower
  return (
    lower === ',' || lower === ';' || lower === 'and' || (lower === 'as' && tokens[i + 1]?.lower === 'well')
  )
}

/** The verb that a comma or "and" opens, in the form of the head, or null. */
function afterJoint(tokens: readonly Token[], joint: number, end: number, form: Form) {
  let at = joint + 1
  while (
    at < end &&
    /^(?:and|as|well|also|then|further|,|by|including|finally)$/.test(tokens[at]?.lower ?? '')
  )
    at++
  const start = at
  const hasTo = tokens[at]?.lower === 'to' && tokens[at - 1]?.text !== ','
  if (hasTo) at++
  at = tokens[at]?.pos === 'ADV' ? at + 1 : at
  const token = tokens[at]
  if (token === undefined || at >= end) return null
  // "lawful, safe, and secure travel": joined adjectives.
  if (
    tokens[joint - 1]?.pos === 'ADJ' ||
    (tokens[joint - 1]?.text === ',' && tokens[joint - 2]?.pos === 'ADJ')
  )
    return null
  const isSameForm =
    form === 'participle' ? isParticiple(token) && token.pos === 'VERB' : form === 'base' && isBase(token)
  const isInfinitive = hasTo && isBase(token)
  return isSameForm || isInfinitive ? { at, start, hasTo } : null
}

const isNounLike = (token: Token) =>
  /^(?:NOUN|PROPN|NUM)$/.test(token.pos) || /^(?:it|them|this|that|those|these)$/.test(token.lower)

/** Whether the deed so far has something that it is done to. */
const hasObject = (tokens: readonly Token[], verb: number, until: number) =>
  tokens.slice(verb + 1, until).some(isNounLike)

function hasOwnObject(tokens: readonly Token[], verb: number, end: number): boolean {
  let at = verb + 1
  // "strengthening and expanding pathways": two verbs with one object.
  while (at + 1 < end && /^(?:,|and|or)$/.test(tokens[at]?.lower ?? '') && isVerbForm(tokens[at + 1])) at += 2
  const next = tokens[at]
  if (next === undefined || at >= end) return false
  return !/^(?:,|and|or|of)$/.test(next.lower) && tokens.slice(at, end).some(isNounLike)
}

const isVerbForm = (token: Token | undefined) =>
  token?.pos === 'VERB' && (isBase(token) || isParticiple(token))

const isDiscrete = (tokens: readonly Token[], at: number) => discreteVerbs.has(tokens[at]?.lemma ?? '')

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
