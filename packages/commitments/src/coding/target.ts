import type { Target } from '../schema.ts'
import { measuredIn } from './measured.ts'
import { amount, numberFrom, sumIn } from './money.ts'

/** Quantities that a promise names: percent, money, and counted things. */

const percent =
  /(\d+(?:\.\d+)?)(?: ?(?:%|percent|per cent))?(?: ?(?:to|-|–) ?(\d+(?:\.\d+)?)) ?(?:%|percent|per cent)|(\d+(?:\.\d+)?) ?(?:%|percent|per cent)/i
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
  const match = percent.exec(text)
  if (match === null) return null
  const low = Number(match[1] ?? match[3])
  const high = match[2] === undefined ? low : Number(match[2])
  return bounded(text, match.index, {
    metric: measuredIn(text, { start: match.index, end: match.index + match[0].length }),
    low,
    high,
    unit: '%',
  })
}

function sum(text: string): Target | null {
  const found = sumIn(text)
  if (found === null) return null
  const { value, currency: unit } = found
  const exact = { metric: measuredIn(text, found), low: value, high: value, unit }
  return { ...bounded(text, found.start, exact), direction: 'reach' }
}

function count(text: string): Target | null {
  const match = rate.exec(text) ?? counted.exec(text)
  if (match === null) return null
  const value = numberFrom(match[1], match[2], match[3])
  const isRate = rate.exec(text) !== null
  const unit = isRate
    ? `${(match[4] ?? '').toLowerCase().replace(/([^s])$/, '$1s')}${/per[ -]year/i.test(match[0]) ? ' per year' : ''}`
    : (match[4] ?? '').toLowerCase()
  return {
    ...bounded(text, match.index, { metric: unit, low: value, high: value, unit }),
    direction: 'reach',
  }
}

function bounded(
  text: string,
  at: number,
  exact: { metric: string; low: number; high: number; unit: string },
): Target {
  const before = text.slice(0, at)
  const isFloor =
    /\b(?:at least|more than|over|no less than|a minimum of|exceeding|above|upwards of)(?: an additional)? ?$/i.test(
      before,
    )
  const isCeiling =
    /\b(?:up to|as much as|no more than|at most|less than|a maximum of)(?: an additional)? ?$/i.test(before)
  return {
    metric: exact.metric,
    low: isCeiling ? null : exact.low,
    high: isFloor ? null : exact.high,
    unit: exact.unit,
    direction: directionOf(before),
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
