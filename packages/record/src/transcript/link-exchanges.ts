import type { Passage } from '../schema.ts'
import { askerIntroduced } from './askers.ts'
import { asksForMore, isCourtesy, movesOn, openingOf, takesLeave } from './handovers.ts'
import { callsIn, sameReporterTest } from './same-reporter.ts'

/**
 * Links questions, answers and follow-ups: gives the turns of a record `asker`, `answers`, `followsUp` and `continues`.
 * Links point backwards; passages that are no turns come back as they are.
 *
 * A turn that begins with a dash or in small letters goes on where its speaker was interrupted. A question follows up
 * the one before when nobody hands over in between, when it does not begin as somebody's first words do, and when the
 * call hands over by name otherwise; where reporters call out, only when its own words say so. Who asks is what the
 * hand-over or the reporter says, and nothing else.
 */
export function linkExchanges(passages: readonly Passage[]): Passage[] {
  const turns = passages.filter((passage) => passage.kind === 'turn')
  const asking = turns.some((turn) => turn.role === 'reporter') ? 'reporter' : 'host'
  if (!turns.some((turn) => turn.role === asking)) return [...passages]
  const links = linksOf(turns, asking)
  return passages.map((passage) => {
    const link = links.get(passage.anchor)
    return link === undefined || passage.kind !== 'turn' ? passage : { ...passage, ...link }
  })
}

type Link = Pick<Passage, 'asker' | 'answers' | 'followsUp' | 'continues'>

function linksOf(turns: readonly Passage[], asking: 'reporter' | 'host'): Map<string, Link> {
  const links = new Map<string, Link>()
  const calls = callsIn(turns, asking)
  const isSameReporter = sameReporterTest(turns, calls, asking)
  const lastOf = new Map<string, Passage>()
  /** The question that is being answered, and the last one that was asked. */
  let open: Passage | null = null
  let asked: Passage | null = null
  let asker: string | null = null

  for (const [index, turn] of turns.entries()) {
    const [before, after] = [turns[index - 1], turns[index + 1]]
    const resumed = goesOn(turn.text) ? lastOf.get(turn.speaker ?? '') : undefined
    lastOf.set(turn.speaker ?? '', turn)
    if (turn.role === asking) {
      if (open !== null && (resumed !== undefined || repliesTo(before, turns[index - 2], turn, asking))) {
        links.set(turn.anchor, { continues: open.anchor, ...askedBy(asker) })
      } else if (isCourtesy(turn.text)) {
        if (takesLeave(turn.text)) open = null
      } else {
        const follows: Passage | null = isSameReporter(index, asker) ? asked : null
        asker = askerIntroduced(turn.text) ?? calls[index - 1]?.name ?? (follows === null ? null : asker)
        links.set(turn.anchor, {
          ...askedBy(asker),
          ...(follows === null ? {} : { followsUp: follows.anchor }),
        })
        open = turn
        asked = turn
      }
    } else if (turn.role === 'moderator' || turn.role === 'operator') {
      const isAnswer = before?.role === asking && after?.role === asking && !movesOn(turn.text)
      if (isAnswer && open !== null) links.set(turn.anchor, { answers: open.anchor })
      else if (before?.role !== asking && !(after?.role === 'official' && asksForMore(turn.text))) open = null
    } else {
      const isSpoken = turn.role !== 'other' && (turn.role !== 'interpreter' || before?.role !== asking)
      // Who goes on after an interruption still answers the same question.
      const answers = isSpoken ? (open?.anchor ?? links.get(resumed?.anchor ?? '')?.answers) : undefined
      links.set(turn.anchor, {
        ...(answers === undefined ? {} : { answers }),
        ...(resumed === undefined ? {} : { continues: resumed.anchor }),
      })
    }
  }
  return links
}

const askedBy = (asker: string | null) => (asker === null ? {} : { asker })

/** Whoever was interrupted goes on behind a dash or in small letters. */
const goesOn = (text: string) => /^(?:[—–…]|-- ?|\p{Ll})/u.test(text)

/** A reporter's reply to an official who asks back right after the question. */
function repliesTo(
  before: Passage | undefined,
  twoBefore: Passage | undefined,
  turn: Passage,
  asking: Passage['role'],
): boolean {
  if (before?.role !== 'official' || twoBefore?.role !== asking || !/\?["”’)]*$/.test(before.text))
    return false
  return before.text.length < longestAskingBack && openingOf(turn.text) !== 'greets'
}

const longestAskingBack = 240
