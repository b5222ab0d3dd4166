/** What a quantity measures. */
import { statesIn } from '../actors/states.ts'
import type { Run } from '../words/clauses.ts'

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
  const object = verbs.exec(text.slice(0, quantity.start))?.[1]?.replace(bounds, '').trim() ?? ''
  if (object !== '' && !bare.test(object)) return object
  const phrase = behind.exec(text.slice(quantity.end))?.[1] ?? ''
  const measured = (phrase.replace(openings, '').split(ends)[0] ?? '').replace(trailing, '').trim()
  return measured === '' || isState(measured) ? 'amount' : measured
}

const verbs =
  /(?:reduc|cut|lower|decreas|increas|rais|expand|conserv|protect|invest|boost)\w* ((?:[\w’'-]+ ){1,14}?)(?:(?:by|to|of|from) )?(?:(?:at least|up to|more than|over) )?$/i

/** "more than" stands before its number, and is no object; so is "an additional". */
const bounds =
  /(?:^| )(?:by|to|of|from|between|at least|up to|more than|over|an(?:other)? additional|another) *$/i
const bare =
  /^(?:by|to|of|from|between|at least|up to|more than|over|the|(?:an? |the )?(?:additional|initial|estimated|total|further|combined)|an?|another)$/i

/** Behind the number and its unit, to the end of the phrase at most. */
const behind = /^ ?(?!and )((?:(?:U\.S\.|[\p{L}\d’'&-]+)(?: |(?=[,;:.()—–]|$))){1,24})/u
const openings = /^(?:(?:worth|in|into|of|for|on|as|additional|together)(?= |$) ?)+/i

/** Where the phrase ends: a purpose, a time, a clause. */
const ends =
  /(?:^| )(?:to|by|from|until|through|throughout|under|over|via|with|without|within|that|which|who|while|as|is|are|was|were|will|would|at|on|for|available|annually|this|next|per|between|including|during|since|before|after|and (?:\p{L}+ing|to))(?= |$)/iu
const trailing = /(?:(?:^| )(?:in|of|for|on|the|and|an?|its|their))+ *$/i

/** "$5 billion in the Republic of Orsk": where, not what. */
function isState(phrase: string): boolean {
  const [state] = statesIn(phrase)
  return state !== undefined && state.start <= 4 && state.end >= phrase.length
}
