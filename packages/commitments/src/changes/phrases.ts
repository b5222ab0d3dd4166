import { stem } from '../meaning/content-words.ts'
import { isTelling } from '../meaning/gist.ts'
import { wordsOf } from '../meaning/terms.ts'
import { familiesIn, familyOf } from '../meaning/word-families.ts'
import type { Commitment } from '../schema.ts'

/** A stretch of a wording, by what opens it. */
export interface Phrase {
  /** `joined` adds to what is covered, `limit` takes from it, `means` tells how; the first stretch is the `core`. */
  readonly kind: 'core' | 'joined' | 'limit' | 'means'
  readonly opener: string
  readonly text: string
  /** Where it lies in the wording, its opener included. */
  readonly start: number
  readonly end: number
}

/** Whole words only: the "in" of "in-person" opens nothing. */
const opens = (words: string) => `(?<![\\p{L}\\p{N}’'-])(?:${words})(?![\\p{L}\\p{N}’'-])`
const means = opens(
  'by|through|via|using|in (?:coordination|partnership|cooperation|collaboration|line|accordance|support|order)',
)
const limit = opens(
  'as part of|with (?:a|the) (?:goal|view|focus|aim)(?: to| of| on)?|in|from|within|for|of|under|among|across|throughout|at|especially',
)
/** "to improve" tells what a thing is for; "to the islands" where it goes. */
const purpose = opens('to(?= (?!the |a |an |our |their |its |all )\\p{Ll})')
const joined = `${opens('and|or|as well as|including|such as|along with|plus')}|[,;]`
const opener = new RegExp(`(?<means>${means})|(?<purpose>${purpose})|(?<limit>${limit})|${joined}`, 'giu')

/** The phrases of a wording. What is listed after a means or a purpose belongs to it. */
export function phrasesOf(quote: string): Phrase[] {
  const phrases: Phrase[] = []
  let open: Pick<Phrase, 'kind' | 'opener' | 'start'> = { kind: 'core', opener: '', start: 0 }
  let from = 0
  const close = (to: number) => {
    const text = quote.slice(from, to).trim()
    if (text === '') return
    const isListed = open.kind === 'joined' && phrases.at(-1)?.kind === 'means'
    phrases.push({ ...open, kind: isListed ? 'means' : open.kind, text, end: to })
  }
  for (const match of quote.matchAll(opener)) {
    const { means, limit, purpose } = match.groups ?? {}
    // What is promised may begin with "to", and so may what is joined to it.
    if (purpose !== undefined && (open.kind === 'core' || quote.slice(from, match.index).trim() === ''))
      continue
    close(match.index)
    const kind = (means ?? purpose) ? 'means' : limit ? 'limit' : 'joined'
    open = { kind, opener: match[0].toLowerCase(), start: match.index }
    from = match.index + match[0].length
  }
  close(quote.length)
  return phrases
}

/** All words that a wording and those beside it use or imply: of the quote, of its body and of those who gain. */
export function knownWords(commitment: Commitment, beside: readonly string[]): ReadonlySet<string> {
  const texts = [commitment.quote, commitment.mechanism ?? '', commitment.beneficiary ?? '', ...beside]
  // "in-person" says "person" too.
  const parted = texts.flatMap((text) => [text, text.replaceAll('-', ' ')])
  return new Set(parted.flatMap(familiesIn))
}

/** The words of a stretch that tell something; those who promise and the persons who speak aside. */
export function tellingIn(text: string, { parties }: Commitment): string[] {
  return wordsIn(text, parties).filter(
    (word) => isTelling(word) && !colouring.has(word) && !/[’']/.test(word),
  )
}

/** Say how, when and how good; no more and no less is promised with them. */
export const colouring: ReadonlySet<string> = new Set(
  'deep deeper steep substantial ongoing existing current recent respective mutual shared robust meaningful bold ambitious vital urgent swift rapid particular various together today upcoming additional long-term near-term practical'
    .split(' ')
    .map((word) => familyOf(stem(word))),
)

/** Without the short forms that are made of names: half a name makes another one. */
function wordsIn(text: string, parties: string[]): string[] {
  const { words, bodies } = wordsOf(text, parties)
  return words.filter((word) => !bodies.has(word)).map(familyOf)
}
