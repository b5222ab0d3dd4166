import type { Target } from '../schema.ts'

/** Quantities that a promise names: percent, money, and counted things. */

const scale: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}
const currencies: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
}

const amount = '(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(?:[ -](hundred|thousand|million|billion|trillion))?'
const money = new RegExp(`((?:US|C|CA|A)?\\$|€|£|¥) ?${amount}`, 'i')
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
  return netZero(text) ?? percentage(text) ?? sum(text) ?? count(text)
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
  return bounded(text, match.index, { metric: metricOf(text, match.index), low, high, unit: '%' })
}

function sum(text: string): Target | null {
  const match = money.exec(text)
  if (match === null) return null
  const value = numberFrom(match[2], match[3], match[4])
  const unit = currencies[(match[1] ?? '$').toUpperCase()] ?? 'USD'
  return {
    ...bounded(text, match.index, { metric: metricOf(text, match.index), low: value, high: value, unit }),
    direction: 'reach',
  }
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

/** The object between the verb and the quantity; what stands behind it where nothing does. */
function metricOf(text: string, at: number): string {
  const before =
    /(?:reduc|cut|lower|decreas|increas|rais|expand|conserv|protect|invest|boost)\w* ((?:[\w’'-]+ ){1,14}?)(?:(?:by|to|of) )?(?:(?:at least|up to|more than|over) )?$/i.exec(
      text.slice(0, at),
    )?.[1]
  if (before !== undefined && before.trim() !== '') return before.trim().replace(/ (?:by|to|of)$/, '')
  return (
    /(?:percent|per cent|%|million|billion|trillion)(?: (?:of|in|for))? ((?:[\w’'-]+ ?){1,6})/i
      .exec(text.slice(at))?.[1]
      ?.trim() ?? 'amount'
  )
}

const numberFrom = (whole: string | undefined, fraction: string | undefined, word: string | undefined) =>
  Math.round(
    Number(`${(whole ?? '0').replaceAll(',', '')}${fraction ?? ''}`) *
      (scale[(word ?? '').toLowerCase()] ?? 1) *
      100,
  ) / 100
