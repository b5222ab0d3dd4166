import { rounded } from '../words/numerals.ts'
import { compareEntries, type State, weigher } from './entries.ts'
import type { Entry } from './entry.ts'
import type { Pledge, PledgeLink, Relation } from './pledge-schema.ts'
import { relationOf, turnOf } from './relation.ts'
import { isOneEvent, sureOfTopic } from './signs.ts'
import { type Step, stepBetween } from './steps.ts'
import { tiesBetween } from './ties.ts'

/** The pledge that a wording founds, with what became of each wording in a later one. */
export function pledgeFoundedBy(state: State, founder: Entry): Pledge {
  const members = [founder, ...(founder.followers ?? [])].sort(compareEntries)
  const steps = members.flatMap((entry) =>
    entry.parent === null ? [] : [stepBetween(entry.parent, entry, members)],
  )
  return {
    id: founder.id,
    wordings: members.map(({ document, commitment }) => ({ document, commitment })),
    links: steps.map(
      (step): PledgeLink => ({
        from: members.indexOf(step.from),
        to: members.indexOf(step.to),
        relation: relationIn(step, steps),
        changes: [...step.changes],
        reasons: tiesBetween(step.from, step.to, weigher(state)),
        confidence: rounded(step.to.likely),
      }),
    ),
  }
}

/** What a step is among those of its pledge. Where two wordings may be of one topic alone, nothing became of the one. */
function relationIn({ from, to, standing }: Step<Entry>, steps: readonly Step<Entry>[]): Relation {
  if (to.likely < sureOfTopic) return 'renewed'
  const turns = steps
    .filter((other) => isOneEvent(other.to, to))
    .map((other) => turnOf(other.from, other.to, other.standing))
  const isMixed = turns.some(({ isLess }) => isLess) && turns.some(({ isMore }) => isMore)
  return relationOf(from, to, standing, isMixed)
}
