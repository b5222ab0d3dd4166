import type { Target } from '../schema.ts'
import { matchesOf } from '../words/matches.ts'
import { figures, type Numeral, numeralFrom } from '../words/numerals.ts'
import { boundOf } from './bounds.ts'
import { countIn, rateIn } from './counts.ts'
import { degreesIn } from './degrees.ts'
import { measuredBehind, measuredIn } from './measured.ts'
import { sumIn } from './money.ts'
import { multipleIn } from './multiples.ts'
import { isOwn } from './own-figures.ts'
import { isEnd, isLeft, type Reach, withOpening } from './ranges.ts'

/** Quantities that a promise names: percent, money, and counted things. */

const percent = new RegExp(
  `(?<![\\p{L}\\d.,/%])${figures}(\\+)? ?(?:%|per ?cent(?:age(?= points?))?(?!\\p{L}))(\\+)?( points?(?!\\p{L}))?`,
  'giu',
)

/**
 * The quantity that a deed reaches for, or null. Ranges give `low` and `high`; "at least" and "more than" leave `high`
 * open, "up to" leaves `low` open.
 *
 * @example
 * targetIn('cut nutrient runoff by 30 to 40 percent from 2020 levels')
 * // { metric: 'nutrient runoff', low: 30, high: 40, unit: '%', direction: 'reduce', baseline: '2020 levels' }
 */
export function targetIn(text: string): Target | null {
  // Most promises name no quantity.
  if (!mayName.test(text)) return null
  return netZero(text) ?? percentage(text) ?? sum(text) ?? degrees(text) ?? count(text) ?? multiple(text)
}

const mayName = /\d|(?:doubl|tripl|quadrupl|halv)(?:e|ing)|zero|hundred|(?:thous|[mbtr]illi)(?:and|on)/i

/** "net-zero emissions by 2034", but neither a "net zero economy" nor what an "Alliance for Net Zero" is called by. */
function netZero(text: string): Target | null {
  const match = zero.exec(text)
  if (match === null || isOfName(text, match.index) || isOther(text, match)) return null
  const metric =
    match[1] === undefined ? 'net greenhouse gas emissions' : `net greenhouse gas emissions from ${match[1]}`
  return { metric, low: 0, high: 0, unit: 'net emissions', direction: 'reach', baseline: null }
}

const zero =
  /\bnet[- ]zero(?: (?:(?:greenhouse gas(?:es)? |ghg |carbon )(?:\(ghgs?\) )?)?emissions)?(?: from ([\w -]+?))?(?=,? (?:by|in|no|not|at|before|within|around|globally|worldwide|across|as)\b|[.,;]|$)/i

/** "in line with net zero by 2050", "the net zero by 2050 scenario": what the deed is measured by, not what it reaches. */
const isOther = (text: string, { 0: words, index }: RegExpExecArray) =>
  /\b(?:in line|(?<!\b(?:put|stay|stays|remain|remains|be|keep) (?:[^,;]{0,40} )?)on track|consistent|compatible|aligned) (?:with|for|to)\b[^,;]{0,60}$/i.test(
    text.slice(0, index),
  ) || namedAfterYear.test(text.slice(index + words.length))

/** Behind a year that names it: "by 2050 scenario". */
const namedAfterYear = /^ (?:by|in) 20\d\d (?:scenarios?|pathways?|roadmaps?|reports?)\b/i

/** "the Alliance for Net Zero": capitals where a name goes on. */
const isOfName = (text: string, at: number) =>
  /^Net[- ]Zero/.test(text.slice(at)) &&
  /\p{Lu}[\p{L}’-]* (?:(?:for|in|on|of|towards?|to) )?$/u.test(text.slice(Math.max(0, at - 60), at))

function percentage(text: string): Target | null {
  const all = matchesOf(text, percent).map((match) => shareOf(match, text))
  const starts = all.map(({ start }) => start)
  const first = all.find((share) => !isLeft(share.start, starts, text) && isOwn(text, share))
  if (first === undefined) return null
  // "30% to 40%"
  const share = all.findLast(({ at }) => at === first.at) ?? first
  const metric = measuredIn(text, { start: share.at, end: share.end })
  return bounded(text, { ...share, metric })
}

interface Share extends Quantity {
  /** Where its words end. */
  readonly end: number
  /** Where its own figures begin. */
  readonly start: number
  /** A tenth less than 50 percent are 45 percent, ten percentage points less are 40. */
  readonly unit: '%' | 'percentage points'
}

function shareOf(match: RegExpExecArray, text: string): Share {
  const [words, whole, part, plus, plusBehind, points] = match
  const { index: start } = match
  const quantity = opened(text, start, numeralFrom([whole, part, plus, undefined, plusBehind]))
  return {
    ...quantity,
    start,
    end: start + words.length,
    unit: points === undefined ? '%' : 'percentage points',
  }
}

function sum(text: string): Target | null {
  const found = sumIn(text)
  if (found === null) return null
  const { start, end, numeral, currency } = found
  const unit = `${currency}${rateIn(text.slice(end, end + farthest))}`
  const quantity = { ...found, at: start, isFloor: numeral.isFloor, metric: measuredIn(text, found), unit }
  return { ...bounded(text, quantity), direction: 'reach' }
}

/** As far behind a quantity as it says by when it comes again. */
const farthest = 100

function degrees(text: string): Target | null {
  const found = degreesIn(text)
  if (found === null) return null
  const quantity = { ...opened(text, found.start, found.numeral), end: found.end }
  return bounded(text, { ...quantity, metric: measuredIn(text, found), unit: '°C' })
}

function count(text: string): Target | null {
  const found = countIn(text)
  if (found === null) return null
  const { start, end, numeral, isMeasure } = found
  const then = text.slice(end, end + farthest)
  const unit = `${found.unit}${rateIn(then)}`
  const metric = (isMeasure && /^ of /.test(then) ? measuredBehind(then) : null) ?? unit
  return { ...bounded(text, { ...opened(text, start, numeral), end, metric, unit }), direction: 'reach' }
}

function multiple(text: string): Target | null {
  const found = multipleIn(text)
  return found === null ? null : { ...found, baseline: baselineIn(text) }
}

/** A quantity, and where in the text its words begin. */
interface Quantity extends Reach {
  readonly at: number
  readonly isFloor: boolean
}

interface Measured extends Quantity {
  /** Where its words end. */
  readonly end: number
  readonly metric: string
  readonly unit: string
}

/** A number with the one that opens its range before it: "30 to 40 percent". */
function opened(text: string, at: number, numeral: Numeral): Quantity {
  const { value, isFloor } = numeral
  const range = withOpening(numeral, text.slice(0, at))
  return range === null ? { low: value, high: value, isMove: false, at, isFloor } : { ...range, isFloor }
}

function bounded(text: string, quantity: Measured): Target {
  const { low, high, metric, unit, isMove } = quantity
  const before = text.slice(0, quantity.at)
  const bound = boundOf(before, text.slice(quantity.end, quantity.end + farthest))
  const isCeiling = bound === 'ceiling'
  const isFloor = bound === 'floor' || (quantity.isFloor && !isCeiling)
  return {
    metric,
    low: isCeiling ? null : low,
    high: isFloor ? null : high,
    unit,
    // "cut dues to 18 percent" reaches a mark; "cut dues by 18 percent" takes from what is.
    direction: isMove || isEnd(before) ? 'reach' : directionOf(before),
    baseline: baselineIn(text),
  }
}

const baselineIn = (text: string) => baseline.exec(text)?.[1] ?? null

const baseline =
  /\b(?:from|below|compared (?:to|with)|relative to|against|of) ((?:its |their |the )?(?:19|20)\d{2} (?:levels?|baseline|emissions))/i

function directionOf(before: string): Target['direction'] {
  if (/\b(?:reduc|cut|lower|decreas|halv|limit|curb|slash|phas)\w*/i.test(before)) return 'reduce'
  return /\b(?:increas|expand|rais|doubl|tripl|grow|boost|scal)\w*/i.test(before) ? 'increase' : 'reach'
}
