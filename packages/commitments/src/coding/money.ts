/** Sums of money, with their currency as ISO 4217 has it. */

/** A number in figures, with its word: "2.5 million"; three groups for `numberFrom`. */
export const amount =
  '(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(?:[ -](hundred|thousand|million|billion|trillion))?'

const scale: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}

/** What the three groups of `amount` say, to the hundredth. */
export const numberFrom = (
  whole: string | undefined,
  fraction: string | undefined,
  word: string | undefined,
) =>
  Math.round(
    Number(`${(whole ?? '0').replaceAll(',', '')}${fraction ?? ''}`) *
      (scale[(word ?? '').toLowerCase()] ?? 1) *
      100,
  ) / 100

const signs: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  NZ$: 'NZD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₩': 'KRW',
  '₹': 'INR',
}
const codes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

const names: readonly (readonly [RegExp, string])[] = [
  [/^Canadian dollar/i, 'CAD'],
  [/^Australian dollar/i, 'AUD'],
  [/dollar/i, 'USD'],
  [/euro/i, 'EUR'],
  [/pound/i, 'GBP'],
  [/yen/i, 'JPY'],
]

const marked = new RegExp(`(?:\\b([A-Z]{3})(?: ?\\$| )|((?:US|CA|NZ|C|A)?\\$|[€£¥₩₹])) ?${amount}`, 'g')
const named = new RegExp(
  `(?<![\\d.,])${amount} ((?:US |U\\.S\\. |American |Canadian |Australian )?dollars|euros|pounds sterling|yen)\\b`,
  'i',
)

interface Sum {
  /** Where its words begin and end in the text. */
  readonly start: number
  readonly end: number
  readonly value: number
  readonly currency: string
}

/**
 * The first sum of a text; null where there is none. A bare dollar is the United States'.
 *
 * @example
 * sumIn('up to CAD $2.5 million for locks') // { start: 6, end: 22, value: 2500000, currency: 'CAD' }
 */
export function sumIn(text: string): Sum | null {
  for (const { 0: all, index, 1: code, 2: sign = '$', 3: whole, 4: fraction, 5: word } of text.matchAll(
    marked,
  )) {
    // "ISO 9001", "FAO 2030": letters before a number that are no currency.
    if (code !== undefined && !codes.has(code) && !all.includes('$')) continue
    const currency = code !== undefined && codes.has(code) ? code : (signs[sign] ?? 'USD')
    return { start: index, end: index + all.length, value: numberFrom(whole, fraction, word), currency }
  }
  const match = named.exec(text)
  if (match === null) return null
  const [, whole, fraction, word, name = ''] = match
  const currency = names.find(([pattern]) => pattern.test(name))?.[1] ?? 'USD'
  return {
    start: match.index,
    end: match.index + match[0].length,
    value: numberFrom(whole, fraction, word),
    currency,
  }
}
