/** What goods are to pay: "Barges will be subject to a duty of 5 percent", "No duties will apply to salt". */
import type { Subject } from '../actors/subjects.ts'
import { clauseStart } from '../words/clauses.ts'
import type { Token } from '../words/tokens.ts'

/** Whether "subject" at `at` says that a duty is paid. */
export const isSubjectToDues = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'subject' &&
  tokens[at + 1]?.lower === 'to' &&
  tokens.slice(at + 2, at + longestRate).some(isDue)

/**
 * The goods before the verb group at `index` that are to pay a duty, or the duty that is to apply; null where the verb at
 * `deed` says nothing of the kind. Who writes of it sets it: no other subject is named.
 */
export function duesBefore(tokens: readonly Token[], index: number, deed: number): Subject | null {
  const clause = pastOpening(tokens, clauseStart(tokens, index), index)
  const start = tokens.findIndex(({ pos }, at) => at >= clause && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos))
  // Behind "in addition to", "as of March" or a verb stands what the goods are no part of.
  const opensPhrase =
    /^(?:ADP|SCONJ|VERB|ADV)$/.test(tokens[start - 1]?.pos ?? '') && tokens[start - 1]?.lower !== 'that'
  if (start < 0 || start >= index || opensPhrase) return null
  const isApplied =
    /^(?:apply|applied|levied|charged)$/.test(tokens[deed]?.lower ?? '') &&
    tokens.slice(start, index).some(isDue)
  return isApplied || isSubjectToDues(tokens, deed)
    ? { start, end: index, isBody: false, isThing: true }
    : null
}

/** "Under the pact, barges will": behind the comma of what opens the clause. */
function pastOpening(tokens: readonly Token[], clause: number, index: number): number {
  if (!/^(?:under|from|as|upon)$/.test(tokens[clause]?.lower ?? '')) return clause
  const comma = tokens.findIndex(
    ({ text }, at) => at > clause && at < index && text === ',' && tokens[at + 1]?.pos !== 'NUM',
  )
  return comma < 0 ? clause : comma + 1
}

const isDue = ({ lower }: Token) => /^(?:tariffs?|dut(?:y|ies)|quotas?|rates?|levies)$/.test(lower)

/** "a total and final tariff rate of": so far behind "subject to" the rate is named. */
const longestRate = 14
