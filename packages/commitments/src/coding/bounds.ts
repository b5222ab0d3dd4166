/** Words that leave one end of a quantity open: "at least", "up to", "or more". */
import { amount, numeralFrom } from '../words/numerals.ts'

export type Bound = 'floor' | 'ceiling'

/** What may stand between such a word and its number: "up to an additional". */
const filler = '(?: (?:an? )?(?:additional|further|total|combined|estimated|another)(?: of)?)?'

const ceilings =
  '(?:up to|as (?:much|many|high) as|(?:no|not) (?:more|higher|greater|larger|longer) than|not(?: to)? exceed(?:ing)?|at most|(?<!\\b(?:no|not) )(?:less|fewer|lower) than|below|an? (?:maximum|ceiling|cap) of)'
const above =
  '(?:(?<!\\b(?:no|not) )(?:more|higher|greater|larger) than|over|above|beyond|exceed(?:s|ing)?|upwards? of|in excess of|surpass(?:es|ing)?)'
const floors = `(?:at least|(?:no|not) (?:less|fewer|lower|smaller) than|an? (?:minimum|floor) of|(?<!\\bnot(?: to)? )${above})`

const before = {
  ceiling: new RegExp(`\\b${ceilings}${filler} ?$`, 'i'),
  floor: new RegExp(`\\b${floors}${filler} ?$`, 'i'),
  any: new RegExp(`(?:^|\\b)(?:${ceilings}|${floors})${filler} ?$`, 'i'),
}
const behind = {
  ceiling: /^ or (?:less|lower|fewer|below)(?!\p{L})/iu,
  floor: /^ (?:or|and) (?:more|higher|greater|above|over)(?!\p{L})/iu,
}

/** As far before a number as such words reach. */
const farthest = 60

/**
 * Which end of a quantity its words leave open; null for a quantity that is exact.
 *
 * @param words the text before its number
 * @param then the text behind its unit
 *
 * @example
 * boundOf('charge no higher than ', '') // 'ceiling'
 * boundOf('charge ', ' or more') // 'floor'
 */
export function boundOf(words: string, then: string): Bound | null {
  const near = words.slice(-farthest)
  if (before.ceiling.test(near) || behind.ceiling.test(then)) return 'ceiling'
  return before.floor.test(near) || behind.floor.test(then) ? 'floor' : null
}

/** The text before a number without the words that bound it: "cut dues by" of "cut dues by at least ". */
export function withoutBound(words: string): string {
  const near = words.slice(-farthest)
  return `${words.slice(0, words.length - near.length)}${near.replace(before.any, '')}`.trimEnd()
}

/**
 * Whether a text calls its floor more than the value, where others say "at least".
 *
 * @example
 * isSaidAbove('spend over $5 million on locks', 5_000_000) // true
 */
export const isSaidAbove = (text: string, value: number): boolean => isLed(text, value, passed)

/**
 * Whether a text promises the value beside what was promised before.
 *
 * @example
 * isSaidFurther('spend an additional $5 million on locks', 5_000_000) // true
 */
export const isSaidFurther = (text: string, value: number): boolean => isLed(text, value, further)

/**
 * How a text rounds the value: "about", "nearly"; null where it gives the value as it is.
 *
 * @example
 * roundingOf('spend approximately $5 million on locks', 5_000_000) // 'about'
 */
export const roundingOf = (text: string, value: number): 'about' | 'nearly' | null =>
  isLed(text, value, abouts) ? 'about' : isLed(text, value, nearlys) ? 'nearly' : null

/** Whether a number that says the value stands behind such words. */
const isLed = (text: string, value: number, lead: RegExp) =>
  [...text.matchAll(numbers)].some(
    (match) =>
      numeralFrom(match.slice(1)).value === value &&
      lead.test(text.slice(Math.max(0, match.index - farthest), match.index)),
  )

const numbers = new RegExp(amount, 'g')
const sign = ' ?[A-Z.]{0,4} ?[$€£¥₩₹]?$'
const passed = new RegExp(`\\b${above}${filler}${sign}`, 'i')
const further = new RegExp(`\\b(?:additional|another|further|extra)${sign}`, 'i')
const abouts = new RegExp(`\\b(?:about|around|approximately|roughly|an estimated)${sign}`, 'i')
const nearlys = new RegExp(`\\b(?:nearly|almost|close to)${sign}`, 'i')
