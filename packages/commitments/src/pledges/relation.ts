import { isIn, membersAmong } from '../actors/members.ts'
import { dueOf } from '../changes/deadlines.ts'
import { isOneMeasure } from '../changes/numbers.ts'
import { isShiftedToOthers } from '../changes/parties.ts'
import type { Change, Commitment } from '../schema.ts'
import type { Place } from './order.ts'
import type { Relation } from './pledge-schema.ts'
import { isOneEvent, type Termed } from './signs.ts'

/** A wording with what its text is. */
export interface Told extends Omit<Termed, 'gist' | 'said'> {
  readonly place: Place
}

/** What became of a wording in a later one, by what changed between them; the weightiest change decides. */
export function relationOf(from: Told, to: Told, changes: readonly Change[]): Relation {
  const types = new Set(changes.map(({ type }) => type))
  const [a, b] = [from.commitment, to.commitment]
  if (isBeside(from, to)) return setsTarget(a, b) && types.has('number added') ? 'strengthened' : 'renewed'
  if ((isPutOff(dueOf(a), dueOf(b)) && isOneDeed(a, b)) || isShrunk(a, b)) return 'moved'
  if (types.has('number changed') || types.has('mechanism renamed')) return 'superseded'
  if (types.has('number dropped') || types.has('deadline dropped')) return 'weakened'
  if (types.has('mechanism dropped') && !types.has('mechanism named')) return 'weakened'
  if (types.has('number added') || types.has('deadline added')) return 'strengthened'
  if (types.has('strength weakened') || types.has('action weakened') || isShiftedToOthers(a, b))
    return 'weakened'
  if (types.has('strength raised')) return 'strengthened'
  if (types.has('party dropped') && isLeftOut(from, to)) return 'weakened'
  return isOneEvent(from, to) && isForetold(from, to) && b.stage !== 'announced' ? 'published' : 'renewed'
}

/** The day of a meeting is not the day of what it decides. */
const isOneDeed = (a: Commitment, b: Commitment) => (a.action === 'convene') === (b.action === 'convene')

function isPutOff(from: string | null, to: string | null): boolean {
  return from !== null && to !== null && to.slice(0, from.length) > from.slice(0, to.length)
}

/** Less of the same: 15 percent of another sector's methane stands in the place of a target and is not what shrank. */
function isShrunk(a: Commitment, b: Commitment): boolean {
  const [from, to] = [a.target, b.target]
  if (from === null || to === null || from.unit !== to.unit || from.direction !== to.direction) return false
  const [before, after] = [from.low ?? from.high, to.low ?? to.high]
  return before !== null && after !== null && after < before && isOneMeasure(a, b)
}

/**
 * Two texts that one meeting gave out word one promise, and neither goes on from the other: what the one leaves out, says
 * more firmly or counts otherwise stands beside what the other says. A briefing comes before the text that it tells of.
 */
const isBeside = (from: Told, to: Told) => isOneEvent(from, to) && !isForetold(from, to)

const isForetold = (from: Told, to: Told) =>
  (from.place.isPreview && !to.place.isPreview) ||
  (from.commitment.stage === 'announced' && to.commitment.stage !== 'announced')

/** Of two texts of one meeting the one that sets a target promises what the other has not said. */
const setsTarget = (a: Commitment, b: Commitment) => a.target === null && b.target !== null

/** A government that the later text speaks for no longer promises it. A text of two cannot leave out the third. */
function isLeftOut(from: Told, to: Told): boolean {
  const [before, now, spokenFor] = [from.commitment.parties, to.commitment.parties, to.governments].map(
    (parties) => membersAmong(parties) ?? parties,
  )
  return (before ?? []).some((party) => !isIn(party, now ?? []) && isIn(party, spokenFor ?? []))
}
