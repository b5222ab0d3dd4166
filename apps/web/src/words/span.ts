/** Days, months and years as a reader writes them into a form. */

/**
 * Whether the text is a day, a month or a year of the calendar.
 *
 * @example
 * isDay('2030-02') // true
 * isDay('2030-02-30') // false
 */
export function isDay(text: string): boolean {
  return firstDay(text) !== null
}

/**
 * The first day of a day, month or year: `YYYY-MM-DD`; null where the text is none.
 *
 * @example
 * firstDay('2030') // '2030-01-01'
 */
export function firstDay(text: string): string | null {
  return dayOf(text, (year, month) => `${year}-${month ?? '01'}-01`)
}

/**
 * The last day of a day, month or year: `YYYY-MM-DD`; null where the text is none.
 *
 * @example
 * lastDay('2028-02') // '2028-02-29'
 */
export function lastDay(text: string): string | null {
  return dayOf(text, (year, month) => {
    const first = Temporal.PlainDate.from(`${year}-${month ?? '12'}-01`)
    return first.with({ day: first.daysInMonth }).toString()
  })
}

/**
 * Whether any day lies from the first day of one to the last of another.
 *
 * @example
 * isInOrder('2030-06', '2030') // true
 * isInOrder('2031', '2030') // false
 */
export function isInOrder(from: string, until: string): boolean {
  const [first, last] = [firstDay(from), lastDay(until)]
  return first !== null && last !== null && first <= last
}

/**
 * Whether the last day that a deadline names lies before today.
 *
 * @example
 * isPassed('2030', Temporal.PlainDate.from('2030-12-31')) // false
 */
export function isPassed(deadline: string, today: Temporal.PlainDate): boolean {
  const last = lastDay(deadline)
  return last !== null && Temporal.PlainDate.compare(last, today) < 0
}

function dayOf(text: string, within: (year: string, month: string | undefined) => string): string | null {
  const [, year, month, day] = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? []
  if (year === undefined) return null
  try {
    return day === undefined
      ? Temporal.PlainDate.from(within(year, month)).toString()
      : Temporal.PlainDate.from(text).toString()
  } catch {
    return null
  }
}
