import type { Change, Commitment } from '../schema.ts'
import { dayInWords } from './amounts.ts'
import { change } from './change.ts'

/** By when. The end of a year and the year are one deadline, and "in 2034 and beyond" is none. */
export function deadlineChanges(a: Commitment, b: Commitment): Change[] {
  const [from, to] = [dueOf(a), dueOf(b)]
  if (from === to) return []
  if (from === null) {
    return to === null ? [] : [change('deadline added', null, to, `A deadline of ${dayInWords(to)} is new.`)]
  }
  if (to === null) {
    return [change('deadline dropped', from, null, `The deadline of ${dayInWords(from)} is dropped.`)]
  }
  if (lastDay(from) === lastDay(to)) return []
  const told = to.startsWith(from) ? 'is named more closely: it was' : 'moved from'
  const now = to.startsWith(from) ? 'and is' : 'to'
  return [
    change(
      'deadline changed',
      from,
      to,
      `The deadline ${told} ${dayInWords(from)} ${now} ${dayInWords(to)}.`,
    ),
  ]
}

/** The day that ends a promise; one that goes on after it has none. */
export const dueOf = ({ quote, deadline }: Commitment): string | null =>
  openEnded.test(quote) ? null : deadline

const openEnded = /(?<!\p{L})(?:and (?:beyond|after|onwards?)|onwards?)(?!\p{L})/iu

const lastDay = (iso: string) =>
  /^\d{4}$/.test(iso) ? `${iso}-12-31` : /^\d{4}-12$/.test(iso) ? `${iso}-31` : iso
