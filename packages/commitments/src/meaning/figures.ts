import { months } from '@readout/record'
import type { Commitment } from '../schema.ts'
import { amount, amountGroups, numeralFrom } from '../words/numerals.ts'
import { stem } from './content-words.ts'

const small = 'and|or|to|by|of|in|at|for|the|on|from|with|as|is|are|per'
const word = `(?!(?:${small})\\b)\\p{L}+`

/**
 * What stands behind a number, as an expression: "young deckhands" of "120 young deckhands", to the noun where one of the
 * next three words ends as one; else the next word.
 */
export const counted = `(?:${word} ){0,2}?(?!(?:${small})\\b)\\p{L}{2,}s(?!\\p{L})|${word}`

/** A number as texts print it, with its currency and what it counts. */
export const printed = new RegExp(
  `(?<![\\p{L}\\d.,-])(?:([$€£])\\s?)?${amount}[- ]?(%|percent\\b|per cent\\b|(?:${counted})?)`,
  'gu',
)

/** Numbers with the unit or the thing counted behind them (`30 %`, `5000000 usd`, `24 hour`); years and bare numbers aside. */
export function figuresOf(text: string): string[] {
  return [...text.matchAll(printed)].flatMap(([, currency, ...groups]) => {
    const [whole = '', part] = groups
    const thing = groups[amountGroups] ?? ''
    const { value, scale } = numeralFrom(groups)
    if (/^(?:%|per ?cent)$/.test(thing)) return [`${value} %`]
    if (currency !== undefined) return [`${value} usd`]
    if (isYear(whole) && part === undefined && scale === 1) return []
    const noun = thing.split(' ').at(-1) ?? ''
    return noun.length < 3 || notCounted.has(noun) ? [] : [`${value} ${stem(noun)}`]
  })
}

const isYear = (digits: string) => /^(?:19|20)\d\d$/.test(digits)

const notCounted = new Set([...months.split('|'), 'and', 'the', 'for', 'net'])

/** Of "metric tons per year", the tons. */
export const unitStem = (unit: string): string =>
  stem(
    unit
      .replace(/ per .*$/, '')
      .split(' ')
      .at(-1) ?? '',
  )

/** The same of a coded target. */
export function targetFigures({ target }: Commitment): string[] {
  if (target === null) return []
  const unit = target.unit === '%' ? '%' : unitStem(target.unit)
  return [target.low, target.high].flatMap((value) => (value === null ? [] : [`${value} ${unit}`]))
}
