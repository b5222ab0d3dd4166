import type { Change, Commitment } from '../schema.ts'
import { beneficiaryChanges, mechanismChanges } from './bodies.ts'
import { deadlineChanges } from './deadlines.ts'
import { deedChanges } from './deeds.ts'
import { numberChanges } from './numbers.ts'
import { partyChanges } from './parties.ts'
import { type Beside, objectChanges, scopeChanges } from './scope.ts'
import { stageChanges } from './stages.ts'
import { strengthChanges } from './strengths.ts'

const none: Beside = { a: [], b: [] }

/**
 * What changed from one wording to the other, in the order a reader asks: numbers, dates, who, how firmly, what, through
 * whom, for whom, how far. A briefing that announces what the text then makes is no change.
 *
 * @param beside what other wordings say of the same promise on either side; what they say has not gone
 */
export function changesBetween(a: Commitment, b: Commitment, beside: Beside = none): Change[] {
  const changes = [
    ...numberChanges(a, b),
    ...deadlineChanges(a, b),
    ...partyChanges(a, b),
    ...strengthChanges(a, b),
    ...deedChanges(a, b),
    ...mechanismChanges(a, b),
    ...beneficiaryChanges(a, b),
    ...scopeChanges(a, b, beside),
    ...stageChanges(a, b),
  ]
  return changes.length > 0 ? changes : objectChanges(a, b)
}
