import type { Embargo, ProblemCode } from '../schema.ts'
import { type CallTimes, withOffset } from './call-times.ts'
import { type Clock, clocksIn } from './clock.ts'
import { clockChange } from './clock-change.ts'
import { dayIn } from './days.ts'
import { zoneOf, zoneOfPlace } from './zones.ts'

/** What was said of an embargo: the embargo and what of it was concluded, or why it could not be turned into one instant. */
export type EmbargoReading =
  | { readonly embargo: Embargo | null; readonly why?: string }
  | { readonly problem: string; readonly code: ProblemCode; readonly words: string }

type End = Pick<Embargo, 'kind'> & { readonly lifts?: string; readonly event?: string }
type Reading = { readonly end: End; readonly why?: string } | Extract<EmbargoReading, { problem: string }>

/**
 * Reads an embargo out of the words of the ground rules: until a clock time, until an event, or none ("no embargo").
 * The first statement that names an end counts, unless it is amended on the call, or the close says that an event that
 * was awaited has come. Where a text handed out lifts otherwise than the words said, that stands in `materials`. `null`
 * where no words speak of an embargo.
 *
 * @param sentences what officials and the moderator say of the rules, in order
 */
export function readEmbargo(sentences: readonly string[], call: CallTimes): EmbargoReading | null {
  const about = sentences
    .map((sentence, at) => ({ sentence, before: sentences[at - 1] ?? '' }))
    .filter(
      ({ sentence, before }) => embargo.test(sentence) || (amends.test(sentence) && embargo.test(before)),
    )
    // A correction in brackets reads as part of the sentence: "embargoed [until] conclusion".
    .map(({ sentence }) => sentence.replace(/[[\]]/g, ''))
  if (about.length === 0) return null
  const stated = about.filter((statement) => !noEmbargo.test(statement))
  const ofMaterials = stated.filter(isOfMaterials)
  const ofContents = stated.filter((statement) => !isOfMaterials(statement))
  const contents = endOf(ofContents, call)
  if (contents === null) {
    if (about.some((sentence) => noEmbargo.test(sentence))) return { embargo: null }
    const alone = endOf(ofMaterials, call)
    return alone === null ? null : result(alone, null)
  }
  return result(contents, endOf(ofMaterials, call))
}

const embargo = /\bembargo|\bunembargoed\b/i
const noEmbargo =
  /\bno embargo\b|\bnot (?:be |held )?(?:under (?:an?y? )?)?embargo(?:ed)?\b|\bunembargoed\b|\bimmediately reportable\b/i
/** Said of what was handed out, not of what is said. */
const isOfMaterials = (statement: string) =>
  /\b(?:fact ?sheets?|materials?|papers?|reports?|documents?|press releases?)\b/i.test(statement) &&
  !/\b(?:contents?|briefing|conversation|remarks|everything|this call)\b|\bcall\b[^.]{0,20}\bembargo/i.test(
    statement,
  )
const amends =
  /\b(?:amend|push(?:ed)?|mov(?:ed|e|ing)|chang(?:ed|e|ing)|instead|now until|correct(?:ion)?)\b/i

/** The end that counts of several statements, or the problem with it; null where none names an end. */
function endOf(statements: readonly string[], call: CallTimes): Reading | null {
  const read = statements.flatMap((statement) => {
    const reading = readStatement(statement, call)
    return reading === null ? [] : [{ reading, statement }]
  })
  const [first, ...later] = read
  if (first === undefined) {
    const isOver = statements.some((statement) => isLifted.test(statement))
    return isOver ? { end: { kind: 'until-event', event: endOfTheCall } } : null
  }
  const amended = later.find(({ statement, reading }) => amends.test(statement) && isTime(reading))
  if (amended !== undefined) return amended.reading
  const hasCome = later.some(({ reading }) => 'end' in reading && reading.end.event === endOfTheCall)
  return hasCome && !isTime(first.reading)
    ? { end: { kind: 'until-event', event: endOfTheCall } }
    : first.reading
}

const isTime = (reading: Reading) => !('end' in reading) || reading.end.kind === 'until-time'

function result(contents: Reading, materials: Reading | null): EmbargoReading {
  if (!('end' in contents)) return contents
  const other =
    materials !== null && 'end' in materials && !isSame(materials.end, contents.end) ? materials.end : null
  const whole =
    other === null
      ? embargoFrom(contents.end)
      : { ...embargoFrom(contents.end), materials: embargoFrom(other) }
  return contents.why === undefined ? { embargo: whole } : { embargo: whole, why: contents.why }
}

const isSame = (a: End, b: End) => a.kind === b.kind && a.lifts === b.lifts && a.event === b.event

const embargoFrom = ({ kind, lifts = '', event = '' }: End) =>
  kind === 'until-time' ? ({ kind, lifts } as const) : ({ kind, event } as const)

function readStatement(sentence: string, call: CallTimes): Reading | null {
  // "The invitation said 4:30, but we’ll amend that until 4:15": what stands behind the change counts.
  const changed = clocksIn(sentence.slice(Math.max(0, sentence.search(amends))))
  const clocks = amends.test(sentence) && changed.length > 0 ? changed : clocksIn(sentence)
  const [clock] = clocks
  if (clock !== undefined) return lift(sentence, clock, clocks.slice(1), call)
  const event = endOfCall.test(sentence) ? endOfTheCall : untilEvent.exec(sentence)?.[1]
  return event === undefined ? null : { end: { kind: 'until-event', event: eventIn(event) } }
}

const endOfTheCall = 'conclusion of the call'
const endOfCall =
  /\b(?:until|till|upon|at|to|for|with) (?:the |its |this )?(?:very )?(?:conclusion|end|completion|close)(?: of (?:the|this|our) (?:press )?(?:call|briefing|conversation|gaggle))?\b|\b(?:until|after|once|when) (?:the|this|our) (?:call|briefing|gaggle)(?: (?:concludes|ends|is over|has ended))?\b|\bonce we hang up\b/i
/** Said at the close of a call whose opening named no end. */
const isLifted = /\bembargo (?:is|has|was) (?:now |been )*(?:lifted|broken|over)\b/i
const untilEvent =
  /\b(?:until|till|(?:will be|lifts?|ends?) (?:when|once)) ((?!\d)(?:[^.,;—]|(?<=\b[A-Z])\.){4,140})/i

/** The event itself, without who tells of it ("we’re able to offer confirmation that …") and the day. */
const eventIn = (words: string) =>
  words
    .replace(
      /^(?:we|you)(?:[’']re| are)? (?:able to |can )?(?:offer|provide|give|send|share|receive|get|have|see) (?:you )?(?=\S)|^we (?:notify|tell|inform) (?:you|the participants[^,]*?|everyone) that /i,
      '',
    )
    .replace(/^the /, '')
    .replace(/ (?:today|tonight|tomorrow|this \w+)$/, '')
    .trim()

function lift(sentence: string, clock: Clock, others: readonly Clock[], call: CallTimes): Reading {
  const unclear = (why: string, code: ProblemCode = 'ambiguous-time') => ({
    problem: `${why} The embargo is left open; compare with the source.`,
    code,
    words: sentence,
  })
  if (call.date === null) return unclear('The embargo names a clock time and the document no date.')
  if (clock.hour > 24 || clock.minute > 59)
    return unclear(`No clock shows ${clock.words}.`, 'impossible-time')
  if (clock.half === null && clock.hour === 12)
    return unclear('12 without a.m. or p.m. may be noon or midnight.')
  const zone = zoneFor(clock, call)
  if (zone === null) return unclear(`The zone "${clock.zone}" belongs to several places.`)
  const day = dayIn(sentence, call.date)
  if (day === 'never') return unclear('The day that the embargo names does not exist.', 'impossible-time')
  if (day === 'past') return unclear('The day that the embargo names lies before the call.')
  const hour24 = clock.half === null ? clock.hour : (clock.hour % 12) + (clock.half === 'p' ? 12 : 0)
  const plainTime = Temporal.PlainTime.from({ hour: hour24 % 24, minute: clock.minute })
  // "Midnight tonight" is the end of the day, the first instant of the next.
  const isNightsEnd = hour24 === 0 && /\btonight\b/i.test(sentence)
  const local = (day ?? call.date).add({ days: isNightsEnd ? 1 : 0 }).toPlainDateTime(plainTime)
  const turns = clockChange(local, zone)
  if (turns !== null) return unclear(turns.why, turns.code)
  let lifts = local.toZonedDateTime(zone)
  // Without a day it is the next time that the clock shows this hour.
  if (day === null && call.starts !== null && Temporal.ZonedDateTime.compare(lifts, call.starts) <= 0) {
    lifts = clock.half === null && clock.hour < 12 ? lifts.add({ hours: 12 }) : lifts.add({ days: 1 })
    if (Temporal.ZonedDateTime.compare(lifts, call.starts) <= 0) lifts = lifts.add({ hours: 12 })
  }
  // "Tomorrow" is the speaker's day; where it already is that day, the hour may have passed.
  if (zone !== call.zone && call.starts !== null && Temporal.ZonedDateTime.compare(lifts, call.starts) <= 0)
    lifts = lifts.add({ days: 1 })
  if (call.starts !== null && Temporal.ZonedDateTime.compare(lifts, call.starts) <= 0)
    return unclear(`${clock.words} lies before the call began.`)
  const second = others.find(
    (other) => other.zone !== null && clock.zone !== null && !isSameInstant(other, lifts, call),
  )
  if (second !== undefined) return unclear(`${clock.words} and ${second.words} are not the same instant.`)
  const why = whyOf(clock, day === null, zone)
  return { end: { kind: 'until-time', lifts: withOffset(lifts) }, ...(why === '' ? {} : { why }) }
}

/** The zone of a clock time: as named, "local" where the call is held, else that of the call's stamps. */
function zoneFor({ zone }: Clock, call: CallTimes): string | null {
  if (zone === null) return call.zone
  if (/^local/i.test(zone)) return call.localZone
  // "Central" alone is said in Chicago and, of Central European Time, in Brussels.
  if (/^central$/i.test(zone)) return call.isZonePrinted && /Chicago/.test(call.zone) ? call.zone : null
  return zoneOf(zone) ?? zoneOfPlace(zone.replace(/ time$/i, ''))
}

/** Whether a second clock time, in another zone, is the same instant; the day may differ from zone to zone. */
function isSameInstant(clock: Clock, lifts: Temporal.ZonedDateTime, call: CallTimes): boolean {
  const zone = zoneFor(clock, call)
  if (zone === null || clock.half === null) return true
  const there = lifts.withTimeZone(zone)
  return there.hour === (clock.hour % 12) + (clock.half === 'p' ? 12 : 0) && there.minute === clock.minute
}

/** What of the instant is not printed, in words. */
function whyOf(clock: Clock, isDayless: boolean, zone: string): string {
  const parts = [
    isDayless ? 'no day is named: the next such time after the call began' : '',
    clock.half === null && clock.hour < 13 ? 'neither a.m. nor p.m. is said' : '',
    clock.zone === null ? `no zone is named: that of the call, ${zone}` : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `The embargo’s time: ${parts.join('; ')}.`
}
