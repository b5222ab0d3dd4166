import { stem } from '../meaning/content-words.ts'
import { isTelling } from '../meaning/gist.ts'
import { wordsOf } from '../meaning/terms.ts'
import { familiesIn, familyOf } from '../meaning/word-families.ts'
import type { Commitment } from '../schema.ts'
import { isNoun } from '../words/clauses.ts'
import type { Token } from '../words/tokens.ts'
import { insertions, opensAside } from './asides.ts'
import { joinsWords } from './joints.ts'
import { type Around, insteadOfLimit } from './no-limits.ts'
import { wholeWordsOf } from './whole-words.ts'

/** A stretch of a wording, by what opens it. */
export interface Phrase {
  /**
   * `joined` adds to what is covered, `limit` takes from it; `aside` tells how, why, when or which; the first stretch is the
   * `core`.
   */
  readonly kind: 'core' | 'joined' | 'limit' | 'aside'
  readonly opener: string
  readonly text: string
  /** Where it lies in the wording, its opener included. */
  readonly start: number
  readonly end: number
}

/** Whole words only: the "in" of "in-person" opens nothing. */
const opens = (words: string) => `(?<![\\p{L}\\p{N}’'-])(?:${words})(?![\\p{L}\\p{N}’'-])`
const means = opens(
  'by|through|via|using|with (?:a|the) view|in (?:coordination|partnership|cooperation|collaboration|line|accordance|support|order)',
)
const limit = opens(
  'as part of|with (?:a|the)(?: \\p{Ll}+)? (?:focus|goal|aim)(?: to| of| on)?|in|from|within|for|of|under|among|across|throughout|at|especially',
)
/** "by 2034", "by the end of": a day, behind which the wording goes on. */
const day = opens('by(?= (?:the |its )?(?:\\d|early |late |mid-|end of ))')
/** "to improve" tells what a thing is for; "to the islands" where it goes. */
const purpose = opens('to(?= (?!the |a |an |our |their |its |all )\\p{Ll})')
const joined = `${opens('and|or|as well as|including|such as|along with|plus')}|[,;]`
const opener = new RegExp(
  `(?<day>${day})|(?<means>${means})|(?<purpose>${purpose})|(?<limit>${limit})|${joined}`,
  'giu',
)

interface Opening {
  readonly kind: Phrase['kind']
  readonly opener: string
  readonly start: number
  readonly end: number
  readonly isDay?: boolean
}

/** The phrases of a wording. What follows a means, a purpose or a clause of its own belongs to it. */
export function phrasesOf(quote: string): Phrase[] {
  const tokens = wholeWordsOf(quote)
  const phrases: Phrase[] = []
  let open: Opening = { kind: 'core', opener: '', start: 0, end: 0 }
  const close = (end: number) => {
    const text = quote.slice(open.end, end).trim()
    if (text !== '') phrases.push({ kind: open.kind, opener: open.opener, start: open.start, text, end })
  }
  let at = 0
  let first = 0
  for (const opening of openingsIn(quote, tokens)) {
    while ((tokens[at]?.end ?? quote.length) <= opening.start && at < tokens.length) at++
    if (open.kind === 'aside' && !open.isDay && opening.opener !== ';' && !isPlaceOfAll(opening, open, quote))
      continue
    let next = at
    while ((tokens[next]?.start ?? quote.length) < opening.end) next++
    const isFirst = quote.slice(open.end, opening.start).trim() === ''
    // ", to open the lock", where the deed itself is no infinitive.
    const isPurpose = opening.opener === 'to' && open.opener === ',' && isFirst && !/^to /i.test(quote)
    const kind = isPurpose
      ? 'aside'
      : kindOf(opening, open, {
          before: tokens.slice(Math.max(first, at - asFarAsSaid), at),
          after: tokens.slice(next, next + asFarAsSaid),
        })
    if (kind === null) continue
    close(opening.start)
    open = { ...opening, kind }
    first = next
  }
  close(quote.length)
  return phrases
}

/** "to help ferries in the Tarn region": where a wording ends with a place, all of it is to be done there. */
const isPlaceOfAll = ({ opener, end }: Opening, open: Opening, quote: string) =>
  open.opener === 'to' && /^(?:in|across|throughout)$/.test(opener) && placeAtEnd.test(quote.slice(end))

const placeAtEnd =
  /^ (?:the |our |this )?(?:(?:\p{Lu}[\p{L}’'-]*|and|of|the) )*(?:\p{Lu}[\p{L}’'-]*|region)[.”]?$/u

/** In words: what stands farther off has no say in what a word opens. */
const asFarAsSaid = 30

/** All places where a phrase may open, in order. */
function openingsIn(quote: string, tokens: readonly Token[]): Opening[] {
  const asides = tokens.flatMap(({ lower, start }, at): Opening[] =>
    opensAside(tokens, at) ? [{ kind: 'aside', opener: lower, start, end: start }] : [],
  )
  const inserted = insertions(tokens)
  const words = [...quote.matchAll(opener)]
    .filter(({ index }) => !inserted.has(index))
    .map(({ 0: match, groups, index }): Opening => {
      const { day, means, limit, purpose } = groups ?? {}
      const kind = (day ?? means ?? purpose) ? 'aside' : limit ? 'limit' : 'joined'
      return {
        kind,
        opener: match.toLowerCase(),
        start: index,
        end: index + match.length,
        isDay: day !== undefined,
      }
    })
  return [...words, ...asides].sort((a, b) => a.start - b.start)
}

/** What an opening makes of the words behind it; null where they go on with the phrase that is open. */
function kindOf({ kind, opener }: Opening, open: Opening, around: Around): Phrase['kind'] | null {
  const { before } = around
  // What is promised may begin with "to", and so may what is joined to it.
  if (opener === 'to' && isTold(before, open)) return null
  if (kind === 'joined') return joinsWords(opener, around) ? null : kind
  if (kind === 'aside') return kind
  // "the mouth of the Tarn", "in the mouth of the Tarn": told with what it is of.
  if (opener === 'of' && (open.kind !== 'core' || before.length === 0)) return null
  if (before.length === 0 && open.kind === 'core') return null
  const instead = insteadOfLimit(opener, around)
  return instead === 'part' ? null : (instead ?? kind)
}

/** "going to dredge", "ready to dredge"; in the core "take steps to dredge" as well. */
const isTold = (before: readonly Token[], open: Opening): boolean =>
  /^(?:VERB|AUX|ADJ)$/.test(before.at(-1)?.pos ?? 'VERB') || (open.kind === 'core' && !hasThing(before))

/** Whether something is promised already that a purpose could be of; not "take steps to", "help pilots to". */
function hasThing(said: readonly Token[]): boolean {
  const verbs = said.filter(({ pos }, at) => at === 0 || pos === 'VERB')
  if (verbs.some(({ lower }) => through.test(lower))) return false
  return said.slice(1).some((token) => isNoun(token) && !light.test(token.lower))
}

const through =
  /^(?:work|cooperat|collaborat|partner|coordinat|join|continu|seek|strive|help|enabl|assist|encourag|urg|ask|allow|direct|instruct|tak|mak|us|intend|plan|aim|act|expect|agree|commit|decid|determin|pledg|endeavou?r|look)(?:e|s|es|d|ed|ing|ting|ning|ted)?$/
const light =
  /^(?:steps?|efforts?|commitments?|actions?|measures?|ways?|goals?|opportunit(?:y|ies)|determination|intent(?:ion)?|resolve|readiness|willingness|decision|work|pledge|promise|needs?|side|sides|leaders|presidents?|parties|participants|governments?)$/

/** All words that a wording and those beside it use or imply: of the quote, of its body and of those who gain. */
export function knownWords(commitment: Commitment, beside: readonly string[]): ReadonlySet<string> {
  const texts = [commitment.quote, commitment.mechanism ?? '', commitment.beneficiary ?? '', ...beside]
  // "in-person" says "person" too.
  const parted = texts.flatMap((text) => [text, text.replaceAll('-', ' ')])
  return new Set(parted.flatMap(familiesIn))
}

/** A word that the other has: itself, by its parts ("lake-dredging") or by its contrary ("insecurity" beside "security"). */
export const isKnown = (word: string, known: ReadonlySet<string>): boolean =>
  known.has(word) ||
  known.has(word.replace(contrary, '')) ||
  (word.includes('-') &&
    word
      .split('-')
      .every((part) => small.test(part) || known.has(familyOf(part)) || known.has(familyOf(stem(part)))))

/** The "of" of "whole-of-harbour". */
const small = /^(?:of|in|to|the|and|for|its?|by|on)$/

const contrary = /^(?:in|un|non|ir|il|im|dis|mis)(?=\p{L}{4})/u

/** The words of a stretch that tell something; those who promise and the persons who speak aside. */
export function tellingIn(text: string, { parties }: Commitment): string[] {
  return wordsIn(text, parties).filter(
    (word) => isTelling(word) && !colouring.has(word) && !/[’']/.test(word),
  )
}

/** Say how, when and how good; no more and no less is promised with them. */
export const colouring: ReadonlySet<string> = new Set(
  'deep deeper steep substantial ongoing existing current recent respective mutual shared robust meaningful bold ambitious vital urgent swift rapid particular various together today upcoming additional long-term near-term practical severe decisive fresh same necessary favorable favourable proper timely renewed enhanced dedicated vibrant longstanding long-standing devastating appropriate globally worldwide everywhere'
    .split(' ')
    .map((word) => familyOf(stem(word))),
)

/** Without the short forms that are made of names: half a name makes another one. */
function wordsIn(text: string, parties: string[]): string[] {
  const { words, bodies } = wordsOf(text, parties)
  return words.filter((word) => !bodies.has(word)).map(familyOf)
}
