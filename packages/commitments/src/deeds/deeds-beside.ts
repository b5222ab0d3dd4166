/** Deeds that a sentence names beside the one it begins with: among what it includes, or done in the same time. */
import { isAmount, isParticiple, type Run } from '../words/clauses.ts'
import { deedVerbs } from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import { conjuncts } from './conjuncts.ts'
import { phraseEnd } from './phrase-end.ts'

/**
 * The words that part them: "such as accepting …, streamlining …, and …" (three or more), "…, including establishing a
 * centre", "…, as well as cooperating on", "…, while raising dues"; null where nothing stands beside. What stands behind
 * "including by" only tells how, unless it says who: "including by Orsk: accepting tests; and …".
 */
export function deedsBeside(tokens: readonly Token[], head: number, end: number): Run | null {
  for (let at = head + 3; at < end - 2; at++) {
    const word = tokens[at]?.lower
    if (word === 'while') {
      const isAlso = tokens[at + 1]?.lower === 'also'
      const verb = isAlso ? at + 2 : at + 1
      // "will dredge the lake while protecting pilots": of one breath, unless it says how much.
      const isApart =
        isAlso || tokens[at - 1]?.text === ',' || isCounted(tokens, verb, end) || isFounding(tokens[verb])
      return isApart &&
        (isDeed(tokens[verb]) || (isAlso && isParticiple(tokens[verb]))) &&
        !keeps.test(tokens[verb]?.lower ?? '')
        ? { start: at, end: verb }
        : null
    }
    if (word === undefined || !opensWords.has(word)) continue
    const opening = openings.find((words) => words.every((one, i) => tokens[at + i]?.lower === one))
    const before = tokens[tokens[at - 1]?.text === ',' ? at - 2 : at - 1]?.lower ?? ''
    if (opening === undefined || (word === 'such' && spokenOf.test(before))) continue
    const first = pastDoer(tokens, pastAlsoTo(tokens, at + opening.length))
    const others = listedFrom(tokens, first, end)
    if (
      (opening.at(-1) === 'by' ? first > at + 2 && others > 0 : others > 1) ||
      (word === 'including' && isFounding(tokens[first])) ||
      (word === 'as' && isDeed(tokens[first]))
    )
      return { start: at, end: first }
  }
  return null
}

const isCounted = (tokens: readonly Token[], verb: number, end: number) =>
  tokens.slice(verb + 1, Math.min(end, verb + 14)).some(isAmount)

/** What opens such a list, the longer wordings first. */
const openings: readonly (readonly string[])[] = [
  ['including', 'by'],
  ['including'],
  ['such', 'as'],
  ['as', 'well', 'as'],
  ['through'],
]
const opensWords: ReadonlySet<string> = new Set(openings.flatMap(([first = '']) => first))

/** "committed to cutting dues, as well as to training pilots" */
const pastAlsoTo = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'to' && isParticiple(tokens[at + 1]) ? at + 1 : at

/** "including by Orsk: accepting tests": behind who does it. */
const pastDoer = (tokens: readonly Token[], at: number) =>
  tokens[at]?.pos === 'PROPN' && tokens[at + 1]?.text === ':' ? at + 2 : at

/** "…, areas of cooperation, such as guarding reeds, …": what is thought of, and not what is done. */
const spokenOf =
  /^(?:cooperation|work|discussions?|topics|activities|benefits|outcomes|results|opportunities|objectives|goals|challenges|issues)$/

/** How many deeds follow the one at `first` in a list of participles. */
const listedFrom = (tokens: readonly Token[], first: number, end: number) =>
  isParticiple(tokens[first]) ? conjuncts(tokens, first, phraseEnd(tokens, first, end), true).length : 0

const isDeed = (token: Token | undefined) => isParticiple(token) && deedVerbs.has(token?.lemma ?? '')

/** "…, including establishing a centre for pilots": a new body is a deed of its own. */
const isFounding = (token: Token | undefined) =>
  isParticiple(token) && /^(?:establish|create|launch|convene|found)$/.test(token?.lemma ?? '')

/** "…, while ensuring that rights are kept": how the deed is done. */
const keeps = /^(?:ensur|protect|preserv|respect|meet|avoid|continu)/
