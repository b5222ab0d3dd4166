/** Days as the database takes them. */

/**
 * A day that exists, or null: the database refuses the others.
 *
 * @example
 * dayOf('2021-02-30') // null
 */
export function dayOf(date: string | null): string | null {
  if (date === null || !/^(?!0000)\d{4}-\d{2}-\d{2}$/u.test(date)) return null
  try {
    return Temporal.PlainDate.from(date).toString()
  } catch {
    return null
  }
}

/**
 * The last day that keeps a deadline: a year ends on its 31 December, a month on its last day. Null for no
 * deadline, and for one that is no date.
 *
 * @example
 * dueDay('2028-02') // '2028-02-29'
 * dueDay('2030') // '2030-12-31'
 */
export function dueDay(deadline: string | null): string | null {
  if (deadline === null) return null
  if (/^\d{4}$/u.test(deadline)) return dayOf(`${deadline}-12-31`)
  const [, year, month] = /^(\d{4})-(\d{2})$/u.exec(deadline) ?? []
  if (year === undefined || month === undefined) return dayOf(deadline)
  const first = dayOf(`${year}-${month}-01`)
  if (first === null) return null
  return `${year}-${month}-${Temporal.PlainDate.from(first).daysInMonth}`
}
