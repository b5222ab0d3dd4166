import { months } from '@readout/record'
import { stem } from '../meaning/content-words.ts'
import { counted } from '../meaning/figures.ts'
import { amount, amountGroups, numeralFrom } from '../words/numerals.ts'
import { isUnit } from './counts.ts'
import { isLabel } from './labels.ts'
import { isLeft } from './ranges.ts'

/** A number of a wording, with what it counts. */
export interface Figure {
  readonly value: number
  /** The thing or unit behind it; empty where none is told. */
  readonly unit: string
  /** As the wording prints it. */
  readonly words: string
  /** In digits, and so meant to be checked; "two" may be there by the way. */
  readonly isPrinted: boolean
  /** Of a name: the "100-Day Mission" says what "100 days" says, and is no figure that comes or goes. */
  readonly isInName: boolean
}

/**
 * The numbers of a wording. Years, days of the month, ordinals, footnotes, labels ("Article 8", "6G") and where a number
 * comes from ("from 300 to 100 days") aside.
 */
export function figuresIn(quote: string): Figure[] {
  const printed = printedIn(quote)
  const starts = printed.map(({ at }) => at)
  return [...printed.filter(({ at }) => !isLeft(at, starts, quote)), ...spelled(quote)]
}

const anyMonth = `${months}|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.`
const digits = new RegExp(
  `(?<![\\p{L}\\d.,$€£/[-]|\\d:|(?:${anyMonth}) )([$€£]?)${amount}(?![)\\]/]|:\\d| (?:${anyMonth})\\b)(%|°C?)?(?:(?<!°C?)[ -](${counted}))?`,
  'gu',
)

function printedIn(quote: string): (Figure & { readonly at: number })[] {
  // Most wordings have none, and looking for them takes long.
  if (!/\d/.test(quote)) return []
  return [...quote.matchAll(digits)].flatMap((match) => {
    const [words, currency = '', ...groups] = match
    const [whole = '', , , word] = groups
    const [mark, thing = ''] = groups.slice(amountGroups)
    const { index: at } = match
    const { value } = numeralFrom(groups)
    const isMeasured = [currency, mark, word, measure.exec(thing)?.[0]].some(Boolean)
    if (!isMeasured && (/^(?:19|20)\d\d$/.test(whole) || isLabel(quote.slice(0, at), thing))) return []
    const unit = currency === '' ? unitOf(mark ?? thing) : currency
    const isInName = !isMeasured && isNamed(thing, quote.slice(at + words.length, at + words.length + 4))
    // "$5 million each" is $5 million.
    const said = currency === '' ? words : words.slice(0, words.length - thing.length).trimEnd()
    return [{ at, value, unit, words: said, isPrinted: true, isInName }]
  })
}

const measure = /^(?:%|°|per ?cent(?!age)|degrees?)/i

/** "100 Days", "114 LKE"; of "25 MMT of salt" and "3 GW" the capitals are a unit. */
const isNamed = (thing: string, then: string) =>
  /(?:^| )\p{Lu}\p{Ll}{2,}$/u.test(thing) ||
  (/^\p{Lu}{2,}$/u.test(thing) && !isUnit(thing) && !then.startsWith(' of'))

function unitOf(thing: string): string {
  const [unit] = measure.exec(thing.toLowerCase()) ?? []
  if (unit === undefined) return stem(thing.split(' ').at(-1) ?? '')
  return /^[%p]/.test(unit) ? '%' : '°'
}

/** "three countries" are those who promise, not what is promised. */
const number =
  /(?<![\p{L}-])(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ -](?!(?:countries|leaders|governments|nations|partners|sides|parties|presidents|delegations|states|of|or|and|to|in|other)\b)(\p{L}+)/giu

const ten = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

function spelled(quote: string): Figure[] {
  return [...quote.matchAll(number)].map(([words, value = '', thing = '']) => ({
    value: ten.indexOf(value.toLowerCase()) + 2,
    unit: stem(thing),
    words,
    isPrinted: false,
    isInName: false,
  }))
}
