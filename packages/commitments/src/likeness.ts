import { contentWords } from './content-words.ts'
import type { Commitment } from './schema.ts'

/** How alike two wordings must be to count as one promise. Set on the coded concordance (`npm run eval`). */
export const alikeFrom = 0.3

/**
 * How likely two wordings are the same promise, from 0 to 1: shared content words weighed by rarity, then what is done,
 * by whom, through what and about what. A short wording inside a long one counts nearly as much as two alike.
 */
export function likenessOf(a: Commitment, b: Commitment, weight: (word: string) => number): number {
  if (a.quote === b.quote && a.action === b.action && isSameWho(a, b)) return 1
  const words = sharedWords(contentWords(a.quote), contentWords(b.quote), weight)
  const isSameIssue = a.issue === b.issue
  const score =
    0.72 * words +
    0.08 * Number(a.action === b.action) +
    0.08 * Number(isSameIssue) +
    0.12 * nameLikeness(a, b, weight) +
    0.16 * Number(isSameFew(a, b) && a.action === b.action && isSameIssue)
  return Math.min(mostUnlessEqual, words === 0 ? 0 : score)
}

/** Two wordings that differ are never as alike as two that do not. */
const mostUnlessEqual = 0.99

const isSameWho = (a: Commitment, b: Commitment) =>
  a.parties.length === b.parties.length && a.parties.every((party) => b.parties.includes(party))

/** The mean of the share of all words that both have and of the share of the shorter that the longer has. */
function sharedWords(a: readonly string[], b: readonly string[], weight: (word: string) => number): number {
  const [setA, setB] = [new Set(a), new Set(b)]
  const sum = (words: Iterable<string>) => [...words].reduce((total, word) => total + weight(word), 0)
  const [inA, inB] = [sum(setA), sum(setB)]
  const both = sum([...setA].filter((word) => setB.has(word)))
  if (both === 0) return 0
  return 0.5 * ((2 * both) / (inA + inB)) + 0.5 * (both / Math.min(inA, inB))
}

function nameLikeness(a: Commitment, b: Commitment, weight: (word: string) => number): number {
  if (a.mechanism === null || b.mechanism === null) return 0
  return sharedWords(contentWords(a.mechanism), contentWords(b.mechanism), weight)
}

/** One or two parties alone, the same in both: rare in a text where all promise together, so it tells much. */
function isSameFew(a: Commitment, b: Commitment): boolean {
  return a.parties.length <= 2 && isSameWho(a, b)
}
