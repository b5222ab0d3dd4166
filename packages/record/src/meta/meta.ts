import { z } from 'zod'
import { type FrontMatter, textField } from '../formats/front-matter.ts'
import { government, type Meta, type Problem } from '../schema.ts'
import type { Opening } from './opening.ts'
import { publisherOf } from './publishers.ts'

/**
 * A document's metadata from its YAML head, and from what its text tells where the head is silent. Times keep the offset
 * they are printed with. A field that cannot be read as what it should be is null.
 */
export function metaFrom(
  fields: FrontMatter['fields'],
  seen: Opening & { readonly language: string },
): Omit<Meta, 'kind'> {
  const sourceUrl = addressOf(textField(fields, 'source_url', 'permalink', 'url', 'link'))
  const publishedAt = dateTimeOf(textField(fields, 'published_time', 'published_at', 'published'))
  const governments = governmentList.safeParse(fields.governments)
  return {
    title: textField(fields, 'title') ?? seen.title,
    publisher: textField(fields, 'publisher') ?? publisherOf(sourceUrl) ?? seen.publisher,
    date: dateOf(textField(fields, 'date')) ?? publishedAt?.slice(0, 10) ?? seen.date,
    publishedAt,
    modifiedAt: dateTimeOf(textField(fields, 'modified_time', 'modified_at', 'modified', 'updated')),
    sourceUrl,
    language: textField(fields, 'lang', 'language') ?? seen.language,
    governments: governments.success ? governments.data : [],
    specimen: fields.specimen === true,
  }
}

/**
 * What is wrong with the date that a YAML head gives: it is left out where it is no day.
 *
 * @example
 * dateProblems({ date: '2031-13-45' })[0]?.code // 'unread-date'
 */
export function dateProblems(fields: FrontMatter['fields']): Problem[] {
  const stated = textField(fields, 'date')
  if (stated === null || dateOf(stated) !== null) return []
  const shown = stated.length > 40 ? `${stated.slice(0, 40)}…` : stated
  const message = `The date of the front matter, "${shown}", is no day of the years 1000 to 9999 and was left out. Write it as in 2031-03-04.`
  return [{ code: 'unread-date', message: message.toWellFormed(), start: 0, end: 0 }]
}

const governmentList = z.array(government)

function addressOf(text: string | null): string | null {
  return text !== null && URL.canParse(text) && /^https?:/.test(text) ? text : null
}

/** A day that the calendar has, of a year of four digits; null for all else. What follows the day is left alone. */
export function dateOf(text: string | null): string | null {
  const match = /^([1-9]\d{3})-(\d{2})-(\d{2})(?!\d)/.exec(text ?? '')
  if (match === null) return null
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (month < 1 || month > 12 || date < 1) return null
  return date <= (date <= 28 ? 28 : Temporal.PlainYearMonth.from({ year, month }).daysInMonth)
    ? match[0]
    : null
}

/** `2021-11-18 08:33:36-05:00` as `2021-11-18T08:33:36-05:00`; a time without an offset names no instant. */
export function dateTimeOf(text: string | null): string | null {
  const match =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)? ?(Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$/.exec(
      text ?? '',
    )
  if (match === null || dateOf(match[1] ?? '') === null) return null
  const offset = match[3] === 'Z' ? 'Z' : (match[3] ?? '').replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2')
  const time = (match[2] ?? '').length === 5 ? `${match[2]}:00` : match[2]
  return /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(time ?? '') ? `${match[1]}T${time}${offset}` : null
}
