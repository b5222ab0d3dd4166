import { stem } from '../meaning/content-words.ts'
import { counted } from '../meaning/figures.ts'

/** A number of a wording, with what it counts. */
export interface Figure {
  readonly value: number
  /** The thing or unit behind it; empty where none is told. */
  readonly unit: string
  /** As the wording prints it. */
  readonly words: string
  /** In digits, and so meant to be checked; "two" may be there by the way. */
  readonly isPrinted: boolean
}

/** The numbers of a wording: years, days of the month, ordinals and the numbers in names ("G7", "COVID-19") aside. */
export function figuresIn(quote: string): Figure[] {
  return [...printed(quote), ...spelled(quote)]
}

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.'
const digits = new RegExp(
  `(?<![\\p{L}\\d.,$€£-]|(?:${months}) )([$€£]?)(\\d[\\d,]*(?:\\.\\d+)?)(?![\\d)]|st\\b|nd\\b|rd\\b|th\\b|:\\d| (?:${months})\\b)(%)?(?:[ -](thousand|million|billion|trillion)\\b)?(?:[ -](${counted}))?`,
  'gu',
)

function printed(quote: string): Figure[] {
  return [...quote.matchAll(digits)].flatMap(([words, currency = '', number = '', percent, scale, thing]) => {
    const isBare = currency === '' && percent === undefined && scale === undefined
    if (isBare && /^(?:19|20)\d\d,?$/.test(number)) return []
    const value = Number(number.replaceAll(',', '')) * (scales.get(scale ?? '') ?? 1)
    const unit = percent ?? (currency === '' ? unitOf(thing) : currency)
    return [{ value, unit, words: words.replace(/,$/, ''), isPrinted: true }]
  })
}

const scales = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])

const unitOf = (thing = '') =>
  /^(?:per ?cent|percent)\b/i.test(thing) ? '%' : stem(thing.split(' ').at(-1) ?? '')

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
  }))
}
