import { isIn, membersAmong } from '../actors/members.ts'
import { isSameWho } from '../meaning/in-common.ts'
import type { Commitment } from '../schema.ts'

/** A wording with those for whom its text speaks. */
export interface Promised {
  readonly commitment: Commitment
  /** The governments and bodies that its text speaks for. */
  readonly governments: readonly string[]
}

/**
 * Two wordings are promises of other governments, or to other partners: what Orsk and Vell promise, and what Orsk and Tarn
 * do; what Orsk alone promises in a text with Vell, and in one with Tarn. What the same several promise is theirs in
 * whichever text. A body counts as its members ("quad"); one whose members nobody knows may speak for any.
 */
export function isOfOthers(a: Promised, b: Promised): boolean {
  const [left, right] = [membersAmong(a.commitment.parties), membersAmong(b.commitment.parties)]
  if (left !== null && right !== null) {
    if (isByOthers(left, right)) return true
    if (left.length > 1 && isSameWho(left, right)) return false
  }
  const [here, there] = [membersAmong(a.governments), membersAmong(b.governments)]
  return here !== null && there !== null && areApart(here, there)
}

/** Of those who promise none is in both, or no more than half are where each side has one of its own. */
export function isByOthers(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a]
  const shared = fewer.filter((party) => isIn(party, more)).length
  return shared === 0 || (shared < fewer.length && shared <= fewer.length / 2)
}

/** Two texts each of which has a government that the other has not: one of Orsk and Vell, one of Orsk and Tarn. */
const areApart = (a: readonly string[], b: readonly string[]) =>
  a.some((party) => !isIn(party, b)) && b.some((party) => !isIn(party, a))
