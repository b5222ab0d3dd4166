/** What a page calls the sorts of edits. */
import type { EditSort } from '@readout/record'

export const sortName: Readonly<Record<EditSort, string>> = {
  number: 'a number',
  date: 'a date',
  name: 'a name',
  wording: 'wording',
  typo: 'spelling',
}

/**
 * Which sorts of edits there are, in words.
 *
 * @example
 * sortsInWords(['number', 'typo']) // 'a number and spelling'
 */
export function sortsInWords(sorts: readonly EditSort[]): string {
  return conjunction.format(sorts.map((sort) => sortName[sort]))
}

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/**
 * How long a text stood before it was changed, in the two largest units.
 *
 * @example
 * const [from, to] = ['2023-02-06T15:00:00Z', '2023-02-07T01:00:00Z'].map((at) => Temporal.Instant.from(at))
 * stoodFor(from, to) // '10 hours'
 */
export function stoodFor(from: Temporal.Instant, to: Temporal.Instant): string {
  const minutes = Math.max(0, Math.round(from.until(to).total('minutes')))
  if (minutes < 90) return many(minutes, 'minute')
  if (minutes < 36 * 60) return many(Math.round(minutes / 60), 'hour')
  const days = Math.round(minutes / 60 / 24)
  return days < 60 ? many(days, 'day') : many(Math.round(days / 30.44), 'month')
}

const many = (number: number, unit: string) => `${number}\u00a0${unit}${number === 1 ? '' : 's'}`
