import { contentWords } from '../meaning/content-words.ts'
import type { Commitment } from '../schema.ts'

/**
 * The same promise made twice in one document is one: the fuller statement stays, and of the same words the first.
 *
 * @param isPreview on a call that previews, the same deliverable is told again in other words: most of its telling words
 *   are enough there
 */
export function withoutRepeats(found: readonly Commitment[], isPreview = false): Commitment[] {
  const said = new Map<string, Commitment>()
  for (const one of found) {
    const quote = one.quote.toLowerCase()
    if (!said.has(quote)) said.set(quote, one)
  }
  const distinct = [...said.values()]
  const words = distinct.map(({ quote }) => new Set(contentWords(quote)))
  const holders = holdersOf(words)
  return distinct.filter((_, at) => {
    const own = words[at] ?? new Set()
    if (own.size < leastRepeated) return true
    const needed = Math.ceil((isPreview ? mostOf : 1) * own.size)
    return !rareOf(own, needed, holders).some((word) =>
      holders.get(word)?.some((place) => {
        const other = words[place] ?? new Set()
        const isFuller = other.size > own.size || (other.size === own.size && place < at)
        // Much longer, it is another promise that speaks of this one.
        if (place === at || !isFuller || other.size > 1.5 * own.size) return false
        return shares(own, other, needed)
      }),
    )
  })
}

/** Fewer words than these may stand in two promises by chance. */
const leastRepeated = 4
const mostOf = 0.7

/** The places at which each word stands. */
function holdersOf(words: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>()
  words.forEach((own, at) => {
    for (const word of own) {
      const places = holders.get(word)
      if (places === undefined) holders.set(word, [at])
      else places.push(at)
    }
  })
  return holders
}

/**
 * What shares so many of these words holds one of these few, the rarest: all others together are one too few. Only where
 * a rare word stands need be looked, and ten thousand promises of one wording cost no hundred million comparisons.
 */
function rareOf(
  own: ReadonlySet<string>,
  needed: number,
  holders: ReadonlyMap<string, readonly number[]>,
): string[] {
  const held = (word: string) => holders.get(word)?.length ?? 0
  return [...own].sort((a, b) => held(a) - held(b)).slice(0, own.size - needed + 1)
}

function shares(own: ReadonlySet<string>, other: ReadonlySet<string>, needed: number): boolean {
  let shared = 0
  for (const word of own) if (other.has(word)) shared++
  return shared >= needed
}
