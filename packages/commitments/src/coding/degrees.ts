/** The heat that a promise keeps to: "limit warming to 1.5 degrees". */

import type { Run } from '../words/clauses.ts'
import { matchesOf } from '../words/matches.ts'
import { amount, type Numeral, numeralFrom } from '../words/numerals.ts'

/**
 * The first number of degrees that a verb keeps something to; null where it only says what a deed agrees with.
 *
 * @example
 * degreesIn('keep the lake within 1.5 degrees of its heat')?.numeral.value // 1.5
 */
export function degreesIn(text: string): (Run & { readonly numeral: Numeral }) | null {
  for (const match of matchesOf(text, degrees)) {
    const before = text.slice(Math.max(0, match.index - farthest), match.index)
    if (kept.test(before) && !agreeing.test(before))
      return { start: match.index, end: match.index + match[0].length, numeral: numeralFrom(match.slice(1)) }
  }
  return null
}

const degrees = new RegExp(
  `(?<![\\p{L}\\d.,/-])${amount}(?: ?°C?|[ -]degrees?(?:[ -](?:Celsius|C(?!\\p{L})))?)`,
  'gu',
)

/** As far before a number as what it agrees with stands. */
const farthest = 120
const kept = /(?<!\p{L})(?:limit|keep|hold|cap)(?:s|ing|ting|ping)?(?!\p{L})/iu
const agreeing = /(?<!\p{L})(?:in line|consistent|compatible|aligned|in accordance) with(?!\p{L})/iu
