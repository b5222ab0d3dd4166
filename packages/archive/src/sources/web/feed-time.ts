/** The times of RSS, which are those of mail (RFC 822), as ISO 8601. */

/**
 * A time with the offset it was written in, for the day of a text is that of the place where it was published. What is
 * no time of mail is given back as it is; null for nothing.
 *
 * @example
 * isoTime('Tue, 18 Jun 2030 22:05:00 -0500') // '2030-06-18T22:05:00-05:00'
 */
export function isoTime(words: unknown): string | null {
  if (typeof words !== 'string' || words.trim() === '') return null
  const [, day, name, year, hour, minute, second = '00', zone = ''] = pattern.exec(words.trim()) ?? []
  const month = months.indexOf(name?.toLowerCase() ?? '') + 1
  if (day === undefined || year === undefined || hour === undefined || month === 0) return words.trim()
  const fullYear = year.length === 4 ? year : String(Number(year) + (Number(year) < 70 ? 2000 : 1900))
  const date = `${fullYear}-${twoDigits(month)}-${twoDigits(Number(day))}`
  return `${date}T${twoDigits(Number(hour))}:${minute}:${second}${offsetOf(zone)}`
}

const pattern =
  /^(?:[a-z]+,?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{2}|\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{2}:?\d{2}|[a-z]{1,5})?/iu

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function offsetOf(zone: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/u.exec(zone) ?? []
  if (sign !== undefined) return `${sign}${hours}:${minutes}`
  return american[zone.toUpperCase()] ?? 'Z'
}

/** RFC 822, section 5.1: the only zones with names that mean one thing. */
const american: Readonly<Record<string, string>> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
}

const twoDigits = (number: number) => String(number).padStart(2, '0')
