import type { Commitment } from '../schema.ts'
import { stem } from './content-words.ts'

/** Numbers with the unit or the thing counted behind them (`30 %`, `5000000 usd`, `24 hour`); years and bare numbers aside. */
export function figuresOf(text: string): string[] {
  const found = text.matchAll(
    /(?<![\p{L}\d.,-])([$€£]\s?)?(\d[\d,]*(?:\.\d+)?)[- ]?(%|percent\b|per cent\b|(?:(?:thousand|million|billion|trillion)\b ?)?\p{L}*)/gu,
  )
  return [...found].flatMap(([, currency, digits = '', unit = '']) => {
    const value = Number(digits.replaceAll(',', ''))
    if (/^(?:%|per ?cent)$/.test(unit)) return [`${value} %`]
    const [, scale = '', thing = ''] = /^(thousand|million|billion|trillion)? ?(.*)$/u.exec(unit) ?? []
    const whole = value * (scales[scale] ?? 1)
    if (currency !== undefined) return [`${whole} usd`]
    if (isYear(digits) && scale === '') return []
    return thing.length < 3 || notCounted.has(thing) ? [] : [`${whole} ${stem(thing)}`]
  })
}

const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }

const isYear = (digits: string) => /^(?:19|20)\d\d$/.test(digits)

const notCounted = new Set(
  'January February March April May June July August September October November December and the for net'.split(
    ' ',
  ),
)

/** The same of a coded target. */
export function targetFigures({ target }: Commitment): string[] {
  if (target === null) return []
  const unit = target.unit === '%' ? '%' : stem(target.unit)
  return [target.low, target.high].flatMap((value) => (value === null ? [] : [`${value} ${unit}`]))
}
