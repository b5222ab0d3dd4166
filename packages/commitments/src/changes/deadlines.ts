import { dayInWords, months } from '@readout/record'
import type { Change, Commitment } from '../schema.ts'
import { change } from './change.ts'

/** By when. The end of a year and the year are one deadline, "mid-2034" is another, "in 2034 and beyond" is none. */
export function deadlineChanges(a: Commitment, b: Commitment): Change[] {
  const [from, to] = [saidDue(a), saidDue(b)]
  if (from === null) {
    return to === null || !isWorded(to, b)
      ? []
      : [change('deadline added', null, to, `A deadline of ${dayInWords(to)} is new.`)]
  }
  if (to === null) {
    if (!isWorded(from, a)) return []
    return [change('deadline dropped', from, null, `The deadline of ${dayInWords(from)} is dropped.`)]
  }
  if (lastDay(from) === lastDay(to) || isOneSpan(from, to, a, b)) return []
  if (isSaidBeside(from, to, b) || isSaidBeside(to, from, a)) return []
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

/**
 * Whether a wording, or what opens its sentence, says the time itself. A year that neither prints was counted from what a
 * lead-in says ("Over the next year:"), and would be read for the text's own.
 */
const isWorded = (due: string, { quote }: Commitment) =>
  due.length !== 4 || new RegExp(`(?<!\\b(?:beyond|after|since) )${due}`).test(quote) || timeWords.test(quote)

const timeWords = /\b(?:years?|decades?|months?|weeks?|days?|spring|summer|autumn|fall|winter)\b/i

/** "in the coming week" of two texts of one week is one span, whatever the days that are counted from it. */
function isOneSpan(from: string, to: string, a: Commitment, b: Commitment): boolean {
  const [inA, inB] = [a, b].map(({ quote }) => spans.exec(quote)?.[0].toLowerCase())
  if (inA === undefined || inA !== inB || from.length !== 10 || to.length !== 10) return false
  const days = Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).total('days')
  return Math.abs(days) <= 31
}

const spans =
  /\b(?:within|(?:in|over|for) the (?:next|coming|following)) (?:[\w-]+ ){0,2}(?:days?|weeks?|months?)\b/i

/** Whether a wording that is due in another month of the year names this one too: "from May on, all by the end of the year". */
const isSaidBeside = (due: string, other: string, { quote }: Commitment) =>
  /^\d{4}-\d\d/.test(due) &&
  due.slice(0, 4) === other.slice(0, 4) &&
  due.slice(0, 7) !== other.slice(0, 7) &&
  new RegExp(`\\b${months.split('|')[Number(due.slice(5, 7)) - 1]}\\b`).test(quote)

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
