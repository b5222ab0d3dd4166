import { dayInWords } from '@readout/record'
import type { Change, Commitment } from '../schema.ts'
import { change } from './change.ts'

/** By when. The end of a year and the year are one deadline, "mid-2034" is another, "in 2034 and beyond" is none. */
export function deadlineChanges(a: Commitment, b: Commitment): Change[] {
  const [from, to] = [saidDue(a), saidDue(b)]
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

/** The same with the part of its year that the wording tells, which the codebook's dates leave out: "mid-2034". */
function saidDue(commitment: Commitment): string | null {
  const due = dueOf(commitment)
  if (due?.length !== 4) return due
  const [, part, year = due, season] = partOfYear.exec(commitment.quote) ?? []
  const said = (part ?? season)?.toLowerCase()
  return said === undefined || year !== due ? due : said.startsWith('mid') ? `mid-${due}` : `${said} ${due}`
}

/** "mid-2034", "early next year", "the summer of 2034"; "by autumn", "this spring". */
const partOfYear =
  /\b(?:(early|mid|middle|late|spring|summer|autumn|fall)[- ](?:in |of |part of )?(?:(20\d\d)|(?:this|next|the) year)\b|(?:by|before|this|next|the) (?:early |late )?(spring|summer|autumn|fall)\b(?! of|,? 20))/i

/** The last days of the parts of a year; what is late in it ends with it. */
const partEnds: Readonly<Record<string, string>> = {
  early: '03-31',
  spring: '05-31',
  mid: '06-30',
  summer: '08-31',
  autumn: '11-30',
  fall: '11-30',
}

function lastDay(said: string): string {
  const [, part = '', year] = /^([a-z]+)[- ](\d{4})$/.exec(said) ?? []
  if (year !== undefined) return `${year}-${partEnds[part] ?? '12-31'}`
  return /^\d{4}$/.test(said) ? `${said}-12-31` : /^\d{4}-12$/.test(said) ? `${said}-31` : said
}
