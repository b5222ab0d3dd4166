/** An instant as a person writes it on the command line. */
import { InvalidArgumentError } from 'commander'

/**
 * Reads an instant with its zone: `2025-06-18T18:00-04:00[America/New_York]`, `2025-06-18T18:00[America/New_York]`,
 * `2025-06-18T18:00-04:00` or `2025-06-18T22:00Z`.
 *
 * In the night in which clocks go back an hour comes twice, and has to be told apart by its offset; in that in which they
 * go forward an hour never comes.
 *
 * @throws {InvalidArgumentError} where it has no zone, never comes, comes twice, or its offset is not that of its zone.
 * @example
 * zonedInstant('2025-06-18T18:00[America/New_York]').toString() // '2025-06-18T18:00:00-04:00[America/New_York]'
 */
export function zonedInstant(value: string): Temporal.ZonedDateTime {
  const hasZone = value.includes('[')
  const zone = /(Z|[+-]\d{2}:\d{2})$/u.exec(value)?.[1]
  if (!hasZone && zone === undefined)
    throw new InvalidArgumentError(
      'It needs its zone, as in 2025-06-18T18:00[America/New_York] or 2025-06-18T22:00Z.',
    )
  const iso = hasZone ? value : `${value}[${zone === 'Z' ? 'UTC' : zone}]`
  try {
    return Temporal.ZonedDateTime.from(iso, { offset: 'reject', disambiguation: 'reject' })
  } catch {
    throw new InvalidArgumentError(whyNot(iso))
  }
}

function whyNot(iso: string): string {
  const first = read(iso, 'earlier')
  const second = read(iso, 'later')
  const isWrittenWithOffset = /[+-]\d{2}:\d{2}\[/u.test(iso)
  if (first === null || second === null || isWrittenWithOffset) {
    const offset = read(iso.replace(/[+-]\d{2}:\d{2}\[/u, '['), 'compatible')?.offset
    if (isWrittenWithOffset && offset !== undefined)
      return `That is not the offset of its zone then; the zone has ${offset}.`
    return `${whatIsNone(iso)} Write it as in 2025-06-18T18:00[America/New_York].`
  }
  if (first.toPlainTime().equals(second.toPlainTime()))
    return `Clocks go back that night and the hour comes twice: write ${first.offset} or ${second.offset} after the time.`
  return `Clocks go forward that night and the hour never comes: it is ${first.toPlainTime()} before, or ${second.toPlainTime()} after.`
}

/** Which part of an instant that cannot be there is not. */
function whatIsNone(iso: string): string {
  const [, day, time, zone] =
    /^(\d{4}-\d{2}-\d{2})T([\d:.]+)(?:Z|[+-]\d{2}:\d{2})?\[([^\]]+)\]$/u.exec(iso) ?? []
  if (day === undefined || time === undefined || zone === undefined) return 'It is no instant.'
  if (!isThere(() => Temporal.PlainDate.from(day))) return `There is no day ${day}.`
  if (!isThere(() => Temporal.PlainTime.from(time))) return `No clock shows ${time}.`
  return isThere(() => new Temporal.ZonedDateTime(0n, zone))
    ? 'It is no instant.'
    : `There is no time zone ${zone}.`
}

function isThere(make: () => unknown): boolean {
  try {
    make()
    return true
  } catch {
    return false
  }
}

function read(
  iso: string,
  disambiguation: 'earlier' | 'later' | 'compatible',
): Temporal.ZonedDateTime | null {
  try {
    return Temporal.ZonedDateTime.from(iso, { offset: 'reject', disambiguation })
  } catch {
    return null
  }
}
