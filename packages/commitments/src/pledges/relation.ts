import { dueOf } from '../changes/deadlines.ts'
import { isOneMeasure } from '../changes/numbers.ts'
import { isShiftedToOthers } from '../changes/parties.ts'
import type { Change, Commitment } from '../schema.ts'
import type { Place } from './order.ts'
import type { Relation } from './pledge-schema.ts'
import { isOneEvent, type Termed } from './signs.ts'

/** A wording with what its text is. */
export interface Told extends Pick<Termed, 'commitment' | 'governments' | 'day'> {
  readonly place: Place
  /** How likely it is one promise with the wording that it goes on from; sure where nothing is said. */
  readonly likely?: number
  /** What its text says around it; undefined where that is not at hand. */
  readonly around?: string | undefined
}

/**
 * What became of a wording in a later one, by what changed between them; the weightiest change decides. Less in one thing
 * and more in another is neither.
 *
 * @param isMixed other wordings of the later event promise more of it, this one less, or the other way round
 */
export function relationOf(from: Told, to: Told, changes: readonly Change[], isMixed = false): Relation {
  const types = new Set(changes.map(({ type }) => type))
  const [a, b] = [from.commitment, to.commitment]
  if (isBeside(from, to)) return 'renewed'
  if (types.has('deadline changed') && isPutOff(dueOf(a), dueOf(b)) && isOneDeed(a, b)) return 'moved'
  if (types.has('number changed') && isShrunk(a, b)) return 'moved'
  if (types.has('number changed') || (types.has('mechanism renamed') && areNames(a, b))) return 'superseded'
  const { isLess, isMore } = turnOf(from, to, changes)
  if (isLess !== isMore && !isMixed) return isLess ? 'weakened' : 'strengthened'
  return isOneEvent(from, to) && isForetold(from, to) && b.stage !== 'announced' ? 'published' : 'renewed'
}

/** Whether the later wording promises less of something, and more; of two texts of one meeting neither does. */
export function turnOf(from: Told, to: Told, changes: readonly Change[]): Turn {
  if (isBeside(from, to)) return { isLess: false, isMore: false }
  const types = new Set(changes.map(({ type }) => type))
  const isLess =
    less.some((type) => types.has(type)) ||
    (types.has('number dropped') && setsTarget(to.commitment, from.commitment)) ||
    (types.has('party changed') && isShiftedToOthers(from.commitment, to.commitment))
  const isMore =
    more.some((type) => types.has(type)) ||
    (types.has('number added') && setsTarget(from.commitment, to.commitment))
  return { isLess, isMore }
}

export interface Turn {
  readonly isLess: boolean
  readonly isMore: boolean
}

const less: readonly Change['type'][] = ['deadline dropped', 'strength weakened']
const more: readonly Change['type'][] = ['deadline added', 'strength raised']

/** "the Salt Plan"; "a joint plan" is a description, which another text words otherwise. */
const areNames = (a: Commitment, b: Commitment) =>
  [a.mechanism, b.mechanism].every((name) => name !== null && /\p{Lu}/u.test(name))

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

export const isForetold = (from: Told, to: Told) =>
  (from.place.isPreview && !to.place.isPreview) ||
  (from.commitment.stage === 'announced' && to.commitment.stage !== 'announced')

/** The other sets a target and the one has none; a figure beside a target is a part of it or tells something else. */
const setsTarget = (a: Commitment, b: Commitment) => a.target === null && b.target !== null
