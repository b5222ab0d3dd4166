/** Clauses that promise by telling how firmly one stands: "We are steadfast in ending eel theft". */
import { isParticiple } from '../words/clauses.ts'
import type { Token } from '../words/tokens.ts'
import { firstWithin } from '../words/within.ts'
import { madeBySomebody, type Trigger } from './trigger.ts'

/** "remain resolute as ever in helping Vell" */
export function resolute(tokens: readonly Token[], i: number): Trigger | null {
  if (!/^(?:AUX|ADV|VERB)$/.test(tokens[i - 1]?.pos ?? '')) return null
  const within = firstWithin(tokens, i + 1, i + 4, ({ lower }) => lower === 'in')
  if (within < 0 || !isParticiple(tokens[within + 1]) || tokens[within + 1]?.pos !== 'VERB') return null
  const isAsBefore = tokens[i - 1]?.lower.startsWith('remain') === true
  return madeBySomebody(tokens, {
    manner: 'performative',
    strength: 'firm',
    stage: isAsBefore ? 'reaffirmed' : null,
    from: isAsBefore ? i - 1 : i,
    deed: within + 1,
    isNoun: false,
  })
}
