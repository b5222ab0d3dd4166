/** Two numbers that are one quantity: a range, or the way from one to the other. */
import { amount, type Numeral, numeralFrom, rounded } from '../words/numerals.ts'

/** The least and the most that a quantity says, and whether it tells where a figure comes from. */
export interface Reach {
  readonly low: number
  readonly high: number
  /** "from 25 to 18 percent": it ends at 18. */
  readonly isMove: boolean
}

/**
 * What two numbers that stand together say; null where they are two quantities. The word of the last holds for both:
 * "2 to 3 million".
 *
 * @param before the words before the first of them
 * @param joiner what stands between them
 */
export function reachOf(first: Numeral, last: Numeral, before: string, joiner: string): Reach | null {
  if (/and/.test(joiner) && !/\bbetween $/i.test(before)) return null
  const high = last.value
  const scaled = first.scale === 1 ? rounded(first.value * last.scale) : first.value
  const low = scaled > high ? first.value : scaled
  const isMove = low > high || isStart(before)
  return { low: isMove ? high : low, high, isMove }
}

/** Whether a number that comes next is where something starts: "from ", "from its current ", but not "ranging from ". */
export const isStart = (before: string) =>
  /(?<!\b(?:rang\p{L}*|var(?:y|ies|ying)|anywhere) )\bfrom (?:(?:an?|the|its|their|about|around|approximately|nearly|over|more than|currently|current|existing|initial) ){0,3}$/iu.test(
    before,
  )

/** Whether a number that comes next is where it is to end: "to ", "to at least ", but not "up to ". */
export const isEnd = (before: string) =>
  /(?<!\b(?:up|close|equal|equivalent|amounting|due|next) )\bto (?:(?:an?|the|about|around|approximately|just|only|at least|at most|no more than|no less than|less than|more than|over|below) ){0,3}$/i.test(
    before,
  )

/**
 * Whether a number is only where something starts that another number ends: "from 30 percent in 2031 to 40 percent".
 *
 * @param at where the number stands, among all numbers of its kind
 */
export const isLeft = (at: number, all: readonly number[], text: string) =>
  isStart(beforeIn(text, at).replace(opening, '')) &&
  all.some((later) => later > at && isEnd(beforeIn(text, later)))

/** The words before a number, as far as any of them tells what the number is. */
const beforeIn = (text: string, at: number) => text.slice(Math.max(0, at - farthest), at)

const farthest = 120

/** "30 to ", "25% to ", "between 30 and " */
const opening = new RegExp(
  `(?<![\\p{L}\\d.,/])${amount}(?: ?(?:%|percent|per cent))?(?<joiner> to | and | ?[-–] ?)$`,
  'u',
)

/**
 * What a number says with the one that opens its range before it; null where none does.
 *
 * @param before the words before the number
 *
 * @example
 * withOpening({ value: 40, scale: 1, isFloor: false }, 'cut runoff by 30 to ') // { low: 30, high: 40, isMove: false, at: 14 }
 * withOpening({ value: 18, scale: 1, isFloor: false }, 'cut dues from 25% to ') // { low: 18, high: 18, isMove: true, at: 14 }
 */
export function withOpening(last: Numeral, before: string): (Reach & { readonly at: number }) | null {
  const near = beforeIn(before, before.length)
  const match = opening.exec(near)
  if (match === null) return null
  const first = numeralFrom(match.slice(1))
  // "from 0-7.5 percent to 25 percent": what opens the range is where it starts.
  const lead = near.slice(0, match.index).replace(opening, '')
  const reach = reachOf(first, last, lead, match.groups?.joiner ?? '')
  return reach === null ? null : { ...reach, at: before.length - near.length + match.index }
}
