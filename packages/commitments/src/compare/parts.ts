import { gistOf, isTelling } from '../meaning/gist.ts'
import { common } from '../meaning/in-common.ts'
import { nameWords } from '../meaning/name-words.ts'
import { wordsOf } from '../meaning/terms.ts'
import { familyOf } from '../meaning/word-families.ts'
import type { Commitment } from '../schema.ts'
import { alikeFrom } from './likeness.ts'
import type { Table } from './nearness.ts'

/** Two wordings of one promise, by their numbers in their texts. */
export interface Match {
  readonly a: number
  readonly b: number
  readonly likeness: number
}

/**
 * Wordings that the assignment left over and that are a part of a promise which has its match already: they take up
 * something of it that the match leaves, or run through the same body. The surest first; each is a part of one promise.
 */
export function attached(
  a: readonly Commitment[],
  b: readonly Commitment[],
  likeness: Table,
  assigned: readonly Match[],
): Match[] {
  const [matchOfA, matchOfB] = [new Map<number, number>(), new Map<number, number>()]
  for (const match of assigned) {
    matchOfA.set(match.a, match.b)
    matchOfB.set(match.b, match.a)
  }
  const isPart = ({ a: x, b: y, likeness: value }: Match) => {
    const [left, right] = [a[x], b[y]]
    const [other, otherLeft] = [b[matchOfA.get(x) ?? -1], a[matchOfB.get(y) ?? -1]]
    if (left === undefined || right === undefined) return false
    if (other !== undefined && otherLeft === undefined) return isPartOf(left, other, right, value)
    return otherLeft !== undefined && other === undefined && isPartOf(right, otherLeft, left, value)
  }
  const candidates = likeness
    .flatMap((row, x) => row.map((value, y): Match => ({ a: x, b: y, likeness: value })))
    .filter((match) => match.likeness >= alikeFrom && isPart(match))
    .sort((one, other) => other.likeness - one.likeness)
  const taken = new Set<string>()
  return candidates.filter((match) => {
    const part = matchOfA.has(match.a) ? `b${match.b}` : `a${match.a}`
    if (taken.has(part)) return false
    taken.add(part)
    return true
  })
}

/** Surer than a first match has to be, unless the whole tells all that the part does. */
const partFrom = 0.5

function isPartOf(whole: Commitment, match: Commitment, part: Commitment, likeness: number): boolean {
  if (likeness < partFrom && !isToldBy(whole, part)) return false
  const shared = saidIn(part.quote, part).filter(
    (word) => isTelling(word) && gistOf(whole).words.includes(word),
  )
  if (shared.length === 0) return false
  const saidInMatch = saidBesideBody(match)
  return shared.some((word) => !saidInMatch.includes(word)) || isSameBody(whole, part)
}

/** The whole has every word of what the part does, and more than one. */
function isToldBy(whole: Commitment, part: Commitment): boolean {
  const deed = gistOf(part).core.filter(isTelling)
  return deed.length > 1 && deed.every((word) => gistOf(whole).words.includes(word))
}

const saidIn = (text: string, { parties }: Commitment) => wordsOf(text, parties).words.map(familyOf)

/** Its words without those that only its body's name has: a match that founds the "Plan for Eels and Reeds" leaves the reeds. */
function saidBesideBody(one: Commitment): readonly string[] {
  const { quote, mechanism } = one
  return mechanism !== null && quote.includes(mechanism)
    ? saidIn(quote.replace(mechanism, ' '), one)
    : gistOf(one).words
}

/** Both run through a body whose name they share nearly whole. */
function isSameBody({ mechanism: a }: Commitment, { mechanism: b }: Commitment): boolean {
  if (a === null || b === null) return false
  const [inA, inB] = [nameWords(a), nameWords(b)]
  return common(inA, inB).length >= 0.75 * Math.max(inA.length, inB.length)
}
