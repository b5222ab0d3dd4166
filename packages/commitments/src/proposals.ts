import type { Run } from './clauses.ts'
import { isBase, isParticiple, skipAdverbs } from './clauses.ts'
import { deedsFrom } from './deeds.ts'
import * as lexicon from './lexicon.ts'
import type { Cue, Stage, Strength } from './schema.ts'
import type { Token } from './tokens.ts'
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
}

/** Every promise that the grammar sees in a sentence. */
export function proposalsIn(tokens: readonly Token[], setting: Setting): Proposal[] {
  const triggers = triggersIn(tokens).filter((trigger) => isMade(tokens, trigger, setting))
  const proposals: Proposal[] = []
  const headed = setting.frame === null ? null : framedHead(tokens)
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
      })
    }
  } else if (setting.isSpoken) {
    proposals.push(...fragment(tokens))
  }
  triggers.forEach((trigger, index) => {
    if (headed !== null && trigger.words.start <= headed && trigger.subject === null) return
    proposals.push(...fromTrigger(tokens, trigger, boundary(tokens, triggers, index), setting))
  })
  return withoutShells(proposals)
}

/** Where the deed of a trigger must end: at the next promise with words of its own, or the sentence's end. */
function boundary(tokens: readonly Token[], triggers: readonly Trigger[], index: number): number {
  const next = triggers[index + 1]
  if (next === undefined) return tokens.length
  return next.subject?.start ?? next.words.start
}

/** The verb that opens an item: a participle or base form, past a run-in title ("Annual meeting:") and "to". */
function framedHead(tokens: readonly Token[]): number | null {
  let at = skipAdverbs(tokens, 0)
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
    : deedsFrom(tokens, trigger.deed, end)
  return deeds.flatMap((deed, index) => {
    if (deed.end - deed.start < 2 && trigger.isNoun) return []
    if (
      isIdle(tokens, deed, trigger, setting) ||
      /^(?:whereby|that|whether)$/.test(tokens[deed.end - 1]?.lower ?? '')
    )
      return []
    const start = index > 0 ? deed.start : (subject?.start ?? trigger.words.start)
    const words = textOf(tokens, trigger.words)
    const cues: Cue[] = [{ name: manner, words }, verbCue(tokens, deed.verb)]
    if (subject !== null) cues.push({ name: 'public actor', words: textOf(tokens, subject) })
    return [
      {
        start,
        end: deed.end,
        manner,
        verb: deed.verb,
        strength: softened(tokens, deed.verb, trigger.deed, trigger.strength),
        stage: trigger.stage,
        actor: subject,
        cues,
      },
    ]
  })
}

/** Whether a public actor, own or handed down, makes the promise. */
function isMade(tokens: readonly Token[], trigger: Trigger, setting: Setting): boolean {
  const { manner, subject } = trigger
  if (manner === 'noun of effort' || isFirstPerson(tokens, trigger)) return false
  if (
    setting.isSpoken &&
    (manner === 'founding' || /^(?:want|wanting)$/.test(tokens[trigger.words.start]?.lower ?? ''))
  )
    return false
  if (subject !== null && isRelative(tokens, subject.start)) return false
  if (setting.isSpoken && isSubordinate(tokens, subject?.start ?? trigger.words.start)) return false
  if (subject !== null || manner === 'noun of promise') return true
  return (setting.frame !== null || setting.hasActorBefore) && !hasForeignSubject(tokens, trigger)
}

/** "as we seek to deepen …", "what we want to do": said in passing, of something else. */
const isSubordinate = (tokens: readonly Token[], start: number) =>
  /^(?:as|if|when|how|where|what|while|because|until|whether)$/.test(tokens[start - 1]?.lower ?? '')

/** "the ferry that Orsk will build": told of the ferry, whatever is said of it. */
const isRelative = (tokens: readonly Token[], start: number) =>
  /^(?:that|which|whom)$/.test(tokens[start - 1]?.lower ?? '') &&
  /^(?:NOUN|PROPN)$/.test(tokens[start - 2]?.pos ?? '') &&
  !lexicon.promiseNouns.has(tokens[start - 2]?.lemma ?? '')

/** "I will …", "I think we’re going to …": one speaker's own word or guess. */
const isFirstPerson = (tokens: readonly Token[], trigger: Trigger) =>
  tokens
    .slice(Math.max(0, trigger.words.start - 7), trigger.words.start)
    .some(
      (token, at, all) =>
        token.lower === 'i' &&
        /^(?:think|guess|hope|believe|suspect|imagine)$/.test(all[at + 1]?.lower ?? ''),
    ) ||
  tokens
    .slice(Math.max(0, trigger.words.start - 3), trigger.words.start)
    .some((token) => /^(?:i|you)$/.test(token.lower))

/** A noun before the verb group that is no public actor: "This cooperation will strengthen …". */
function hasForeignSubject(tokens: readonly Token[], trigger: Trigger): boolean {
  if (trigger.manner === 'future' || trigger.manner === 'under way') {
    return !/^(?:they|it|who)$/.test(tokens[trigger.words.start - 1]?.lower ?? '')
  }
  return (
    /^(?:NOUN|PROPN|AUX)$/.test(tokens[trigger.words.start - 1]?.pos ?? '') &&
    trigger.manner !== 'noun of promise'
  )
}

/** Talk, states and, in a preview, the programme of the meeting promise nothing. */
function isIdle(
  tokens: readonly Token[],
  deed: Run & { readonly verb: number },
  trigger: Trigger,
  setting: Setting,
): boolean {
  if (trigger.isNoun) return false
  const verb = tokens[deed.verb]
  if (verb === undefined) return true
  if (setting.isPreview && lexicon.programmeVerbs.has(verb.lemma)) return true
  if (
    verb.lemma === 'discuss' &&
    tokens.slice(deed.verb, deed.verb + 4).some((token) => /^ways?$/.test(token.lower))
  )
    return false
  if (lexicon.lightVerbs.has(verb.lemma)) {
    const isHeavy = tokens
      .slice(deed.verb + 1, deed.verb + 10)
      .some((token) => lexicon.deliverableNouns.has(token.lemma))
    return setting.isSpoken && trigger.manner !== 'noun of promise' && !isHeavy
  }
  return lexicon.idleVerbs.has(verb.lemma)
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
    at === 0 ||
    verb === undefined ||
    !isBase(verb) ||
    lexicon.idleVerbs.has(verb.lemma) ||
    tokens.length - at < 6
  )
    return []
  return deedsFrom(tokens, at, tokens.length).map((deed) => ({
    ...deed,
    manner: 'lead-in',
    strength: softened(tokens, deed.verb, deed.start, 'firm'),
    stage: null,
    actor: null,
    cues: [
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

/** "Ensuring that we are ready by pledging to update …": what is pledged is the promise, the aim before it is not. */
function withoutShells(proposals: readonly Proposal[]): Proposal[] {
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
