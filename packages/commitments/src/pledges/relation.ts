import { dueOf } from '../changes/deadlines.ts'
import { isOneMeasure } from '../changes/numbers.ts'
import { isShiftedToOthers } from '../changes/parties.ts'
import { isState } from '../meaning/governments.ts'
import type { Change, Commitment } from '../schema.ts'
import type { Place } from './order.ts'
import type { Relation } from './pledge-schema.ts'
import { isOneEvent, type Termed } from './signs.ts'

/** A wording with what its text is. */
export interface Told extends Omit<Termed, 'gist'> {
  readonly place: Place
}

/** What became of a wording in a later one, by what changed between them; the weightiest change decides. */
export function relationOf(from: Told, to: Told, changes: readonly Change[]): Relation {
  const types = new Set(changes.map(({ type }) => type))
  const [a, b] = [from.commitment, to.commitment]
  if ((isPutOff(dueOf(a), dueOf(b)) && isOneDeed(a, b)) || isShrunk(a, b)) return 'moved'
  if (types.has('number changed') || types.has('mechanism renamed')) return 'superseded'
  if (types.has('number dropped') || types.has('deadline dropped')) return 'weakened'
  const isLeft = types.has('mechanism dropped') && !types.has('mechanism named')
  if (isLeft && !isBeside(from, to)) return 'weakened'
  if (types.has('number added') || types.has('deadline added')) return 'strengthened'
  if (types.has('strength weakened') || types.has('action weakened') || isShiftedToOthers(a, b))
    return 'weakened'
  if (types.has('strength raised')) return 'strengthened'
  if (types.has('party dropped') && isLeftOut(from, to)) return 'weakened'
  if (isOneEvent(from, to) && (from.place.isPreview || a.stage === 'announced') && b.stage !== 'announced')
    return 'published'
  return 'renewed'
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

/** Two texts that one meeting gave out say one promise at length and in short: what the short one leaves out stands. */
const isBeside = (from: Told, to: Told) => isOneEvent(from, to) && !from.place.isPreview

/** A government that the later text speaks for no longer promises it. A text of two cannot leave out the third. */
const isLeftOut = (from: Told, to: Told) =>
  from.commitment.parties.some(
    (party) => !to.commitment.parties.includes(party) && (!isState(party) || to.governments.includes(party)),
  )
