import { figuresOf } from '../meaning/figures.ts'
import type { Commitment, Missing } from '../schema.ts'

/** Deeds that come to an end: whether they were done can be asked from a day on. */
const ending: ReadonlySet<Commitment['action']> = new Set([
  'establish',
  'deliver',
  'target',
  'transfer',
  'convene',
  'reform',
])

/** Deeds that go on: only what they name, a body or a figure, can be looked for. */
const lasting: ReadonlySet<Commitment['action']> = new Set([
  'support',
  'cooperate',
  'explore',
  'enforce',
  'continue',
])

/** "ten schools"; "two" and "three" are mostly those who promise. */
const countedInWords =
  /\b(?:four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|dozen)s? \p{Ll}/u

/** "Pilot Fund", "eel working group"; not "larger strategy", which nobody could look for. */
const isName = (mechanism: string) =>
  /\p{Lu}/u.test(mechanism) ||
  /\b(?:group|force|fund|commission|committee|council|network|cent(?:er|re)|office|agency|program(?:me)?)\b/.test(
    mechanism,
  )

/**
 * Whether a commitment can be checked as it stands, or what it leaves out: who undertakes it, what is to be there, how
 * much of it, by when.
 */
export function checkableOf(
  quote: string,
  {
    parties,
    action,
    target,
    deadline,
    mechanism,
  }: Pick<Commitment, 'parties' | 'action' | 'target' | 'deadline' | 'mechanism'>,
): Commitment['checkable'] {
  const lacks: Missing[] = []
  if (parties.length === 0) lacks.push('who')
  if (
    lasting.has(action) &&
    !isName(mechanism ?? '') &&
    figuresOf(quote).length === 0 &&
    !countedInWords.test(quote)
  )
    lacks.push('what')
  if ((action === 'target' || action === 'transfer') && target === null) lacks.push('how much')
  if (ending.has(action) && deadline === null) lacks.push('by when')
  return lacks.length === 0 ? 'yes' : lacks
}
