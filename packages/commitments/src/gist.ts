import { generalStems } from './pledges/general-words.ts'
import { rarity } from './pledges/rarity.ts'
import { termsOf } from './pledges/terms.ts'
import type { Commitment } from './schema.ts'
import { familyOf } from './word-families.ts'

/** What a wording is about, in terms that can be weighed against those of another. */
export interface Gist {
  /** Families of its content words and of its body's name, and the short forms of bodies. */
  readonly words: readonly string[]
  /** Two of them that stand side by side. */
  readonly pairs: readonly string[]
  /** Those that are the short form of a body: `napapi`. */
  readonly bodies: readonly string[]
  /** Figures with what they count: `30 %`. */
  readonly figures: readonly string[]
  /** Who promises, where it is more than one. */
  readonly group: string | null
  /** The thing that is made, cut, given or kept: "ferri" of "build two ferries for the islands"; null where it is not told. */
  readonly object: string | null
}

const gists = new WeakMap<Commitment, Gist>()

/** The gist of a wording; made once for each. */
export function gistOf(commitment: Commitment): Gist {
  const known = gists.get(commitment)
  if (known !== undefined) return known
  const terms = termsOf(commitment)
  const gist: Gist = {
    words: [...new Set([...terms.words].map(familyOf))],
    pairs: [...new Set([...terms.pairs].map((pair) => pair.split(' ').map(familyOf).join(' ')))],
    bodies: [...terms.bodies.keys()],
    figures: [...terms.figures],
    group: terms.group,
    object: objectOf(commitment),
  }
  gists.set(commitment, gist)
  return gist
}

/** Says something of its own: not one of the words that half of all promises use. */
export const isTelling = (word: string) => !generalStems.has(word)

/** What the first phrase with a telling word ends in; "cooperation", "working group" are no things of their own. */
function objectOf(commitment: Commitment): string | null {
  for (const part of commitment.quote.split(phraseStart)) {
    const words = termsOf({ ...commitment, quote: part, mechanism: null, target: null }).words.map(familyOf)
    const last = words.at(-1)
    if (last !== undefined && words.some(isTelling)) return isTelling(last) ? last : null
  }
  return null
}

const phraseStart =
  /[,;:]|(?<![\p{L}-])(?:to|of|in|on|for|from|with|by|at|as|into|under|via|through|across|among|between|against|toward|towards|that|which|who|and|or)(?![\p{L}-])/iu

/**
 * How much a term tells in these wordings: the rarer it is among them, the more (inverse document frequency, Spärck Jones
 * 1972). One in each of two texts is as rare as it can be where something is shared.
 */
export function termWeights(commitments: readonly Commitment[]): (term: string) => number {
  const counts = new Map<string, number>()
  for (const gist of commitments.map(gistOf))
    for (const term of [
      ...gist.words,
      ...gist.figures.map(asFigure),
      ...(gist.group ? [asGroup(gist.group)] : []),
    ])
      counts.set(term, (counts.get(term) ?? 0) + 1)
  return (term) => rarity(term, Math.max(1, Math.round((counts.get(term) ?? 1) / 2)))
}

/** Figures and groups are weighed beside words and must not be taken for them. */
export const asFigure = (figure: string) => `=${figure}`
export const asGroup = (group: string) => `&${group}`
