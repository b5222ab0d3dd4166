/** Dates and instants as a reader meets them: day, month in words, and always the zone. */

/**
 * An ISO 8601 date-time with offset, in its own zone and in UTC.
 *
 * The text is given back as it stands when it is no such date-time, for a record shows what it has.
 *
 * @example
 * instantInWords('2021-11-18T05:00:00-05:00') // '18 November 2021, 05:00 (UTC−05:00), 10:00 UTC'
 */
export function instantInWords(iso: string): string {
  const zone = /(Z|[+-]\d{2}:\d{2})$/.exec(iso)?.[1]
  if (zone === undefined) return iso
  try {
    const instant = Temporal.Instant.from(iso)
    const there = instant.toZonedDateTimeISO(zone === 'Z' ? 'UTC' : zone)
    const universal = instant.toZonedDateTimeISO('UTC')
    if (there.offsetNanoseconds === 0) return `${dayInWords(there)}, ${clock(there)} UTC`
    const sameDay = there.toPlainDate().equals(universal.toPlainDate())
    const day = sameDay ? '' : `${universal.day} ${month(universal.month)} `
    return `${dayInWords(there)}, ${clock(there)} (UTC${there.offset.replace('-', '−')}), ${day}${clock(universal)} UTC`
  } catch {
    return iso
  }
}

/**
 * A date of any precision in words: `2022-12-31`, `2022-12`, `2022`; other text as it stands.
 *
 * @example
 * dateInWords('2022-12-31') // '31 December 2022'
 */
export function dateInWords(iso: string): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso)
  const [, year, monthNumber, day] = parts ?? []
  const name = monthNumber === undefined ? undefined : months[Number(monthNumber) - 1]
  if (year === undefined || name === undefined) return iso
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

/**
 * The days from one to another in words, as short as they can be told.
 *
 * @example
 * daysInWords('2021-11-17', '2021-11-18') // '17 to 18 November 2021'
 * daysInWords('2021-12-30', '2022-01-02') // '30 December 2021 to 2 January 2022'
 */
export function daysInWords(first: string, last: string): string {
  const [to, from] = [dateInWords(last), dateInWords(first)]
  if (first === last) return to
  if (first.slice(0, 7) === last.slice(0, 7)) return `${Number(first.slice(8))} to ${to}`
  return `${first.slice(0, 4) === last.slice(0, 4) ? from.replace(/ \d{4}$/, '') : from} to ${to}`
}

/**
 * True when an ISO 8601 date-time with offset is not after `now`; null when the text is no such date-time.
 *
 * @example
 * isPast('2021-11-18T05:00:00-05:00', Temporal.Instant.from('2021-11-18T10:00:00Z')) // true
 */
export function isPast(iso: string, now: Temporal.Instant): boolean | null {
  try {
    return Temporal.Instant.compare(Temporal.Instant.from(iso), now) <= 0
  } catch {
    return null
  }
}

function dayInWords(at: Temporal.ZonedDateTime): string {
  return `${at.day} ${month(at.month)} ${at.year}`
}

function month(number: number): string {
  return months[number - 1] ?? String(number)
}

function clock(at: Temporal.ZonedDateTime): string {
  return `${String(at.hour).padStart(2, '0')}:${String(at.minute).padStart(2, '0')}`
}

const months: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
