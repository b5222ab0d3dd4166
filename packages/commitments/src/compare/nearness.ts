import { gistOf } from '../meaning/gist.ts'
import { common } from '../meaning/in-common.ts'
import type { Commitment } from '../schema.ts'

/** A row for each promise of the one text, a column for each of the other. */
export type Table = readonly (readonly number[])[]

/** How much the words of two texts' promises tell, and how much of it two promises share. */
export interface Nearness {
  /** The cosine of the weighed words of two promises (Salton and Buckley 1988): 0 with none in common, 1 with all. */
  readonly near: Table
  /** How near the nearest of the others are, of the same row and of the same column, on average. */
  rivals(x: number, y: number): number
  /** How much a word tells, from 0 to 1. */
  weightOf(word: string): number
}

/**
 * What the promises of two texts share. Words are what each is about, its body among them, in families; the fewer promises of
 * either text have a word, the more it tells (inverse document frequency, Spärck Jones 1972). By numbers, not by shares: of
 * twenty promises or of two, a word that one has leaves no other to be mistaken for.
 */
export function nearnessIn(a: readonly Commitment[], b: readonly Commitment[]): Nearness {
  const [inA, inB] = [a, b].map((text) => text.map((one) => gistOf(one).words))
  const weightOf = weightsOf([inA ?? [], inB ?? []])
  const weightIn = (words: readonly string[]) => words.reduce((sum, word) => sum + weightOf(word), 0)
  const weightsInB = (inB ?? []).map(weightIn)
  const near = (inA ?? []).map((words) => {
    const weight = weightIn(words)
    return (inB ?? []).map((others, y) => {
      const shared = weightIn(common(words, others))
      return shared === 0 ? 0 : shared / Math.sqrt(weight * (weightsInB[y] ?? 0))
    })
  })
  return { near, rivals: rivalsIn(near), weightOf }
}

function weightsOf(texts: readonly (readonly (readonly string[])[])[]): (word: string) => number {
  const most = new Map<string, number>()
  for (const promises of texts) {
    const own = new Map<string, number>()
    for (const word of promises.flat()) own.set(word, (own.get(word) ?? 0) + 1)
    for (const [word, count] of own) most.set(word, Math.max(count, most.get(word) ?? 0))
  }
  return (word) => (1 - Math.log(Math.min(mostCounted, most.get(word) ?? 1)) / Math.log(nothingTold)) ** 2
}

/** A word that so many promises of one text have tells nothing; none is counted for so little. */
const nothingTold = 100
const mostCounted = 90

function rivalsIn(near: Table): (x: number, y: number) => number {
  const rows = near.map(twoMost)
  const columns = (near[0] ?? []).map((_, y) => twoMost(near.map((row) => row[y] ?? 0)))
  return (x, y) => {
    const own = near[x]?.[y]
    const besides = ([most = 0, next = 0]: readonly number[] = []) => (most === own ? next : most)
    return (besides(rows[x]) + besides(columns[y])) / 2
  }
}

const twoMost = (values: readonly number[]) => values.toSorted((one, other) => other - one).slice(0, 2)
