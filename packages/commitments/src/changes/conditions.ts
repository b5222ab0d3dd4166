/** What a promise depends on: "subject to parliament", "pending the treaty". */
import { familiesIn } from '../meaning/word-families.ts'

/**
 * The condition that a wording sets and the other does not, in its words; null where both set the same or this one sets none.
 *
 * @example
 * conditionOnlyIn('will lend pumps, subject to parliament', 'will lend pumps') // 'subject to parliament'
 */
export function conditionOnlyIn(here: string, there: string): string | null {
  const set = setIn(here)
  const known = new Set(familiesIn(condition.exec(there)?.[0] ?? ''))
  return set === null || familiesIn(set).some((word) => known.has(word) && !opening.has(word)) ? null : set
}

/** Not "so that ferries aren’t subject to dues": what is kept off is nothing that the promise waits for. */
function setIn(quote: string): string | null {
  const match = condition.exec(quote)
  if (match === null || denied.test(quote.slice(0, match.index))) return null
  return match[0].trim()
}

const denied = /(?:n[’']t|(?<!\p{L})(?:not|never|no longer|without|so that))(?!\p{L})[^,;:]*$/iu
const condition =
  /(?:(?<=, )pending|(?<=[\p{L}\d)”] |, )(?:subject to|pending (?=the |its |an? |approval|congress)|contingent (?:up)?on|conditional (?:up)?on|provided that)) ?(?:(?! from )[^,;:()]){3,}/iu
const opening = new Set(familiesIn('subject pending contingent conditional provided'))
