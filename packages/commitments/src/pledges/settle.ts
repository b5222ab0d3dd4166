import { compareEntries, type Entry, leastLikely } from './entries.ts'

/** From here two wordings are held to be one promise. */
const linkedFrom = 0.55

/** As like as this a wording must be to the one that founds its pledge, however like it is to one in between. */
const coreFrom = leastLikely

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
      const isHeld = entry.founder.members.has(entry)
      if (!before.has(entry))
        before.set(entry, {
          founder: isHeld ? entry.founder : null,
          parent: entry.parent,
          likely: entry.likely,
        })
      const { parent, founder } = choose(entry)
      entry.parent = parent
      entry.likely = parent === null ? 1 : (entry.earlier.get(parent) ?? 0)
      if (isHeld && founder === entry.founder) continue
      entry.founder.members.delete(entry)
      founder.members.add(entry)
      entry.founder = founder
      for (const later of entry.later) next.add(later)
    }
    round = next
  }
  return before
}

function choose(entry: Entry): { parent: Entry | null; founder: Entry } {
  const ranked = [...entry.earlier]
    .filter(([, likely]) => likely >= linkedFrom)
    .sort(([a, x], [b, y]) => y - x || compareEntries(b, a))
  for (const [parent] of ranked) {
    const { founder } = parent
    if ((entry.earlier.get(founder) ?? 0) >= coreFrom) return { parent, founder }
  }
  return { parent: null, founder: entry }
}
