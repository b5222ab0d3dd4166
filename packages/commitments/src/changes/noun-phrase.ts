/** A thing as it can be printed. */
import { isCapital } from '../words/clauses.ts'
import type { Token } from '../words/tokens.ts'
import { wholeWordsOf } from './whole-words.ts'

/**
 * The thing that a stretch names, whole: "the mouth of the Tarn" of "the mouth of the Tarn used". Null where it names none:
 * where a preposition opens it, or a sentence stands in it.
 */
export function thingIn(text: string): string | null {
  const words = text
    .replace(/ (?:\(|with ).*$/u, '')
    .replace(/^[^(]*\)/u, '')
    .replace(/^[\s,“"]+/u, '')
  const tokens = wholeWordsOf(words)
  if (tokens[0] === undefined || /^(?:ADP|SCONJ|AUX|PART)$/.test(tokens[0].pos)) return null
  if (opensNone.test(tokens[0].lower) || tokens.some(({ pos }) => pos === 'AUX')) return null
  // "plan the dykes": a verb that the tagger takes for a noun.
  if (tokens[0].pos === 'NOUN' && tokens[1]?.pos === 'DET') return null
  const verb = tokens.findIndex((_, at) => isVerbBehindThing(tokens, at))
  if (verb >= 0 && !/(?:ed|ing)$/.test(tokens[verb]?.lower ?? '')) return null
  const kept = verb < 0 ? tokens : tokens.slice(0, verb)
  const end = endOfThings(kept)
  return end === null ? null : balanced(words.slice(0, end))
}

/** Where the last thing ends that these words name; null where they name none. */
export const endOfThings = (tokens: readonly Token[]): number | null =>
  tokens.findLast((_, at) => isThing(tokens, at))?.end ?? null

const opensNone =
  /^(?:which|that|who|where|while|with|without|as|than|not|both|whether|how|if|other|there|it|we|they)$/

/** "stakeholders use what", "goods used": the thing ends before its verb. */
function isVerbBehindThing(tokens: readonly Token[], at: number): boolean {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]]
  if (token?.pos !== 'VERB' || isCapital(token) || !isName.test(before?.pos ?? '')) return false
  return !/ing$/.test(token.lower) || /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(next?.pos ?? '')
}

const isName = /^(?:NOUN|PROPN|NUM)$/

/** "capacity building", "their learning": so may a form of a verb be, where none follows that it is done to. */
const isThing = (tokens: readonly Token[], at: number) =>
  isName.test(tokens[at]?.pos ?? '') ||
  ((at > 0 || tokens.length === 1) &&
    tokens[at]?.pos === 'VERB' &&
    /ing$/.test(tokens[at]?.lower ?? '') &&
    !/^[-–]$/.test(tokens[at + 1]?.text ?? ''))

/** Without a quotation mark whose other is not there. */
export function balanced(words: string): string {
  const isPaired = (words.match(/“/gu) ?? []).length === (words.match(/”/gu) ?? []).length
  const straight = (words.match(/"/gu) ?? []).length % 2 === 0
  return (isPaired ? words : words.replace(/[“”]/gu, '')).replace(straight ? /^$/ : /"/gu, '')
}

/** Where the thing opens that a word belongs to: "human dignity", "public and private finance". */
export function openingOf(tokens: readonly Token[], last: number): number {
  let first = last
  // The first word of a wording is its deed.
  while (first > 1 && isOfThing(tokens, first - 1)) first--
  return tokens[first]?.start ?? 0
}

const isOfThing = (tokens: readonly Token[], at: number) =>
  /^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]?.pos ?? '') ||
  (tokens[at]?.lower === 'and' && tokens[at - 1]?.pos === 'ADJ' && tokens[at + 1]?.pos === 'ADJ')
