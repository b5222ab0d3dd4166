/** What a promise depends on: "subject to parliament", "pending the treaty". */

/**
 * The condition that a wording sets and the other does not, in its words; null where both set one or neither.
 *
 * @example
 * conditionOnlyIn('will lend pumps, subject to parliament', 'will lend pumps') // 'subject to parliament'
 */
export const conditionOnlyIn = (here: string, there: string): string | null =>
  condition.test(there) ? null : (condition.exec(here)?.[0].trim() ?? null)

const condition =
  /(?<=[\p{L}\d)”] |, )(?:subject to|pending|contingent (?:up)?on|conditional (?:up)?on|provided that) [^,;:()]{3,}/u
