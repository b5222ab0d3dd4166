import type { Passage } from '../schema.ts'
import { askerIntroduced } from './askers.ts'
import { asksForMore, isCourtesy, movesOn, openingOf, takesLeave } from './handovers.ts'
import { callsIn, sameReporterTest } from './same-reporter.ts'

/**
 * Links questions, answers and follow-ups: writes `asker`, `answers`, `followsUp` and `continues` on the turns of a record
 * that is being made, and gives the same passages back. Links point backwards.
 *
 * A turn that begins with a dash or in small letters goes on where its speaker was interrupted. A question follows up
 * the one before when nobody hands over in between, when it does not begin as somebody's first words do, and when the
 * call hands over by name otherwise; where reporters call out, only when its own words say so. Who asks is what the
 * hand-over or the reporter says, and nothing else.
 */
export function linkExchanges(passages: Passage[]): Passage[] {
  const turns = passages.filter((passage) => passage.kind === 'turn')
  const asking = turns.some((turn) => turn.role === 'reporter') ? 'reporter' : 'host'
  if (turns.some((turn) => turn.role === asking)) linkTurns(turns, asking)
  return passages
}

function linkTurns(turns: readonly Passage[], asking: 'reporter' | 'host'): void {
  const introductions = turns.map((turn) => (turn.role === asking ? askerIntroduced(turn.text) : null))
  const calls = callsIn(turns, asking)
  const isSameReporter = sameReporterTest({ turns, calls, introductions, asking })
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
        turn.continues = open.anchor
        if (asker !== null) turn.asker = asker
      } else if (isCourtesy(turn.text)) {
        if (takesLeave(turn.text)) open = null
      } else {
        const follows: Passage | null = isSameReporter(index, asker) ? asked : null
        asker = introductions[index] ?? calls[index - 1]?.name ?? (follows === null ? null : asker)
        if (asker !== null) turn.asker = asker
        if (follows !== null) turn.followsUp = follows.anchor
        open = turn
        asked = turn
      }
    } else if (turn.role === 'moderator' || turn.role === 'operator') {
      const isAnswer = before?.role === asking && after?.role === asking && !movesOn(turn.text)
      if (isAnswer && open !== null) turn.answers = open.anchor
      else if (before?.role !== asking && !(after?.role === 'official' && asksForMore(turn.text))) open = null
    } else {
      const isSpoken = turn.role !== 'other' && (turn.role !== 'interpreter' || before?.role !== asking)
      // Who goes on after an interruption still answers the same question.
      const answers: string | undefined = isSpoken ? (open?.anchor ?? resumed?.answers) : undefined
      if (answers !== undefined) turn.answers = answers
      if (resumed !== undefined) turn.continues = resumed.anchor
    }
  }
}

/** Whoever was interrupted goes on behind a dash or in small letters. */
function goesOn(text: string): boolean {
  const first = text.charCodeAt(0)
  return !(first >= 0x41 && first <= 0x5a) && /^(?:[—–…]|-- ?|\p{Ll})/u.test(text)
}

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
