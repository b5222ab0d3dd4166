import { months } from '@readout/record'
import { dueOf } from '../changes/deadlines.ts'
import { familiesIn } from '../meaning/word-families.ts'
import type { Commitment } from '../schema.ts'

/**
 * Whether the later of two wordings promises the thing another time ("meet again in 2035", "the third lock"), so that its
 * day is not the day of the first put off. Two of one number are one, and what has no number yet is the first; meetings of
 * two years are two.
 */
export function isAnotherInstance(a: Commitment, b: Commitment): boolean {
  const [inA, inB] = [numbersIn(a, b), numbersIn(b, a)]
  if (inA.some((number) => number !== '' && inB.includes(number))) return false
  if (inA.length > 0 && inB.length > 0) return true
  return (
    inB.some((number) => number !== 'first') ||
    areOfTwoYears(a, b) ||
    [a, b].every(({ quote }) => nominates.test(quote))
  )
}

/** Each time others are nominated. */
const nominates = /(?<!\p{L})(?:nominat|nominee)/u

/**
 * Which of its kind it is, in words; empty for one more ("again"). What is counted is the thing that both promise: "a second
 * drill" of a drill, not "to a second port" of a drill there.
 */
function numbersIn({ quote, action }: Commitment, other: Commitment): string[] {
  const things = new Set(familiesIn(other.quote))
  const counted = [...quote.matchAll(numbered)]
    .filter(([, , thing = '']) => familiesIn(thing).some((word) => things.has(word)))
    .map(([, word = '']) => numberOf(word))
  const isAgain = action === 'convene' && other.action === 'convene' && /\p{L} again(?!\p{L})/u.test(quote)
  return isAgain ? [...counted, ''] : counted
}

function numberOf(word: string): string {
  const lower = word.toLowerCase()
  if (lower === 'inaugural') return 'first'
  const number = Number.parseInt(lower, 10)
  return ordinals[number - 1] ?? (ordinals.includes(lower) || number > 0 ? lower : '')
}

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
)

/** "the next round", "2nd", with up to three words behind; not "next generation", "third countries", "for the first time", days and years. */
const numbered = new RegExp(
  `(?<![\\p{L}\\d-]|(?:${months}) )(another|next|inaugural|${ordinals.join('|')}|\\d{1,2}(?:st|nd|rd|th))(?![\\p{L}\\d]|[ -](?:generation|steps?|time|anniversary|(?:day )?of (?:${months})|countr(?:y|ies)|part(?:y|ies)|phase|(?:\\p{L}+ )?(?:years?|months?|weeks?|days?|decades?|century)))((?:[ -](?:meetings? of )?\\p{L}[\\p{L}’'-]*){1,3})`,
  'giu',
)

function areOfTwoYears(a: Commitment, b: Commitment): boolean {
  const [from, to] = [dueOf(a) ?? yearOf(a), dueOf(b) ?? yearOf(b)]
  const areMeetings = a.action === 'convene' && b.action === 'convene'
  return areMeetings && from !== null && to !== null && from.slice(0, 4) !== to.slice(0, 4)
}

/** "the 2035 Lake Leaders Summit": the year by which a meeting is named. */
const yearOf = ({ quote }: Commitment): string | null =>
  /(?<!\d)(20\d\d) (?:\p{Lu}[\p{L}\p{N}.’'-]* ){0,5}(?:Summit|Forum|Meeting|Conference|Dialogue|Ministerial)(?!\p{L})/u.exec(
    quote,
  )?.[1] ?? null
