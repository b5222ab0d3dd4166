import type { Word } from './words.ts'

/**
 * The figures among some words, each as a value: digits without what groups them, number words as digits.
 *
 * @example
 * numbersIn(wordsOf('two million, 1,200 and 3.5%')) // ['2', 'million', '1200', '3.5']
 */
export function numbersIn(words: readonly Word[]): string[] {
  return words.flatMap(({ key }) => {
    const spelt = numberWords.get(key)
    if (spelt !== undefined) return [spelt]
    return figure.test(key) ? [key.replace(/[$€£¥%,]/gu, '').replace(/\.$/u, '')] : []
  })
}

/** "3.5%", "30th", "$2bn"; not "20in", as an address has it, nor "7.30.26.pdf". */
const figure = /^[$€£¥]?\d[\d.,]*(?:%|st|nd|rd|th|s|k|m|mn|b|bn|x|km|kg|mt|mw|gw|kwh|mwh|gwh)?$/u

/**
 * Whether a number says which part of a text is meant, after the word before it: "Section 5", "Annex 2", "No. 14".
 *
 * @example
 * numbersPart('sec') // true
 */
export const numbersPart = (before: string): boolean => partNames.test(before)

const partNames =
  /^(?:sec|sections?|articles?|annex|appendix|chapters?|parts?|titles?|clauses?|paragraphs?|footnotes?|endnotes?|pages?|figure|table|exhibit|attachment|items?|no|nos)$/u

/**
 * Whether words name a file: its figures count nothing.
 *
 * @example
 * areFileName(wordsOf('7.30.26 (1).pdf')) // true
 */
export const areFileName = (words: readonly Word[]): boolean =>
  words.some(({ key }) => /(?:^|\.)(?:pdf|docx?|xlsx?|csv|html?|jpe?g|png)$/u.test(key))

/**
 * Whether the word at a place tells a day, a year or a time: a month, a weekday, a year, a clock time, or a number beside a
 * month.
 *
 * @example
 * isDateWord(wordsOf('on 4 March'), 1) // true
 * isDateWord(wordsOf('for 4 boats'), 1) // false
 */
export function isDateWord(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (word === undefined) return false
  const { key } = word
  if (weekdays.has(key) || /^\d{1,2}[:.]\d{2}$/u.test(key) || /^fy\d{2,4}$/u.test(key)) return true
  if (isMonth(word)) return true
  const [before, after] = [words[index - 1], words[index + 1]]
  if (isYear(key)) return after === undefined || !countsThings.test(after.key)
  if (!/^\d{1,2}(?:st|nd|rd|th)?$/u.test(key)) return /^[ap]\.?m$/u.test(key)
  if (after !== undefined && /^[ap]\.?m$/u.test(after.key)) return true
  return [before, after, words[index - 2], words[index + 2]].some((one) => one !== undefined && isMonth(one))
}

const isYear = (key: string) => /^(?:1[789]|20)\d{2}(?:'?s)?$/u.test(key)

const countsThings = /^(?:percent|people|jobs|workers|units|acres|miles|million|billion|families|students)$/u

const months =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'
const monthNames = new Set(months.split(' '))

/** "may" and "march" are months with a capital alone. */
const isMonth = ({ key, text }: Word) => monthNames.has(key) && /^[^\p{L}]*\p{Lu}/u.test(text)

const weekdays = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])

const small =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const numberWords: ReadonlyMap<string, string> = new Map([
  ...small.split(' ').map((word, index): [string, string] => [word, String(index + 2)]),
  ...['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map(
    (word, index): [string, string] => [word, String((index + 2) * 10)],
  ),
  ...['hundred', 'thousand', 'million', 'billion', 'trillion'].map((word): [string, string] => [word, word]),
])
