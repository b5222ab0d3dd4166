import type { Commitment, Missing } from '../schema.ts'
import { parties } from './own-figures.ts'
import { type Figure, figuresIn } from './printed-figures.ts'

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

/** "5 million", "ten schools": a figure to look for, and neither of a name, a list nor those who promise. */
const namesFigure = (quote: string) => figuresIn(quote).some(isToLookFor) || tens.test(quote)

const isToLookFor = ({ words, value, unit, isPrinted, isInName }: Figure) =>
  !isInName &&
  !parties.test(words) &&
  (isPrinted ? !/^°?$/.test(unit) : value > few && /^\p{L}+ \p{Ll}/u.test(words))

/** In words, "two" and "three" are mostly those who promise. */
const few = 3
const tens = /\b(?:twenty|thirty|forty|fifty|hundred|thousand|dozen)s? \p{Ll}/u

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
  if (lasting.has(action) && !isName(mechanism ?? '') && target === null && !namesFigure(quote))
    lacks.push('what')
  if ((action === 'target' || action === 'transfer') && target === null) lacks.push('how much')
  if (ending.has(action) && deadline === null) lacks.push('by when')
  return lacks.length === 0 ? 'yes' : lacks
}
