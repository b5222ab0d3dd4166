/** Words for the whole and for a part of a thing. */
import { familiesIn } from '../meaning/word-families.ts'
import { isNoun } from '../words/clauses.ts'
import type { Token } from '../words/tokens.ts'
import { isKnown, type Phrase } from './phrases.ts'
import { wholeWordsOf } from './whole-words.ts'

/** Words for the whole ("all inland sectors") and for a part ("some of the vaccines") of a thing that the other wording has too. */
export interface Quantifiers {
  readonly whole: string | null
  readonly part: string | null
}

/**
 * Those of one wording, by its phrases, where the other has none; "for all" is one for anything. What a clause tells aside counts for nothing.
 *
 * @param named words that the other has in names alone
 */
export function quantifiersOnlyIn(
  phrases: readonly Phrase[],
  there: string,
  known: ReadonlySet<string>,
  named: ReadonlySet<string>,
): Quantifiers {
  const told = phrases.filter(({ kind, opener }) => kind !== 'aside' || opener === 'to')
  const first = (words: RegExp) =>
    told.map(({ text }) => toItsNoun(text, words)).find((found) => found !== null) ?? null
  const whole = anyWhole.test(there) ? null : first(wholeIn)
  const part = partIn.test(there) ? null : first(partIn)
  const isOfKnown = (words: string | null) => {
    const thing = familiesIn(words ?? '').at(-1)
    return thing !== undefined && isKnown(thing, known) && !named.has(thing)
  }
  return { whole: isOfKnown(whole) ? whole : null, part: isOfKnown(part) ? part : null }
}

/** From the word of quantity to the noun that it counts; null where none follows it. */
function toItsNoun(quote: string, words: RegExp): string | null {
  const match = words.exec(quote)
  if (match === null) return null
  const rest = quote.slice(match.index + match[0].length)
  const tokens = wholeWordsOf(rest)
  const noun = tokens.findIndex(isNoun)
  const between = tokens.slice(0, Math.max(noun, 0))
  if (noun < 0 || between.some(({ pos }) => !describing.test(pos))) return null
  const after = tokens.slice(noun).findIndex((_, at) => !goesOn(tokens, noun + at))
  const last = tokens[after < 0 ? tokens.length - 1 : noun + after - 1]
  return last === undefined ? null : `${match[0]}${rest.slice(0, last.end)}`
}

/** "all of Tarn’s waters", "all Tarn salt ferries", "all Tarn public ferries" */
const goesOn = (tokens: readonly Token[], at: number): boolean =>
  isNoun(tokens[at]) ||
  /^[’']s?$/.test(tokens[at]?.text ?? '') ||
  (tokens[at]?.pos === 'ADJ' && isNoun(tokens[at + 1]))

const describing = /^(?:ADJ|DET|ADV|NUM|VERB)$/

const wholeIn =
  /(?<!\p{L})(?:all|every|the entire|the whole)(?! (?:the |of |our |its |their |these |those )*(?:two|three|four|seven|us|acts|forms|kinds|types|ways|means|areas|aspects|parts|efforts|appropriate|necessary|relevant|possible|countries|leaders|parties|partners|governments|nations|sides|levels|who|that|hands)(?!\p{L}))(?! (?:of )?our(?!\p{L}))(?: of)?(?: (?:the|these|those|its|their))?(?= \p{L})/iu
const anyWhole =
  /(?<!\p{L})(?:all|every|each|any|entire|whole|every(?:one|where|body)|universal(?:ly)?|full(?:y)?|no)(?!\p{L})/iu
/** "some new pumps" are no part of the pumps. */
const partIn =
  /(?<!\p{L}|as |all |various |other )(?:(?:some|several|a few) of|(?:certain|selected)(?: of)?|parts? of)(?: the)?(?= \p{L})/iu
