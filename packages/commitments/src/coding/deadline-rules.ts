/** How texts word a deadline, and the date that each wording gives: the first that fits has it. */
import { months } from '../words/months.ts'
import {
  dayOf,
  isOver,
  lasting,
  monthOf,
  nextDay,
  nextMonth,
  numbers,
  quarterEnds,
  span,
} from './calendar.ts'

export interface Rule {
  readonly pattern: RegExp
  readonly date: (match: RegExpMatchArray, from: Temporal.PlainDate | null) => string | null
}

const year = '(20[2-9]\\d)'
export const rules: readonly Rule[] = everywhere([
  // "due to expire on May 4, until June 5": how long it is to hold from now on.
  {
    pattern: new RegExp(
      `\\bexpir\\w+ on (?:${months}) \\d{1,2},? 20\\d\\d,? until (${months}) (\\d{1,2}),? ${year}\\b`,
    ),
    date: (m) => dayOf(m[3], m[1], m[2]),
  },
  {
    pattern: new RegExp(
      `\\bfor (\\d+|${Object.keys(numbers).join('|')}) (year|month)s?,? (?:starting|beginning|effective) (?:on )?(${months}) (\\d{1,2}),? ${year}\\b`,
    ),
    date: (m) => lasting(m[1], m[2], dayOf(m[5], m[3], m[4])),
  },
  { pattern: new RegExp(`\\beach of (?:20\\d\\d,? )+and ${year}\\b`), date: (m) => m[1] ?? null },
  {
    pattern: new RegExp(`\\b(?:during|in|over) the last (?:\\w+ )?months of ${year}\\b`),
    date: (m) => `${m[1]}-12-31`,
  },
  {
    pattern: new RegExp(
      `\\b(?:[Bb]y|[Bb]efore|[Oo]n|[Uu]ntil|[Nn]o later than) (\\d{1,2}) (${months}) ${year}\\b`,
    ),
    date: (m) => dayOf(m[3], m[2], m[1]),
  },
  { pattern: new RegExp(`\\bbefore the ${year} season\\b`), date: (m) => m[1] ?? null },
  {
    pattern: new RegExp(`\\b(?:through|no later than) ${year}\\b`, 'i'),
    date: (m) => m[1] ?? null,
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:between|in|fiscal years?) 20\\d\\d ?[-–] ?|(?:between|fiscal years?) 20\\d\\d (?:and|to) )${year}\\b`,
      'i',
    ),
    date: (m) => m[1] ?? null,
  },
  {
    pattern: new RegExp(`\\b(?:by|before) (?:the )?end of (?:calendar |fiscal )?(?:year )?${year}\\b`, 'i'),
    date: (m) => `${m[1]}-12-31`,
  },
  {
    pattern: /\b(?:by|before) (?:the )?end of (?:the|this) (?:calendar )?year\b/i,
    date: (_, from) => (from === null ? null : `${from.year}-12-31`),
  },
  {
    pattern: /\b(?:by|before) (?:the )?end of next year\b/i,
    date: (_, from) => (from === null ? null : `${from.year + 1}-12-31`),
  },
  {
    pattern: /\b(?:(?:by|before) (?:the )?end of (?:the|this)|within (?:the|this)) decade\b/i,
    date: (_, from) => (from === null ? null : `${Math.floor(from.year / 10) * 10 + 9}-12-31`),
  },
  {
    pattern: new RegExp(`\\b(?:[Bb]y|[Bb]efore|[Oo]n|[Uu]ntil) (${months}) (\\d{1,2}),? ${year}\\b`),
    date: (m) => dayOf(m[3], m[1], m[2]),
  },
  {
    pattern: new RegExp(`\\b[Ee]ffective (?:on )?(${months}) (\\d{1,2}),? ${year}\\b`),
    date: (m) => dayOf(m[3], m[1], m[2]),
  },
  {
    pattern: new RegExp(`\\b(?:[Bb]y|[Bb]efore|[Uu]ntil) (?:the )?end of (${months})(?: of)?,? ${year}\\b`),
    date: (m) =>
      dayOf(m[2], m[1], String(Temporal.PlainYearMonth.from(`${m[2]}-${monthOf(m[1])}`).daysInMonth)),
  },
  {
    pattern: new RegExp(
      `\\b(?:[Bb]y|[Bb]efore|[Ii]n|[Uu]ntil) (?:early |late |mid-)?(${months})(?: of)?,? ${year}\\b`,
    ),
    date: (m) => `${m[2]}-${monthOf(m[1])}`,
  },
  {
    pattern: new RegExp(
      `\\b(?:by|in|during|until) the (first|second|third|fourth) quarter of ${year}\\b`,
      'i',
    ),
    date: (m) => `${m[2]}-${quarterEnds[(m[1] ?? '').toLowerCase()]}`,
  },
  {
    pattern: new RegExp(`\\b(?:by|in|during|until) the (first|second) half of ${year}\\b`, 'i'),
    date: (m) => `${m[2]}-${/first/i.test(m[1] ?? '') ? '06' : '12'}`,
  },
  {
    pattern: new RegExp(
      `\\b(?:by|before|in|until) (?:the (?:first|second|third|fourth) quarter of |(?:early |late |mid-?)?(?:spring |summer |autumn |fall |winter )?|(?:the )?fiscal year )(?:of )?${year}\\b`,
      'i',
    ),
    date: (m) => m[1] ?? null,
  },
  {
    pattern: new RegExp(
      `\\b(?:[Oo]n|[Bb]y|[Bb]efore|[Uu]ntil) (${months}) (\\d{1,2})(?:st|nd|rd|th)?\\b(?!,? \\d{4})`,
    ),
    date: (m, from) => nextDay(m[1], m[2], from),
  },
  {
    pattern: new RegExp(`\\b(?:[Ii]n|[Bb]y|[Ss]cheduled for) (${months})\\b(?! \\d)`),
    date: (m, from) => nextMonth(m[1], from, m.input?.slice(0, m.index) ?? ''),
  },
  {
    pattern:
      /\b(?:later|before the end of|this coming|during) this year\b|\blater in the year\b|\b(?:during|over) the course of (?:the|this) year\b|\bthis (?:year|spring|summer|autumn|fall|winter)\b/i,
    date: (_, from) => (from === null ? null : String(from.year)),
  },
  {
    pattern: /\bby (?:early |late )?(spring|summer|autumn|fall|winter)\b(?! of|,? (?:20\d\d|next))/i,
    date: (m, from) => (from === null ? null : String(from.year + (isOver(m[1], from) ? 1 : 0))),
  },
  {
    pattern: /\b(?:early |later |late |mid-)?next year\b/i,
    date: (_, from) => (from === null ? null : String(from.year + 1)),
  },
  {
    pattern: /\b(?:over|within|in) the (?:next|coming|following) year\b/i,
    date: (_, from) => (from === null ? null : String(from.year + 1)),
  },
  {
    pattern:
      /\b(?:over|within|in|for|during) (?:the )?(?:next|coming|following) (\w+) (year|month|week|day)s?\b/i,
    date: (m, from) => span(m[1], m[2], from),
  },
  {
    // "within two years of its entry into force" counts from a day that is not told, "of this order" from the document's.
    pattern: new RegExp(
      `\\bwithin (\\d+|${Object.keys(numbers).join('|')}) (year|month|week|day)s?\\b(?! (?:of|after|from|following)\\b(?! (?:today|now|(?:the (?:date|day) of )?this)\\b))`,
      'i',
    ),
    date: (m, from) => (isPace(m) ? null : span(m[1], m[2], from)),
  },
])

function everywhere(rules: readonly Rule[]): Rule[] {
  return rules.map(({ pattern, date }) => ({ pattern: new RegExp(pattern, `${pattern.flags}g`), date }))
}

/** "the 100-Day Mission … within 100 days": how fast it is to go once it is needed. */
const isPace = ({ input = '', 1: count, 2: unit = '' }: RegExpMatchArray) =>
  new RegExp(`\\b${count}[- ]${unit.replace(/^./, (letter) => letter.toUpperCase())}s? \\p{Lu}`, 'u').test(
    input,
  )
