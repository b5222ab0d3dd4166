/** Where the other wording has the same thing, and what stands around it there: only beside it can anything come or go. */
import { familiesIn } from '../meaning/word-families.ts'
import { isCapital, isNoun } from '../words/clauses.ts'
import type { Token } from '../words/tokens.ts'
import { wholeWordsOf } from './whole-words.ts'

/** A thing in a wording: its last noun, with the words before it. */
export interface Place {
  /** The place of its last noun. */
  readonly head: number
  /** The words that tell which: "deep" of "the deep channel". */
  readonly modifiers: readonly Token[]
  /** What stands behind it. */
  readonly next: Token | undefined
}

/** Whether a thing ends here: "channel" of "the lake channel". */
export const isHead = (tokens: readonly Token[], at: number): boolean =>
  isThing(tokens, at) && !isThing(tokens, at + 1)

/** "the buoys", "the Eel Act": nouns that the tagger may take for verbs. */
const isThing = (tokens: readonly Token[], at: number) =>
  isNoun(tokens[at]) ||
  (tokens[at]?.pos === 'VERB' &&
    (tokens[at - 1]?.pos === 'DET' || (tokens[at - 1]?.pos === 'PROPN' && isCapital(tokens[at]))) &&
    !isNoun(tokens[at + 1]))

export function placeAt(tokens: readonly Token[], head: number): Place {
  let first = head
  while (first > 0 && tellsWhich(tokens, first - 1)) first--
  return { head, modifiers: tokens.slice(first, head), next: tokens[head + 1] }
}

const tellsWhich = (tokens: readonly Token[], at: number) =>
  // "the dues one last time": with a number another thing begins.
  tokens[at + 1]?.pos !== 'NUM' &&
  (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]?.pos ?? '') || isForm(tokens, at))

const isForm = (tokens: readonly Token[], at: number) =>
  // "the agreed rules", not "dredged lakes", which is a deed.
  at > 0 && tokens[at]?.pos === 'VERB' && /(?:ing|ed)$/.test(tokens[at]?.lower ?? '')

/** All places where a wording has a thing, in any of its forms. */
export const placesOf = (thing: Token, tokens: readonly Token[]): Place[] =>
  tokens.flatMap((token, at) => (isHead(tokens, at) && areOneWord(thing, token) ? [placeAt(tokens, at)] : []))

export function areOneWord(one: Token, other: Token): boolean {
  if (one.lemma === other.lemma) return true
  const families = familiesIn(one.text)
  return familiesIn(other.text).some((family) => families.includes(family))
}

/**
 * The last nouns of the things that are listed together with this one: of "the locks, the mouth of the Tarn and eels" all
 * three, from any of them.
 */
export function listAround(tokens: readonly Token[], head: number): number[] {
  const found: number[] = []
  for (let at = nextListed(tokens, head); at !== null; at = nextListed(tokens, at)) found.push(at)
  for (let at = lastListed(tokens, head); at !== null; at = lastListed(tokens, at)) found.push(at)
  return found
}

const separates = /^(?:,|and|or|&|plus)$/
const isLoose = ({ pos, lower }: Token) =>
  /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos) || /^(?:its|our|their|your)$/.test(lower)

function nextListed(tokens: readonly Token[], head: number): number | null {
  let at = head + 1
  // "the mouth of the Tarn, and …"
  if (/^(?:of|for|in|on)$/.test(tokens[at]?.lower ?? '')) {
    at++
    while (at < tokens.length && isLoose(tokens[at] as Token)) at++
  }
  if (!separates.test(tokens[at]?.lower ?? '')) return null
  while (separates.test(tokens[at]?.lower ?? '')) at++
  while (at < tokens.length) {
    if (isHead(tokens, at)) return at
    if (!isLoose(tokens[at] as Token)) return null
    at++
  }
  return null
}

function lastListed(tokens: readonly Token[], head: number): number | null {
  let at = head - 1
  while (at >= 0 && isLoose(tokens[at] as Token)) at--
  if (!separates.test(tokens[at]?.lower ?? '')) return null
  while (separates.test(tokens[at]?.lower ?? '')) at--
  return isThing(tokens, at) ? at : null
}

/**
 * Whether a thing is listed in one wording beside something that the other has too, and nothing else stands beside that in
 * the other: "salt" of "pumps and salt" where the other has pumps, not where it has "pumps and reeds", which may be said in
 * its place.
 */
export function isAddedToKnown(words: string, here: string, there: string): boolean {
  const [own, others] = [wholeWordsOf(here), wholeWordsOf(there)]
  const start = here.indexOf(words)
  const end = start + words.length
  const first = own.findIndex((token, at) => token.start >= start && token.end <= end && isHead(own, at))
  if (start < 0 || first < 0) return false
  // Examples of what the other wording gives no examples of are of it there as well.
  if (givesExamples.test(here.slice(0, start)) && !givesExamples.test(there)) return false
  const listed = listAround(own, first)
  const [from, to] = [Math.min(first, ...listed), Math.max(first, ...listed)]
  // "the Lake Fund, a new body": what stands behind a comma alone is the same thing again.
  if (!own.slice(from, to).some(({ lower }) => /^(?:and|or|&|plus)$/.test(lower))) return false
  const known = listed.flatMap((at) => {
    const thing = own[at]
    return thing === undefined ? [] : placesOf(thing, others)
  })
  if (known.length === 0) return false
  const lemmas = new Set(own.map(({ lemma }) => lemma))
  return known.every(({ head }) =>
    listAround(others, head).every((at) => lemmas.has(others[at]?.lemma ?? '')),
  )
}

const givesExamples = /(?<!\p{L})(?:such as|including)(?!\p{L})/u

/**
 * Whether the other wording has the thing with nothing in the place where this one has a limit: "ferries" for "ferries in
 * winter", not "ferries of Vell".
 */
export function isBareThere(thing: Token, here: string, there: string): boolean {
  const others = wholeWordsOf(there)
  const places = placesOf(thing, others)
  const known = new Set(familiesIn(here))
  return places.length > 0 && places.every(({ head }) => !isLimitedBy(others, head, known))
}

/** Whether what stands behind a thing says of it what the other wording does not. */
export function isLimitedBy(tokens: readonly Token[], head: number, known: ReadonlySet<string>): boolean {
  const [opener, ...behind] = tokens.slice(head + 1)
  if (opener === undefined) return false
  if (/^[(’']/.test(opener.text)) return true
  if (!limiting.test(opener.lower)) return false
  const noun = behind.findIndex((_, at) => isHead(behind, at))
  if (opener.lower === 'to' && behind[0]?.pos === 'VERB') return false
  return noun < 0 || !familiesIn(behind[noun]?.text ?? '').some((family) => known.has(family))
}

const limiting =
  /^(?:in|from|within|for|of|under|among|across|throughout|at|on|over|between|against|to|along|around|near)$/
