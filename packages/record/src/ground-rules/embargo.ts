import type { Embargo } from '../schema.ts'
import { type CallTimes, dateFrom, monthNumber, withOffset } from './call-times.ts'
import { zoneOf, zoneWords } from './zones.ts'

/** What was said of an embargo: the embargo, or why it could not be turned into one instant. */
export type EmbargoReading =
  | { readonly embargo: Embargo | null }
  | { readonly problem: string; readonly words: string }

/**
 * Reads an embargo out of the words of the ground rules: until a clock time, until an event, or none ("no embargo").
 * The first statement that names an end counts; `null` where no words speak of an embargo.
 *
 * @param sentences what officials and the moderator say of the rules, in order
 */
export function readEmbargo(sentences: readonly string[], call: CallTimes): EmbargoReading | null {
  const about = sentences
    .filter((sentence) => /\bembargo|\bunembargoed\b/i.test(sentence))
    // A correction in brackets reads as part of the sentence: "embargoed [until] conclusion".
    .map((sentence) => sentence.replace(/[[\]]/g, ''))
  if (about.length === 0) return null
  for (const sentence of about.filter((statement) => !noEmbargo.test(statement))) {
    const time = clockIn(sentence)
    if (time !== null) return lift(sentence, time, call)
    const event = endOfCall.test(sentence) ? 'conclusion of the call' : untilEvent.exec(sentence)?.[1]
    if (event !== undefined)
      return {
        embargo: {
          kind: 'until-event',
          event: event
            .replace(/^the /, '')
            .replace(/ (?:today|tonight|tomorrow|this \w+)$/, '')
            .trim(),
        },
      }
  }
  return about.some((sentence) => noEmbargo.test(sentence)) ? { embargo: null } : null
}

const noEmbargo =
  /\bno embargo\b|\bnot (?:be |held )?(?:under (?:an?y? )?)?embargo(?:ed)?\b|\bunembargoed\b|\bimmediately reportable\b/i
const endOfCall =
  /\b(?:until|till|upon|at|to) (?:the |its |this )?(?:very )?(?:conclusion|end|completion|close)(?: of (?:the|this|our) (?:press )?(?:call|briefing|conversation|gaggle))?\b|\buntil (?:the|this) call (?:concludes|ends|is over)/i
const untilEvent = /\b(?:until|till) ((?!\d)[^.,;—]{4,120})/i

interface Clock {
  readonly hour: number
  readonly minute: number
  readonly half: 'a' | 'p' | null
  readonly zone: string | null
}

const clock = new RegExp(
  `(?:\\b(noon|midnight)\\b|\\b(\\d{1,2}|five|six|seven|eight|nine|ten)(?::(\\d{2}))?(?: ?([ap])\\.? ?m\\b\\.?| ?o[’']clock)|\\b(\\d{1,2}):(\\d{2}))(?:,? (?:in the )?(${zoneWords}))?`,
  'i',
)
const numberWords: Readonly<Record<string, number>> = {
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
}

function clockIn(sentence: string): Clock | null {
  const from = sentence.search(/embargo/i)
  const match = clock.exec(sentence.slice(Math.max(0, from))) ?? clock.exec(sentence)
  if (match === null) return null
  const zone = match[7] ?? null
  if (match[1] !== undefined) return { hour: 12, minute: 0, half: /noon/i.test(match[1]) ? 'p' : 'a', zone }
  const said = match[2] ?? match[5] ?? ''
  const hour = numberWords[said.toLowerCase()] ?? Number(said)
  const minute = Number(match[3] ?? match[6] ?? 0)
  if (hour > 24 || minute > 59) return null
  const half =
    match[4]?.toLowerCase() ?? (/\bmorning\b/i.test(sentence) ? 'a' : afterNoon.test(sentence) ? 'p' : null)
  return { hour, minute, half: half === 'a' || half === 'p' ? half : null, zone }
}

const afterNoon = /\b(?:afternoon|evening|tonight)\b/i

function lift(sentence: string, time: Clock, call: CallTimes): EmbargoReading {
  const unclear = (why: string) => ({ problem: `${why} The embargo is left open.`, words: sentence })
  if (call.date === null) return unclear('The embargo names a clock time and the document no date.')
  if (time.half === null && time.hour === 12)
    return unclear('12 without a.m. or p.m. may be noon or midnight.')
  const isLocal = time.zone !== null && /^local/i.test(time.zone)
  const zone = isLocal ? call.localZone : time.zone === null ? call.zone : zoneOf(time.zone)
  if (zone === null) return unclear(`The zone "${time.zone}" belongs to several places.`)
  const hour24 = time.half === null ? time.hour : (time.hour % 12) + (time.half === 'p' ? 12 : 0)
  const plainTime = Temporal.PlainTime.from({ hour: hour24 % 24, minute: time.minute })
  const day = dayIn(sentence, call.date)
  // "Midnight tonight" is the end of the day, the first instant of the next.
  const isNightsEnd = hour24 === 0 && /\btonight\b/i.test(sentence)
  const local = (day ?? call.date).add({ days: isNightsEnd ? 1 : 0 }).toPlainDateTime(plainTime)
  if (isSkippedOrDoubled(local, zone))
    return unclear(`${local} does not occur once in ${zone}: clocks change.`)
  let lifts = local.toZonedDateTime(zone)
  // Without a day it is the next time that the clock shows this hour.
  if (day === null && call.starts !== null && Temporal.ZonedDateTime.compare(lifts, call.starts) <= 0) {
    lifts = time.half === null && time.hour < 12 ? lifts.add({ hours: 12 }) : lifts.add({ days: 1 })
    if (Temporal.ZonedDateTime.compare(lifts, call.starts) <= 0) lifts = lifts.add({ hours: 12 })
  }
  return { embargo: { kind: 'until-time', lifts: withOffset(lifts) } }
}

function isSkippedOrDoubled(local: Temporal.PlainDateTime, zone: string): boolean {
  const [early, late] = [
    local.toZonedDateTime(zone, { disambiguation: 'earlier' }),
    local.toZonedDateTime(zone, { disambiguation: 'later' }),
  ]
  return Temporal.ZonedDateTime.compare(early, late) !== 0
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** The day that a sentence names relative to the day of the call; null when it names none. */
function dayIn(sentence: string, callDate: Temporal.PlainDate): Temporal.PlainDate | null {
  const date =
    /\b(January|February|March|April|May|June|July|August|September|October|November|December) (\d{1,2})(?:st|nd|rd|th)?\b/.exec(
      sentence,
    )
  if (date !== null) {
    const named = dateFrom(callDate.year, monthNumber(date[1] ?? ''), Number(date[2]))
    if (named !== null) return named.until(callDate).days > 180 ? named.add({ years: 1 }) : named
  }
  if (/\btomorrow\b/i.test(sentence)) return callDate.add({ days: 1 })
  const weekday = weekdays.findIndex((name) => new RegExp(`\\b${name}\\b`, 'i').test(sentence))
  if (weekday >= 0) return callDate.add({ days: (weekday + 8 - callDate.dayOfWeek) % 7 })
  return /\b(?:today|tonight|this (?:afternoon|evening|morning))\b/i.test(sentence) ? callDate : null
}
