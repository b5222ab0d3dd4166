/** What was founded long before the text that tells of it, and was promised in a text of its own. */
import { isMonth } from '../words/months.ts'
import type { Token } from '../words/tokens.ts'

/**
 * Whether a sentence tells of an earlier time: "One year ago, they launched a fund", "In 2029, …" in a text of 2031.
 *
 * @param start where the clause begins; what stands before it may tell the time
 * @param year of the document, null where its day is not known
 */
export const isLongSince = (tokens: readonly Token[], start: number, year: number | null): boolean =>
  (year !== null &&
    tokens.some(
      ({ lower }, at) => /^20\d\d$/.test(lower) && Number(lower) < year && opensTime(tokens[at - 1]),
    )) ||
  tokens
    .slice(0, start)
    .some(
      ({ lower }, at) =>
        (lower === 'ago' && /^(?:years?|months?|decades?)$/.test(tokens[at - 1]?.lower ?? '')) ||
        (lower === 'last' && /^(?:year|month|fall|spring|summer|winter)$/.test(tokens[at + 1]?.lower ?? '')),
    )

const opensTime = (token: Token | undefined) => token?.lower === 'in' || isMonth(token)
