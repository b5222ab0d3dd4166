import { compareEntries, leastLikely } from './entries.ts'
import type { Entry } from './entry.ts'
import { comparePlaces } from './order.ts'
import { isOfOthers } from './promisers.ts'
import { eventDays, isOneEvent } from './signs.ts'

/** From here two wordings are held to be one promise. */
const linkedFrom = 0.45

/**
 * Whether two wordings are held to be perhaps one promise only: of links this unsure about as many are right as wrong.
 *
 * @param confidence how likely they are one, from 0 to 1
 *
 * @example
 * isUnsure(0.47) // true
 */
export const isUnsure = (confidence: number): boolean => confidence < 0.5

/** As likely as this a wording must go on from the one that founds its pledge, unless it is this sure to go on from one in between. */
const coreFrom = leastLikely
const sureFrom = 0.65

/** What a wording hung on before; a founder of null says that it is new. */
export interface Before {
  readonly founder: Entry | null
  readonly parent: Entry | null
  readonly likely: number
}

/**
 * Lets each of these wordings choose what it goes on from, in the order of their days, and each later one that hangs on
 * a choice that changed, until none does. The result is the same whichever came into the book first. Gives what they hung
 * on before.
 */
export function settle(dirty: ReadonlySet<Entry>): Map<Entry, Before> {
  const before = new Map<Entry, Before>()
  let round: ReadonlySet<Entry> = dirty
  while (round.size > 0) {
    const next = new Set<Entry>()
    for (const entry of [...round].sort(compareEntries)) {
      next.delete(entry)
      const { hasChosen } = entry
      if (!before.has(entry))
        before.set(entry, {
          founder: hasChosen ? entry.founder : null,
          parent: entry.parent,
          likely: entry.likely,
        })
      const { parent, founder } = choose(entry)
      entry.parent = parent
      entry.likely = parent === null ? 1 : (entry.earlier?.get(parent) ?? 0)
      entry.hasChosen = true
      if (hasChosen && founder === entry.founder) continue
      entry.founder.followers?.delete(entry)
      if (founder !== entry) founder.followers = (founder.followers ?? new Set()).add(entry)
      entry.founder = founder
      for (const later of entry.later ?? []) next.add(later)
    }
    round = next
  }
  return before
}

/**
 * The likeliest earlier wording that stands with its founder; what others founded goes on for none but them, by whichever
 * text it comes. Of those of past events that are nearly as likely, the likeliest of the latest event: a promise goes on from
 * where it was last made.
 */
function choose(entry: Entry): { parent: Entry | null; founder: Entry } {
  const [best, ...others] = [...(entry.earlier ?? [])]
    .filter(([, likely]) => likely >= linkedFrom)
    .sort(([a, x], [b, y]) => y - x || comparePlaces(b.place, a.place) || a.index - b.index)
    .filter(([{ founder }, likely]) => likely >= sureFrom || (entry.earlier?.get(founder) ?? 0) >= coreFrom)
    .filter(([{ founder }]) => !isOfOthers(founder, entry))
  if (best === undefined) return { parent: null, founder: entry }
  const [likeliest, likely] = best
  const parent = others
    .filter(([other, less]) => oddsOf(less) >= nearlyAsLikely * oddsOf(likely) && isPast(other, entry))
    .reduce((latest, [other]) => (isLater(other, latest) ? other : latest), likeliest)
  return { parent, founder: parent.founder }
}

/** Of a later event, or the text of the event rather than what previews it; not what stands further down in one of them. */
const isLater = (a: Entry, b: Entry) =>
  isOneEvent(a, b) ? b.place.isPreview && !a.place.isPreview : compareEntries(a, b) > 0

/** By odds, as a share of the likeliest's. */
const nearlyAsLikely = 0.5

const oddsOf = (likely: number) => likely / (1 - Math.min(likely, 0.9999))

const isPast = ({ day: a }: Entry, { day: b }: Entry) => a !== null && b !== null && b - a > eventDays
