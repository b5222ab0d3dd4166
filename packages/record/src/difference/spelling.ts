import type { Word } from './words.ts'

/**
 * Whether words differ in no more than spelling, an ending, or a small word that says nothing by itself.
 *
 * @param from the words of the earlier text that the later does not have
 * @param before the words that stand before them
 *
 * @example
 * isTypo(wordsOf('goverment'), wordsOf('government'), { before: [] }) // true
 * isTypo(wordsOf('increase'), wordsOf('decrease'), { before: [] }) // false
 */
export function isTypo(
  from: readonly Word[],
  to: readonly Word[],
  { before }: { readonly before: readonly Word[] },
): boolean {
  const [a, b] = [from.map(({ key }) => key), to.map(({ key }) => key)]
  if (a.length + b.length === 0) return true
  if ([...a, ...b].some((key) => isNegation(key) || /^[$€£¥]?\d/u.test(key))) return false
  if (a.length !== b.length) {
    const only = a.length === 0 ? b : b.length === 0 ? a : null
    if (only === null || only.length > 1) return false
    return only.every((key) => empty.has(key) || key === before.at(-1)?.key)
  }
  return a.length <= 2 && a.every((key, index) => isMisspelling(key, b[index] ?? ''))
}

/**
 * Whether a word denies: a typo never does.
 *
 * @example
 * isNegation("can't") // true
 */
export function isNegation(key: string): boolean {
  return /^(?:no|not|non|nor|never|none|without|cannot)$|n't$/u.test(key)
}

/** Small words that a correction of grammar puts in, takes out or exchanges. "By" and "and" say something. */
const empty = new Set('a an the of to in on at for is are was were be been with that as it'.split(' '))

/** "Is" for "was" says something. */
const past = new Set(['was', 'were', 'been'])

function isMisspelling(a: string, b: string): boolean {
  if (empty.has(a) && empty.has(b)) return past.has(a) === past.has(b)
  if (isTransposed(a, b) || lacksFirstLetter(a, b) || lacksFirstLetter(b, a)) return true
  const length = Math.min(a.length, b.length)
  if (length < 4 || a[0] !== b[0]) return false
  return distance(a, b) <= (length < 6 ? 1 : 2)
}

/** "ohn" and "John"; an "a" put before a word denies it. */
const lacksFirstLetter = (a: string, b: string) => a.length >= 3 && b.slice(1) === a && b[0] !== 'a'

/** Two neighbours changed places: "form" and "from". */
function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 3) return false
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return at >= 0 && a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2) === b
}

/** How many letters have to be put in, taken out or exchanged (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1]
    for (let at = 0; at < b.length; at++) {
      const exchanged = (row[at] ?? 0) + (letter === b[at] ? 0 : 1)
      next.push(Math.min(exchanged, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
