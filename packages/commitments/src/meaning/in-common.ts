/** What two wordings share, as numbers that a weighing of them starts from. */

import { isState } from './governments.ts'
import { nameWords } from './name-words.ts'

/** How much a term tells: the rarer it is in the texts at hand, the more. */
export type Weigh = (term: string) => number

/** The terms of one that the other has as well, in the order of the one. */
export const common = (a: readonly string[], b: readonly string[]) =>
  a.length === 0 || b.length === 0 ? [] : a.filter((term) => b.includes(term))

export const sumOf = (terms: readonly string[], weigh: Weigh) =>
  terms.reduce((sum, term) => sum + weigh(term), 0)

/** A sum as a share of the most that counts. */
export const upTo = (most: number, sum: number) => Math.min(most, sum) / most

/** Each sign times its weight, in sum. */
export const weighed = (signs: readonly number[], weights: readonly number[]) =>
  signs.reduce((sum, sign, index) => sum + sign * (weights[index] ?? 0), 0)

/** The share of the shorter name's words that the longer has. */
export function sharedName(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0
  const [inA, inB] = [nameWords(a), nameWords(b)]
  return common(inA, inB).length / Math.max(1, Math.min(inA.length, inB.length))
}

/** The share of the fewer parties that the more have; a body ("eu", "quad") may speak for any. */
export function sharedParties(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 1
  const shared = common(a, b).length / Math.min(a.length, b.length)
  return [...a, ...b].every(isState) ? shared : Math.max(0.5, shared)
}

export const isSameWho = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((party) => b.includes(party))
