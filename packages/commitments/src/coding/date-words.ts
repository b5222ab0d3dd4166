/** A date as texts word it: an edge ("the end of", "mid-"), a day, month, season or part of a year, and its year. */
import { months } from '@readout/record'
import { dayOf, isOver, lastDayOf, monthOf, nextDay, nextMonth } from './calendar.ts'

/** A date that words say, and where they end. */
export interface Dated {
  /** A day, a month or a year. */
  readonly date: string
  readonly end: number
  readonly unit: 'day' | 'month' | 'season' | 'part' | 'year'
}

type Today = Temporal.PlainDate | null

/**
 * The date at a place of a text, seen from the document's own. The end of anything is its last day; its other edges are
 * dated as it is.
 *
 * @example
 * dateAt('the end of June 2034', 0, null)?.date // '2034-06-30'
 * dateAt('mid-2034', 0, null)?.date // '2034'
 */
export function dateAt(text: string, start: number, from: Today): Dated | null {
  const edge = readAt(edges, text, start)
  const at = edge === null ? start : edges.lastIndex
  const found =
    dayAt(text, at, from) ??
    monthAt(text, at, from) ??
    seasonAt(text, at, from) ??
    partAt(text, at, from) ??
    periodAt(text, at, from, edge !== null)
  return found !== null && edge?.[1] !== undefined ? { ...found, date: lastDayIn(found.date) } : found
}

/** What a pattern reads at a place; it then stands behind it. */
export function readAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** "the end of ", "early ", "mid-", "the course of the ". */
const edges =
  /(?:the )?(?:(?:early|mid)-?(?:,| to| or) )?(?:(?:very )?(end|close|last (?:\w{1,12} )?(?:months|weeks|days))|early|later?|mid(?:dle)?|beginning|start|course)(?: part)?(?: of | in |[- ])(?:the )?/iy

const lastDayIn = (date: string) =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? lastDayOf(date) : date

/** "22nd", "22-23": of two days the last. */
const number = '(?:\\d{1,2} ?[-–] ?)?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[.,]\\d)'
const days = new RegExp(
  `(?:[A-Z][a-z]{2,5}day,? )?(?:(${months}) ${number}|(?:the )?${number} (?:of )?(${months})\\b)`,
  'y',
)

/** "1 June 2034", "June 1st, 2034", "Friday, June 1". */
function dayAt(text: string, at: number, from: Today): Dated | null {
  const day = readAt(days, text, at)
  if (day === null) return null
  const [month, number, end] = [day[1] ?? day[4] ?? '', Number(day[2] ?? day[3]), days.lastIndex]
  const year = yearBehind(text, end, from)
  if (year !== null)
    return { date: dayOf(`${year.value}-${monthOf(month)}`, number), end: year.end, unit: 'day' }
  const date = from === null || isOfYear(text, end) ? null : nextDay(month, number, from)
  return date === null ? null : { date, end, unit: 'day' }
}

const ofMonths = new RegExp(`(?:(?:this|(next))(?: coming| upcoming)? )?(${months})\\b(?!-)`, 'y')

/** "June 2034", "June of this year", "next June". */
function monthAt(text: string, at: number, from: Today): Dated | null {
  const named = readAt(ofMonths, text, at)
  if (named === null) return null
  const [, next, month = ''] = named
  const end = ofMonths.lastIndex
  const year = yearBehind(text, end, from)
  if (year !== null) return { date: `${year.value}-${monthOf(month)}`, end: year.end, unit: 'month' }
  if (from === null || isOfYear(text, end)) return null
  return { date: nextMonth(month, next === undefined ? from : from.add({ months: 1 })), end, unit: 'month' }
}

const seasons = /(?:(?:the|(this)|(next))(?: coming| upcoming)? )?(spring|summer|autumn|fall|winter)\b(?!-)/iy

/** "the summer of 2034", "this fall", "spring next year". */
function seasonAt(text: string, at: number, from: Today): Dated | null {
  const named = readAt(seasons, text, at)
  if (named === null) return null
  const [, now, next, season = ''] = named
  const end = seasons.lastIndex
  const year = yearBehind(text, end, from)
  if (year !== null) return { date: String(year.value), end: year.end, unit: 'season' }
  if (from === null || isOfYear(text, end) || text.startsWith(' of ', end)) return null
  if (
    now === undefined &&
    next === undefined &&
    isEveryYear(text.slice(Math.max(0, at - beside), end + beside))
  )
    return null
  // The winter that begins in a year ends in the next.
  const isLasting = /^winter$/i.test(season) && from.month > 9
  const isAfter = next !== undefined || isLasting || (now === undefined && isOver(season, from))
  return { date: String(from.year + (isAfter ? 1 : 0)), end, unit: 'season' }
}

/** "cool in the summer and warm in the winter": of every year. */
const isEveryYear = (near: string) =>
  /\b(?:in|during) (?:the )?summers?\b/i.test(near) && /\b(?:in|during) (?:the )?winters?\b/i.test(near)

/** As far from a season as the other one. */
const beside = 80

const parts = /(?:the )?(?:(first|second|third|fourth|last) (quarter|half) of (?:the )?|q([1-4])(?: of)? )/iy

/** "the first half of 2034", "Q3 2034": dated by its last month. A fiscal year begins elsewhere in each state. */
function partAt(text: string, at: number, from: Today): Dated | null {
  const part = readAt(parts, text, at)
  if (part === null) return null
  const [, nth = '', size, quarter] = part
  const year = yearAt(text, parts.lastIndex, from, true)
  if (year === null || year.isFiscal) return null
  const ends = /^half$/i.test(size ?? '') ? halves : quarters
  return { date: `${year.value}-${ends[quarter ?? nth.toLowerCase()] ?? '12'}`, end: year.end, unit: 'part' }
}

/** The months that halves and quarters end with; the last ends with the year. */
const halves: Readonly<Record<string, string>> = { first: '06' }
const quarters: Readonly<Record<string, string>> = {
  first: '03',
  second: '06',
  third: '09',
  1: '03',
  2: '06',
  3: '09',
}

const yearEnds = /(?:the |this )?year(?:-end| end|[’']s end)\b/iy
const periods = /(?:(this|next)(?: coming)? )?(?:[a-z]{1,12} (?=decade))?(month|decade)\b(?![’'-])/iy

/** "2034", "fiscal year 2034", "this year", "this decade", "year-end"; "the month" and "the year" only behind an edge. */
function periodAt(text: string, at: number, from: Today, hasEdge: boolean): Dated | null {
  const year = yearAt(text, at, from, hasEdge)
  if (year !== null) return { date: String(year.value), end: year.end, unit: 'year' }
  if (from === null) return null
  if (readAt(yearEnds, text, at) !== null) {
    return { date: `${from.year}-12-31`, end: yearEnds.lastIndex, unit: 'year' }
  }
  const [, which, name = ''] = readAt(periods, text, at) ?? []
  if (name === '' || (which === undefined && !hasEdge)) return null
  const [isNext, end] = [/^next$/i.test(which ?? ''), periods.lastIndex]
  if (/^month$/i.test(name)) {
    const month = from.toPlainYearMonth().add({ months: isNext ? 1 : 0 })
    return { date: month.toString(), end, unit: 'month' }
  }
  return isNext ? null : { date: `${Math.floor(from.year / 10) * 10 + 9}-12-31`, end, unit: 'year' }
}

interface Year {
  readonly value: number
  readonly end: number
  readonly isFiscal: boolean
}

const years =
  /(?:(?:the )?(?:fiscal |calendar )?years? |calendar |fy ?|the (?=\d+ (?:\w+ )?season\b))?(?:\(\w?fy\) )?(20[2-9]\d)\b|(?:(?:(this)|(next))(?: coming)? )?(?:calendar )?year\b(?![’'-])/iy

/** The year at a place; "year" alone, behind "of the", is the document's. */
function yearAt(text: string, at: number, from: Today, isNamed: boolean): Year | null {
  const year = readAt(years, text, at)
  if (year === null) return null
  const [words, number, now, next] = year
  const said = { end: years.lastIndex, isFiscal: /^(?:the )?f/i.test(words) }
  if (number !== undefined) return { ...said, value: Number(number) }
  if (from === null || (now === undefined && next === undefined && !isNamed)) return null
  return { ...said, value: from.year + (next === undefined ? 0 : 1) }
}

const glue = /,? (?:of )?/y

/** The year of a day, month or season: "June of 2034", "June, 2034", "spring next year". */
const yearBehind = (text: string, at: number, from: Today) =>
  readAt(glue, text, at) === null ? null : yearAt(text, glue.lastIndex, from, false)

const otherYear = /,? (?:of )?\d{4}\b/y

/** "June 2019": of a year that is over. */
const isOfYear = (text: string, at: number) => readAt(otherYear, text, at) !== null
