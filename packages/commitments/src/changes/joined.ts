/** What is told beside the deed and its object. */
import type { Token } from '../words/tokens.ts'
import { describing } from './asides.ts'
import { openingOf, thingIn } from './noun-phrase.ts'
import type { Phrase } from './phrases.ts'
import { isKnownToken, tellsOf } from './qualifiers.ts'
import { areOneWord, isHead, placesOf } from './same-things.ts'
import { wholeWordsOf } from './whole-words.ts'

/** A thing or a deed as it is told; `isDeed` for "to plant reeds". */
export interface Joined {
  readonly words: string
  readonly isDeed: boolean
}

/** A verb or noun that is joined to a known one from before: "re-envision" of "re-envision and update". */
export function joinedBefore(quote: string, there: string, known: ReadonlySet<string>): Joined[] {
  const tokens = wholeWordsOf(quote)
  return tokens.flatMap((word, index): Joined[] => {
    if (!/^(?:and|or)$/.test(tokens[index + 1]?.lower ?? '') || !/^(?:VERB|NOUN)$/.test(word.pos)) return []
    const beside = tokens[index + 2]
    const next = tokens.slice(index + 2).find(({ pos }) => pos === word.pos || pos === 'PUNCT')
    // "chart the lake and dredge": the thing has its own deed before it.
    const isObject =
      /s$/.test(word.lower) || /^(?:DET|ADJ|PRON|NOUN|PROPN)$/.test(tokens[index - 1]?.pos ?? '')
    if (word.pos === 'NOUN' && beside?.pos === 'VERB' && isObject) return []
    const isJoined = (other: Token | undefined) =>
      other !== undefined && /^(?:VERB|NOUN)$/.test(other.pos) && isKnownToken(other, known)
    if (!isJoined(beside) && !(next?.pos === word.pos && isJoined(next))) return []
    if (isKnownToken(word, known) || !tellsOf(word)) return []
    // "search and rescue boats": a word of one thing.
    if (index > 0 && word.pos === 'NOUN' && beside?.pos === 'NOUN' && tokens[index + 3]?.pos === 'NOUN')
      return []
    // "interagency policymaking and training" names two things.
    const isVerb = word.pos === 'VERB' && /^(?:|ADV|AUX|PART|PUNCT|CCONJ)$/.test(tokens[index - 1]?.pos ?? '')
    if (word.pos === 'VERB' && !(isVerb && beside?.pos === 'VERB')) return []
    if (isVerb && !isDoneToSame(tokens.slice(index + 2), there)) return []
    // "salt and dried products": products of both.
    if (word.pos === 'NOUN' && beside?.pos === 'ADJ' && !/s$/.test(word.lower)) return []
    const isDeed = isVerb || beside?.pos === 'VERB'
    return [{ words: isDeed ? word.text : quote.slice(openingOf(tokens, index), word.end), isDeed }]
  })
}

/** Whether the other wording does the known one of two deeds to the same thing, or to one that it only calls "it". */
function isDoneToSame([verb, ...behind]: readonly Token[], there: string): boolean {
  const others = wholeWordsOf(there)
  const at = others.findIndex((token) => verb !== undefined && areOneWord(verb, token))
  if (/^(?:it|that|this|them|these|those)$/.test(others[at + 1]?.lower ?? '')) return true
  const thing = behind.find((_, index) => isHead(behind, index))
  return thing !== undefined && placesOf(thing, others).length > 0
}

/**
 * The thing that is joined to a promise ("medical supplies"); null where it is none, or one that goes on past these words in
 * a way that cuts it short ("families about vaccinations"). A deed that is joined is mostly a promise of its own.
 */
export function joinedThing({ text }: Phrase): Joined | null {
  const words = text.replace(/^[\s“"]+|[\s”"]+$/gu, '').replace(/^namely /, '')
  const tokens = wholeWordsOf(words)
  const [first] = tokens.filter(({ pos }) => pos !== 'ADV')
  if (isClause(tokens) || first === undefined) return null
  // "advance rules", "reminding people", not "forced displacement", "emerging towns", "capacity building".
  const isDeed = first.pos === 'VERB' && !/ed$/.test(first.lower) && !describing.test(first.lower)
  if (isDeed) return null
  const thing = thingIn(words)
  if (thing === null || !isWhole(wholeWordsOf(thing))) return null
  return { words: thing, isDeed: false }
}

/** Words of one thing and of what it is of or on; no other preposition and no verb. */
const isWhole = (tokens: readonly Token[]) =>
  tokens.every(
    ({ pos, lower }) =>
      /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PUNCT|PART|CCONJ)$/.test(pos) ||
      /^(?:of|on)$|(?:ing|ed)$|^[“”"’'&]/.test(lower),
  )

/** "the Vell Office also signed a plan": a sentence of its own; "based on surveys": what something else is. */
function isClause(tokens: readonly Token[]): boolean {
  if (/ed$/.test(tokens[0]?.lower ?? '') && tokens[1]?.pos === 'ADP') return true
  const told = tokens.filter(({ pos }) => pos !== 'ADV')
  return told.some(
    ({ pos, lower }, index) =>
      pos === 'VERB' && !/ing$/.test(lower) && /^(?:PROPN|PRON)$/.test(told[index - 1]?.pos ?? ''),
  )
}
