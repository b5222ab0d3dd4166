import { asFigure, asGroup, type Gist, isOfItsOwn, isTelling, tellsInBoth, termsIn } from '../meaning/gist.ts'
import {
  common,
  isSameWho,
  sharedName,
  sharedParties,
  sumOf,
  upTo,
  type Weigh,
} from '../meaning/in-common.ts'
import { besideBoth, type Placed, saidByOne } from './near.ts'
import { isOfOthers, type Promised } from './promisers.ts'

/** A wording with what it is about at hand. */
export interface Termed extends Promised, Placed {
  /** Behind who promises and the verb of promising. */
  readonly said: string | null
  /** Days since 1970. */
  readonly day: number | null
}

/**
 * How likely it is that two wordings are one promise, from 0 to 1: shared words weighed by rarity (as a share of what the
 * shorter says, and in all), words of what is promised before those of what it is for, words that stand together or around
 * both, the same body, figure, field and deed, who promises and when; against it, what the one alone says. Other governments
 * or partners make two promises of it, and so does having in common only words that any promise uses, unless all are the same
 * and in one order.
 */
export function likelihood(a: Termed, b: Termed, weigh: Weigh): number {
  if (isOfOthers(a, b)) return 0
  if (!isSaidAlike(a, b) && !isTied(a.gist, b.gist)) return 0
  // What stands around them is read only where they may be one for what they say: most pairs may not.
  const said = signs(a, b, weigh)
  if (likely(said) < hopeless) return 0
  return likely({ ...said, ...signsAround(a, b) })
}

const likely = (told: Partial<Signs>) =>
  1 / (1 + Math.exp(-weights.reduce((all, [sign, weight]) => all + weight * (told[sign] ?? 0), 0)))

/** So likely without what speaks for or against them around both, no words around make two wordings one promise. */
const hopeless = 0.08

/** The same promisers say the same behind the verb of promising. */
const isSaidAlike = ({ said, commitment: a }: Termed, { said: other, commitment: b }: Termed) =>
  said !== null && said === other && isSameWho(a.parties, b.parties)

/** Of two wordings less likely one promise than this, which may speak of one topic alone, nothing is told to have changed. */
export const sureOfTopic = 0.7

/** Texts of one event come within three days: the call before it, the statement after it. */
export const eventDays = 3

/** They come from texts of one event. */
export const isOneEvent = ({ day: a }: Pick<Termed, 'day'>, { day: b }: Pick<Termed, 'day'>) =>
  a !== null && b !== null && Math.abs(a - b) <= eventDays

/**
 * What each sign weighs: logistic regression on 1,939 pairs of wordings of which readers judged whether they are one promise,
 * drawn by lot from the texts of one government (9,267 texts in one book, and 38 small ones, links and the likeliest pairs
 * without one, each weighed by how many it stands for) and from the trail of one summit; rounded.
 */
const weights = [
  ['one', -3.75],
  /** The share of what the shorter says that both say, and how much that is. */
  ['ofShorter', 1.7],
  ['inAll', 0.3],
  /** What is promised first is much of what both say. */
  ['core', 0.73],
  ['pairs', 1.13],
  ['ownWords', 0.23],
  /** How many words the one says of which the other's text has nothing near, and how many both have around them. */
  ['saidByOne', -0.42],
  ['besideBoth', 0.2],
  ['figures', 1.05],
  /** Sums or counts, and none of both: "lend $10 million to mills" and "lend $6 million to ferries". */
  ['otherFigures', -2.7],
  ['sameBody', 0.8],
  ['sameField', 0.43],
  ['sameGroup', 0.57],
  ['otherParties', -0.8],
  ['sameDeedAndWho', 0.54],
  ['oneEvent', 0.68],
  ['years', -0.32],
  ['fewWords', -1.07],
  /** It speaks of its own text, or both lay down a duty, each its own. */
  ['ofItsText', -2],
  ['twoDuties', -3.6],
] as const

type Signs = Record<(typeof weights)[number][0], number>

/** The signs that the two wordings give by themselves. */
function signs(a: Termed, b: Termed, weigh: Weigh): Partial<Signs> {
  const [left, right] = [a.commitment, b.commitment]
  const shared = common(termsIn(a.gist), termsIn(b.gist))
  const words = overlap(a.gist, b.gist, shared, weigh)
  return {
    one: 1,
    ofShorter: words.ofShorter,
    inAll: Math.log2(1 + words.sum / 4),
    core: (words.ofShorter * (coreIn(a.gist, b.gist, weigh) + coreIn(b.gist, a.gist, weigh))) / 2,
    pairs: upTo(
      6,
      sumOf(pairsIn(a.gist, b.gist), (pair) => 1 + Math.max(...pair.split(' ').map(weigh))),
    ),
    ownWords: Math.min(4, common(a.gist.words, b.gist.words).filter(isOfItsOwn).length),
    figures: upTo(
      6,
      sumOf(common(a.gist.figures, b.gist.figures), (figure) => weigh(asFigure(figure))),
    ),
    sameBody: Number(
      sharedName(a.gist.body, b.gist.body) >= 0.7 ||
        shared.some((word) => isBody(a.gist, word) || isBody(b.gist, word)),
    ),
    sameField: Number(left.issue === right.issue),
    sameGroup:
      a.gist.group !== null && a.gist.group === b.gist.group ? upTo(4, weigh(asGroup(a.gist.group))) : 0,
    otherParties: 1 - sharedParties(left.parties, right.parties),
    sameDeedAndWho: Number(
      left.action === right.action && left.parties.length <= 2 && isSameWho(left.parties, right.parties),
    ),
    oneEvent: Number(isOneEvent(a, b)),
    years: yearsBetween(a, b),
    fewWords: Number(Math.min(a.gist.words.length, b.gist.words.length) < 4),
    ofItsText: Number(isOfItsText(a, b)),
    twoDuties: Number([left, right].every(({ quote }) => /\bshall\b/.test(quote))),
  }
}

/** The signs for which the words around are read; other figures part only what differs in more. */
function signsAround(a: Termed, b: Termed): Partial<Signs> {
  const only = Math.min(8, saidByOne(a, b))
  const isCountedApart = common(a.gist.figures, b.gist.figures).length === 0 && [a, b].every(isCounted)
  return {
    saidByOne: Math.log2(1 + only),
    besideBoth: Math.log2(1 + besideBoth(a, b)),
    otherFigures: Number(only > 1 && isCountedApart),
  }
}

/** It has a sum or a count; a share that changes ("by 40 percent") may be of the same promise. */
const isCounted = ({ gist: { figures } }: Placed) =>
  figures.length > 0 && !figures.some((figure) => figure.endsWith('%'))

/** At most four: what was promised longer ago is no less likely to be promised again. */
function yearsBetween({ day: a }: Termed, { day: b }: Termed): number {
  return a === null || b === null ? 0 : Math.min(4, Math.abs(a - b) / 365)
}

/** One speaks of its own text, and the other is of another event: "two years from the date of this order". */
const isOfItsText = (a: Termed, b: Termed) =>
  !isOneEvent(a, b) && [a, b].some(({ commitment }) => ownText.test(commitment.quote))

const ownText =
  /\b(?:this|these|such|that) (?:order|section|subsection|proclamation|memorandum|directive|principles|notice|effect|finding|clause|paragraph|report)\b|\bthe following\b|\bsubsections? |\b[Ss]ections? \d/

/** Pairs of words that both have, and not only to tell where it is done, under which body or with which state. */
function pairsIn(a: Gist, b: Gist): readonly string[] {
  const isAside = (word: string) =>
    a.aside.has(word) || b.aside.has(word) || (a.states.has(word) && b.states.has(word))
  return common(a.pairs, b.pairs).filter((pair) => !pair.split(' ').every(isAside))
}

/** They share a word that tells something, or a figure. */
const isTied = (a: Gist, b: Gist) =>
  tellsInBoth(common(a.words, b.words), a, b) || common(a.figures, b.figures).length > 0

/** Where it is done, under which body and who does it tell less of what is promised. */
const worthIn = ({ aside }: Gist, word: string) => (aside.has(word) ? 1 / 3 : 1)

interface Overlap {
  /** The share of what the shorter says. */
  readonly ofShorter: number
  readonly sum: number
}

function overlap(a: Gist, b: Gist, shared: readonly string[], weigh: Weigh): Overlap {
  const worth = (word: string) => Math.min(worthIn(a, word), worthIn(b, word)) * weigh(word)
  const sum = sumOf(shared, worth)
  if (sum === 0) return { ofShorter: 0, sum: 0 }
  const [inA, inB] = [a, b].map((gist) => sumOf(termsIn(gist), (term) => worthIn(gist, term) * weigh(term)))
  return { ofShorter: sum / Math.min(inA ?? 1, inB ?? 1), sum }
}

/** The share of what one promises first that the other speaks of. */
function coreIn(here: Gist, there: Gist, weigh: Weigh): number {
  const core = here.core.filter(isTelling)
  return core.length === 0 ? 0 : sumOf(common(core, termsIn(there)), weigh) / sumOf(core, weigh)
}

/** A body that both speak of, and under which neither does another thing. */
const isBody = ({ bodies, aside }: Gist, word: string) => bodies.includes(word) && !aside.has(word)
