import { isTelling } from '../meaning/gist.ts'
import { familiesIn } from '../meaning/word-families.ts'
import { isNoun } from '../words/clauses.ts'
import type { Token } from '../words/tokens.ts'
import { openingOf } from './noun-phrase.ts'
import { colouring, isKnown } from './phrases.ts'
import { wholeWordsOf } from './whole-words.ts'

/**
 * Words before a thing that narrow it: "technical" of "technical cooperation", where the other speaks of cooperation.
 *
 * @param named words that the other has in names alone: the "Equal Rights Coalition" speaks of no rights
 */
export function qualifiersOnlyIn(
  quote: string,
  known: ReadonlySet<string>,
  named: ReadonlySet<string>,
): string[] {
  const tokens = wholeWordsOf(quote)
  return tokens.flatMap((word, index) => {
    const [before, thing] = [tokens[index - 1], tokens[index + 1]]
    if (thing === undefined || !isNoun(thing) || !/^(?:ADJ|NOUN)$/.test(word.pos)) return []
    if (!/^\p{Ll}/u.test(word.text) || isKnownToken(word, known) || !isKnownToken(thing, known)) return []
    if (!isQualifier(word, before) || isOfEfforts(word, thing) || isKnownToken(thing, named)) return []
    const rest = tokens.slice(index + 2)
    const ends = rest.findIndex((token) => !isNoun(token))
    const last = (ends < 0 ? rest : rest.slice(0, ends)).at(-1) ?? thing
    const words = quote.slice(openingOf(tokens, index), last.end)
    // Numbers are changes of their own.
    return /\d/.test(words) ? [] : [words]
  })
}

/** Of "regular efforts" no more is meant than of "efforts"; "military action" is a kind of it. */
const isOfEfforts = (word: Token, thing: Token) =>
  /^(?:efforts?|actions?|steps?|measures?|options?)$/.test(thing.lower) &&
  /^(?:regular|official|concrete|further|collective|individual)$/.test(word.lower)

/** Not "to chart salt", "pilots chart salt", a verb that the tagger takes for a noun; nor "steady" of "safe and steady ferries". */
const isQualifier = (word: Token, before: Token | undefined) =>
  before !== undefined &&
  tellsOf(word) &&
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
