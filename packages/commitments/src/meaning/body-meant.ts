/** The body that a wording itself speaks of. */
import type { Commitment } from '../schema.ts'

/**
 * The mechanism of a wording that names it, by its whole name or the end of it, or that means it by "it" or "that"; null for one
 * that only the lead-in of its list names: all items of the list run through that, and it tells none from another.
 *
 * @example
 * bodyMeant({ quote: 'train pilots', mechanism: 'Lake Experts Group' }) // null
 * bodyMeant({ quote: 'the Task Force will row', mechanism: 'Eel Task Force' }) // 'Eel Task Force'
 */
export function bodyMeant({ quote, mechanism }: Pick<Commitment, 'quote' | 'mechanism'>): string | null {
  if (mechanism === null || quote.includes(mechanism) || meansIt.test(quote)) return mechanism
  const [end] = ends.exec(mechanism) ?? []
  return end !== undefined && quote.includes(end) ? mechanism : null
}

const meansIt = /(?<!\p{L})(?:it|that|this|them)(?:$|[.,;]| (?:to|by|with|in|for|as|and)(?!\p{L}))/iu

/** What a text calls a body by once it has given its name, as a pattern. */
export const bareBodies =
  'Task Force|Working Group|Experts? Group|Steering (?:Group|Committee)|Joint Committee|Action Plan'

const ends = new RegExp(bareBodies)
