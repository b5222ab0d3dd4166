import type { Tie } from '../pledge-schema.ts'
import type { Commitment } from '../schema.ts'
import type { Terms } from './terms.ts'

/** A wording with its terms at hand. */
export interface Termed {
  readonly commitment: Commitment
  readonly terms: Terms
  readonly day: number | null
}

export type Weigh = (term: string) => number

/** The index terms of a wording: its words as they are, figures with `=` before them, its group with `&`. */
export function indexTerms({ words, figures, group }: Terms): string[] {
  const keys = [...words, ...figures.map((figure) => `=${figure}`)]
  return group === null ? keys : [...keys, `&${group}`]
}

/** Two words side by side tell what the rarer of them does, and one more for standing together. */
function weighPair(pair: string, weigh: Weigh): number {
  return 1 + Math.max(...pair.split(' ').map(weigh))
}

/** What two wordings have in common, as numbers. */
export function signs(a: Termed, b: Termed, weigh: Weigh): number[] {
  const words = overlap(a.terms.words, b.terms.words, weigh)
  const bodies = common(a.terms.words, b.terms.words).filter(
    (word) => a.terms.bodies.has(word) || b.terms.bodies.has(word),
  )
  const isName = (word: string) => a.terms.names.has(word) && b.terms.names.has(word)
  const telling = common(a.terms.words, b.terms.words).filter(
    (word) => weigh(word) >= 2 && !isName(word),
  ).length
  const isOneEvent = a.day !== null && b.day !== null && Math.abs(a.day - b.day) <= 3
  const isOneGroup = a.terms.group !== null && a.terms.group === b.terms.group
  return [
    1,
    words.dice,
    words.held,
    Math.log2(1 + words.sum / 4),
    Math.min(6, sumOf(common(a.terms.pairs, b.terms.pairs).map((pair) => weighPair(pair, weigh)))) / 6,
    Math.min(6, sumOf(bodies.map(weigh))) / 6,
    Math.min(6, sumOf(common(a.terms.figures, b.terms.figures).map((figure) => weigh(`=${figure}`)))) / 6,
    Number(a.commitment.issue === b.commitment.issue),
    Number(a.commitment.action === b.commitment.action),
    isOneGroup ? Math.min(4, weigh(`&${a.terms.group}`)) / 4 : 0,
    1 - sharedParties(a.commitment.parties, b.commitment.parties),
    Number(isOneEvent),
    bodies.length > 0 ? 0 : Math.max(0, 2 - telling),
  ]
}

const weights = [-10, 3, 3.2, 3, 1.8, 2.2, 0.7, 1.6, 0.2, 1.6, -2, 1.4, -0.8]

/**
 * How sure it is that two wordings are one promise, from 0 to 1: shared words weighed by rarity (as a share of what both
 * say, and in all), the same body, the same figure, the same field and deed, who promises and when. Parties of which none
 * is shared make two promises of it.
 */
export function likelihood(a: Termed, b: Termed, weigh: Weigh): number {
  if (isByOthers(a.commitment.parties, b.commitment.parties)) return 0
  const score = signs(a, b, weigh).reduce((sum, sign, index) => sum + sign * (weights[index] ?? 0), 0)
  return 1 / (1 + Math.exp(-score))
}

const isState = (party: string) => /^[A-Z]{2}$/.test(party)

/** Governments of which none is in both; a body ("eu", "quad") may speak for any. */
function isByOthers(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0 || ![...a, ...b].every(isState)) return false
  return !a.some((party) => b.includes(party))
}

/** The share of the fewer parties that the more have. */
function sharedParties(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 1
  const shared = common(a, b).length / Math.min(a.length, b.length)
  return [...a, ...b].every(isState) ? shared : Math.max(0.5, shared)
}

interface Overlap {
  /** Of all that both say. */
  readonly dice: number
  /** Of what the shorter says. */
  readonly held: number
  readonly sum: number
}

function overlap(a: readonly string[], b: readonly string[], weigh: Weigh): Overlap {
  const sum = sumOf(common(a, b).map(weigh))
  if (sum === 0) return { dice: 0, held: 0, sum: 0 }
  const [inA, inB] = [sumOf(a.map(weigh)), sumOf(b.map(weigh))]
  return { dice: (2 * sum) / (inA + inB), held: sum / Math.min(inA, inB), sum }
}

const sumOf = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

function common(a: readonly string[], b: readonly string[]): string[] {
  return a.length === 0 || b.length === 0 ? [] : a.filter((word) => b.includes(word))
}

/** What ties two wordings, in words, the most telling first. */
export function tiesBetween(a: Termed, b: Termed, weigh: Weigh): Tie[] {
  const shared = common(a.terms.words, b.terms.words).filter((word) => weigh(word) >= 1)
  const isBody = (word: string) => a.terms.bodies.has(word) || b.terms.bodies.has(word)
  const bodies = shared.filter(isBody)
  const figures = common(a.terms.figures, b.terms.figures)
  const words = shared.filter((word) => !isBody(word)).toSorted((x, y) => weigh(y) - weigh(x))
  const ties: (Tie | null)[] = [
    bodies.length === 0
      ? null
      : { name: 'the same body', words: bodies.map((body) => nameOf(body, a, b)).join(', ') },
    figures.length === 0 ? null : { name: 'the same figure', words: figures.join(', ') },
    words.length === 0
      ? null
      : {
          name: 'shared words',
          words: words
            .slice(0, 8)
            .map((word) => asWritten(word, b, a))
            .join(', '),
        },
    a.commitment.issue === b.commitment.issue ? { name: 'the same field', words: a.commitment.issue } : null,
    a.commitment.action === b.commitment.action
      ? { name: 'the same deed', words: a.commitment.action }
      : null,
  ]
  return ties.filter((tie) => tie !== null)
}

/** The longest name that one of the wordings has for a body. */
function nameOf(body: string, a: Termed, b: Termed): string {
  const names = [a, b].flatMap(({ terms }) => terms.bodies.get(body) ?? [])
  return names.toSorted((x, y) => y.length - x.length)[0] ?? body
}

/** A stem as one of the wordings writes it. */
function asWritten(term: string, ...wordings: readonly Termed[]): string {
  for (const { commitment } of wordings) {
    const words =
      `${commitment.quote} ${commitment.mechanism ?? ''}`.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? []
    const found =
      words.find((word) => word.toLowerCase() === term) ??
      words.find((word) => word.toLowerCase().startsWith(term))
    if (found !== undefined) return found.replace(/[.’'-]+$/, '')
  }
  return term
}
