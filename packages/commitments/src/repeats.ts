import { contentWords } from './content-words.ts'
import type { Commitment } from './schema.ts'

/**
 * The same promise made twice in one document is one; the fuller statement stays.
 *
 * @param isSpoken on a call the same deliverable is told again in other words: most of its telling words are enough there
 */
export function withoutRepeats(found: readonly Commitment[], isSpoken = false): Commitment[] {
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
    const places = isSpoken ? words.keys() : (holders.get(first) ?? []).map((holder) => holder.at)
    // In writing what says all of its words says the first of them.
    return ![...places].some((place) => {
      const other = words[place] ?? new Set()
      const isFuller = other.size > own.size || (other.size === own.size && place < at)
      // Much longer, it is another promise that speaks of this one.
      if (place === at || !isFuller || other.size > 1.5 * own.size) return false
      const shared = [...own].filter((word) => other.has(word)).length
      return shared >= (isSpoken ? mostOf : 1) * own.size
    })
  })
}

/** Fewer words than these may stand in two promises by chance. */
const leastRepeated = 4
const mostOf = 0.7
