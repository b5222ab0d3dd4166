import { asFigure, asGroup, type Gist, gistOf, isFramed, isTelling } from '../meaning/gist.ts'
import {
  common,
  isSameWho,
  sharedName,
  sharedParties,
  sumOf,
  upTo,
  type Weigh,
  weighed,
} from '../meaning/in-common.ts'
import { nameWords } from '../meaning/name-words.ts'
import { familyOf } from '../meaning/word-families.ts'
import type { Commitment } from '../schema.ts'

/**
 * How alike two wordings must be to count as one promise. Set on the coded concordance (`npm run eval`), where the least
 * like of the pairs that the coders have is 0.44, and on six more pairs of texts read by hand; the assignment keeps out what
 * a better match takes.
 */
export const alikeFrom = 0.33

/**
 * How likely two wordings are the same promise, from 0 to 1: shared words weighed by rarity (as a share of all that both
 * say, of what the shorter says, and in sum), words that stand together, the same body, the same figure, the same deed and
 * field, who promises. Words that any promise uses make no likeness, and another object counts against it.
 */
export function likenessOf(a: Commitment, b: Commitment, weigh: Weigh): number {
  if (a.quote === b.quote && a.action === b.action && isSameWho(a.parties, b.parties)) return 1
  const [gistA, gistB] = [gistOf(a), gistOf(b)]
  const shared: Shared = {
    words: common(gistA.words, gistB.words),
    pairs: common(gistA.pairs, gistB.pairs),
    figures: common(gistA.figures, gistB.figures),
  }
  if (!isTied(shared)) return 0
  const score = weighed(signs(a, b, shared, weigh), weights)
  return Math.min(mostUnlessEqual, 1 / (1 + Math.exp(-score)))
}

/** Two wordings that differ are never as alike as two that do not. */
const mostUnlessEqual = 0.99

type Shared = Pick<Gist, 'words' | 'pairs' | 'figures'>

/** They share a word that tells something, or a figure. */
const isTied = ({ words, pairs, figures }: Shared) =>
  words.some(isTelling) || pairs.length > 0 || figures.length > 0

/** What two wordings have in common, as numbers; the order is that of `weights`. */
function signs(a: Commitment, b: Commitment, shared: Shared, weigh: Weigh): number[] {
  const [gistA, gistB] = [gistOf(a), gistOf(b)]
  const words = overlap(gistA.words, gistB.words, shared.words, weigh)
  const bodies = common(gistA.bodies, gistB.bodies)
  const telling = shared.words.filter((word) => weigh(word) >= 2).length
  const isSameDeed = a.action === b.action
  const isSameIssue = a.issue === b.issue
  const isSameFew = a.parties.length <= 2 && isSameWho(a.parties, b.parties)
  return [
    1,
    words.ofBoth,
    words.ofShorter,
    Math.log2(1 + words.sum / 4),
    upTo(
      6,
      sumOf(shared.pairs, (pair) => 1 + Math.max(...pair.split(' ').map(weigh))),
    ),
    upTo(6, sumOf(bodies, weigh)),
    upTo(
      6,
      sumOf(shared.figures, (figure) => weigh(asFigure(figure))),
    ),
    Number(isSameIssue),
    Number(isSameDeed),
    Number(isSameDeed && isSameIssue),
    Number(isSameDeed && isSameIssue && isSameFew),
    gistA.group !== null && gistA.group === gistB.group ? upTo(4, weigh(asGroup(gistA.group))) : 0,
    sharedName(a.mechanism, b.mechanism),
    1 - sharedParties(a.parties, b.parties),
    bodies.length > 0 ? 0 : Math.max(0, 2 - telling),
    Number(isOtherObject(gistA, gistB)),
    Number(isFrameAlone(a, b, shared.words)),
  ]
}

const weights = [-7, 3, 3.5, 1.2, 1, 1.4, 0.8, 0.9, 0.85, 1.35, 1.3, 0.3, 0.3, -2, -1.1, -1.5, -3]

function overlap(a: readonly string[], b: readonly string[], shared: readonly string[], weigh: Weigh) {
  const sum = sumOf(shared, weigh)
  if (sum === 0) return { ofBoth: 0, ofShorter: 0, sum: 0 }
  const [inA, inB] = [sumOf(a, weigh), sumOf(b, weigh)]
  return { ofBoth: (2 * sum) / (inA + inB), ofShorter: sum / Math.min(inA, inB), sum }
}

/** Each has its thing, and neither speaks of the other's. */
const isOtherObject = (a: Gist, b: Gist) =>
  a.object !== null && b.object !== null && !a.words.includes(b.object) && !b.words.includes(a.object)

/** All that is shared is the name of a body under which each does another thing. */
function isFrameAlone(a: Commitment, b: Commitment, shared: readonly string[]): boolean {
  if (!isFramed(a) || !isFramed(b)) return false
  const named = [a, b].map(({ mechanism }) => new Set(nameWords(mechanism ?? '').map(familyOf)))
  return shared.filter(isTelling).every((word) => named.every((names) => names.has(word)))
}
