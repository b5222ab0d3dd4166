import { contentWords } from '../meaning/content-words.ts'
import { familiesIn } from '../meaning/word-families.ts'
import type { Change, Commitment } from '../schema.ts'
import { holds } from './bodies.ts'
import { change, quoted } from './change.ts'

/** For whom, where both wordings say; a deed ("for returning to") gains nothing. */
export function beneficiaryChanges(a: Commitment, b: Commitment): Change[] {
  const [from, to] = [gainIn(a), gainIn(b)]
  if (from === null || to === null || from === to) return []
  const [inA, inB] = [contentWords(from), contentWords(to)]
  if (holds(inA, inB) && holds(inB, inA)) return []
  // "the workforce", "small and middle ports": the same ones in other words, or named elsewhere in the other wording.
  if (familiesIn(from).some((word) => knownIn(to).has(word) && !general.has(word)) && !holds(inB, inA))
    return []
  if (holds(contentWords(b.quote), inA) || holds(contentWords(a.quote), inB)) return []
  if (isVague(to) || [from, to].some((gain) => /^\p{Ll}+ing /u.test(gain))) return []
  const note =
    holds(inB, inA) || isVague(from)
      ? `It is for ${quoted(to)} now: those who gain are named more closely.`
      : `It was for ${quoted(from)} and is now for ${quoted(to)}.`
  return [change('beneficiary changed', from, to, note)]
}

const gainIn = ({ beneficiary }: Commitment) => beneficiary?.replace(/^(?:directly|only|also) /u, '') ?? null
const knownIn = (gain: string) => new Set(familiesIn(gain))
const general = new Set(familiesIn('people communities countries region'))

/** "the region", which may be the place that the other wording names. */
const isVague = (gain: string) =>
  /^(?:the|our|this|these|those) (?:region|hemisphere|people|peoples|communities|citizens)$/.test(gain)
