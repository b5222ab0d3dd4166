import type { Proposal, Setting } from '../deeds/proposal.ts'
import { withoutRetold } from '../deeds/retold.ts'
import { withEnough, withoutTail } from '../deeds/shortest.ts'
import { withTime } from '../deeds/with-time.ts'
import { doubtsOf } from '../doubts/doubts.ts'
import { fragment } from '../frames/fragment.ts'
import type { Trigger } from '../promises/trigger.ts'
import { triggersIn } from '../promises/triggers.ts'
import type { Cue } from '../schema.ts'
import { isParticiple, type Run } from '../words/clauses.ts'
import type { Token } from '../words/tokens.ts'
import { fromFrame } from './from-frame.ts'
import { fromTrigger, openingOf } from './from-trigger.ts'
import { traitsOf } from './traits.ts'

/** Every promise that the grammar sees in a sentence. */
export function proposalsIn(tokens: readonly Token[], setting: Setting): Proposal[] {
  if (tokens.length === 0) return []
  const doubted = withoutConjoined(tokens, triggersIn(tokens)).map((trigger) => ({
    trigger,
    doubts: doubtsOf(tokens, trigger, setting),
  }))
  const triggers = doubted.flatMap(({ trigger, doubts }) => (doubts.length === 0 ? trigger : []))
  const first = triggers[0]
  const { frame } = setting
  const item =
    frame === null
      ? null
      : fromFrame(tokens, frame, setting.framedFrom ?? 0, first, boundary(tokens, first, -1))
  const isRunningOn = setting.isSpoken && (setting.isPreview || setting.hasPromiseBefore === true)
  const taken = item?.taken ?? []
  const proposals: Proposal[] = [...(item?.proposals ?? (isRunningOn ? fragment(tokens) : []))]
  for (const { trigger, doubts } of doubted) {
    // "Advancing the plan by launching three groups": how it is done.
    if (trigger.subject === null && taken.some((run) => isWithin(trigger.words, run))) continue
    const next = triggers.find((other) => other.words.start > trigger.words.start)
    const end = boundary(tokens, next, trigger.deed)
    const own = fromTrigger(tokens, trigger, end, setting)
    proposals.push(
      ...(doubts.length === 0 ? own : own.map((one) => ({ ...withCues(one, doubts), isDoubtful: true }))),
    )
  }
  const whole = withoutRetold(
    tokens,
    proposals.filter(({ start, end }) => end - start > 1).map((proposal) => withoutTail(tokens, proposal)),
  )
  return whole.map((proposal) => {
    const behind = whole.flatMap(({ start }) => (start < proposal.end ? [] : [start]))
    const told = withEnough(tokens, proposal, Math.min(tokens.length, ...behind))
    return withTime(tokens, withCues(told, traitsOf(tokens, told, setting)))
  })
}

const isWithin = (words: Run, { start, end }: Run) => words.start >= start && words.start < end

/** "committed to focusing …; working to coordinate …": a participle that goes on with the list before is a deed of that list. */
function withoutConjoined(tokens: readonly Token[], triggers: readonly Trigger[]): Trigger[] {
  const kept: Trigger[] = []
  for (const trigger of triggers) {
    const before = kept.at(-1)
    const first = trigger.words.start
    const isConjoined =
      before !== undefined &&
      trigger.subject === null &&
      !before.isNoun &&
      isParticiple(tokens[before.deed]) &&
      isParticiple(tokens[first]) &&
      (/^(?:,|;|and)$/.test(tokens[first - 1]?.lower ?? '') || isAsWellAsTo(tokens, first))
    if (!isConjoined) kept.push(trigger)
  }
  return kept
}

/** "committed to raising dues, as well as to working towards ending them" */
const isAsWellAsTo = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.lower === 'to' && /^(?:and|as)$/.test(tokens[at - 2]?.lower ?? '')

const withCues = (proposal: Proposal, cues: readonly Cue[]): Proposal => ({
  ...proposal,
  cues: [...proposal.cues, ...cues],
})

/** Where a deed must end: at the next promise with words of its own, or the sentence's end. */
function boundary(tokens: readonly Token[], next: Trigger | undefined, own: number): number {
  if (next === undefined) return tokens.length
  const start = next.subject?.start ?? openingOf(tokens, next)
  return start > own ? start : next.words.start
}

/** "Ensuring that we are ready by pledging to update …": what is pledged is the promise, the aim before it is not. */
export function withoutShells<P extends Proposal>(proposals: readonly P[]): P[] {
  return proposals.filter(
    (outer, i) =>
      !proposals.some(
        (inner, j) =>
          i !== j &&
          inner.start >= outer.start &&
          inner.end <= outer.end &&
          (inner.end - inner.start < outer.end - outer.start || j < i) &&
          inner.verb !== outer.start,
      ),
  )
}
