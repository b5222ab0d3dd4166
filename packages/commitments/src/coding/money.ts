/** Sums of money, with their currency as ISO 4217 has it. */

import { matchesOf } from '../words/matches.ts'
import { amount, type Numeral, numeralFrom, sumAmount } from '../words/numerals.ts'
import { isOwn } from './own-figures.ts'
import { isLeft, type Reach, reachOf, withOpening } from './ranges.ts'

const signs: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  'U.S.$': 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  CAN$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  S$: 'SGD',
  HK$: 'HKD',
  NT$: 'TWD',
  MX$: 'MXN',
  R$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₩': 'KRW',
  '₹': 'INR',
}
const codes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/** Codes that are currencies before any number; "COP" and "SDG" are as often a conference and a goal. */
const plainCodes: ReadonlySet<string> = new Set(Object.values(signs))

const names: readonly (readonly [RegExp, string])[] = [
  [/^Canadian dollar/i, 'CAD'],
  [/^Australian dollar/i, 'AUD'],
  [/dollar/i, 'USD'],
  [/euro/i, 'EUR'],
  [/pound/i, 'GBP'],
  [/yen/i, 'JPY'],
]

const marked = new RegExp(
  `(?:\\b([A-Z]{3})( ?\\$)? ?|((?:\\b[A-Z][A-Z.]{0,3})?\\$|[€£¥₩₹]) ?)${sumAmount}`,
  'g',
)
const named = new RegExp(
  `(?<![\\d.,])${amount} ((?:US |U\\.S\\. |American |Canadian |Australian )?dollars|euros|pounds sterling|yen)\\b`,
  'i',
)

/** A number with its currency, where its words begin and end in the text. */
interface Money {
  readonly start: number
  readonly end: number
  readonly numeral: Numeral
  readonly currency: string
}

interface Sum extends Money, Reach {}

/**
 * The first sum that a text promises; null where there is none. A bare dollar is the United States'. "$2 to $3 million" is a range,
 * and of "from $2 million to $3 million" the second counts.
 *
 * @example
 * sumIn('up to CAD $2.5 million for locks')?.low // 2500000
 * sumIn('up to CAD $2.5 million for locks')?.currency // 'CAD'
 */
export function sumIn(text: string): Sum | null {
  const all = markedIn(text)
  const starts = all.map(({ start }) => start)
  const first = all.find((sum) => !isLeft(sum.start, starts, text) && isOwn(text, sum))
  if (first !== undefined) return withEnd(first, all, text)
  const only = namedIn(text)
  if (only === null || !isOwn(text, only)) return null
  return { ...only, ...(withOpening(only.numeral, text.slice(0, only.start)) ?? exactly(only)) }
}

function markedIn(text: string): Money[] {
  return matchesOf(text, marked).flatMap((match) => {
    const [words, code, dollar = '', sign = '', ...groups] = match
    const numeral = numeralFrom(groups)
    const isLarge = numeral.scale > 1 || words.includes(',')
    const currency = code === undefined ? signs[sign] : currencyOf(code, dollar.trim(), isLarge)
    if (currency === undefined) return []
    return [{ start: match.index, end: match.index + words.length, numeral, currency }]
  })
}

/** "ISO 9001", "SDG 3": letters before a number that are no currency, or not here. */
function currencyOf(code: string, dollar: string, isLarge: boolean): string | undefined {
  if (codes.has(code) && (plainCodes.has(code) || dollar !== '' || isLarge)) return code
  return dollar === '' ? undefined : (signs[`${code}$`] ?? 'USD')
}

/** With the other end of its range: "$2 to $3 million", "$2-3 million". */
function withEnd(first: Money, all: readonly Money[], text: string): Sum {
  const last = signedEnd(first, all, text) ?? unsignedEnd(first, text)
  const reach =
    last === null ? null : reachOf(first.numeral, last.numeral, text.slice(0, first.start), last.joiner)
  return last === null || reach === null
    ? { ...first, ...exactly(first) }
    : { ...first, ...reach, end: last.end }
}

interface RangeEnd extends Pick<Money, 'numeral' | 'end'> {
  readonly joiner: string
}

function signedEnd(first: Money, all: readonly Money[], text: string): RangeEnd | null {
  const [next] = all.filter(({ start }) => start >= first.end)
  const joiner = text.slice(first.end, next?.start)
  return next !== undefined && /^(?: to | and | ?[-–] ?)$/.test(joiner) ? { ...next, joiner } : null
}

/** "$5 to 7 million", but not "$5 million to 300 schools", nor "$100 to 5 million farmers", who get as much each. */
function unsignedEnd(first: Money, text: string): RangeEnd | null {
  const match = unsigned.exec(text.slice(first.end))
  if (match === null) return null
  const [words, joiner = '', ...groups] = match
  const numeral = numeralFrom(groups)
  const end = first.end + words.length
  const isBound = /[-–]/.test(joiner)
  const { value, scale } = first.numeral
  if (scale > 1 || (numeral.scale === 1 && !isBound)) return null
  // Of "$500 to 2 million" the first would be the greater, were it in millions.
  const isOneRange = value >= 1000 || value <= numeral.value / numeral.scale
  return isBound || (isOneRange && !counts.test(text.slice(end))) ? { numeral, joiner, end } : null
}

const unsigned = new RegExp(`^( to | and | ?[-–] ?)${sumAmount}`)

/** Behind a number that counts something else than money. */
const counts =
  /^ (?!(?:a|an|and|or|to|by|of|in|into|at|for|on|from|with|as|is|are|per|over|through|until|within|under|towards?|during|annually|yearly|each|every|worth|more|this|next|that|which|via|between|across|among|out|together|\p{L}*ly|dollars|euros|pounds|yen|U\.S\.|US)(?!\p{L}))\p{L}/iu

const exactly = ({ numeral: { value } }: Money): Reach => ({ low: value, high: value, isMove: false })

function namedIn(text: string): Money | null {
  const match = named.exec(text)
  if (match === null) return null
  const [words, ...groups] = match
  const name = groups.at(-1) ?? ''
  const currency = names.find(([pattern]) => pattern.test(name))?.[1] ?? 'USD'
  return { start: match.index, end: match.index + words.length, numeral: numeralFrom(groups), currency }
}
