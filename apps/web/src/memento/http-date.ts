/** Instants as HTTP writes them (RFC 9110, section 5.6.7): `Thu, 18 Nov 2021 22:30:00 GMT`. */

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * An instant as HTTP writes it, to the second; what is beyond falls away.
 *
 * @example
 * httpDate(Temporal.Instant.from('2021-11-18T22:30:00.9Z')) // 'Thu, 18 Nov 2021 22:30:00 GMT'
 */
export function httpDate(instant: Temporal.Instant): string {
  const at = instant.toZonedDateTimeISO('UTC')
  const time = at.toPlainTime().toString({ smallestUnit: 'second', roundingMode: 'trunc' })
  const day = String(at.day).padStart(2, '0')
  return `${days[at.dayOfWeek - 1]}, ${day} ${months[at.month - 1]} ${String(at.year).padStart(4, '0')} ${time} GMT`
}

/**
 * The instant of such a date; null where the text is none, or where its day of the week is another day's.
 *
 * @example
 * instantOf('Thu, 18 Nov 2021 22:30:00 GMT')?.toString() // '2021-11-18T22:30:00Z'
 */
export function instantOf(date: string): Temporal.Instant | null {
  const [, day, month = '', year, time] =
    /^[A-Z][a-z]{2}, (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) GMT$/.exec(date.trim()) ?? []
  const monthNumber = String(months.indexOf(month) + 1).padStart(2, '0')
  try {
    const instant = Temporal.Instant.from(`${year}-${monthNumber}-${day}T${time}Z`)
    return httpDate(instant) === date.trim() ? instant : null
  } catch {
    return null
  }
}
