/** Days as officials name them, counted from the day of the call. */
import { dateFrom } from './call-times.ts'
import { monthNumber, months } from './months.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const monthAndDay = new RegExp(`\\b(${months}) (\\d{1,2})(?:st|nd|rd|th)?\\b`)
const ordinal = /\bon the (\d{1,2})(?:st|nd|rd|th)\b/

/**
 * The day that a sentence names; null when it names none, `never` when no calendar has it, `past` when it lies before
 * the call and is no day of the coming year.
 *
 * @example
 * dayIn('until tomorrow at noon', Temporal.PlainDate.from('2031-03-04'))?.toString() // '2031-03-05'
 */
export function dayIn(
  sentence: string,
  callDate: Temporal.PlainDate,
): Temporal.PlainDate | 'never' | 'past' | null {
  const date = monthAndDay.exec(sentence)
  if (date !== null) {
    const [month, day] = [monthNumber(date[1] ?? ''), Number(date[2])]
    const named = dateFrom(callDate.year, month, day)
    if (named === null) return 'never'
    const gone = named.until(callDate).days
    if (gone > 180) return named.add({ years: 1 })
    return gone > 1 ? 'past' : named
  }
  if (/\btomorrow\b/i.test(sentence)) return callDate.add({ days: 1 })
  const weekday = weekdays.findIndex((name) => new RegExp(`\\b${name}\\b`, 'i').test(sentence))
  if (weekday >= 0) return callDate.add({ days: (weekday + 8 - callDate.dayOfWeek) % 7 })
  const numbered = Number(ordinal.exec(sentence)?.[1] ?? 0)
  if (numbered > 0) return dateFrom(callDate.year, callDate.month, numbered) ?? 'never'
  return /\b(?:today|tonight|this (?:afternoon|evening|morning))\b/i.test(sentence) ? callDate : null
}
