/** What is told beside the deed and its object. */
import { isNoun } from '../words/clauses.ts'
import type { Token } from '../words/tokens.ts'
import { describing } from './asides.ts'
import { balanced, openingOf, thingIn } from './noun-phrase.ts'
import type { Phrase } from './phrases.ts'
import { isKnownToken, tellsOf } from './qualifiers.ts'
import { wholeWordsOf } from './whole-words.ts'

/** A thing or a deed as it is told; `isDeed` for "to plant reeds". */
export interface Joined {
  readonly words: string
  readonly isDeed: boolean
}

/** A verb or noun that is joined to a known one from before: "re-envision" of "re-envision and update". */
export function joinedBefore(quote: string, known: ReadonlySet<string>): Joined[] {
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
    const isVerb = word.pos === 'VERB' && !/^(?:DET|PRON|ADJ|ADP)$/.test(tokens[index - 1]?.pos ?? '')
    const isDeed = isVerb || beside?.pos === 'VERB'
    return [{ words: isDeed ? word.text : quote.slice(openingOf(tokens, index), word.end), isDeed }]
  })
}

/**
 * What is joined to a promise: a thing ("medical supplies") or a deed ("align definitions"); null where it is neither.
 *
 * @param isUnderParticiple the deed is told by a form in -ing, and so are those joined to it
 */
export function joinedThing({ opener, text }: Phrase, isUnderParticiple: boolean): Joined | null {
  const words = text.replace(/^[\s“"]+|[\s”"]+$/gu, '').replace(/^namely /, '')
  const tokens = wholeWordsOf(words)
  if (isClause(tokens)) return null
  const [first, second] = tokens.filter(({ pos }) => pos !== 'ADV')
  const opensWithVerb = first?.pos === 'VERB' && !/ed$/.test(first.lower)
  // "forced displacement", "emerging towns" are things.
  const mayBeDeed =
    isUnderParticiple ||
    opener === 'including' ||
    !/ing$/.test(first?.lower ?? '') ||
    /^(?:DET|PRON)$/.test(second?.pos ?? '')
  const isDeed =
    (opensWithVerb && mayBeDeed && !describing.test(first.lower)) || /^to (?!the |an? )\p{Ll}/u.test(words)
  if (!isDeed) {
    const thing = thingIn(words)
    return thing === null ? null : { words: thing, isDeed }
  }
  const isTold = tokens.some(isNoun) && !tokens.some(({ pos }) => pos === 'AUX')
  const last = tokens.findLast((token) => isNoun(token) || /^(?:VERB|ADV)$/.test(token.pos))
  return isTold && last !== undefined ? { words: balanced(words.slice(0, last.end)), isDeed } : null
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
