import { deedsNamed } from '../deeds/deed-nouns.ts'
import { deedsFrom, nominalDeeds } from '../deeds/deeds.ts'
import { foundedThings } from '../deeds/founded-things.ts'
import { nominalItems } from '../deeds/nominal-items.ts'
import { nounEnd } from '../deeds/noun-end.ts'
import { type Frame, type Proposal, type Setting, textOf } from '../deeds/proposal.ts'
import { withoutRetold } from '../deeds/retold.ts'
import { withoutTail } from '../deeds/shortest.ts'
import { deedDoubts } from '../doubts/deed-doubts.ts'
import { doubtsOf } from '../doubts/doubts.ts'
import { againStage, byHead, fragment, framedHead, onlyNoted, softened, verbCue } from '../frames/framed.ts'
import type { Trigger } from '../promises/trigger.ts'
import { triggersIn } from '../promises/triggers.ts'
import type { Cue } from '../schema.ts'
import { isParticiple, type Run } from '../words/clauses.ts'
import type { Token } from '../words/tokens.ts'
import { traitsOf } from './traits.ts'

/** Every promise that the grammar sees in a sentence. */
export function proposalsIn(tokens: readonly Token[], setting: Setting): Proposal[] {
  const doubted = withoutConjoined(tokens, triggersIn(tokens)).map((trigger) => ({
    trigger,
    doubts: doubtsOf(tokens, trigger, setting),
  }))
  const triggers = doubted.flatMap(({ trigger, doubts }) => (doubts.length === 0 ? trigger : []))
  const proposals: Proposal[] = []
  const first = triggers[0]
  const from = setting.framedFrom ?? 0
  const named = setting.frame === null ? [] : deedsNamed(tokens, from)
  const head = setting.frame === null || named.length > 0 ? null : framedHead(tokens, from)
  const headed = head === null || isAim(tokens, head, first) ? null : head
  if (headed !== null && setting.frame !== null) {
    const end =
      first === undefined || first.words.start <= headed ? tokens.length : boundary(tokens, first, -1)
    for (const deed of deedsFrom(tokens, byHead(tokens, headed, end), end)) {
      if (/^(?:by|through)$/.test(tokens[deed.end - 1]?.lower ?? '')) continue
      proposals.push({
        ...deed,
        manner: 'lead-in',
        strength: softened(
          tokens,
          deed.verb,
          headed === deed.start ? deed.start : deed.verb,
          setting.frame.strength,
        ),
        stage: againStage(tokens[deed.start]) ?? setting.frame.stage,
        actor: null,
        cues: [
          { name: 'lead-in of the list', words: setting.frame.words },
          verbCue(tokens, deed.verb),
          ...ofFirms(setting.frame),
          ...onlyNoted(tokens, deed.verb),
        ],
        isDoubtful: setting.frame.isOfFirms === true,
      })
    }
  } else if (setting.frame !== null && (first === undefined || named.length > 0)) {
    const { strength, stage, words } = setting.frame
    for (const item of named.length > 0 ? named : thingsNamed(tokens, from))
      proposals.push({
        ...item,
        manner: 'lead-in',
        strength,
        stage,
        actor: null,
        cues: [
          { name: 'lead-in of the list', words },
          { name: 'a thing named', words: textOf(tokens, item) },
          ...ofFirms(setting.frame),
        ],
        isDoubtful: setting.frame.isOfFirms === true,
      })
  } else if (setting.isSpoken && (setting.isPreview || setting.hasPromiseBefore === true)) {
    proposals.push(...fragment(tokens))
  }
  for (const { trigger, doubts } of doubted) {
    if (headed !== null && trigger.words.start <= headed && trigger.subject === null) continue
    // "Advancement of the plan through launching three groups": how it is done.
    if (trigger.subject === null && named.some(({ start, end }) => isWithin(trigger.words, start, end)))
      continue
    const next = triggers.find((other) => other.words.start > trigger.words.start)
    const end = boundary(tokens, next, trigger.deed)
    proposals.push(
      ...fromTrigger(tokens, trigger, end, setting).map((one) => ({
        ...withCues(one, doubts),
        isDoubtful: one.isDoubtful || doubts.length > 0,
      })),
    )
  }
  return withoutRetold(
    tokens,
    proposals.filter(({ start, end }) => end - start > 1).map((proposal) => withoutTail(tokens, proposal)),
  ).map((proposal) => withCues(proposal, traitsOf(tokens, proposal, setting)))
}

const thingsNamed = (tokens: readonly Token[], from: number) =>
  nominalItems(tokens, from).map((item) => ({ ...item, verb: item.start }))

const isWithin = (words: Run, start: number, end: number) => words.start >= start && words.start < end

/** "To guard the shore, we will train pilots": an item that says what for, and promises in a clause of its own. */
const isAim = (tokens: readonly Token[], head: number, first: Trigger | undefined) =>
  tokens.slice(0, head).some(({ lower }) => lower === 'to') &&
  first?.subject != null &&
  first.subject.start > head &&
  tokens[first.subject.start - 1]?.text === ','

/** The items of a list of companies are theirs. */
const ofFirms = ({ isOfFirms, words }: Frame): Cue[] =>
  isOfFirms === true ? [{ name: 'another subject', words }] : []

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
  const start = next.subject?.start ?? next.words.start
  return start > own ? start : next.words.start
}

function fromTrigger(tokens: readonly Token[], trigger: Trigger, end: number, setting: Setting): Proposal[] {
  const { manner, subject } = trigger
  const deeds = trigger.isNoun
    ? things(tokens, trigger, end).flatMap((thing) =>
        nominalDeeds(
          tokens,
          thing.start,
          thing.end,
          trigger.words.start,
          /^(?:founding|deliverable)$/.test(manner),
        ),
      )
    : deedsFrom(tokens, trigger.deed, end, isJoinable(tokens, trigger.words.start))
  return deeds.flatMap((deed, index) => {
    // "is lending pumps, freeing hands for the dyke": what comes of it.
    if (
      manner === 'under way' &&
      index > 0 &&
      !/^(?:and|including|;)$/.test(tokens[deed.start - 1]?.lower ?? '')
    )
      return []
    if (deed.end - deed.start < 2 && trigger.isNoun) return []
    if (/^(?:whereby|that|whether|to|with)$/.test(tokens[deed.end - 1]?.lower ?? '')) return []
    // "an order that sets": what it sets is promised by itself.
    const isBroken =
      /^(?:that|which)$/.test(tokens[deed.end - 2]?.lower ?? '') &&
      deed.end === end &&
      end < tokens.length - 1
    if (isBroken) return []
    const start = index > 0 ? deed.start : openingOf(tokens, trigger)
    const words = textOf(tokens, promisingWords(trigger, deed))
    const doubts = deedDoubts(tokens, deed, trigger, setting)
    const cues: Cue[] = [{ name: manner, words }, verbCue(tokens, deed.verb), ...doubts]
    if (subject !== null) cues.push({ name: 'public actor', words: textOf(tokens, subject) })
    return [
      {
        start,
        end: deed.end,
        manner,
        verb: deed.verb,
        strength: softened(tokens, deed.verb, index > 0 ? deed.start : trigger.deed, trigger.strength),
        stage: trigger.stage,
        actor: subject,
        cues,
        isDoubtful: doubts.length > 0,
      },
    ]
  })
}

/** What is founded one by one, what is promised in one. */
const things = (tokens: readonly Token[], { manner, deed }: Trigger, end: number): Run[] =>
  (manner === 'founding' ? foundedThings(tokens, deed, end) : [{ start: deed, end }]).map((thing) => ({
    start: thing.start,
    end: nounEnd(tokens, thing.start, thing.end),
  }))

/** The words that promise; where the deed's own words do ("We adopt …", "a new centre for …"), those. */
const promisingWords = ({ words, deed, isNoun }: Trigger, { end }: Run): Run =>
  words.end > words.start ? words : { start: deed, end: isNoun ? Math.min(end, deed + 4) : deed + 1 }

/** "committing to …, expanding …", not "is working to …, expanding …" */
const isJoinable = (tokens: readonly Token[], at: number) =>
  isParticiple(tokens[at]) && tokens[at - 1]?.pos !== 'AUX'

/** A promise begins with its subject; one that is joined to another deed of the same subject, with its own words. */
function openingOf(tokens: readonly Token[], { subject, words }: Trigger): number {
  if (subject === null) return words.start
  const isShared = tokens.slice(subject.end, words.start).some((token) => token.pos === 'VERB')
  return isShared ? words.start : subject.start
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
