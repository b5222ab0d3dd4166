import {
  behindInsertion,
  insertionEnd,
  isBase,
  isBehindTo,
  isCapital,
  isDash,
  isParticiple,
  pastNumber,
  skipAdverbs,
} from '../words/clauses.ts'
import { endingsBehindBe } from '../words/lexicon.ts'
import { words } from '../words/list.ts'
import type { Token } from '../words/tokens.ts'
import { firstWithin } from '../words/within.ts'
import { formOf } from './joint.ts'
import { hasObject } from './objects.ts'

/** A phrase ends before a reason, a reservation or a new clause: "because", "which", "recognizing", "so that". */
export function phraseEnd(tokens: readonly Token[], head: number, end: number): number {
  for (let i = head + 2; i < end; i++) {
    const token = tokens[i]
    const before = tokens[i - 1]
    if (token === undefined) return i
    if (token.text === ';' && !opensDeed(tokens, i, head)) return i
    if (isDash(token) && isSaidAnew(tokens, i)) continue
    // "from 0–7.5 percent": a range.
    if (isDash(token) && !(before?.pos === 'NUM' && tokens[i + 1]?.pos === 'NUM')) {
      const close = insertionEnd(tokens, i)
      if (close === null || close >= end - 1) return i
      i = close
      continue
    }
    // "… and will also train pilots": another promise of the same subject.
    if (
      (token.lower === 'and' || token.lower === 'but') &&
      (isWill(tokens[behindInsertion(tokens, i + 1)]) ||
        isNewClause(tokens, i + 1) ||
        isPerfect(tokens, i + 1))
    )
      return before?.text === ',' ? i - 1 : i
    if (
      token.lower === 'while' &&
      (isParticiple(tokens[i + 1]) || tokens[i + 1]?.lower === 'being') &&
      before?.text !== ','
    )
      return i
    const joined = token.lower === 'and' ? skipAdverbs(tokens, i + 1) : i
    if (joined > i && isFiniteVerb(tokens, joined) && !isOfPair(tokens, head, i)) return i
    if (joined > i && isBehindTo(tokens, head, 2) && saysOnly(tokens, joined) && hasObject(tokens, head, i))
      return before?.text === ',' ? i - 1 : i
    if (before?.text === ',' && isPartOfWhich(tokens, i)) return i - 1
    if (before?.text === ',' && isOwnEffort(tokens, i)) return i - 1
    if (token.lower === 'so' && tokens[i + 1]?.lower === 'as') return before?.text === ',' ? i - 1 : i
    if (token.lower === 'with' && saysWhatFor(tokens, i, end)) return before?.text === ',' ? i - 1 : i
    if (describing.has(token.lower) && /^(?:on|of)$/.test(tokens[i + 1]?.lower ?? '')) return i
    if (before?.text === ',' && opensReason.has(token.lower)) {
      if (
        /^(?:in|with|as)$/.test(token.lower) &&
        !(token.lower === 'as' && /^(?:way|means)$/.test(tokens[i + 2]?.lower ?? '')) &&
        !/^(?:accordance|addition|order|close|coordination|well|part|recognition)$/.test(
          tokens[i + 1]?.lower ?? '',
        )
      )
        continue
      if (
        isAsWellAs(tokens, i) &&
        formOf(tokens, head) === 'base' &&
        isBase(tokens[skipAdverbs(tokens, tokens[i + 3]?.lower === 'to' ? i + 4 : i + 3)])
      )
        continue
      if (isInsertion(tokens, i, end) && (!hasObject(tokens, head, i) || goesOn(tokens, i))) continue
      // "raise funds, in part by selling salt; train pilots; and …": the list goes on behind its semicolon.
      const next = firstWithin(tokens, i + 1, end, ({ text }) => text === ';')
      if (next > 0 && opensDeed(tokens, next, head)) {
        i = next
        continue
      }
      return i - 1
    }
  }
  return end
}

/** "stand by the ports in — in their fight": a speaker takes up the last word and goes on. */
const isSaidAnew = (tokens: readonly Token[], dash: number) =>
  tokens[dash - 1]?.lower === tokens[dash + 1]?.lower

/** "a group focused on ice": what a thing is like. */
const describing = words('focused comprised')

const opensReason = words(
  `which who because except recognizing recognising reaffirming acknowledging underscoring aligned focusing while as so noting
  given resulting in with consistent since thereby thus`,
)

/** ", much of which supports", ", over half of which": told of what is given. */
const isPartOfWhich = (tokens: readonly Token[], at: number) =>
  [at, at + 1, at + 2].some(
    (share) =>
      /^(?:much|many|most|some|all|half|both|part|none|percent|third|quarter)$|^\d/.test(
        tokens[share]?.lower ?? '',
      ) &&
      tokens[share + 1]?.lower === 'of' &&
      /^(?:which|whom)$/.test(tokens[share + 2]?.lower ?? ''),
  )

/** "…, as well as train pilots" */
const isAsWellAs = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'as' && tokens[at + 1]?.lower === 'well' && tokens[at + 2]?.lower === 'as'

/** "our commitment to train pilots, our support for the fund, and …": another thing that is told of. */
const isOwnEffort = (tokens: readonly Token[], at: number) =>
  /^(?:our|their|its)$/.test(tokens[at]?.lower ?? '') &&
  tokens
    .slice(at + 1, at + 3)
    .some(({ lower }) => /^(?:support|efforts?|commitments?|determination|resolve|intention)$/.test(lower))

/** "…, and I think that", "…, but they have": somebody says something else. */
const isNewClause = (tokens: readonly Token[], at: number) =>
  /^(?:i|we|they|you|he|she|it|there)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:AUX|VERB|ADV)$/.test(tokens[at + 1]?.pos ?? '')

/** "… with the hope that it will draw others", "… with the aim of peace": what may come of it, where no other deed does. */
function saysWhatFor(tokens: readonly Token[], at: number, end: number): boolean {
  const aim = tokens[at + 2]?.lower ?? ''
  const isLast = !tokens.slice(at, end).some(({ text }) => text === ',')
  return aim === 'hope' || (isLast && /^(?:aim|goal|intention|objective)$/.test(aim))
}

/** "secure and trusted lights", "is founded and used": what "and" joins describes one thing. */
const isOfPair = (tokens: readonly Token[], head: number, and: number) =>
  !hasObject(tokens, head, and) ||
  (tokens[and - 1]?.pos === 'VERB' && pastParticiple.test(tokens[and - 1]?.lower ?? ''))

const pastParticiple = new RegExp(`(?:${endingsBehindBe.replace('ing|', '')})$`)

/** "We commit to train pilots, and call on others to join": the subject says something else. "They will train, and call on" does both. */
const saysOnly = (tokens: readonly Token[], at: number) =>
  /^(?:urge|note|recogni[sz]e|welcome|reiterate|reaffirm|underscore|underline|stress|emphasi[sz]e|acknowledge|applaud|commend|condemn)$/.test(
    tokens[at]?.lower ?? '',
  ) ||
  (tokens[at]?.lower === 'call' && /^(?:on|upon|for)$/.test(tokens[at + 1]?.lower ?? '')) ||
  (tokens[at]?.lower === 'look' && tokens[at + 1]?.lower === 'forward')

/** "… and called on", "… and encouraged more": another thing that the subject did. */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  return (
    token?.pos === 'VERB' &&
    // "software and Managed Services": part of a name.
    !(at > 0 && isCapital(token)) &&
    token.lower !== token.lemma &&
    !isParticiple(token) &&
    /(?:ed|[^s]s)$|^(?:met|held|made|took|spoke|gave|sent|told)$/.test(token.lower) &&
    next !== undefined &&
    /^(?:DET|PRON|ADP|SCONJ|PART|PROPN|ADV)$/.test(next.pos) &&
    next.lower !== 'by'
  )
}

/** "… and has requested a further 3 million": what the subject did besides; not "… and have access to it". */
const isPerfect = (tokens: readonly Token[], at: number) => {
  const done = tokens[skipAdverbs(tokens, at + 1)]
  return /^(?:has|have)$/.test(tokens[at]?.lower ?? '') && done?.pos === 'VERB' && done.lower !== done.lemma
}

const isWill = (token: Token | undefined) => token?.lower === 'will' || token?.lower === 'shall'

/** "commitment to supporting host communities; strengthening pathways; and fostering work": the list goes on. */
function opensDeed(tokens: readonly Token[], semicolon: number, head: number): boolean {
  const and = pastNumber(tokens, tokens[semicolon + 1]?.lower === 'and' ? semicolon + 2 : semicolon + 1)
  const at = skipAdverbs(tokens, tokens[and]?.lower === 'to' ? and + 1 : and)
  const form = formOf(tokens, head)
  if (form === 'participle' ? isParticiple(tokens[at]) : isBase(tokens[at]) && form === 'base') return true
  // "…; close loopholes; limit dues": the tagger takes a verb for an adjective, and the list goes on behind it.
  const next = firstWithin(tokens, semicolon + 1, tokens.length, ({ text }) => text === ';')
  return tokens[at]?.pos === 'ADJ' && next > 0 && opensDeed(tokens, next, head)
}

/** "…, in accordance with national law, …": the phrase goes on behind the second comma. */
function isInsertion(tokens: readonly Token[], start: number, end: number): boolean {
  const close = firstWithin(tokens, start + 1, tokens.length, (token) => token.text === ',')
  return (
    close > 0 &&
    close < end - 2 &&
    close - start <= 14 &&
    /^(?:in|with|as|while|consistent)$/.test(tokens[start]?.lower ?? '')
  )
}

/** "…, while preserving what exists, to strengthen cooperation" */
const goesOn = (tokens: readonly Token[], start: number) => {
  const close = firstWithin(tokens, start + 1, tokens.length, (token) => token.text === ',')
  return tokens[close + 1]?.lower === 'to' || tokens[close + 2]?.lower === 'to'
}
