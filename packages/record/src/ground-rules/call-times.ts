import type { Passage } from '../schema.ts'
import { type ClockChange, clockChange } from './clock-change.ts'
import { monthNumber, months } from './months.ts'
import { zoneOf, zoneOfPlace } from './zones.ts'

/** When and where a call was held, as printed at its head and end. */
export interface CallTimes {
  readonly place: string | null
  readonly date: Temporal.PlainDate | null
  readonly starts: Temporal.ZonedDateTime | null
  readonly ends: Temporal.ZonedDateTime | null
  /** IANA name; Washington's where the text prints none. */
  readonly zone: string
  /** What "local time" means on the call: the printed zone, else the zone of the city it is held in. */
  readonly localZone: string
  /** Whether the stamps print the zone; else it is Washington's. */
  readonly isZonePrinted: boolean
  /** Why a stamp could not be turned into one instant. */
  readonly unclear: ClockChange | null
  /** What the date was concluded from; null where it is printed. */
  readonly whyDate: string | null
}

interface Published {
  readonly date: string | null
  readonly publishedAt: string | null
  readonly modifiedAt: string | null
}

const washington = 'America/New_York'
const stamp = /\b(\d{1,2}):(\d{2}) ?([AP])\.? ?M\.?(?: ([A-Z]{2,4})\b)?/i
const printedDate = new RegExp(`^\\(?(?:[A-Z][a-z]+day, )?(${months}) (\\d{1,2}), (\\d{4})\\)?$`)

/**
 * Reads place, date, start and end of a call. A call without a printed date took place on the document's own date, or
 * the day before when the page was published at an earlier hour than the call began (an embargoed call is posted when
 * the embargo lifts). Where no terms were stated nothing was held back, and the document's date stands.
 */
export function callTimes(
  passages: readonly Passage[],
  document: Published,
  said: { readonly sentences: readonly string[]; readonly isBriefing: boolean } = {
    sentences: [],
    isBriefing: true,
  },
): CallTimes {
  const firstTurn = passages.findIndex((passage) => passage.kind === 'turn')
  const head = passages.slice(0, Math.max(0, firstTurn)).flatMap((passage) => passage.text.split('\n'))
  const tail = passages.slice(-3).filter((passage) => passage.turn === undefined && passage.kind !== 'turn')
  const startStamp = head.map((line) => stamp.exec(line)).find((match) => match !== null) ?? null
  const endStamp = tail.map((passage) => stamp.exec(passage.text)).find((match) => match !== null) ?? null
  const printedZone = zoneOf(startStamp?.[4] ?? '') ?? zoneOf(endStamp?.[4] ?? '')
  const zone = printedZone ?? washington

  const printed = head.map(dateOf).find((date) => date !== null) ?? null
  const { date, why } = dateOfCall(printed, document, startStamp, zone, said)
  const starts = at(date, startStamp, zone)
  const ends = at(date, endStamp, zone)
  const place = placeOf(head)
  const isPastMidnight = starts !== null && ends !== null && Temporal.ZonedDateTime.compare(ends, starts) < 0
  return {
    place,
    date,
    starts,
    ends: isPastMidnight ? ends.add({ days: 1 }) : ends,
    zone,
    localZone: printedZone ?? zoneOfPlace(place ?? '') ?? washington,
    isZonePrinted: printedZone !== null,
    unclear: unclearStamp(date, startStamp, zone) ?? unclearStamp(date, endStamp, zone),
    whyDate: why,
  }
}

interface Dated {
  readonly date: Temporal.PlainDate | null
  readonly why: string | null
}

/** The day of the call: as printed, else the eve of the day that the embargo names, else from when the page was posted. */
function dateOfCall(
  printed: Temporal.PlainDate | null,
  document: Published,
  startStamp: RegExpExecArray | null,
  zone: string,
  said: { readonly sentences: readonly string[]; readonly isBriefing: boolean },
): Dated {
  if (printed !== null) return { date: printed, why: null }
  const eve = eveOfNamedDay(said.sentences, document)
  if (eve !== null)
    return { date: eve, why: 'No date is printed; the embargo names the day after as “tomorrow”.' }
  const own = plainDate(document.date)
  if (own === null) return { date: null, why: null }
  if (said.isBriefing && isPostedBefore(own, document, startStamp, zone)) {
    return {
      date: own.subtract({ days: 1 }),
      why: 'No date is printed; the page was posted at an earlier hour than the call began, so the call was the day before.',
    }
  }
  return { date: own, why: 'No date is printed; the document bears this one.' }
}

/** The lines before the date and the stamp, joined; a sentence is no place. */
function placeOf(head: readonly string[]): string | null {
  const lines = head.filter((line) => dateOf(line) === null && !stamp.test(line) && !/^[*#]/.test(line))
  const place = lines.filter((line) => line.length <= 80 && !/[.!?:]$/.test(line)).join(' ')
  return place === '' ? null : place
}

function dateOf(line: string): Temporal.PlainDate | null {
  const match = printedDate.exec(line)
  return match === null ? null : dateFrom(Number(match[3]), monthNumber(match[1] ?? ''), Number(match[2]))
}

/** 1 to 12 by the English name, 0 for another word. */
export function dateFrom(year: number, month: number, day: number): Temporal.PlainDate | null {
  const date = Temporal.PlainDate.from({ year, month: Math.max(1, month), day: Math.max(1, day) })
  return month >= 1 && date.month === month && date.day === day ? date : null
}

/** "embargoed until tomorrow, Monday, March 13th": the call is on the day before, unless the sheet is dated otherwise. */
function eveOfNamedDay(sentences: readonly string[], document: Published): Temporal.PlainDate | null {
  const dated = plainDate(document.date)
  if (dated === null) return null
  const named = new RegExp(`\\btomorrow\\b[^.]{0,40}?\\b(${months}) (\\d{1,2})`)
  for (const sentence of sentences) {
    const match = /\bembargo/i.test(sentence) ? named.exec(sentence) : null
    const day = match === null ? null : dateFrom(dated.year, monthNumber(match[1] ?? ''), Number(match[2]))
    if (day !== null && Math.abs(day.until(dated).days) <= 2) return day.subtract({ days: 1 })
  }
  return null
}

const plainDate = (date: string | null) => (date === null ? null : Temporal.PlainDate.from(date))

/**
 * Whether the page was posted before the hour at which the call began. A page that was changed most of a day after the
 * time it gives as that of its publication was announced first and filled later: that time tells nothing.
 */
function isPostedBefore(
  date: Temporal.PlainDate,
  { publishedAt, modifiedAt }: Published,
  startStamp: RegExpExecArray | null,
  zone: string,
): boolean {
  const starts = at(date, startStamp, zone)
  if (publishedAt === null || starts === null) return false
  const published = Temporal.Instant.from(publishedAt)
  const isFilledLater =
    modifiedAt !== null &&
    published.until(Temporal.Instant.from(modifiedAt)).total('hours') >= announcedBefore
  return !isFilledLater && Temporal.Instant.compare(published, starts.toInstant()) < 0
}

/** Hours; pages that were corrected on the day itself stay below. */
const announcedBefore = 16

function unclearStamp(
  date: Temporal.PlainDate | null,
  match: RegExpExecArray | null,
  zone: string,
): ClockChange | null {
  if (match === null) return null
  const clock = clockOf(match)
  if (clock === null) return { code: 'impossible-time', why: `No clock shows ${match[1]}:${match[2]}.` }
  return date === null ? null : clockChange(date.toPlainDateTime(clock), zone)
}

/** The time of day of a stamp, or null for one that no clock shows. */
function clockOf(match: RegExpExecArray): Temporal.PlainTime | null {
  const [hour, minute] = [Number(match[1]), Number(match[2])]
  if (hour < 1 || hour > 12 || minute > 59) return null
  return Temporal.PlainTime.from({ hour: (hour % 12) + (match[3]?.toUpperCase() === 'P' ? 12 : 0), minute })
}

function at(date: Temporal.PlainDate | null, match: RegExpExecArray | null, zone: string) {
  if (date === null || match === null || unclearStamp(date, match, zone) !== null) return null
  const clock = clockOf(match)
  return clock === null ? null : date.toZonedDateTime({ timeZone: zone, plainTime: clock })
}

/** ISO 8601 with the offset in force, without the zone's name. */
export function withOffset(time: Temporal.ZonedDateTime): string {
  return time.toString({ timeZoneName: 'never', smallestUnit: 'second' })
}
