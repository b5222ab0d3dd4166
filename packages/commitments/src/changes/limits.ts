import { nameWords } from '../meaning/name-words.ts'
import type { Commitment } from '../schema.ts'
import { balanced, endOfThings } from './noun-phrase.ts'
import type { Phrase } from './phrases.ts'
import { wholeWordsOf } from './whole-words.ts'

/** As it is told, to its last noun: "under the auspices of the Lake Office", "in the salt trade" of "in the salt trade related". */
export function limitInWords(quote: string, { start, end }: Phrase): string {
  const words = quote.slice(start, end).replace(/ ?\([^()]*\)?$/u, '')
  return balanced(words.slice(0, endOfThings(wholeWordsOf(words)) ?? words.length).trim())
}

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
