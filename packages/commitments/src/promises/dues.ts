/** What goods are to pay: "Barges will be subject to a duty of 5 percent", "No duties will apply to salt". */

import { statesIn } from '../actors/states.ts'
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
  if (isChanged(tokens, deed) && isOwnDue(tokens, start, index))
    return { start, end: index, isBody: false, isThing: false }
  return isApplied || isSubjectToDues(tokens, deed)
    ? { start, end: index, isBody: false, isThing: true }
    : null
}

/** "The tariff rate on salt": of the clause itself, whatever it is laid on; not "Vell’s tariffs", "Many expect that tariffs". */
function isOwnDue(tokens: readonly Token[], start: number, end: number): boolean {
  const due = tokens.findIndex(
    ({ lower }, at) => at >= start && at < end && /^(?:tariffs?|dut(?:y|ies)|levies)$/.test(lower),
  )
  const before = tokens.slice(start, due)
  return (
    due > 0 &&
    tokens[start - 1]?.lower !== 'that' &&
    before.every(({ pos, text }) => pos !== 'VERB' && !/^[’']s?$/.test(text)) &&
    statesIn(before.map(({ text }) => text).join(' ')).length === 0
  )
}

/** "The tariff on salt will rise from 5 to 10 percent." */
const isChanged = (tokens: readonly Token[], deed: number) =>
  /^(?:increase|rise|go|decrease|fall|drop)$/.test(tokens[deed]?.lower ?? '') &&
  /^(?:from|to|by)$/.test(tokens[deed + 1]?.lower ?? '') &&
  tokens.slice(deed + 2, deed + longestRate).some(({ lower }) => /^(?:%|percent)$/.test(lower))

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
