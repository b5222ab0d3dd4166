import { nameWords } from '../meaning/name-words.ts'
import type { Commitment } from '../schema.ts'
import type { Phrase } from './phrases.ts'
import { wholeWordsOf } from './whole-words.ts'

/** With what it is of: "under the auspices of the Lake Office", not "under the auspices". */
export const limitInWords = (quote: string, { start, end }: Phrase): string =>
  `${quote.slice(start, end).trim()}${whatItIsOf(quote, end)}`.replace(/[\s,;(]+$/u, '')

/** " of the Lake Office", where that stands behind the place, to its last noun; else nothing. */
export function whatItIsOf(quote: string, at: number): string {
  const [of = ''] = phraseOf.exec(quote.slice(at).replace(/^(?=of )/, ' ')) ?? []
  const words = wholeWordsOf(of)
  const isClause = words.some(({ pos, lower }) => pos === 'AUX' || lower === 'which')
  const noun = words.findLast(({ pos }) => /^(?:NOUN|PROPN|NUM|PRON)$/.test(pos))
  return isClause || noun === undefined ? '' : of.slice(0, noun.end)
}

const phraseOf =
  /^ of (?:[^,;]*?)(?=[,;]| ?\(| (?:and|or|to|in|on|for|from|with|by|at|as|through|via|that|which)\b|$)/u

/** A body that is the thing promised in one wording and only the frame of it in the other. */
export function frameOnlyIn(here: Commitment, there: Commitment): string[] {
  if (here.mechanism === null || there.mechanism === null) return []
  const match = framed.exec(here.quote)
  if (match === null || framed.test(there.quote)) return []
  if (through.test(there.quote.slice(0, Math.max(0, there.quote.indexOf(there.mechanism))))) return []
  const isFramed = here.quote.slice(match.index + match[0].length).startsWith(here.mechanism)
  const name = nameWords(here.mechanism)
  const isNamed = nameWords(there.quote).filter((word) => name.includes(word)).length >= name.length / 2
  return isFramed && isNamed ? [`${match[1]?.toLowerCase()} the ${here.mechanism}`] : []
}

const framed =
  /(?<!\p{L})(as part of|within|in the framework of|in the margins of|on the margins of)(?: (?:the|our|its|their|a))? /iu

/** It is done through the body in both: no limit has come or gone. */
const through = /(?<!\p{L})(?:through|via|under|under the auspices of)(?: the| our| its)? $/iu
