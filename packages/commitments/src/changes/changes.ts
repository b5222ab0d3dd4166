import { familiesIn } from '../meaning/word-families.ts'
import type { Change, Commitment } from '../schema.ts'
import { isToldAround } from './around.ts'
import { beneficiaryChanges } from './beneficiaries.ts'
import { mechanismChanges } from './bodies.ts'
import { without } from './change.ts'
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
 * @param beside what other wordings say of the same promise on either side, and the texts around both; what they say has
 *   not gone
 */
export function changesBetween(a: Commitment, b: Commitment, beside: Beside = none): Change[] {
  const mechanisms = mechanismChanges(a, b, beside.texts)
  const changes = [
    ...numberChanges(a, b),
    ...deadlineChanges(a, b),
    ...partyChanges(a, b, beside.inName),
    ...strengthChanges(a, b),
    ...deedChanges(a, b),
    ...mechanisms,
    ...beneficiaryChanges(a, b),
    ...scopeChanges(a, b, beside).filter((scope) => !mechanisms.some((body) => isToldBy(scope, body))),
    ...stageChanges(a, b),
  ].filter((one) => beside.around === undefined || !isToldAround(one, beside.around.a, beside.around.b))
  return changes.length > 0 ? changes : objectChanges(a, b)
}

/** "It is now limited to “joint ice fund”", where that fund is told as the body that it now names. */
function isToldBy(scope: Change, body: Change): boolean {
  return [
    [scope.from, body.from],
    [scope.to, body.to],
  ].every(([words, name]) => {
    if (words == null) return true
    const [told, all] = [familiesIn(words), familiesIn(name ?? '')]
    return without(told, all).length === 0 && without(all, told).length <= told.length
  })
}
