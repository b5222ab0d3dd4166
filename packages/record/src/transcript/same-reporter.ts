/** Whether the reporter who asks is the one who asked before, from what is said between the two turns. */
import type { Passage, Role } from '../schema.ts'
import { askerCalled, nameCalled } from './askers.ts'
import { handsOn, isCourtesy, movesOn, openingOf, takesLeave } from './handovers.ts'
import { houseStyles } from './house-styles.ts'

/** A turn that calls on a reporter. */
export interface Call {
  /** As printed; null where nobody is named ("Go ahead."). */
  readonly name: string | null
}

/** For each turn, how it calls on the reporter who speaks next; null where it does not. */
export function callsIn(turns: readonly Passage[], asking: Role): (Call | null)[] {
  const known = new Set<string>()
  return turns.map((turn, index) => {
    const next = turns[index + 1]
    if (turn.role === asking || next?.role !== asking) return null
    const isModerator = turn.role === 'moderator' || turn.role === 'operator'
    const name = askerCalled(turn.text, isModerator)
    if (name !== null) {
      known.add(firstName(name))
      return { name }
    }
    const alone = nameCalled(turn.text)
    if (alone !== null && known.has(firstName(alone))) return { name: alone }
    return (isModerator ? movesOn(turn.text) : handsOn(turn.text)) ? { name: null } : null
  })
}

const firstName = (name: string) => /^[\p{L}\p{M}’'-]+/u.exec(name)?.[0] ?? name

/**
 * Tells of a reporter's turn, by its place among the turns, whether the one who asked before asks again. In a call that
 * hands over by name, nobody speaks unless called; where reporters call out, only the words of a question tell.
 */
export function sameReporterTest({
  turns,
  calls,
  introductions,
  asking,
}: {
  readonly turns: readonly Passage[]
  readonly calls: readonly (Call | null)[]
  /** How the reporter of each turn introduces themselves. */
  readonly introductions: readonly (string | null)[]
  readonly asking: Role
}): (index: number, asker: string | null) => boolean {
  const called = calls.filter((call) => call !== null).length
  const isRegulated = called * mostAsksPerCall >= turns.filter((turn) => turn.role === asking).length
  const printsFollowUps = turns.some((turn) => sameReporter.has(turn.speaker ?? ''))

  return (index, asker) => {
    const call = calls[index - 1] ?? null
    const [turn, before, twoBefore] = [turns[index], turns[index - 1], turns[index - 2]]
    if (turn === undefined || before === undefined || before.role === asking) return false
    if (printsFollowUps) return sameReporter.has(turn.speaker ?? '')
    if (introductions[index] != null) return false
    if (call?.name != null) return asker !== null && firstName(call.name) === firstName(asker)
    // A second greeting, now that the line works.
    const earlier = twoBefore?.role === asking ? twoBefore.text : null
    if (earlier !== null && earlier.length < longestTest && testsLine.test(earlier)) return true
    const opening = openingOf(turn.text)
    // "Sure, go ahead", or "we can hear you", to somebody who began to ask.
    if (earlier !== null && givesLeave(before.text, earlier)) {
      return opening !== 'greets' && !(isCourtesy(earlier) && takesLeave(earlier))
    }
    if (call !== null) return false
    return opening === 'follows' || (opening === null && isRegulated && before.role !== 'moderator')
  }
}

const testsLine = /\bhear me\b|^hello\W*$|\bam I (?:on|unmuted|audible)\b/i
const longestTest = 120

/** To a question, "yes" is an answer; to whatever else a reporter began with, it is leave to go on. */
function givesLeave(text: string, began: string): boolean {
  const words = text.length > longestPermission ? [] : (text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [])
  const isLeave = words.length > 0 && words.every((word) => leave.has(word) || hearing.has(word))
  return isLeave && (!began.endsWith('?') || words.some((word) => leave.has(word)))
}

const longestPermission = 50
const leave = new Set(['go', 'ahead', 'sure', 'course', 'please', 'hear', 'absolutely', 'listening', 'loud'])
const hearing = new Set(
  'yes yeah yep yup okay ok oh sorry of right mm-hmm uh-huh we can you and clear i i’m now'.split(' '),
)
/** Briefings call on a reporter for every four questions or so; gaggles hardly ever do. */
const mostAsksPerCall = 8

const sameReporter: ReadonlySet<string> = new Set(houseStyles.flatMap((style) => style.sameReporter))
