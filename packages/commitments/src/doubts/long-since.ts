/** What was founded long before the text that tells of it, and was promised in a text of its own. */
import type { Setting } from '../deeds/proposal.ts'
import type { Trigger } from '../promises/trigger.ts'
import { isNoun } from '../words/clauses.ts'
import { isMonth, monthNumber } from '../words/months.ts'
import type { Token } from '../words/tokens.ts'

/**
 * Whether a sentence tells of an earlier time: "One year ago, they launched a fund", "In 2029, …" in a text of 2031, "In January, …"
 * in one of June.
 *
 * @param start where the clause begins; what stands before it may tell the time
 * @param month of the document, null where its day is not known
 */
export const isLongSince = (
  tokens: readonly Token[],
  start: number,
  month: Temporal.PlainYearMonth | null,
): boolean =>
  (month !== null &&
    (tokens.some(
      ({ lower }, at) =>
        /^20\d\d$/.test(lower) &&
        Number(lower) < month.year &&
        (isDated(tokens.slice(Math.max(0, at - 3), at)) || isOfMeeting(tokens, at)),
    ) ||
      isEarlierMonth(tokens.slice(0, start), month))) ||
  tokens.slice(0, start).some(
    ({ lower }, at) =>
      (lower === 'ago' && /^(?:years?|months?|decades?)$/.test(tokens[at - 1]?.lower ?? '')) ||
      (lower === 'date' && tokens[at - 1]?.lower === 'to') ||
      (lower === 'far' && tokens[at - 1]?.lower === 'so') ||
      (lower === 'since' && at === 0) ||
      // "In his first week in office"
      (lower === 'first' && /^(?:his|her|its|their)$/.test(tokens[at - 1]?.lower ?? '')) ||
      (lower === 'last' && spans.test(tokens[at + 1]?.lower ?? '')),
  )

/**
 * Whether a clause tells of what was founded or announced long since. Of an announcement only what opens the sentence tells
 * when it was: a year within may be another's. What was pledged then is still pledged.
 */
export const isToldOfPast = (
  tokens: readonly Token[],
  { manner, words }: Trigger,
  start: number,
  { month = null }: Setting,
): boolean =>
  !isBuiltOn(tokens) &&
  ((manner === 'founding' && (isLongSince(tokens, start, month) || isOfLastYear(tokens))) ||
    (manner === 'performative' &&
      /^(?:announce|launch|unveil|sign|direct|charge)/.test(tokens[words.start]?.lower ?? '') &&
      isLongSince(tokens.slice(0, start), start, month)))

/** "Building on last year’s summit, they launched a fund": only what it builds on is of then. */
const isBuiltOn = (tokens: readonly Token[]) =>
  tokens[0]?.lower === 'building' && /^(?:up)?on$/.test(tokens[1]?.lower ?? '')

/** "In January," before what was done: the last January, two months ago at least. */
const isEarlierMonth = (before: readonly Token[], { month }: Temporal.PlainYearMonth) =>
  before.some(
    (token, at) =>
      isMonth(token) &&
      before[at - 1]?.lower === 'in' &&
      before[at + 1]?.text === ',' &&
      (month - monthNumber(token) + 12) % 12 >= 2,
  )

/** "at the 2029 Lake Leaders’ Summit": it was founded there. */
const isOfMeeting = (tokens: readonly Token[], year: number) =>
  tokens[year - 1]?.lower === 'the' &&
  /^(?:at|during)$/.test(tokens[year - 2]?.lower ?? '') &&
  tokens.slice(year + 1, year + 6).some(({ lower }) => /^(?:summit|forum|meeting|conference)$/.test(lower))

/** "last year", "last fall" */
const spans = /^(?:year|month|fall|spring|summer|winter)$/

/** "announced a fund last year, which": told at the end of its clause. */
const isOfLastYear = (tokens: readonly Token[]) =>
  tokens.some(
    ({ lower }, at) =>
      lower === 'last' &&
      spans.test(tokens[at + 1]?.lower ?? '') &&
      /^[,.;]$/.test(tokens[at + 2]?.text ?? '.') &&
      isNoun(tokens[at - 1]),
  )

/** "in", "in May", "in May of", "on May 3,": the year of what was done. */
const isDated = (before: readonly Token[]) => {
  const [third, second, last] = [before.at(-3), before.at(-2), before.at(-1)]
  return (
    last?.lower === 'in' ||
    isMonth(last) ||
    (last?.lower === 'of' && isMonth(second)) ||
    (last?.text === ',' && second?.pos === 'NUM' && isMonth(third))
  )
}
