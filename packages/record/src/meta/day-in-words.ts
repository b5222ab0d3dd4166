/**
 * A day, month or year of ISO 8601 as a reader writes it; anything else as it is.
 *
 * @example
 * dayInWords('2031-11-18') // '18 November 2031'
 * dayInWords('2031-11') // 'November 2031'
 */
export function dayInWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso) ?? []
  if (month === undefined) return iso
  // The calendar of a locale has other days before 1582 than ISO 8601 has.
  const name = Temporal.PlainDate.from(`2000-${month}-01`).toLocaleString('en-GB', { month: 'long' })
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}
