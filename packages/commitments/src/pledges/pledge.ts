import { changesBetween } from '../changes/changes.ts'
import { rounded } from '../meaning/in-common.ts'
import { compareEntries, type Entry, type State, weigher } from './entries.ts'
import type { Pledge, PledgeLink } from './pledge-schema.ts'
import { relationOf } from './relation.ts'
import { tiesBetween } from './ties.ts'

/** The pledge that a wording founds, with what became of each wording in a later one. */
export function pledgeFoundedBy(state: State, founder: Entry): Pledge {
  const members = [...founder.members].sort(compareEntries)
  const links = members.flatMap((entry, to): PledgeLink[] => {
    if (entry.parent === null) return []
    const changes = changesBetween(entry.parent.commitment, entry.commitment)
    return [
      {
        from: members.indexOf(entry.parent),
        to,
        relation: relationOf(entry.parent, entry, changes),
        changes,
        reasons: tiesBetween(entry.parent, entry, weigher(state)),
        confidence: rounded(entry.likely),
      },
    ]
  })
  return {
    id: founder.id,
    wordings: members.map(({ document, commitment }) => ({ document, commitment })),
    links,
  }
}
