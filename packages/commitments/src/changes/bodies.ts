import { contentWords } from '../content-words.ts'
import { nameWords } from '../name-words.ts'
import type { Change, Commitment } from '../schema.ts'
import { change, quoted, without } from './change.ts'

/** Through what: the body, plan or agreement that carries the promise. */
export function mechanismChanges(a: Commitment, b: Commitment): Change[] {
  const [from, to] = [a.mechanism, b.mechanism]
  if (from !== null && to !== null) return namedBoth(from, to, a, b)
  if (from !== null && isNamedOnlyIn(from, a, b)) return [dropped(from)]
  if (to !== null && isNamedOnlyIn(to, b, a)) {
    return [change('mechanism named', null, to, `It is now to run through the ${quoted(to)}.`)]
  }
  return []
}

function namedBoth(from: string, to: string, a: Commitment, b: Commitment): Change[] {
  if (isSameName(from, to)) return []
  if (holds(nameWords(to), nameWords(from))) {
    return [change('mechanism named', from, to, `${quoted(from)} is now named as the ${quoted(to)}.`)]
  }
  // Of several bodies that one wording names, one was coded here and another there.
  const isBothInOne = namesBeside(a.quote, to, from) || namesBeside(b.quote, from, to)
  if (!isBothInOne) return [change('mechanism renamed', from, to, `${quoted(from)} became ${quoted(to)}.`)]
  return isNamedOnlyIn(from, a, b) ? [dropped(from)] : []
}

/** It has most of what one name has and the other has not. */
function namesBeside(quote: string, name: string, other: string): boolean {
  const [words, own] = [nameWords(quote), without(nameWords(name), nameWords(other))]
  return own.length >= 2 && own.filter((word) => words.includes(word)).length >= 0.6 * own.length
}

const dropped = (name: string) =>
  change('mechanism dropped', name, null, `The ${quoted(name)} is no longer named.`)

const holds = (all: readonly string[], some: readonly string[]) => some.every((word) => all.includes(word))

/** One wording itself names it, and hardly a word of its name stands in the other. */
function isNamedOnlyIn(name: string, here: Commitment, there: Commitment): boolean {
  const words = nameWords(name)
  const inThere = new Set(nameWords(there.quote))
  return here.quote.includes(name) && words.filter((word) => inThere.has(word)).length <= words.length / 2
}

/** A word more or less makes no other body, unless a description became a name. */
function isSameName(a: string, b: string): boolean {
  const [short, long] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length)
  if (short === undefined || long === undefined) return false
  return (
    holds(long, short) && long.length - short.length < (/^\p{Ll}/u.test(a) !== /^\p{Ll}/u.test(b) ? 1 : 2)
  )
}

/** For whom, where both wordings say. */
export function beneficiaryChanges(a: Commitment, b: Commitment): Change[] {
  const [from, to] = [a.beneficiary, b.beneficiary]
  if (from === null || to === null || from === to) return []
  const [inA, inB] = [contentWords(from), contentWords(to)]
  if (holds(inA, inB) && holds(inB, inA)) return []
  const note = holds(inB, inA)
    ? `It is for ${quoted(to)} now: those who gain are named more closely.`
    : `It was for ${quoted(from)} and is now for ${quoted(to)}.`
  return [change('beneficiary changed', from, to, note)]
}
