/** Days and months as texts name them, and the dates that they are. */
import { months } from '../words/months.ts'
import { isTold } from './told.ts'

/** Numbers as words. */
export const numbers: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
}

/** "03" of March. */
export const monthOf = (name: string | undefined) =>
  String(months.split('|').indexOf(name ?? '') + 1).padStart(2, '0')

/** The day, or the month alone where it has no such day. */
export function dayOf(
  yearText: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string {
  const inMonth = Temporal.PlainYearMonth.from(`${yearText}-${monthOf(month)}`)
  const [number, last] = [Number(day), inMonth.daysInMonth]
  return number >= 1 && number <= last ? inMonth.toPlainDate({ day: number }).toString() : inMonth.toString()
}

/** The month that each quarter ends with. */
export const quarterEnds: Readonly<Record<string, string>> = {
  first: '03',
  second: '06',
  third: '09',
  fourth: '12',
}

/** A month named without its year is the next of that name; one in which something was done is over. */
export function nextMonth(
  name: string | undefined,
  from: Temporal.PlainDate | null,
  before: string,
): string | null {
  if (from === null) return null
  const month = Number(monthOf(name))
  if (isTold(before)) return `${month < from.month ? from.year : from.year - 1}-${monthOf(name)}`
  return `${month >= from.month ? from.year : from.year + 1}-${monthOf(name)}`
}

/** A day named without its year is the next of that name; one that is just over is told, not promised. */
export function nextDay(month: string | undefined, day: string | undefined, from: Temporal.PlainDate | null) {
  if (from === null) return null
  const near = dayOf(String(from.year), month, day)
  if (near >= from.toString()) return near
  const next = dayOf(String(from.year + 1), month, day)
  // A month that has no such day is dated by itself, and cannot be counted to.
  const isSoon = next.length > 7 && from.until(next).total('days') < longestWait
  return isSoon ? next : null
}

const longestWait = 200

/** Whether the season of that name is over in its year; winter goes on into the next. */
export const isOver = (season: string | undefined, { month }: Temporal.PlainDate) =>
  month > ({ spring: 6, summer: 9, winter: 3 }[(season ?? '').toLowerCase()] ?? 12)

/** A day and so many months or years more. */
export function lasting(count: string | undefined, unit: string | undefined, day: string): string | null {
  const amount = countOf(count)
  if (day.length < 10 || amount === null) return null
  return Temporal.PlainDate.from(day)
    .add(unit === 'year' ? { years: amount } : { months: amount })
    .toString()
}

/** How many a number in words or figures says; null where it says none, or too many. */
function countOf(text: string | undefined): number | null {
  const count = numbers[(text ?? '').toLowerCase()] ?? Number(text)
  return count >= 1 && count <= longestSpan ? count : null
}

/** Beyond it, in any unit, a number is a misprint. */
const longestSpan = 500

/** So many years, months, weeks or days from a day on, as exactly as their unit. */
export function span(
  count: string | undefined,
  unit: string | undefined,
  from: Temporal.PlainDate | null,
): string | null {
  const amount = countOf(count)
  if (from === null || amount === null) return null
  if (unit === 'year') return String(from.year + amount)
  const end = from.add(
    unit === 'month' ? { months: amount } : unit === 'week' ? { weeks: amount } : { days: amount },
  )
  return unit === 'month' ? end.toString().slice(0, 7) : end.toString()
}
