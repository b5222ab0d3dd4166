/** What stands before the deed of a wording: who promises it, and the verb of promising. */
import type { Commitment } from '../schema.ts'
import { tellingIn } from './phrases.ts'
import { promises } from './promise-cues.ts'

/** A wording from its deed on: "dredge the channel" of "Orsk and Vell agreed to dredge the channel" tells what, not who. */
export function withoutLead(commitment: Commitment): string {
  const { quote } = commitment
  const found = deedStart(commitment)
  if (found !== null) return quote.slice(found).trim()
  const lead = leadEnd.exec(quote)
  if (lead === null) return quote
  const end = lead.index + lead[0].length
  const before = quote.slice(0, lead.index).replace(speakers, ' ')
  return tellingIn(before, commitment).length === 0 ? quote.slice(end).trim() : quote
}

/** Where the deed stands that the wording was found by, behind those who promise it; null where the cues do not tell. */
function deedStart({ quote, cues }: Commitment): number | null {
  const placesOf = (isMeant: (name: string) => boolean, from = 0): number[] =>
    cues.flatMap(({ name, words }) => (isMeant(name) ? placeOf(words, quote, from) : []))
  const actors = placesOf((name) => name === 'public actor')
  const promising = placesOf((name) => name !== 'deed' && promises.test(name))
  const isTold = actors.length > 0 || promising.includes(0)
  const [deed] = placesOf(
    (name) => name === 'deed',
    Math.max(0, ...actors.slice(0, 1), ...promising.slice(0, 1)),
  )
  return isTold ? (deed ?? null) : null
}

/** Where these words first stand as words of their own; nothing where they do not. */
function placeOf(words: string, quote: string, from: number): number[] {
  const isInWord = (at: number) => at >= from && /[\p{L}-]/u.test(quote.charAt(at))
  if (words === '') return []
  let at = quote.indexOf(words, from)
  while (at >= 0 && (isInWord(at - 1) || isInWord(at + words.length))) at = quote.indexOf(words, at + 1)
  return at < 0 ? [] : [at]
}

/** "the leaders of North America reaffirmed their" */
const speakers =
  /\b(?:leaders|governments|countries|presidents|ministers) of (?:the )?\p{Lu}[\p{L} ]*?(?=\s\p{Ll})|\b(?:reaffirm|reiterat|renew|announc|underscor|express)\p{Ll}*/gu

const leadEnd =
  /(?<!\p{L})(?:will|shall|(?:commit(?:s|ted|ting|ment)?|pledg(?:e|es|ed|ing)|agree(?:s|d|ing)?|determined|resolv(?:e|es|ed)|(?:intend|plan|seek|aim|hope|striv)(?:e|s|ed|es|ned|ing|ning)?) to)(?!\p{L})/iu
