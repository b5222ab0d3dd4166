import type { Target } from '../schema.ts'
import { amount, figures, type Numeral, numeralFrom } from '../words/numerals.ts'
import { measuredIn } from './measured.ts'
import { sumIn } from './money.ts'
import { isEnd, isLeft, type Reach, withOpening } from './ranges.ts'

/** Quantities that a promise names: percent, money, and counted things. */

const percent = new RegExp(`(?<![\\p{L}\\d.,/%])${figures}(\\+)? ?(?:%|percent|per cent)(\\+)?`, 'giu')
const counted = new RegExp(
  `(?<![\\d$€£¥-])\\b${amount}(?: (?:additional|new|more|extra|further|safe|effective|metric|COVID-19|free|full))* (doses|vaccines|people|persons|refugees|migrants|jobs|workers|students|visas|schools|hectares|acres|tons|tonnes|megawatts|gigawatts|MW|GW|kilometers|kilometres|miles|households|farmers|scholarships|vessels|trees|countries|chargers|cities|patients|homes|children|women|girls|experts|trainers|officers)\\b`,
  'i',
)
const rate = new RegExp(
  `\\b${amount}[ -](metric tons?|tonnes?|megawatts?|gigawatts?)(?:[ -]per[ -]year)?`,
  'i',
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
  // What no quantity but zero does without.
  const hasFigure = /\d/.test(text)
  return netZero(text) ?? (hasFigure ? (percentage(text) ?? sum(text) ?? count(text)) : null)
}

function netZero(text: string): Target | null {
  const match =
    /\bnet[- ]zero(?: (?:greenhouse gas |carbon |ghg )?emissions)?(?: from ([\w -]+?))?(?= by\b| in\b|[.,;]|$)/i.exec(
      text,
    )
  if (match === null) return null
  const metric =
    match[1] === undefined ? 'net greenhouse gas emissions' : `net greenhouse gas emissions from ${match[1]}`
  return { metric, low: 0, high: 0, unit: 'net emissions', direction: 'reach', baseline: null }
}

function percentage(text: string): Target | null {
  const all = [...text.matchAll(percent)].map((match) => shareOf(match, text))
  const starts = all.map(({ start }) => start)
  const first = all.find(({ start }) => !isLeft(start, starts, text))
  if (first === undefined) return null
  // "30% to 40%"
  const share = all.findLast(({ at }) => at === first.at) ?? first
  const metric = measuredIn(text, { start: share.at, end: share.end })
  return bounded(text, { ...share, metric, unit: '%' })
}

interface Share extends Quantity {
  /** Where its own figures begin, and where its words end. */
  readonly start: number
  readonly end: number
}

function shareOf(match: RegExpExecArray, text: string): Share {
  const [words, whole, part, plus, plusBehind] = match
  const { index: start } = match
  const quantity = opened(text, start, numeralFrom([whole, part, plus, undefined, plusBehind]))
  return { ...quantity, start, end: start + words.length }
}

function sum(text: string): Target | null {
  const found = sumIn(text)
  if (found === null) return null
  const { start, numeral, currency: unit } = found
  const metric = measuredIn(text, found)
  const quantity = { ...found, at: start, isFloor: numeral.isFloor, metric, unit }
  return { ...bounded(text, quantity), direction: 'reach' }
}

function count(text: string): Target | null {
  const asRate = rate.exec(text)
  const match = asRate ?? counted.exec(text)
  if (match === null) return null
  const noun = (match.at(-1) ?? '').toLowerCase()
  const unit =
    asRate === null
      ? noun
      : `${noun.replace(/([^s])$/, '$1s')}${/per[ -]year/i.test(match[0]) ? ' per year' : ''}`
  const quantity = opened(text, match.index, numeralFrom(match.slice(1)))
  return { ...bounded(text, { ...quantity, metric: unit, unit }), direction: 'reach' }
}

/** A quantity, and where in the text its words begin. */
interface Quantity extends Reach {
  readonly at: number
  readonly isFloor: boolean
}

/** A number with the one that opens its range before it: "30 to 40 percent". */
function opened(text: string, at: number, numeral: Numeral): Quantity {
  const { value, isFloor } = numeral
  const range = withOpening(numeral, text.slice(0, at))
  return range === null ? { low: value, high: value, isMove: false, at, isFloor } : { ...range, isFloor }
}

function bounded(text: string, quantity: Quantity & { metric: string; unit: string }): Target {
  const { low, high, metric, unit, isMove } = quantity
  const before = text.slice(0, quantity.at)
  const isCeiling =
    /\b(?:up to|as much as|no more than|at most|less than|a maximum of)(?: an additional)? ?$/i.test(before)
  const isFloor =
    /\b(?:at least|more than|over|no less than|a minimum of|exceeding|above|upwards of)(?: an additional)? ?$/i.test(
      before,
    ) ||
    (quantity.isFloor && !isCeiling)
  return {
    metric,
    low: isCeiling ? null : low,
    high: isFloor ? null : high,
    unit,
    // "cut dues to 18 percent" reaches a mark; "cut dues by 18 percent" takes from what is.
    direction: isMove || isEnd(before) ? 'reach' : directionOf(before),
    baseline:
      /\b(?:from|below|compared (?:to|with)|relative to|against|of) ((?:its |their |the )?(?:19|20)\d{2} (?:levels?|baseline|emissions))/i.exec(
        text,
      )?.[1] ?? null,
  }
}

function directionOf(before: string): Target['direction'] {
  if (/\b(?:reduc|cut|lower|decreas|halv|limit|curb|slash|phas)\w*/i.test(before)) return 'reduce'
  return /\b(?:increas|expand|rais|doubl|tripl|grow|boost|scal)\w*/i.test(before) ? 'increase' : 'reach'
}
