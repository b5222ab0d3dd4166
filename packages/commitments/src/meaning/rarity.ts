import { generalStems, topicalStems } from './general-words.ts'

/**
 * How much a term tells that two wordings share, by the number of documents that have it: the fewer, the more (inverse
 * document frequency, Spärck Jones 1972). In steps of doublings, so that a book which grows by one document leaves nearly
 * all weights as they were.
 *
 * Absolute numbers, not shares: of 60,000 wordings or of 600, a word in three documents leaves two others to be mistaken for.
 */
export function rarity(term: string, documents: number): number {
  return Math.min(mostFor(term), stepWeights[rarityStep(documents)] ?? leastWeight)
}

/** 0 for one document, then one more with each doubling; the last step stands for all beyond. */
function rarityStep(documents: number): number {
  return Math.min(stepWeights.length, Math.max(0, Math.floor(Math.log2(Math.max(1, documents)))))
}

const stepWeights = [7, 6, 5, 4, 3, 2, 1]
const leastWeight = 0.3

function mostFor(term: string): number {
  if (generalStems.has(term)) return leastWeight
  return topicalStems.has(term) ? 2 : Number.POSITIVE_INFINITY
}

/** A term in more documents than this leads to no candidates: too many would come, and it says too little. */
const mostDocumentsToFindBy = 64

export function isFindable(term: string, documents: number): boolean {
  return documents <= mostDocumentsToFindBy && !generalStems.has(term)
}
