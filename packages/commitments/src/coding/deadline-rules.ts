/** How texts word a time: what stands before a date ("by", "in", "from … to"), and spans from the document's day on. */

import { matchesOf } from '../words/matches.ts'
import { count, lasting, span } from './calendar.ts'
import { type Dated, dateAt, readAt } from './date-words.ts'

/** A time that words say, and where they stand. */
export interface Time {
  readonly date: string
  readonly start: number
  readonly end: number
  /**
   * A limit says until when ("by", "until", "through"), a span how long from the document's day on ("over the next two
   * years"), an occasion when it is done ("in", "on", "this year"), a start when it begins.
   */
  readonly role: 'limit' | 'span' | 'occasion' | 'start'
}

type Today = Temporal.PlainDate | null

/** The times of a text, in their order. */
export const timesIn = (text: string, from: Today): Time[] =>
  [...datesIn(text, from), ...spansIn(text, from), ...staysIn(text)].sort((a, b) => a.start - b.start)

const edge = '(?= (?:the )?(?:very )?(?:end|close|year|beginning|start|middle)\\b)'
const years = '(?:the )?(?:period )?(?=20\\d\\d ?[-–/] ?20\\d\\d\\b)'
/** What a date stands behind; nothing, where its own words tell that it is a time. */
const openings = new RegExp(
  [
    '\\b(?:(?<limit>(?:by|on or before|before|until|till|through(?: to)?|prior to|(?:no|not) later than|between now and)(?: at least| around| about| roughly| no later than)?) ',
    '(?<start>(?:starting|beginning|commencing)(?: as early as)?(?: in| on| from| with| at)?|as (?:early|soon) as(?: in)?|no (?:earlier|sooner) than|since|after|beyond|as of) ',
    `(?<range>between |from |(?:for|in|during|over|across|fiscal years?) ${years})`,
    '(?<day>on|(?:effective|(?:into|with|takes?) effect|into force)(?: as of| on| from)?) ',
    `(?:in|during|throughout|over(?= the (?:course|last))|(?:at|around|towards?)${edge}|(?:due|expected|planned|scheduled|set|slated) for) `,
    '(?<!-)(?=(?:early|late|later|mid)[- ]|(?:this|next) |20\\d\\d (?:launch|opening|start|completion|release|delivery)\\b))',
  ].join('|'),
  'gi',
)

/** Dates behind what opens them, with those joined to them: the last of a list or a range is the one that counts. */
function datesIn(text: string, from: Today): Time[] {
  const times: Time[] = []
  openings.lastIndex = 0
  for (let opening = openings.exec(text); opening !== null; opening = openings.exec(text)) {
    const { limit, start, range, day } = opening.groups ?? {}
    const at = opening.index + opening[0].length
    const first = dateAt(text, skipped(text, at), from)
    openings.lastIndex = first?.end ?? Math.max(at, opening.index + 1)
    if (first === null || (day !== undefined && first.unit !== 'day')) continue
    const last = lastJoined(text, first, from)
    openings.lastIndex = last.end
    const isStart = start !== undefined || (range !== undefined && last === first)
    const role = limit !== undefined ? 'limit' : isStart ? 'start' : 'occasion'
    times.push({ date: last.date, start: opening.index, end: last.end, role })
  }
  return times
}

const each = /each of /iy

const skipped = (text: string, at: number) => (readAt(each, text, at) === null ? at : each.lastIndex)

/** "2032 (prorated), 2033, and 2034", "2032-2034", "September and October 2034". */
function lastJoined(text: string, first: Dated, from: Today): Dated {
  let last = first
  for (let joined = readAt(joint, text, last.end); joined !== null; joined = readAt(joint, text, last.end)) {
    const next = dateAt(text, joint.lastIndex, from)
    if (next === null || next.unit !== first.unit) break
    // "this autumn and winter" is a time of this year.
    if (next.unit === 'season' && !/\d/.test(text.slice(joint.lastIndex, next.end))) break
    last = next
  }
  return last
}

const joint = /(?: \([^()]{1,30}\))?(?:,? (?:and|or|to|through|until) |, | ?[-–/] ?)/iy

const spans = new RegExp(
  [
    `\\b(?:over|within|in|for|during|across) (?:the )?(?:course of the )?(?:next|coming|following) (?:(?:${count}(?: to | or | ?[-–] ?))?(?<counted>${count}) (?:calendar )?(?<unit>year|month|week|day|decade)s?|(?<half>year and a half)|(?<one>year|month|week|decade))\\b(?!-)`,
    // "within two years of its entry into force" counts from a day that is not told, "of this order" from the document's.
    `\\b(?<within>within) (?:${count}(?: to | or | ?[-–] ?))?(?<counted>${count}) (?:calendar )?(?<unit>year|month|week|day|decade)s?\\b(?!(?: of| from|,? (?:after|following|once|when|upon))\\b(?! (?:today|now|(?:the (?:date|day) of )?this)\\b))`,
    `\\b(?<in>in) (?:${count}(?: to | or | ?[-–] ?))?(?<counted>(?!an? )${count}) (?<unit>year|month|week|day)s?\\b(?!-| (?:of|since)\\b)`,
  ].join('|'),
  'gi',
)

/** "over the next five years", "within 90 days", "in six to twelve months": of two counts the later. */
function spansIn(text: string, from: Today): Time[] {
  if (from === null || !units.test(text)) return []
  return matchesOf(text, spans).flatMap((match) => {
    const { counted = 'one', unit, one = '', half, within, in: isIn } = match.groups ?? {}
    const before = clauseBefore(text, match.index)
    if (within !== undefined && (condition.test(before) || isPace(text, match.index, counted, unit ?? '')))
      return []
    if (isIn !== undefined && record.test(before)) return []
    const date =
      half === undefined ? span(counted, (unit ?? one).toLowerCase(), from) : span('18', 'month', from)
    return date === null
      ? []
      : [{ date, start: match.index, end: match.index + match[0].length, role: 'span' as const }]
  })
}

const units = /\b(?:year|month|week|day|decade)/i

/** The words before a place, as far as they tell what a time there is. */
export const clauseBefore = (text: string, at: number) => text.slice(Math.max(0, at - farthest), at)

const farthest = 240

/** "the 100-Day Mission … within 100 days": how fast it is to go once it is needed. */
const isPace = (text: string, at: number, count: string, unit: string) =>
  new RegExp(`\\b${count}[- ]${unit.replace(/^./, (letter) => letter.toUpperCase())}s? \\p{Lu}`, 'u').test(
    text.slice(Math.max(0, at - 2 * farthest), at + 2 * farthest),
  )

/** "in the event of a flood … within 100 days", "when asked": counted from a day that nobody knows. */
export const condition = /\b(?:in (?:the )?(?:event|case)|if|when(?:ever)?|once|upon)\b[^.;]*$/i

/** "the first in twenty years", "the largest in ten years": how long none was like it. */
const record =
  /\b(?:first|second|third|most|least|only|last|ever|never|once|twice|times?|record|\w{3,}est)\b[^,.;]*$/i

const stays = new RegExp(
  `\\b(?:for|of)(?: an additional| another| a further)? (${count}) (year|month|week|day)s?,? (?:starting|beginning|effective)(?: on| from)? `,
  'gi',
)

/** "for one year, starting on June 1, 2034": how long it is to hold. */
const staysIn = (text: string): Time[] =>
  matchesOf(text, stays).flatMap((match) => {
    const [words, counted = '', unit = ''] = match
    const first = dateAt(text, match.index + words.length, null)
    const date = first === null ? null : lasting(counted, unit.toLowerCase(), first.date)
    return first === null || date === null
      ? []
      : [{ date, start: match.index, end: first.end, role: 'limit' as const }]
  })
