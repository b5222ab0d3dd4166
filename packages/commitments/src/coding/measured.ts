/** What a quantity measures. */
import { statesIn } from '../actors/states.ts'
import { isNoun, type Run } from '../words/clauses.ts'
import { type Token, tokensOf } from '../words/tokens.ts'
import { withoutBound } from './bounds.ts'

/** How a target calls what it measures where no words tell. */
export const unnamed = 'amount'

/**
 * What a quantity measures: the object between the verb and it, else the phrase behind it; `amount` where neither tells.
 *
 * @param quantity where its figures and unit stand in the text
 *
 * @example
 * measuredIn('cut nutrient runoff by 30 percent', { start: 23, end: 33 }) // 'nutrient runoff'
 * measuredIn('invest $2 million in new locks by 2030', { start: 7, end: 17 }) // 'new locks'
 */
export function measuredIn(text: string, quantity: Run): string {
  return objectIn(text.slice(0, quantity.start)) ?? measuredBehind(text.slice(quantity.end)) ?? unnamed
}

/** The object of a verb of degree, to the number: "the dues of Orsk" of "lower the dues of Orsk to ". */
function objectIn(before: string): string | null {
  const object = verbs.exec(withoutBound(before.slice(-farthest)))?.[1] ?? ''
  return bare.test(object) || isElsewhere.test(object) ? null : nounPhraseIn(object.replace(joinedVerb, ''))
}

/** As far before a number as what it measures begins. */
const farthest = 240

const degreeVerbs = '(?:reduc|cut|lower|decreas|increas|rais|expand|conserv|protect|boost|limit|keep)'
const verbs = new RegExp(
  `(?<!\\p{L})${degreeVerbs}\\p{L}* ((?:[\\p{L}\\p{N}’'-]+ ){0,14}[\\p{L}\\p{N}’'-]+)$`,
  'iu',
)

/** "conserve or protect", "conserving and managing" */
const joinedVerb = new RegExp(`^(?:and|or) (?:${degreeVerbs}\\p{L}*|\\p{L}+ing)(?: |$)`, 'iu')

/** "increase dues under Order 14 on $5 million": the number hangs on what stands behind it. */
const isElsewhere =
  /(?:^|[^\p{L}])(?:on|in|with|for|through|worth|under|via|into|using|across|including|an?)$/iu
const bare =
  /^(?:(?:by|to|of|from|between|the|an?|an?other|about|around|approximately|nearly|additional|initial|estimated|total|further|combined)(?: |$))*$/i

/** The phrase behind the number and its unit. */
export function measuredBehind(then: string): string | null {
  const phrase = behind.exec(then.replace(rate, ''))?.[1] ?? ''
  const measured = nounPhraseIn(phrase.replace(openings, '').split(ends)[0] ?? '')
  return measured === null || isState(measured) ? null : measured
}

/** "$2 million per year in locks" */
const rate = /^ (?:(?:per|an?|each|every) \p{L}+|annually|yearly)(?= (?:in|for|of|on|to|worth)(?!\p{L}))/u

/** Behind the number and its unit, to the end of the phrase at most. */
const behind = /^ ?(?!and )((?:(?:U\.S\.[\p{L}-]*|[\p{L}\d’'&-]+)(?: |(?=[,;:.()—–]|$))){1,24})/u
const openings =
  /^(?:(?:worth|in support of|in(?! (?:accordance|line|response|addition|total|part|full|the (?:coming|next|future))(?!\w))|into|of|for|on|as|towards?|additional|together|(?:U\.S\. |US )?dollars)(?= |$) ?)+/i

/** Where the phrase ends: a purpose, a time, a clause. */
const ends =
  /(?:^| )(?:to|by|from|until|through|throughout|under|over|via|with|without|within|that|which|who|while|as|is|are|was|were|will|would|at|on|for|available|annually|this|next|per|between|including|during|since|before|after|in (?:accordance|line|response|partnership|cooperation|coordination|consultation|collaboration|addition|total|part|full|fiscal|FY|the (?:coming|next|near|future|first|second))|and (?:\p{L}+ing|to))(?= |$)/iu

/**
 * A phrase to its last noun; null where it has none, begins with a word that binds or says no more than "level". What is
 * done to the noun is off: "grants" of "grants helping crews".
 */
function nounPhraseIn(words: string): string | null {
  const tokens = tokensOf(words.trim())
  if (/^(?:ADP|CCONJ|SCONJ|PART|AUX)$/.test(tokens[0]?.pos ?? '')) return null
  const clause = tokens.findIndex(
    (token, at) => token.pos === 'AUX' || (isForm(token) && isNoun(tokens[at - 1])),
  )
  const last = (clause < 0 ? tokens : tokens.slice(0, clause)).findLast(isHead)
  const phrase = last === undefined ? '' : words.trim().slice(0, last.end)
  return phrase === '' || untelling.test(phrase) ? null : phrase
}

/** "helping", "drawn": what is done by or to the noun before; a name's verb has its capital. */
const isForm = ({ pos, lower, lemma, text }: Token) =>
  pos === 'VERB' && lemma !== lower && !lower.endsWith('s') && text === lower

/** A noun, or a verb as it is without its endings: "locks" and "grant" are taken for one. */
const isHead = (token: Token) => isNoun(token) || (token.pos === 'VERB' && !/(?:ing|ed)$/.test(token.lower))

const untelling = /^(?:the |an? )?(?:level|amount|total|sum|maximum|minimum|ceiling|target|goal|limit)s?$/i

/** "$5 billion in the Republic of Orsk": where, not what. */
function isState(phrase: string): boolean {
  const [state] = statesIn(phrase)
  return state !== undefined && state.start <= 4 && state.end >= phrase.length
}
