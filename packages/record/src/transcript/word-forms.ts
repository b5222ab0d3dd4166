/** Words as they are compared in a search: without case, accents and simple inflections. */

/** Where a word stands in a text, in UTF-16 units. */
export interface WordPlace {
  readonly start: number
  readonly end: number
}

/**
 * The stems of the words of a text, in order: lower case, no accents, the plurals of English taken off.
 *
 * @example
 * stemsOf('Énergies, locks') // ['energi', 'lock']
 */
export function stemsOf(text: string): string[] {
  return (text.match(word) ?? []).map(stemOf)
}

/**
 * Where any of some words stands in a text, in whichever form.
 *
 * @param words one or more words, parted by spaces or points
 *
 * @example
 * wordPlaces('The locks open; a lock shuts.', 'Lock') // [{ start: 4, end: 9 }, { start: 18, end: 22 }]
 */
export function wordPlaces(text: string, words: string): WordPlace[] {
  const wanted = new Set(stemsOf(words))
  return [...text.matchAll(word)].flatMap(({ 0: found, index }) =>
    wanted.has(stemOf(found)) ? [{ start: index, end: index + found.length }] : [],
  )
}

const word = /[\p{L}\p{N}\p{M}]+/gu

function stemOf(found: string): string {
  const plain = found.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.length > 3
    ? plain.replace(/(?:ies|y)$/, 'i').replace(/(?:(?<=ss|x|ch|sh)es|(?<!s)s)$/, '')
    : plain
}
