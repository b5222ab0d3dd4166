import { contentWords } from './content-words.ts'
import type { Commitment } from './schema.ts'

/** The same promise made twice in one document is one; the fuller statement stays. */
export function withoutRepeats(found: readonly Commitment[]): Commitment[] {
  const distinct = [...new Map(found.map((one) => [one.quote.toLowerCase(), one])).values()]
  const words = distinct.map(({ quote }) => new Set(contentWords(quote)))
  const holders = Map.groupBy(
    words.flatMap((own, at) => [...own].map((word) => ({ word, at }))),
    ({ word }) => word,
  )
  return distinct.filter((_, at) => {
    const own = words[at] ?? new Set()
    const [first] = own
    if (own.size < leastRepeated || first === undefined) return true
    // Whatever says all of its words says the first of them.
    return !(holders.get(first) ?? []).some(({ at: place }) => {
      const other = words[place] ?? new Set()
      const isFuller = other.size > own.size || (other.size === own.size && place < at)
      // Much longer, it is another promise that speaks of this one.
      if (place === at || !isFuller || other.size > 1.5 * own.size) return false
      return [...own].every((word) => other.has(word))
    })
  })
}

/** Fewer words than these may stand in two promises by chance. */
const leastRepeated = 4
