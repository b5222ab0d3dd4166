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
    return /^[$€£¥]?\d/u.test(key) ? [key.replace(/[$€£¥%,]/gu, '').replace(/\.$/u, '')] : []
  })
}

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
