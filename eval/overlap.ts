/** How the scorer of the coded sets matches quotes; needed here to carry found commitments over to coded ones. */

const words = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** 0 where two quotes do not match; else the share of words they have in common. */
export function overlap(a: string, b: string): number {
  const [wordsA, wordsB] = [words(a), words(b)]
  const counts = new Map<string, number>()
  for (const word of wordsB) counts.set(word, (counts.get(word) ?? 0) + 1)
  let both = 0
  for (const word of wordsA) {
    const left = counts.get(word) ?? 0
    if (left > 0) both++
    counts.set(word, left - 1)
  }
  const share = both / (wordsA.length + wordsB.length - both || 1)
  const [short, long] = [Math.min(wordsA.length, wordsB.length), Math.max(wordsA.length, wordsB.length)]
  const isWithin = both / (short || 1) >= 0.9 && long <= 3 * short
  return share >= 0.5 || isWithin ? Math.max(share, isWithin ? 0.5 : 0) : 0
}

/** One to one, the best overlap first: which coded quote each found one stands for. */
export function matchQuotes(found: readonly string[], gold: readonly string[]): Map<number, number> {
  const candidates = found.flatMap((quote, f) =>
    gold.flatMap((coded, g) => {
      const share = overlap(quote, coded)
      return share > 0 ? [{ share, f, g }] : []
    }),
  )
  candidates.sort((x, y) => y.share - x.share)
  const matched = new Map<number, number>()
  const taken = new Set<number>()
  for (const { f, g } of candidates) {
    if (matched.has(f) || taken.has(g)) continue
    matched.set(f, g)
    taken.add(g)
  }
  return matched
}
