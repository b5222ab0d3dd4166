import { contentWords } from '../meaning/content-words.ts'
import type { Change, Commitment } from '../schema.ts'
import { holds } from './bodies.ts'
import { change, quoted } from './change.ts'

/** For whom, where both wordings say; a deed ("for returning to") gains nothing. */
export function beneficiaryChanges(a: Commitment, b: Commitment): Change[] {
  const [from, to] = [a.beneficiary, b.beneficiary]
  if (from === null || to === null || from === to) return []
  const [inA, inB] = [contentWords(from), contentWords(to)]
  if (holds(inA, inB) && holds(inB, inA)) return []
  if (isVague(to) || [from, to].some((gain) => /^\p{Ll}+ing /u.test(gain))) return []
  const note =
    holds(inB, inA) || isVague(from)
      ? `It is for ${quoted(to)} now: those who gain are named more closely.`
      : `It was for ${quoted(from)} and is now for ${quoted(to)}.`
  return [change('beneficiary changed', from, to, note)]
}

/** "the region", which may be the place that the other wording names. */
const isVague = (gain: string) => /^(?:the|our|this) (?:region|hemisphere)$/.test(gain)
