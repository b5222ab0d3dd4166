import type { Run } from './clauses.ts'
import { isBase, isParticiple, skipAdverbs } from './clauses.ts'
import { deedsFrom } from './deeds.ts'
import { deedDoubts, doubtsOf } from './doubts.ts'
import * as lexicon from './lexicon.ts'
import type { Cue, Stage, Strength } from './schema.ts'
import type { Token } from './tokens.ts'
import { traitsOf } from './traits.ts'
import { type Manner, type Trigger, triggersIn } from './triggers.ts'

/** What a sentence stands under: its list's lead-in and the kind of text it is in. */
export interface Setting {
  /** The frame that a list's lead-in puts its items in, for the first sentence of an item. */
  readonly frame: Frame | null
  /** Spoken on a call that previews: deeds are announced, the programme of meetings is no promise. */
  readonly isPreview: boolean
  readonly isSpoken: boolean
  /** The sentence before had a public actor, so that "they" and "it" may stand for it. */
  readonly hasActorBefore: boolean
  /** Where the framed deeds begin: behind "This includes". */
  readonly framedFrom?: number
}

/** What a lead-in hands down to its items. */
export interface Frame {
  readonly strength: Strength
  readonly stage: Stage | null
  /** The words that promise, in the lead-in. */
  readonly words: string
  /** The lead-in's own subject, as words. */
  readonly actor: string | null
}

/** One span that may be a commitment, with what it rests on. Runs count tokens. */
export interface Proposal extends Run {
  readonly manner: Manner
  readonly verb: number
  readonly strength: Strength
  readonly stage: Stage | null
  readonly actor: Run | null
  readonly cues: readonly Cue[]
  /** Something speaks against it. */
  readonly isDoubtful: boolean
}

/** Every promise that the grammar sees in a sentence. */
export function proposalsIn(tokens: readonly Token[], setting: Setting): Proposal[] {
  const doubted = withoutConjoined(tokens, triggersIn(tokens)).map((trigger) => ({
    trigger,
    doubts: doubtsOf(tokens, trigger, setting),
  }))
  const triggers = doubted.flatMap(({ trigger, doubts }) => (doubts.length === 0 ? trigger : []))
  const proposals: Proposal[] = []
  const headed = setting.frame === null ? null : framedHead(tokens, setting.framedFrom ?? 0)
  const first = triggers[0]
  if (headed !== null && setting.frame !== null) {
    const end =
      first === undefined || first.words.start <= headed ? tokens.length : boundary(tokens, triggers, -1)
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
        cues: [{ name: 'lead-in of the list', words: setting.frame.words }, verbCue(tokens, deed.verb)],
        isDoubtful: false,
      })
    }
  } else if (setting.isSpoken) {
    proposals.push(...fragment(tokens))
  }
  for (const { trigger, doubts } of doubted) {
    if (headed !== null && trigger.words.start <= headed && trigger.subject === null) continue
    const after = triggers.findIndex((other) => other.words.start > trigger.words.start)
    const end = boundary(tokens, triggers, after < 0 ? triggers.length : after - 1)
    proposals.push(
      ...fromTrigger(tokens, trigger, end, setting).map((one) => ({
        ...withCues(one, doubts),
        isDoubtful: one.isDoubtful || doubts.length > 0,
      })),
    )
  }
  return proposals.map((proposal) => withCues(proposal, traitsOf(tokens, proposal, setting)))
}

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
      /^(?:,|;|and)$/.test(tokens[first - 1]?.lower ?? '')
    if (!isConjoined) kept.push(trigger)
  }
  return kept
}

const withCues = (proposal: Proposal, cues: readonly Cue[]): Proposal => ({
  ...proposal,
  cues: [...proposal.cues, ...cues],
})

/** Where the deed of a trigger must end: at the next promise with words of its own, or the sentence's end. */
function boundary(tokens: readonly Token[], triggers: readonly Trigger[], index: number): number {
  const next = triggers[index + 1]
  if (next === undefined) return tokens.length
  const own = triggers[index]?.deed ?? -1
  const start = next.subject?.start ?? next.words.start
  return start > own ? start : next.words.start
}

/** The verb that opens an item: a participle or base form, past a run-in title ("Annual meeting:") and "to". */
function framedHead(tokens: readonly Token[], from: number): number | null {
  let at = skipAdverbs(tokens, from)
  if (tokens[at]?.lower === 'to') at = skipAdverbs(tokens, at + 1)
  const token = tokens[at]
  if (token === undefined) return null
  if (isParticiple(token) || isBase(token)) return at
  // The tagger takes some sentence-initial verbs for names ("Dedicate", "Restart").
  const next = tokens[at + 1]
  return at === 0 &&
    /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
    next !== undefined &&
    /^(?:DET|PRON)$/.test(next.pos) &&
    !/^(?:DET|PRON|ADP|SCONJ)$/.test(token.pos)
    ? at
    : null
}

/** "Strengthening supply chains by creating a mechanism": what is founded is the deed, the aim before it is not. */
function byHead(tokens: readonly Token[], head: number, end: number): number {
  const by = tokens.findIndex(
    (token, at) => at > head && at < end && token.lower === 'by' && isFoundingVerb(tokens[at + 1]),
  )
  return by < 0 ? head : by + 1
}

const isFoundingVerb = (token: Token | undefined) =>
  token !== undefined &&
  isParticiple(token) &&
  /^(?:create|establish|launch|hold|convene|restart|form)$/.test(token.lemma)

function fromTrigger(tokens: readonly Token[], trigger: Trigger, end: number, setting: Setting): Proposal[] {
  const { manner, subject } = trigger
  const deeds = trigger.isNoun
    ? [{ start: trigger.deed, end: nounEnd(tokens, trigger.deed, end), verb: trigger.words.start }]
    : deedsFrom(tokens, trigger.deed, end, isJoinable(tokens, trigger.words.start))
  return deeds.flatMap((deed, index) => {
    if (deed.end - deed.start < 2 && trigger.isNoun) return []
    if (/^(?:whereby|that|whether)$/.test(tokens[deed.end - 1]?.lower ?? '')) return []
    const start = index > 0 ? deed.start : openingOf(tokens, trigger)
    const words = textOf(tokens, trigger.words)
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

/** "… will work to reduce" and "… will explore" are soft whatever leads them. */
function softened(tokens: readonly Token[], verb: number, from: number, strength: Strength): Strength {
  if (strength === 'soft') return 'soft'
  if (lexicon.softDeeds.has(tokens[verb]?.lemma ?? '')) return 'soft'
  const between = tokens.slice(Math.min(from, verb), verb)
  const isWork = between.some(
    (token, index) =>
      (token.lemma === 'work' && between[index + 1]?.lower !== 'together') ||
      lexicon.softDeeds.has(token.lemma),
  )
  return isWork ? 'soft' : strength
}

const againStage = (token: Token | undefined): Stage | null =>
  token !== undefined && lexicon.reaffirmingVerbs.has(token.lemma) ? 'reaffirmed' : null

/** In speech a list runs on over sentences: "And improve vaccine distribution …", "And then support …". */
function fragment(tokens: readonly Token[]): Proposal[] {
  let at = 0
  while (/^(?:and|then|so|also|,|you|know|finally|but)$/.test(tokens[at]?.lower ?? '')) at++
  const verb = tokens[at]
  if (
    verb === undefined ||
    !(at > 0 ? isBase(verb) : isParticiple(verb) && verb.pos === 'VERB') ||
    tokens.length - at < 6
  )
    return []
  return deedsFrom(tokens, at, tokens.length).map((deed) => ({
    ...deed,
    manner: 'lead-in',
    strength: softened(tokens, deed.verb, deed.start, 'firm'),
    stage: null,
    actor: null,
    isDoubtful: false,
    cues: [
      ...(lexicon.idleVerbs.has(verb.lemma) || lexicon.lightVerbs.has(verb.lemma)
        ? [{ name: 'talk or state', words: verb.text }]
        : []),
      { name: 'list running on', words: textOf(tokens, { start: 0, end: at + 1 }) },
      verbCue(tokens, deed.verb),
    ],
  }))
}

/** A noun phrase of promise ends with its clause. */
function nounEnd(tokens: readonly Token[], start: number, end: number): number {
  let at = start
  while (at < end && !/^[;.:—]$/.test(tokens[at]?.text ?? '')) at++
  return at
}

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

const verbCue = (tokens: readonly Token[], verb: number): Cue => ({
  name: 'deed',
  words: tokens[verb]?.text ?? '',
})

/** The words of a run with single spaces. */
export function textOf(tokens: readonly Token[], run: Run): string {
  let text = ''
  tokens.slice(run.start, run.end).forEach((token, index, all) => {
    const before = all[index - 1]
    text += before !== undefined && before.end < token.start ? ` ${token.text}` : token.text
  })
  return text
}
