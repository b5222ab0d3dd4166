/** Meetings that are themselves what is promised: "The next meeting will be held in Orsk." */

import type { Subject } from '../actors/subjects.ts'
import type { Run } from '../words/clauses.ts'
import type { Token } from '../words/tokens.ts'

/**
 * The event that is the subject of the verb group at `index`, held by those who speak; null where another noun is.
 *
 * @param deed what happens to it: "held", "take"
 */
export function eventBefore(tokens: readonly Token[], index: number, deed: number): Subject | null {
  const head = index - 1
  if (!isEvent(tokens[head]) || !isHeld(tokens, deed)) return null
  return { ...phraseOf(tokens, head), isBody: false, isThing: true }
}

/** "meeting", "visits": what is held. */
export const isEvent = (token: Token | undefined): boolean => events.test(token?.lower ?? '')

const events =
  /^(?:meetings?|summits?|dialogues?|conferences?|consultations?|ministerials?|forums?|rounds?|sessions?|workshops?|visits?|missions?|exercises?|negotiations?)$/

const isHeld = (tokens: readonly Token[], deed: number) =>
  /^(?:held|hosted|convened|launched|organized|organised)$/.test(tokens[deed]?.lower ?? '') ||
  (tokens[deed]?.lower === 'take' && tokens[deed + 1]?.lower === 'place')

/** Back over what tells which meeting. */
function phraseOf(tokens: readonly Token[], head: number): Run {
  let start = head
  while (
    /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[start - 1]?.pos ?? '') ||
    tokens[start - 1]?.lower === 'next'
  )
    start--
  return { start, end: head + 1 }
}
