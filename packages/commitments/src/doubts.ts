/** What speaks against a promise: who makes it, in passing or of something else, and whether anything is to be done. */
import type { Run } from './clauses.ts'
import * as lexicon from './lexicon.ts'
import type { Setting } from './proposals.ts'
import type { Cue } from './schema.ts'
import type { Token } from './tokens.ts'
import type { Trigger } from './triggers.ts'

/** What speaks against the promise that a trigger makes, each with the words that do; empty where nothing does. */
export function doubtsOf(tokens: readonly Token[], trigger: Trigger, setting: Setting): Cue[] {
  const { manner, subject } = trigger
  const start = subject?.start ?? trigger.words.start
  const words = (from: number, to: number) =>
    tokens
      .slice(Math.max(0, from), to)
      .map((token) => token.text)
      .join(' ')
  const before = words(start - 1, start)
  const doubts: Cue[] = []
  const doubt = (name: string, said: string) => doubts.push({ name, words: said })
  if (manner === 'backing' && setting.isSpoken) doubt('told in speech', words(start, trigger.words.end + 1))
  if (manner === 'noun of effort') doubt('an effort is named', words(trigger.words.start, trigger.words.end))
  if (isFirstPerson(tokens, trigger)) doubt('one speaker’s own word', words(start - 3, start + 1))
  if (setting.isSpoken && manner === 'founding') doubt('told in speech', words(start, trigger.words.end))
  if (setting.isSpoken && /^(?:want|wanting)$/.test(tokens[trigger.words.start]?.lower ?? ''))
    doubt('a wish', words(start, trigger.words.end))
  if (isRelative(tokens, start)) doubt('said of something else', words(start - 2, start))
  if (isSubordinate(tokens, start)) doubt(setting.isSpoken ? 'said in passing' : 'subordinate', before)
  if (subject === null && manner !== 'noun of promise') {
    if (hasForeignSubject(tokens, trigger)) doubt('another subject', before)
    else if (setting.frame === null && !setting.hasActorBefore) doubt('nobody named', before)
  }
  return doubts
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
  return /^(?:NOUN|PROPN|AUX)$/.test(tokens[trigger.words.start - 1]?.pos ?? '')
}

/** "take concrete actions, such as:" */
function isStepsOnly(following: readonly Token[]): boolean {
  const at = following.findIndex((token) => /^(?:actions?|steps?|measures?)$/.test(token.lower))
  return at >= 0 && at < 4 && !(following[at + 1]?.lower === 'to' && following[at + 2]?.pos === 'VERB')
}

/** What speaks against a deed: talk, states and, in a preview, the programme of the meeting promise nothing. */
export function deedDoubts(
  tokens: readonly Token[],
  deed: Run & { readonly verb: number },
  trigger: Trigger,
  setting: Setting,
): Cue[] {
  const verb = tokens[deed.verb]
  if (trigger.isNoun || verb === undefined) return []
  if (setting.isPreview && lexicon.programmeVerbs.has(verb.lemma))
    return [{ name: 'programme of the meeting', words: verb.text }]
  const following = tokens.slice(deed.verb + 1, deed.verb + 10)
  if (verb.lemma === 'discuss' && following.slice(0, 3).some((token) => /^ways?$/.test(token.lower)))
    return []
  if (verb.lemma === 'focus' && trigger.subject?.isBody === true)
    return [{ name: 'talk or state', words: verb.text }]
  if (lexicon.lightVerbs.has(verb.lemma) && !/^(?:forward|forth|out)$/.test(following[0]?.lower ?? '')) {
    if (isStepsOnly(following)) return [{ name: 'steps that are not named', words: verb.text }]
    const isHeavy = following.some((token) => lexicon.deliverableNouns.has(token.lemma))
    return isHeavy
      ? []
      : [{ name: setting.isSpoken ? 'light verb in speech' : 'light verb', words: verb.text }]
  }
  return lexicon.idleVerbs.has(verb.lemma) ? [{ name: 'talk or state', words: verb.text }] : []
}
