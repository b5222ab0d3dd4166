/** Days, months and years counted on from others, as exactly as their unit. */
import { months, upToTwelve } from '@readout/record'

/** Numbers as words. */
const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  ...upToTwelve,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
}

/** A count in words or figures, as an expression. */
export const count = `(?:\\d+|${Object.keys(numbers).join('|')})`

/** "03" of March. */
export const monthOf = (name: string) => String(months.split('|').indexOf(name) + 1).padStart(2, '0')

/** The day, or the month alone where it has no such day. */
export function dayOf(month: string, day: number): string {
  const inMonth = Temporal.PlainYearMonth.from(month)
  return day >= 1 && day <= inMonth.daysInMonth ? inMonth.toPlainDate({ day }).toString() : month
}

/** "2034-06-30" of "2034-06". */
export const lastDayOf = (month: string) => dayOf(month, Temporal.PlainYearMonth.from(month).daysInMonth)

/** A month named without its year is the next of that name. */
export const nextMonth = (name: string, from: Temporal.PlainDate) =>
  `${Number(monthOf(name)) >= from.month ? from.year : from.year + 1}-${monthOf(name)}`

/** A day named without its year is the next of that name; one that is just over is told, not promised. */
export function nextDay(month: string, day: number, from: Temporal.PlainDate): string | null {
  const near = dayOf(`${from.year}-${monthOf(month)}`, day)
  if (near >= from.toString()) return near
  const next = dayOf(`${from.year + 1}-${monthOf(month)}`, day)
  // A month that has no such day is dated by itself, and cannot be counted to.
  const isSoon = next.length > 7 && from.until(next).total('days') < longestWait
  return isSoon ? next : null
}

const longestWait = 200

/** Whether the season of that name is over in its year; winter goes on into the next. */
export const isOver = (season: string, { month }: Temporal.PlainDate) =>
  month > ({ spring: 6, summer: 9, winter: 3 }[season.toLowerCase()] ?? 12)

/** A day and so many years, months, weeks or days more. */
export function lasting(counted: string, unit: string, day: string): string | null {
  const amount = countOf(counted)
  return day.length < 10 || amount === null
    ? null
    : Temporal.PlainDate.from(day)
        .add({ [`${unit}s`]: amount })
        .toString()
}

/** How many a number in words or figures says; null where it says none, or too many. */
function countOf(text: string): number | null {
  const amount = numbers[text.toLowerCase()] ?? Number(text)
  return amount >= 1 && amount <= longestSpan ? amount : null
}

/** Beyond it, in any unit, a number is a misprint. */
const longestSpan = 500

/** So many decades, years, months, weeks or days from a day on, as exactly as their unit. */
export function span(counted: string, unit: string, from: Temporal.PlainDate): string | null {
  const amount = countOf(counted)
  if (amount === null) return null
  if (unit === 'decade') return String(from.year + 10 * amount)
  const end = from.add({ [`${unit}s`]: amount }).toString()
  return unit === 'year' ? end.slice(0, 4) : unit === 'month' ? end.slice(0, 7) : end
}
