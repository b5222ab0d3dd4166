/** Bodies that a document names once in full, and then by their letters. */
import { matchesOf } from '../words/matches.ts'

const heads =
  /\b(?:Agency|Administration|Bureau|Office|Directorate|Division|Department|Ministry|Command|Corps|Service|Unit|Force|Program(?:me)?|Initiative|Partnership|Cent(?:er|re)|Commission|Council|Committee|Group|Authority|Institute|Dialogue|Network|Fund|Coalition|Mechanism|Secretariat|Forum|Alliance|Accelerator|Plan|Guard|Board|Team|Partners)\b/

/**
 * The letters of such bodies: "the Lake Rescue Command (LRC)". Whoever reads on meets them as actors ("LRC will train").
 *
 * @example
 * bodiesNamedIn('Orsk opened its Lake Rescue Command (LRC) in Dray.') // ['LRC']
 * bodiesNamedIn('It signed the Lake Law (LL) with Marine Ltd (ML).') // []
 */
export function bodiesNamedIn(text: string): string[] {
  return matchesOf(text, inBrackets).flatMap(({ index, 1: letters = '' }) =>
    /\p{Lu}.*\p{Lu}/u.test(letters) && heads.test(nameBefore(text, index)) ? [letters] : [],
  )
}

/** "(LRC)", "(LRC 2034)" */
const inBrackets = /\((\p{Lu}[\p{L}-]{2,9})(?: 20\d\d)?\)/gu

/** The name that ends before the bracket at `index`; empty where none does. */
export const nameBefore = (text: string, index: number): string =>
  /(?:(?:[\p{Lu}\p{N}][\p{L}\p{N}.’'&-]*|of|for|on|and|the|in|to|against|from|’s),? )+$/u.exec(
    text.slice(Math.max(0, index - longestName), index),
  )?.[0] ?? ''

const longestName = 110
