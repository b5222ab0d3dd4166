import { isTelling } from '../meaning/gist.ts'
import { familiesIn } from '../meaning/word-families.ts'
import type { Token } from '../words/tokens.ts'
import { colouring, isKnown } from './phrases.ts'
import { areOneWord, isHead, isLimitedBy, listAround, type Place, placeAt, placesOf } from './same-things.ts'
import { wholeWordsOf } from './whole-words.ts'

/**
 * What tells which of a thing alone is meant: "technical cooperation", where the other wording speaks of cooperation and
 * says nothing in its place. What is said otherwise there ("sensitive exchanges"), or of one of several things that are
 * listed, narrows nothing that could be shown.
 *
 * @param named words that the other has in names alone: the "Equal Rights Coalition" speaks of no rights
 */
export function qualifiersOnlyIn(
  quote: string,
  there: string,
  known: ReadonlySet<string>,
  named: ReadonlySet<string>,
): string[] {
  const [tokens, others] = [wholeWordsOf(quote), wholeWordsOf(there)]
  return tokens.flatMap((thing, at) => {
    if (!isHead(tokens, at) || !/^\p{Ll}/u.test(thing.text) || isKnownToken(thing, named)) return []
    const { modifiers } = placeAt(tokens, at)
    const before = tokens[at - modifiers.length - 1]
    if (modifiers.length === 0 || /^[,-]$|^(?:and|or)$/.test(before?.lower ?? '')) return []
    const first = modifiers.findIndex((word) => !isKnownToken(word, known))
    const word = modifiers[first]
    if (word === undefined || !/^(?:ADJ|NOUN)$/.test(word.pos) || !/^\p{Ll}/u.test(word.text)) return []
    if (!isQualifier(word, modifiers[first - 1] ?? before) || isOfEfforts(word, thing)) return []
    const places = [...placesOf(thing, others), ...deedsOf(thing, others)]
    const isBare = (place: Place) =>
      place.modifiers.every((other) => says(modifiers, other) || isCounted(other)) &&
      !isListed(others, place) &&
      !/^(?:these|those|such|this|that)$/.test(
        others[place.head - place.modifiers.length - 1]?.lower ?? '',
      ) &&
      !isLimitedBy(others, place.head, new Set(familiesIn(quote)))
    if (places.length === 0 || !places.every(isBare)) return []
    const words = quote.slice(modifiers[0]?.start, thing.end)
    // Numbers are changes of their own.
    return /\d/.test(words) ? [] : [words]
  })
}

/** "health care pilots" and "medical pilots" are one in other words; "salty dykes" and "salt dykes" one word. */
const says = (words: readonly Token[], other: Token) =>
  words.some(({ lower }) => lower.slice(0, 4) === other.lower.slice(0, 4))

const isCounted = ({ pos, lower }: Token) => pos === 'NUM' || /^(?:new|additional|more)$/.test(lower)

/** "collaborate to dredge" speaks of collaboration, not "collaborate on locks" or "release salt". */
const deedsOf = (thing: Token, tokens: readonly Token[]): Place[] =>
  tokens.flatMap((token, head) => {
    const next = tokens[head + 1]
    const isBare = /^(?:to|,|\.|;)?$/.test(next?.lower ?? '')
    return token.pos === 'VERB' && isBare && areOneWord(thing, token) ? [{ head, modifiers: [], next }] : []
  })

/** What is said before the first of a list may be said of all. */
const isListed = (tokens: readonly Token[], { head, modifiers }: Place) =>
  listAround(tokens, head).length > 0 ||
  /^(?:,|and|or)$/.test(tokens[head - modifiers.length - 1]?.lower ?? '')

/**
 * Of "regular efforts" no more is meant than of "efforts"; "military action" is a kind of it. And emissions are of
 * greenhouse gases, whether a text says so or not.
 */
const isOfEfforts = (word: Token, thing: Token) =>
  (/^(?:efforts?|actions?|steps?|measures?|options?|approach(?:es)?|plans?)$/.test(thing.lower) &&
    /^(?:regular|official|concrete|further|collective|individual|restrictive|programmatic|possible|available|effective|strong)$/.test(
      word.lower,
    )) ||
  (/^emissions?$/.test(thing.lower) && word.lower === 'greenhouse')

/** Praise and filler, that shut nothing out: "record", "forward-looking", "largest". */
const praises =
  /^(?:record|unprecedented|historic|landmark|once-in-a-\S+|first-ever|first-of-its-?\s?kind|\p{L}+-(?:looking|edge|class|leading|changing)|world-\S+|transformative|transformational|ground-?breaking|major|massive|significant|strong|firm|steadfast|ironclad|great|real|key|crucial|essential|innovative|creative|unique|special|exceptional|extraordinary|remarkable|generational|common-?sense|tangible|comprehensive|actual|very|some|\p{L}{3,}(?<!for|inter|mod|earn|hon|harv|conqu|requ|qu|inv|manif|w)est)$/u

/** Not "to chart salt", "pilots chart salt", a verb that the tagger takes for a noun; nor "steady" of "safe and steady ferries". */
const isQualifier = (word: Token, before: Token | undefined) =>
  before !== undefined &&
  tellsOf(word) &&
  !praises.test(word.lower) &&
  !/i(?:z|f)[ey]$/.test(word.lower) &&
  !/^(?:PART|CCONJ|PUNCT)$/.test(before.pos) &&
  !(before.pos === 'NOUN' && /[^s]s$/.test(before.lower))

/** The words that a wording has with a capital alone. */
export function namedOnly(quote: string): ReadonlySet<string> {
  const [first = '', ...others] = quote.split(/(?<=\S)\s+/u)
  const isNamed = (word: string) => /^[^\p{L}]*\p{Lu}/u.test(word)
  const plain = new Set(familiesIn([first, ...others.filter((word) => !isNamed(word))].join(' ')))
  return new Set(familiesIn(others.filter(isNamed).join(' ')).filter((word) => !plain.has(word)))
}

const stemsOf = ({ text }: Token) => familiesIn(text)
/** Whether the other wording has the word. */
export const isKnownToken = (token: Token, known: ReadonlySet<string>) =>
  stemsOf(token).some((word) => isKnown(word, known))
/** Whether the word tells something; not "new", "robust". */
export const tellsOf = (token: Token) =>
  stemsOf(token).some((word) => isTelling(word) && !colouring.has(word))
