import { sayCount, sayDay } from './words.ts'

/**
 * The instant of a release in words: in the zone in which it was given, in UTC, and how long it is until then.
 *
 * @example
 * const until = Temporal.ZonedDateTime.from('2025-06-18T18:00-04:00[America/New_York]')
 * sayRelease(until, Temporal.Instant.from('2025-06-18T19:00Z'))
 * // '18 June 2025, 18:00 (America/New_York, UTC-04:00), 22:00 UTC, in 3 hours'
 */
export function sayRelease(until: Temporal.ZonedDateTime, now: Temporal.Instant): string {
  const universal = until.withTimeZone('UTC')
  const distance = sayUntil(now.until(until.toInstant()))
  if (until.offsetNanoseconds === 0 && until.timeZoneId === 'UTC')
    return `${dayOf(until)}, ${clock(until)} UTC, ${distance}`
  const name = /^[+-]/u.test(until.timeZoneId) ? '' : `${until.timeZoneId}, `
  const isSameDay = until.toPlainDate().equals(universal.toPlainDate())
  const utcDay = isSameDay ? '' : `${dayOf(universal)}, `
  return `${dayOf(until)}, ${clock(until)} (${name}UTC${until.offset}), ${utcDay}${clock(universal)} UTC, ${distance}`
}

const dayOf = (at: Temporal.ZonedDateTime) => sayDay(at.toPlainDate().toString())

/** To the minute; to the second where it has some. */
function clock(at: Temporal.ZonedDateTime): string {
  const isWholeMinute = at.second === 0 && at.millisecond === 0
  return at.toPlainTime().toString({ smallestUnit: isWholeMinute ? 'minute' : 'second' })
}

/** Hours up to two days, so that nobody has to think of the nights in which clocks change. */
function sayUntil(left: Temporal.Duration): string {
  if (left.sign <= 0) return 'now'
  const { days, hours, minutes } = left.round({
    largestUnit: left.total('hours') < 48 ? 'hours' : 'days',
    smallestUnit: 'minutes',
    roundingMode: 'floor',
  })
  if (days > 0) return `in ${sayCount(days, 'day')}${hours > 0 ? ` and ${sayCount(hours, 'hour')}` : ''}`
  if (hours > 0)
    return `in ${sayCount(hours, 'hour')}${minutes > 0 ? ` and ${sayCount(minutes, 'minute')}` : ''}`
  return minutes > 0 ? `in ${sayCount(minutes, 'minute')}` : 'in less than a minute'
}
