/** Deadlines as the codebook dates them: a day, a month or a year, counted from the document's own date. */
import { months } from '@readout/record'
import { clauseBefore, condition, type Time, timesIn } from './deadline-rules.ts'
import { isTold } from './told.ts'

/**
 * The deadline that words set, or null. "By the end of 2030" is `2030-12-31`; "early 2024" and "later this year" are
 * the year; "over the next five years" is the document's year and five more; a span with no known start is null. A time
 * that opens the words holds for all of them, and a limit goes before an occasion.
 *
 * @param documentDate the document's own date, `YYYY-MM-DD`
 *
 * @example
 * deadlineIn('dredge the channel by the end of 2030', '2025-06-18') // '2030-12-31'
 * deadlineIn('over the next five years', '2025-06-18') // '2030'
 */
export const deadlineIn = (text: string, documentDate: string | null): string | null =>
  mayDate.test(text)
    ? dueIn(text, documentDate, ({ start, role }) => (start === 0 ? 0 : role === 'occasion' ? 2 : 1))
    : null

/**
 * The deadline of a promise: that of its own words, of the time that opens its sentence ("In October, the states will
 * convene …"), or of the lead-in of its list ("Over the next year, Orsk will:", "take these steps by May 2034:").
 */
export const deadlineOf = (quote: string, sentence: string, leadIn: string, documentDate: string | null) =>
  (isConditional(sentence, quote) ? null : deadlineIn(quote, documentDate)) ??
  openingDeadline(sentence, quote, documentDate) ??
  leadDeadline(leadIn, documentDate)

/** "In the event of a flood, Orsk will send pumps within 100 days": counted from a day that nobody knows. */
const isConditional = (sentence: string, quote: string) =>
  spanWithin.test(quote) &&
  !/\bby (?:\p{L}+ ){0,4}20\d\d\b/u.test(quote) &&
  condition.test(sentence.slice(0, Math.max(0, sentence.indexOf(quote)))) &&
  !/\bwhen [^,.;]*\b(?:met|\p{L}{3,}ed)\b/iu.test(sentence)

const spanWithin = /\bwithin (?:\S+ ){1,3}?(?:day|week|month|year|decade)s?\b/i

function openingDeadline(sentence: string, quote: string, documentDate: string | null): string | null {
  if (!mayDate.test(sentence.slice(0, longestOpening))) return null
  const near = sentence.slice(0, farthest)
  return dueIn(near, documentDate, (time) =>
    isOpening(near, time) && !isOfTrip(near.slice(time.end), quote) ? 0 : null,
  )
}

/** "In May, Warden Hale will travel to Dray to open the lock": the day of the journey. */
const isOfTrip = (then: string, quote: string) => trip.test(then) && !trip.test(` ${quote}`)

const trip = /^[^.;]{0,80}? (?:travel|visit)(?:s|l?ing)?(?: to)? (?:the )?\p{Lu}/u

const longestOpening = 80
const farthest = 300

/** A time that neither opens nor closes a lead-in is that of some deed of its own. */
function leadDeadline(leadIn: string, documentDate: string | null): string | null {
  if (!leadIn.endsWith(':')) return null
  const last = leadIn.slice(-farthest).split(sentenceEnd).at(-1) ?? ''
  if (!mayDate.test(last)) return null
  const due = dueIn(last, documentDate, (time) =>
    isOpening(last, time) ? 0 : isOfList(last, time) ? 1 : null,
  )
  return due === null || isDone(last) ? null : due
}

const sentenceEnd = /(?<=(?<!\b\p{Lu})[.!?][)"”’]?) (?=\p{Lu})/u

/** "Within 90 days, the offices have:", "In May, Orsk opened:"; but "The states agreed to open:". */
const isDone = (leadIn: string) =>
  /\b(?:ha[ds]|have):$/.test(leadIn) || (isTold('', leadIn) && !promised.test(leadIn))

const promised = /\b(?:agreed|committed|decided|pledged|promised|resolved|undert(?:ook|aken)|vowed)\b/i

/** "In October, the …", "And by the end of the year in Vell, …", "In the next 30 days:". */
const isOpening = (text: string, { start, end }: Time) =>
  opened.test(text.slice(0, start)) && /^[^,:]{0,60}[,:]/.test(text.slice(end))

const opened = /^(?:\p{Lu}[\p{L} ]{0,30}: |(?:And|So|Now),? |To (?:this|that) end, )?$/u

/** "take these steps by May 2034:", "act by May 2034, including:", "will by May 2034 take these steps:". */
const isOfList = (leadIn: string, { start, end }: Time) =>
  closed.test(leadIn.slice(end)) || /\b(?:will|shall|must|to),? $/.test(leadIn.slice(0, start))

const closed =
  /^(?:,? (?:to|by|including|namely|as follows|(?:on|in|through|with) (?:these|the following)(?: \p{L}+){0,2}))?:$/u

/**
 * The first of the times that set a deadline, in an order.
 *
 * @param rankOf where a time comes in the order; null where it is not asked for
 */
function dueIn(
  text: string,
  documentDate: string | null,
  rankOf: (time: Time) => number | null,
): string | null {
  const from = documentDate === null ? null : Temporal.PlainDate.from(documentDate)
  const times = timesIn(text, from)
  const due = [0, 1, 2]
    .flatMap((rank) => times.filter((time) => rankOf(time) === rank))
    .find((time) => setsDeadline(text, time, times, documentDate))
  if (due === undefined || openEnded.test(text.slice(due.end))) return null
  // "over the next three years (fiscal years 2031-2033)" is more exact in brackets.
  const inBrackets = times.find(({ start }) => start === due.end + 2 && text.startsWith(' (', due.end))
  return (inBrackets ?? due).date
}

/** What no deadline does without; "may" is no month. */
const mayDate = new RegExp(
  `20[2-9]\\d|\\b(?:${months}|[Yy]ears?|[Mm]onths?|[Ww]eeks?|[Dd]ays?|decade|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\\b`,
)

/** "in 2034 and beyond" ends nowhere; "by 2034 in the case of Orsk" binds one of several. */
const openEnded = /^,? (?:and (?:beyond|thereafter|onwards?)|onwards?|or (?:later|beyond)|in the case of)\b/i

/** Whether a time is that of the promise: not over, nor told, nor that of something else. */
function setsDeadline(text: string, time: Time, times: readonly Time[], today: string | null): boolean {
  const { date, start, end, role } = time
  if (role === 'start' || (today !== null && date < today.slice(0, date.length))) return false
  const before = clauseBefore(text, start)
  if (elsewhere.test(before) || isOfScenario(before, text.slice(end))) return false
  if (
    role === 'occasion' &&
    (isOfFunds(before, text.slice(start, end), text.slice(end)) || ofSeveral.test(before))
  )
    return false
  // "over the next two years, starting in 2039": counted from another day than the document's.
  if (role === 'span') return !times.some((other) => other.role === 'start' && other.date > date)
  if (role === 'limit') return true
  return (
    !aside.test(before) &&
    !(mayBeTold(text.slice(start, end), date, today) && isTold(before, text.slice(end, end + farthest)))
  )
}

/** "the net zero by 2050 scenario" */
const isOfScenario = (before: string, behind: string) =>
  /\bnet[- ]zero(?: emissions)? $/i.test(before) &&
  /^ (?:scenarios?|pathways?|roadmaps?|reports?)\b/i.test(behind)

/** "$5 million in funding in FY 2033 and 2034", "in the fiscal year 2034 budget": the years of the money. */
const isOfFunds = (before: string, words: string, behind: string) =>
  /fiscal|\bFY/i.test(words) &&
  (/\b(?:funding|funds|appropriations|apportionments?|budgets?) $/i.test(before) ||
    /^ budgets?\b/i.test(behind))

/** "with the first ferry arriving in May": when one of several comes, not when all have. */
const ofSeveral =
  /\bwith (?:the|an?) (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|initial) [^,;]*$/i

/** ", as Orsk takes the chair in 2034": when something else is, not by when this is done. */
const elsewhere =
  /\b(?:as|when|once) (?:\p{L}+ ){1,6}(?:begins?|(?:takes?|assumes?|hosts?|chairs?|holds?|marks?)(?= (?:an?|the|its|their|over|\p{Lu}|\d)))\b[^,;.]*$/u

/** "starting with the talks on June 22", "such as the fair in 2034", "earlier this year", "since 2031, also this year". */
const aside =
  /\b(?:(?:starting|beginning|commencing) with\b[^,;.]*|such as\b[^,;.]*|since\b[^;.]*, including\b[^;.]*|earlier )$/i

/** A time that the document's own date fills in or falls into may be over, but for "later" and "next". */
const mayBeTold = (words: string, date: string, today: string | null) =>
  !/later|next|decade/i.test(words) && (!/20\d\d/.test(words) || date === today?.slice(0, date.length))
