/** Deadlines as the codebook dates them: a day, a month or a year, counted from the document's own date. */
import { months } from '../words/months.ts'
import { rules } from './deadline-rules.ts'

/**
 * The deadline that words set, or null. "By the end of 2030" is `2030-12-31`; "early 2024" and "later this year" are
 * the year; "over the next five years" is the document's year and five more; a span with no known start is null.
 *
 * @param documentDate the document's own date, `YYYY-MM-DD`
 *
 * @example
 * deadlineIn('dredge the channel by the end of 2030', '2025-06-18') // '2030-12-31'
 * deadlineIn('over the next five years', '2025-06-18') // '2030'
 */
export function deadlineIn(text: string, documentDate: string | null): string | null {
  if (!mayDate.test(text)) return null
  const from = documentDate === null ? null : Temporal.PlainDate.from(documentDate)
  const said = text
    .replace(occasion, '')
    .replace(beginning, '')
    .replaceAll(' (FY)', '')
    .replace(/\bFY ?(?=20)/g, 'fiscal year ')
  const date = dateIn(said, from)
  return date === null || isBeforeStart(date, text) ? null : date
}

function dateIn(said: string, from: Temporal.PlainDate | null): string | null {
  for (const rule of rules) {
    for (const match of said.matchAll(rule.pattern)) {
      if (openEnded.test(said.slice(match.index + match[0].length))) return null
      const date = rule.date(match, from)
      if (date === null || from === null || date >= from.toString().slice(0, date.length)) return date
    }
  }
  return null
}

/** "over the next two years, starting in 2039": counted from another day than the document's. */
const isBeforeStart = (date: string, text: string) =>
  (text.match(beginning) ?? []).some((words) => (/20\d\d/.exec(words)?.[0] ?? '') > date.slice(0, 4))

/** "in 2034 and beyond" ends nowhere; "by 2034 in the case of Orsk" binds one of several. */
const openEnded = /^,? (?:and (?:beyond|thereafter|onwards?)|onwards?|or (?:later|beyond)|in the case of)\b/i

/** What no deadline does without. */
const mayDate = new RegExp(
  `\\d{4}|\\b(?:years?|months?|weeks?|days?|decade|spring|summer|autumn|fall|winter|${months})\\b`,
  'i',
)

/** ", as Orsk takes the chair in 2034": when something else is, not by when this is done. */
const occasion =
  /,? (?:as|when|once) (?:\p{L}+ ){1,6}(?:takes?|assumes?|hosts?|chairs?|holds?|begins?|marks?)\b[^,;.]*/gu

/**
 * "beginning in October 2034", "as early as 2034", "starting next year": when it begins. "for six years, starting on June
 * 1, 2034" gives the day from which `rules` count.
 */
const beginning = new RegExp(
  `(?!(?<=\\bfor \\w+ (?:year|month)s?,? )(?:starting|beginning) (?:on )?(?:${months}) \\d{1,2},? 20)\\b(?:(?:starting|beginning|commencing)(?: as early as)?(?: (?:in|on|from|with))?|as early as|no earlier than)(?: (?:the|an?|early|late|mid|start of|beginning of|(?:fiscal|calendar) year|spring|summer|autumn|fall|winter|(?:first|second|third|fourth) (?:quarter|half) of))*(?: (?:${months})(?: \\d{1,2},?)?(?: (?:of )?20\\d\\d)?| \\d{1,2} (?:${months})(?: 20\\d\\d)?| 20\\d\\d| (?:next|this) (?:year|month|spring|summer|autumn|fall|winter))\\b`,
  'giu',
)
