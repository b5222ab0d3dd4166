import { nameWords } from '../meaning/name-words.ts'
import { familiesIn } from '../meaning/word-families.ts'
import type { Commitment } from '../schema.ts'
import { isNoun } from '../words/clauses.ts'
import { deedNouns } from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import { balanced, endOfThings } from './noun-phrase.ts'
import type { Phrase } from './phrases.ts'
import { isKnownToken } from './qualifiers.ts'
import { isBareThere } from './same-things.ts'
import { wholeWordsOf } from './whole-words.ts'

/** As it is told, to its last noun: "under the auspices of the Lake Office", "in the salt trade" of "in the salt trade related". */
export function limitInWords(quote: string, { start, end }: Phrase): string {
  const words = quote.slice(start, end).replace(/ ?\([^()]*\)?$/u, '')
  return balanced(words.slice(0, endOfThings(wholeWordsOf(words)) ?? words.length).trim())
}

/**
 * Whether a limit can be shown to be one: it says in which places, times or ranks, of a thing that the other wording has with
 * nothing in the limit's place. What a thing is for, of or from is mostly said in other words there, and a place behind a
 * name or behind one single thing ("a lock in Vell") only says where it lies.
 */
export function isShownLimit(quote: string, there: string, { opener, text, start }: Phrase): boolean {
  if (/^with /.test(opener)) return !tellsPurpose.test(there)
  if (!/^(?:in|within|among|across|throughout|from)$/.test(opener) || opensManner.test(text)) return false
  const tokens = wholeWordsOf(quote.slice(0, start))
  const thing = tokens.at(-1)
  if (thing === undefined || !isNoun(thing) || /^\p{Lu}|\d/u.test(thing.text)) return false
  if (isSingle(tokens) && /\p{Lu}/u.test(text)) return false
  if (isVague.test(text) ? namesRegion.test(there) : sharesWord(text, there)) return false
  return isBareThere(thing, quote, there)
}

/** "with a goal to dredge it" is new where the other wording does not say what the thing is for. */
const tellsPurpose =
  /(?<!\p{L})(?:so that|focus\p{L}*|goals?|aim\p{L}*|purposes?|for|(?<!going )to \p{Ll}+)(?!\p{L})/iu

/** "in northern towns" beside "at northern ports": the one may be the other. */
function sharesWord(text: string, there: string): boolean {
  const known = new Set(familiesIn(there))
  return familiesIn(text).some((family) => known.has(family))
}

/** "in terms of dues", "in several towns": how, or nothing to hold anybody to. */
const opensManner =
  /^(?:(?:terms|light|view|pursuit|response|support|line|accordance|defen[cs]e|honou?r|coordination|consultation|connection|relation|recognition)(?!\p{L})|(?:several|some|many|multiple|various|other|key|certain)(?!\p{L})|\p{L}+ing(?!\p{L}))/iu
const isVague = /^(?:the|our|this) (?:\p{L}+ )?(?:region|hemisphere|continent|basin)$/u
const namesRegion =
  /(?<!\p{L})(?:Americas?|(?:Latin|North|South|Central) American|Africa|African|Asian?|Europe|European|Pacific|Indo-Pacific|Caribbean|Arctic|Hemisphere)(?!\p{L})/u

/** "a lock", "the first lock": one that is made or met once. */
function isSingle(tokens: readonly Token[]): boolean {
  const opening = tokens.findLast(({ pos }) => !/^(?:ADJ|NOUN|PROPN)$/.test(pos))
  return /^(?:an?|one|another)$/.test(opening?.lower ?? '')
}

/** A body that is the thing promised in one wording and only the frame of another, new thing in the other. */
export function frameOnlyIn(here: Commitment, there: Commitment, known: ReadonlySet<string>): string[] {
  if (here.mechanism === null || there.mechanism === null) return []
  const match = framed.exec(here.quote)
  if (match === null || framed.test(there.quote)) return []
  if (through.test(there.quote.slice(0, Math.max(0, there.quote.indexOf(there.mechanism))))) return []
  // "continue cooperation within the Lake Dialogue" goes on with the dialogue itself.
  const things = wholeWordsOf(here.quote.slice(0, match.index)).filter(isNoun)
  if (!things.some((thing) => !isKnownToken(thing, known) && !deedNouns.has(thing.lower))) return []
  const isFramed = here.quote.slice(match.index + match[0].length).startsWith(here.mechanism)
  const name = nameWords(here.mechanism)
  const isNamed = nameWords(there.quote).filter((word) => name.includes(word)).length >= name.length / 2
  return isFramed && isNamed ? [`${match[1]?.toLowerCase()} the ${here.mechanism}`] : []
}

const framed =
  /(?<!\p{L})(as part of|within|in the framework of|in the margins of|on the margins of)(?: (?:the|our|its|their|a))? /iu

/** It is done through the body in both: no limit has come or gone. */
const through = /(?<!\p{L})(?:through|via|under|under the auspices of)(?: the| our| its)? $/iu
