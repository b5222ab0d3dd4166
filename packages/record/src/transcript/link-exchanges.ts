import type { Passage } from '../schema.ts'

/**
 * Links questions, answers and follow-ups: gives the turns of a record `answers`, `followsUp` and `continues`. Links point
 * backwards; passages that are no turns come back as they are.
 */
export function linkExchanges(passages: readonly Passage[]): Passage[] {
  const links = new Map<Passage, Partial<Passage>>()
  let question: Passage | null = null
  let before: Passage | null = null
  for (const turn of passages) {
    if (turn.kind !== 'turn') continue
    if (turn.role === 'reporter') {
      if (question !== null && goesOn(turn)) links.set(turn, { continues: question.anchor })
      else question = turn
    } else if (question !== null && turn.role === 'official') {
      links.set(turn, { answers: question.anchor })
    } else if (before?.role !== 'reporter') {
      question = null
    }
    before = turn
  }
  return passages.map((passage) => ({ ...passage, ...links.get(passage) }))
}

/** An interrupted question goes on in lower case. */
const goesOn = (turn: Passage) => /^\p{Ll}/u.test(turn.text)
