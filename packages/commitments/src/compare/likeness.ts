import { gistOf, tellsInBoth } from '../meaning/gist.ts'
import { common, isSameWho, sharedParties, weighed } from '../meaning/in-common.ts'
import type { Commitment } from '../schema.ts'
import { nearnessIn, type Table } from './nearness.ts'

/** How likely the promises of two texts are the same, from 0 to 1. */
export interface Likeness {
  /** Beside all else that either could be laid beside. */
  readonly among: Table
  /** By themselves: a part of a promise has the whole for a rival. */
  readonly alone: Table
}

/** So likely the same, two wordings are laid side by side: where precision and recall are in balance on the judged pairs. */
export const alikeFrom = 0.3

/**
 * How likely each promise of one text and each of another are the same, by what both say, by what else each is near to, by
 * how few of their texts' promises are of their kind or by the same group of promisers, and by whether anybody promises both. Words that any promise uses make
 * no likeness by themselves.
 */
export function likenessIn(a: readonly Commitment[], b: readonly Commitment[]): Likeness {
  const { near, rivals, weightOf } = nearnessIn(a, b)
  const told = Math.min(1, a.length / enough, b.length / enough)
  const [ofKind, byWhom] = [fewnessIn(a, b, kindOf), fewnessIn(a, b, promisersOf)]
  const beside = {
    weightOf: (word: string) => told * weightOf(word),
    ofKind: (one: Commitment) => told * ofKind(one),
    byWhom: (one: Commitment) => told * byWhom(one),
  }
  const sums = a.map((left, x) =>
    b.map((right, y) => sumOf(left, right, { near: near[x]?.[y] ?? 0, ...beside })),
  )
  return {
    among: sums.map((row, x) => row.map((sum, y) => chance(sum + rivalWeight * rivals(x, y)))),
    alone: sums.map((row) => row.map(chance)),
  }
}

/**
 * Logistic regression on 1,066 pairs of wordings, drawn from 134 pairs of texts (calls and the texts that they brief on,
 * texts of one day, texts of successive years), of which readers judged 504 to be one promise, and on the coded concordance,
 * six times; rounded. In order: a constant, nearness, the rarest word of both, a figure of both, figures but none of both,
 * nobody who promises both, how few are of their kind, how few their promisers promise, where these are several. Objects, word pairs, names and vectors of
 * words were tried and tell no more.
 */
const weights = [-4.2, 6.6, 2.4, 1.5, -1.7, -2.4, 1.1, 3.4]
/** The same for the nearness of what else each could be laid beside. */
const rivalWeight = -2.8

/** Two wordings that differ are never as alike as two that do not. */
const mostUnlessEqual = 0.99

const chance = (sum: number) =>
  sum === Number.POSITIVE_INFINITY ? 1 : Math.min(mostUnlessEqual, 1 / (1 + Math.exp(-sum)))

/** In a text of fewer promises most are the only ones of their kind and most words rare: it says the less. */
const enough = 10

interface Beside {
  readonly near: number
  weightOf(word: string): number
  /** How few promises of the same deed, field and promisers there are, and how few of the same promisers. */
  ofKind(one: Commitment): number
  byWhom(one: Commitment): number
}

/** What speaks for one promise, weighed. */
function sumOf(a: Commitment, b: Commitment, { near, weightOf, ofKind, byWhom }: Beside): number {
  if (a.quote === b.quote && a.action === b.action && isSameWho(a.parties, b.parties))
    return Number.POSITIVE_INFINITY
  const [inA, inB] = [gistOf(a), gistOf(b)]
  const words = near === 0 ? [] : common(inA.words, inB.words)
  const figures = common(inA.figures, inB.figures)
  if (!tellsInBoth(words, inA, inB) && figures.length === 0) return Number.NEGATIVE_INFINITY
  const signs = [
    1,
    near,
    Math.max(0, ...words.map(weightOf)),
    Number(figures.length > 0),
    Number(figures.length === 0 && inA.figures.length > 0 && inB.figures.length > 0),
    Number(sharedParties(a.parties, b.parties) === 0),
    kindOf(a) === kindOf(b) ? ofKind(a) : 0,
    a.parties.length > 1 && isSameWho(a.parties, b.parties) ? byWhom(a) : 0,
  ]
  return weighed(signs, weights)
}

/** How few promises are alike in something: 1 where neither text has a second, a half where one of them has two, and so on. */
function fewnessIn(
  a: readonly Commitment[],
  b: readonly Commitment[],
  inWhat: (one: Commitment) => string,
): (one: Commitment) => number {
  const counts = [a, b].map((list) => Map.groupBy(list, inWhat))
  return (one) => 1 / Math.max(1, ...counts.map((count) => count.get(inWhat(one))?.length ?? 0))
}

const promisersOf = ({ parties }: Commitment) => parties.toSorted().join(' ')
const kindOf = (one: Commitment) => `${one.action} ${one.issue} ${promisersOf(one)}`
