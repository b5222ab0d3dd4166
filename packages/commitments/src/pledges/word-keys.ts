import { stem } from '../meaning/content-words.ts'

/** A word as a text writes it, and what it is known by. */
export interface KeyedWord {
  readonly word: string
  /** Its stem; of a short name its letters, for "RISE" is not what a lake does. */
  readonly key: string
}

/**
 * The words of a text, each with what it is known by. Where a text has nothing but capitals they tell no names.
 *
 * @example
 * keyedWords('Fares rise under RISE.').map(({ key }) => key) // ['fares', 'ris', 'under', 'RISE']
 */
export function keyedWords(text: string): KeyedWord[] {
  const tells = /\p{Ll}/u.test(text)
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*[\p{L}\p{N}]/gu) ?? []
  return words.map((word) => ({ word, key: tells && inCapitals.test(word) ? lettersOf(word) : stem(word) }))
}

/** What a word is known by that is a short name. */
export const isShortName = (key: string) => inCapitals.test(key)

/** "RISE", "SDGs", "COP28". */
const inCapitals = /^(?:\p{Lu}[\d-]*){2,}s?$/u

const lettersOf = (word: string) => word.replace(/s$/, '')
