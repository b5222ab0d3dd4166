import { contentWords } from './content-words.ts'
import type { Commitment } from './schema.ts'

/** The same promise made twice in one document is one; the fuller statement stays. */
export function withoutRepeats(found: readonly Commitment[]): Commitment[] {
  const distinct = [...new Map(found.map((one) => [one.quote.toLowerCase(), one])).values()]
  const words = distinct.map(({ quote }) => new Set(contentWords(quote)))
  return distinct.filter((_, at) => {
    const own = words[at] ?? new Set()
    if (own.size < leastRepeated) return true
    return !words.some((other, place) => {
      const isFuller = other.size > own.size || (other.size === own.size && place < at)
      // Much longer, it is another promise that speaks of this one.
      if (place === at || !isFuller || other.size > 1.5 * own.size) return false
      return [...own].every((word) => other.has(word))
    })
  })
}

/** Fewer words than these may stand in two promises by chance. */
const leastRepeated = 4
