/** Where what is promised as a noun ends: "a fund for pilots, which will …", "… and signed a treaty". */
import { insertionEnd, skipAdverbs } from '../words/clauses.ts'
import type { Token } from '../words/tokens.ts'
import { isFiniteVerb } from './phrase-end.ts'

/** A noun phrase of promise ends with its clause. */
export function nounEnd(tokens: readonly Token[], start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const close = insertionEnd(tokens, at)
    if (close !== null && close < end - 1) at = close
    else if (
      /^[;.:—]$/.test(tokens[at]?.text ?? '') ||
      isNextDone(tokens, at) ||
      (isTaskOf(tokens, at) && !/^(?:this|these)$/.test(tokens[start]?.lower ?? '')) ||
      isToldNext(tokens, at) ||
      isOnTheSide(tokens, at, end)
    )
      return at
  }
  return end
}

/** "a fund, noting that it costs much": what is said of it on the side, where nothing else is promised behind. */
const isOnTheSide = (tokens: readonly Token[], at: number, end: number) =>
  tokens[at]?.text === ',' &&
  /^(?:noting|recogni[sz]ing|acknowledging|underscoring|emphasi[sz]ing)$/.test(tokens[at + 1]?.lower ?? '') &&
  !tokens.slice(at + 1, end).some(({ text }, i) => text === ',' && tokens[at + i + 2]?.lower === 'and')

/** "a fund, and the idea is to": another clause, with its own subject. */
function isToldNext(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== ',' || tokens[at + 1]?.lower !== 'and') return false
  if (!/^(?:the|this|that|these|those)$/.test(tokens[at + 2]?.lower ?? '')) return false
  const verb = tokens.findIndex(({ pos }, i) => i > at + 2 && !/^(?:ADJ|NOUN|PROPN)$/.test(pos))
  return verb > at + 3 && verb < at + 7 && tokens[verb]?.pos === 'AUX'
}

/** "a new force, which will advance": what it is for, told by itself; "this force, which will" is only named with it. */
const isTaskOf = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === ',' &&
  tokens[at + 1]?.lower === 'which' &&
  /^(?:will|shall|would)$/.test(tokens[at + 2]?.lower ?? '')

/** "announced a fund, signed a treaty, and …", "… and deepened ties": another thing that the subject did. */
function isNextDone(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:,|and)$/.test(tokens[at]?.lower ?? '')) return false
  const verb = skipAdverbs(tokens, at + 1)
  // "affirm our commitment to … and strongly condemn": the adverb tells a verb of the plural.
  const isPlural = verb > at + 1 && tokens[verb]?.pos === 'VERB' && tokens[at]?.lower === 'and'
  return isFiniteVerb(tokens, verb) || (isPlural && /^(?:DET|PRON|PROPN)$/.test(tokens[verb + 1]?.pos ?? ''))
}
