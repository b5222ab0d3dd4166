/** The words of a document, as names of meetings are sought in them. */
import type { Passage } from '@readout/record'

/**
 * Spaces of every kind as one, marks that are not seen gone, and a group of states that goes by its number in one
 * writing.
 *
 * @example
 * plain("the Group of Seven (G7)  Leaders' Summit") // 'the G7 Leaders’ Summit'
 */
export function plain(text: string): string {
  return text
    .replace(/[\u2060\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/'/g, '’')
    .replace(
      /\bGroup of (\p{Lu}\p{Ll}+|\d{1,2})(?: \(G-?\d{1,2}\))?/gu,
      (words, number: string) => numbered(number) ?? words,
    )
    .replace(/\bG-(?=\d{1,2}\b)/g, 'G')
}

function numbered(number: string): string | null {
  const size = /^\d+$/.test(number) ? Number(number) : (sizes[number] ?? null)
  return size === null ? null : `G${size}`
}

const sizes: Readonly<Record<string, number>> = {
  Three: 3,
  Four: 4,
  Five: 5,
  Six: 6,
  Seven: 7,
  Eight: 8,
  Nine: 9,
  Ten: 10,
  Twelve: 12,
  Fifteen: 15,
  Twenty: 20,
}

/**
 * A title in capitals as it would stand among other words: what the text itself has in capitals keeps them.
 *
 * @example
 * titleAsWritten('THE LAKE SUMMIT', passages) // 'The Lake Summit'
 */
export function titleAsWritten(title: string, passages: readonly Passage[]): string {
  if (/\p{Ll}/u.test(title)) return title
  const acronyms = new Set<string>()
  for (const { text } of passages.slice(0, 40)) {
    if (!/\p{Ll}/u.test(text)) continue
    for (const word of text.match(/\p{Lu}{2,}/gu) ?? []) acronyms.add(word)
  }
  return title.replace(/\p{Lu}{2,}/gu, (word, at: number) => {
    if (acronyms.has(word)) return word
    const small = word.toLowerCase()
    return isJoint.test(word) && at > 0 ? small : `${word.slice(0, 1)}${small.slice(1)}`
  })
}

/** Words that a name has in small letters. */
const isJoint = /^(?:OF|ON|FOR|AND|THE|IN|AT|TO)$/
