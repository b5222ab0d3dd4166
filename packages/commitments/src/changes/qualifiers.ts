import { isTelling } from '../meaning/gist.ts'
import { familiesIn } from '../meaning/word-families.ts'
import type { Token } from '../words/tokens.ts'
import { colouring } from './phrases.ts'
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
    const thing = tokens[index + 1]
    if (thing === undefined || !isName.test(thing.pos) || !/^(?:ADJ|NOUN)$/.test(word.pos)) return []
    if (!/^\p{Ll}/u.test(word.text) || isKnown(word, known) || !isKnown(thing, known)) return []
    if (!tellsOf(word) || isKnown(thing, named)) return []
    const rest = tokens.slice(index + 2)
    const ends = rest.findIndex(({ pos }) => !isName.test(pos))
    return [[word, thing, ...(ends < 0 ? rest : rest.slice(0, ends))].map(({ text }) => text).join(' ')]
  })
}

const isName = /^(?:NOUN|PROPN)$/

/** The words that a wording has with a capital alone. */
export function namedOnly(quote: string): ReadonlySet<string> {
  const [first = '', ...others] = quote.split(/(?<=\S)\s+/u)
  const isNamed = (word: string) => /^[^\p{L}]*\p{Lu}/u.test(word)
  const plain = new Set(familiesIn([first, ...others.filter((word) => !isNamed(word))].join(' ')))
  return new Set(familiesIn(others.filter(isNamed).join(' ')).filter((word) => !plain.has(word)))
}

const stemsOf = ({ text }: Token) => familiesIn(text)
const isKnown = (token: Token, known: ReadonlySet<string>) => stemsOf(token).some((word) => known.has(word))
const tellsOf = (token: Token) => stemsOf(token).some((word) => isTelling(word) && !colouring.has(word))

/** A verb or noun that is joined to a known one from before: "re-envision" of "re-envision and update". */
export function joinedBefore(quote: string, known: ReadonlySet<string>) {
  const tokens = wholeWordsOf(quote)
  return tokens.flatMap((word, index) => {
    if (!/^(?:and|or)$/.test(tokens[index + 1]?.lower ?? '') || !/^(?:VERB|NOUN)$/.test(word.pos)) return []
    const beside = tokens[index + 2]
    const next = tokens.slice(index + 2).find(({ pos }) => pos === word.pos || pos === 'PUNCT')
    if (word.pos === 'NOUN' && /s$/.test(word.lower) && beside?.pos === 'VERB') return []
    const isJoined = (other: Token | undefined) =>
      other !== undefined && /^(?:VERB|NOUN)$/.test(other.pos) && isKnown(other, known)
    if (!isJoined(beside) && !(next?.pos === word.pos && isJoined(next))) return []
    return isKnown(word, known) || !tellsOf(word)
      ? []
      : [{ words: word.text, isDeed: [word, beside].some((one) => one?.pos === 'VERB') }]
  })
}

/**
 * What is joined to a promise: a thing ("medical supplies") or a deed ("align definitions"); null where it is neither.
 *
 * @param of what it is of, told with it: " of law" behind "the rule"
 */
export function joinedThing(text: string, of: string): { words: string; isDeed: boolean } | null {
  const words = text.replace(/\(.*$|^[^(]*\)/u, '').replace(/^[\s“"]+|[\s”"]+$/gu, '')
  const tokens = wholeWordsOf(words)
  if (/^(?:which|that|who|where|while|with)\b/iu.test(words) || tokens.some(({ pos }) => pos === 'AUX'))
    return null
  if (!tokens.some(({ pos }) => isName.test(pos)) || isClause(tokens)) return null
  const first = tokens[0]
  // "forced displacement" is a thing.
  const isThing = /ed$/.test(first?.lower ?? '')
  return { words: `${words}${of}`, isDeed: (first?.pos === 'VERB' && !isThing) || /^to \p{Ll}/u.test(words) }
}

/** "the Vell Office also signed a plan": a sentence of its own; "based on surveys": what something else is. */
function isClause(tokens: readonly Token[]): boolean {
  if (/ed$/.test(tokens[0]?.lower ?? '') && tokens[1]?.pos === 'ADP') return true
  const told = tokens.filter(({ pos }) => pos !== 'ADV')
  return told.some(
    ({ pos, lower }, index) =>
      pos === 'VERB' && !/ing$/.test(lower) && /^(?:PROPN|PRON)$/.test(told[index - 1]?.pos ?? ''),
  )
}

/** Words for the whole ("all inland sectors") and for a part ("some of the vaccines") that stand in one wording alone. */
export function quantifiers(quote: string) {
  return { whole: toItsNoun(quote, wholeIn), part: toItsNoun(quote, partIn) }
}

/** From the word of quantity to the noun that it counts; null where none follows it. */
function toItsNoun(quote: string, words: RegExp): string | null {
  const match = words.exec(quote)
  if (match === null) return null
  const rest = quote.slice(match.index + match[0].length)
  const tokens = wholeWordsOf(rest)
  const noun = tokens.findIndex(({ pos }) => isName.test(pos))
  const between = tokens.slice(0, Math.max(noun, 0))
  if (noun < 0 || between.some(({ pos }) => !describing.test(pos))) return null
  // "all of Tarn’s waters"
  const after = tokens.slice(noun).findIndex(({ pos, text }) => !isName.test(pos) && !/^[’']s?$/.test(text))
  const last = tokens[after < 0 ? tokens.length - 1 : noun + after - 1]
  return last === undefined ? null : `${match[0]}${rest.slice(0, last.end)}`
}

const describing = /^(?:ADJ|DET|ADV|NUM|VERB)$/

const wholeIn =
  /(?<!\p{L})(?:all|every|any|the entire|the whole)(?! (?:the |of |our |these |those )*(?:two|three|four|seven|us|acts|forms|kinds|types|ways|means|areas|aspects|efforts|countries|leaders|parties|partners|governments|nations|sides|levels|who|that|hands)(?!\p{L}))(?: of)?(?: (?:the|our|these|those|its|their))?(?= \p{L})/iu
const partIn =
  /(?<!\p{L}|as )(?:(?:some|certain|selected|several|a few)(?: of)?|parts? of)(?: the)?(?= \p{L})/iu
