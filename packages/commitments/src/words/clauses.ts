/** The parts of a clause that the grammar steps over and stops at, and the forms of verbs. */
import { deedVerbs } from './lexicon.ts'
import { words } from './list.ts'
import type { Token } from './tokens.ts'
import { firstWithin, lastWithin } from './within.ts'

/** A run of tokens, `end` exclusive. */
export interface Run {
  readonly start: number
  readonly end: number
}

const adverbs = new Set(['further', 'each', 'both', 'not'])

/** The place of the word before, or of the one before that where an adverb stands between: "has" of "has also joined". */
export const beforeAdverb = (tokens: readonly Token[], index: number): number =>
  tokens[index - 1]?.pos === 'ADV' ? index - 2 : index - 1

/** The place of the word that a clause hangs on, past its "that": "said" of "Orsk said that [it] will". */
export const beforeThat = (tokens: readonly Token[], start: number): number =>
  tokens[start - 1]?.lower === 'that' ? start - 2 : start - 1

/** The first token at or after `index` that is no adverb, parenthesis of commas ("as appropriate") or filler. */
export function skipAdverbs(tokens: readonly Token[], index: number): number {
  let at = index
  for (;;) {
    const token = tokens[at]
    if (token === undefined) return at
    if (token.pos === 'ADV' || adverbs.has(token.lower)) at++
    // "substantially and steadily raising"
    else if (
      token.lower === 'and' &&
      at > index &&
      tokens[at - 1]?.pos === 'ADV' &&
      tokens[at + 1]?.pos === 'ADV'
    )
      at += 2
    else if (tokens[at + 1]?.text === '-' && /^(?:co|re)$/.test(token.lower)) at += 2
    else if (token.text === ',') {
      const close = firstWithin(tokens, at + 1, tokens.length, (later) => later.text === ',')
      // ", working with Vell,"
      const inside = isParticiple(tokens[at + 1]) && tokens[at + 1]?.lower !== 'including' ? at + 2 : at
      if (close < 0 || close - at > longestAside || tokens.slice(inside, close).some(isSaying)) return at
      at = close + 1
    } else return at
  }
}

/** A verb that says something of its own; "enduring partners", "working with Vell" only tell how. */
const isSaying = (token: Token) => isVerb(token) && !isParticiple(token)

/** "We commit, as members of the group of friends, to": the words between its commas. */
const longestAside = 12

/**
 * Behind the second of the two commas, where the first stands at `index`: "and, subject to the treaty, will", "decide, within
 * six months, whether"; `index` itself where nothing is put in.
 */
export function behindInsertion(tokens: readonly Token[], index: number, end = tokens.length): number {
  if (tokens[index]?.text !== ',') return index
  const close = firstWithin(tokens, index + 1, end, ({ text }) => text === ',')
  return close > 0 && close - index < longestBetweenCommas ? close + 1 : index
}

/** Longer, what stands between two commas is another part of the sentence. */
const longestBetweenCommas = 14

/** "1) training …", "(a) training …" */
export function pastNumber(tokens: readonly Token[], at: number): number {
  const number = tokens[at]?.text === '(' ? at + 1 : at
  const isNumber = /^(?:\d{1,2}|[a-z]|[ivx]{1,4})$/.test(tokens[number]?.text ?? '')
  return isNumber && /^[).]$/.test(tokens[number + 1]?.text ?? '') ? number + 2 : at
}

export const isDash = (token: Token | undefined) => token?.text === '—' || token?.text === '–'

/** The dash that closes what the dash at `index` puts in ("a fund — the first of its kind — for pilots"), or null. */
export function insertionEnd(tokens: readonly Token[], index: number): number | null {
  if (!isDash(tokens[index])) return null
  const close = firstWithin(tokens, index + 1, tokens.length, (later) => isDash(later))
  return close < 0 || close - index > longestInsertion ? null : close
}

/** Longer, what stands between dashes is no insertion but another thing that is said. */
const longestInsertion = 24

export const isVerb = (token: Token | undefined): boolean => token !== undefined && token.pos === 'VERB'

/** A thing or a name. */
export const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN'

const currencies = words('$ € £ ¥')

/** The sign of a currency. */
export const isCurrency = (token: Token | undefined): boolean => currencies.has(token?.text ?? '')

/** A number, or the sign of a currency before one. */
export const isAmount = ({ pos, text }: Token): boolean => pos === 'NUM' || /^[$€£¥]/.test(text)

/** What bounds an amount before it: "up to an additional", "at least", "nearly". */
export const opensAmount =
  /^(?:up|to|over|at|least|more|than|as|nearly|about|around|almost|approximately|an?|additional|another|further)$/

/** A word that begins with a capital, as names do. */
export const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '')

/** "DOT", "NATO": letters that stand for a name. */
export const isLetters = (token: Token | undefined): boolean => /^\p{Lu}{2,}$/u.test(token?.text ?? '')

/** A verb in its base form; the tagger takes some for nouns or adjectives where only a verb can stand. */
export function isBase(token: Token | undefined): boolean {
  if (token === undefined) return false
  if (token.pos !== 'VERB') return deedVerbs.has(token.lower)
  // "testbed activity", "unrepatriated prisoners": the tagger takes them for verbs that it does not know.
  if (token.lower.endsWith('ed') && !basesInEd.has(token.lower)) return false
  return token.lower === token.lemma && /^\p{L}/u.test(token.text)
}

const basesInEd: ReadonlySet<string> = new Set([
  'need',
  'feed',
  'heed',
  'seed',
  'speed',
  'breed',
  'exceed',
  'proceed',
  'succeed',
  'embed',
  'shed',
])

/** A word in "-ing"; the tagger takes some for nouns or adjectives. */
export function isParticiple(token: Token | undefined): boolean {
  return (
    token?.lower.endsWith('ing') === true &&
    (token.pos === 'VERB' || token.pos === 'NOUN' || token.pos === 'ADJ') &&
    /^\p{L}+(?:-\p{L}+)?ing$/u.test(token.lower)
  )
}

/** "agreed to jointly [train]": whether "to" stands at most so many words before the verb. */
export const isBehindTo = (tokens: readonly Token[], verb: number, reach: number): boolean =>
  tokens.slice(Math.max(0, verb - reach), verb).some(({ lower }) => lower === 'to')

/** The "as" of "as well as" and "such as", which opens no clause. */
const isOfPhrase = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'as' &&
  (tokens[at + 1]?.lower === 'well' || /^(?:well|such)$/.test(tokens[at - 1]?.lower ?? ''))

const opensClause = words('; : — that which who while because if whether whereby as how where when what')

/** Where the clause that holds `index` begins: after a semicolon, colon, dash, "that", "which", "who" or "while". */
export function clauseStart(tokens: readonly Token[], index: number): number {
  for (let i = index - 1; i >= 0; i--) {
    const token = tokens[i]
    if (token !== undefined && opensClause.has(token.lower) && !isOfPhrase(tokens, i)) {
      // A dash may close an insertion ("the banks – A, B and C – are signing"): step over the pair.
      const opened = isDash(token) ? lastWithin(tokens, 0, i, ({ text }) => text === token.text) : -1
      if (opened < 0) return i + 1
      i = opened
    }
  }
  return 0
}

/** The same, past what stands before ", and" or "but" with a verb of its own: "Orsk lent pumps, and [maps] will be made public". */
export function ownClauseStart(tokens: readonly Token[], index: number): number {
  const start = clauseStart(tokens, index)
  const joint = lastWithin(
    tokens,
    start + 1,
    index,
    ({ lower }, at) => lower === 'but' || (lower === 'and' && tokens[at - 1]?.text === ','),
  )
  const isApart = tokens.slice(start, Math.max(start, joint)).some(({ pos }) => /^(?:VERB|AUX)$/.test(pos))
  return isApart ? joint + 1 : start
}
