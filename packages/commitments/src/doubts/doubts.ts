/** What speaks against a promise: who makes it, in passing or of something else. */

import { isGivenByFirms, isOfGovernment } from '../actors/firms.ts'
import type { Setting } from '../deeds/proposal.ts'
import type { Trigger } from '../promises/trigger.ts'
import type { Cue } from '../schema.ts'
import { isNoun, isParticiple } from '../words/clauses.ts'
import * as lexicon from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import { isHoped, isMerelyAwaited, isPrepared } from './hoped.ts'
import { isToldOfPast } from './long-since.ts'
import { isMentioned, isNewEffort, isNewlyMade, isOwnPlan, isWelcomedOfOthers } from './noun-doubts.ts'
import { isViewed } from './said.ts'
import { doubtOfSubject, isEverybody } from './subject-doubts.ts'
import { isSeriesOnly } from './unnamed-steps.ts'
import { isZeroRelative } from './zero-relative.ts'

/** Everything that may speak against a promise; training holds each for a doubt before it has seen one. */
export const doubtNames = [
  'an effort is named',
  'one speaker’s own word',
  'told in speech',
  'a wish',
  'said of something else',
  'said in passing',
  'another subject',
  'nobody named',
  'programme of the meeting',
  'light verb',
  'talk or state',
  'steps that are not named',
  'nothing named',
  'an effect',
  'a condition',
  'left to others',
] as const
type DoubtName = (typeof doubtNames)[number]

export interface Doubt extends Cue {
  readonly name: DoubtName
}

/** What speaks against the promise that a trigger makes, each with the words that do; empty where nothing does. */
export function doubtsOf(tokens: readonly Token[], trigger: Trigger, setting: Setting): Doubt[] {
  const { manner, subject } = trigger
  const start = subject?.start ?? trigger.words.start
  const words = (from: number, to: number) =>
    tokens
      .slice(Math.max(0, from), to)
      .map((token) => token.text)
      .join(' ')
  const before = () => words(start - 1, start)
  const doubts: Doubt[] = []
  const doubt = (name: DoubtName, said: string) => doubts.push({ name, words: said })
  if (manner === 'deliverable' && !setting.isPreview)
    doubt('an effort is named', words(start, trigger.words.end + 4))
  if ((manner === 'backing' || manner === 'refraining') && setting.isSpoken)
    doubt('told in speech', words(start, trigger.words.end + 1))
  if ((manner === 'backing' && isLeftToOthers(tokens, trigger.deed)) || isEverybody(tokens, trigger))
    doubt('left to others', words(start, trigger.words.end + 1))
  if (
    manner === 'noun of effort' &&
    (setting.isSpoken || !isOwnPlan(tokens, trigger)) &&
    !isNewEffort(tokens, trigger, setting)
  )
    doubt('an effort is named', words(trigger.words.start, trigger.words.end))
  if (
    manner === 'noun of promise' &&
    (isMentioned(tokens, trigger) || (!setting.isPreview && !isNewlyMade(tokens, trigger, setting)))
  )
    doubt('said in passing', words(start - 2, trigger.words.end))
  if (
    manner !== 'deliverable' &&
    isFirstPerson(tokens, trigger) &&
    !(setting.isPreview && isOfAll(tokens, trigger))
  )
    doubt('one speaker’s own word', words(start - 3, start + 1))
  if (setting.isSpoken && manner === 'founding' && !isToCome(tokens, trigger, setting))
    doubt('told in speech', words(start, trigger.words.end))
  if (
    (manner === 'founding' || (manner === 'performative' && tokens[trigger.deed]?.pos === 'DET')) &&
    isSeriesOnly(tokens, trigger)
  )
    doubt('steps that are not named', words(start, trigger.deed + 4))
  if (isToldOfPast(tokens, trigger, start, setting)) doubt('said in passing', words(0, start))
  if (setting.isSpoken && /^want(?:s|ed|ing)?$/.test(tokens[trigger.words.start]?.lower ?? ''))
    doubt('a wish', words(start, trigger.words.end))
  if (manner === 'future' && start > 0 && isHoped(tokens, start)) doubt('a wish', words(start - 2, start + 1))
  if (/^(?:future|continuing|under way)$/.test(manner) && start > 0 && isViewed(tokens, start))
    doubt('one speaker’s own word', words(start - 2, start + 1))
  if (setting.isSpoken && isOrder(tokens, trigger)) doubt('told in speech', words(start, trigger.words.end))
  if (setting.isOfFirms === true && !isOfGovernment(tokens, subject))
    doubt('another subject', words(start, trigger.words.end + 1))
  if (manner === 'founding' && isGivenByFirms(tokens, trigger.deed))
    doubt('left to others', words(trigger.deed, trigger.deed + 6))
  if (
    setting.isSpoken &&
    (setting.isPreview ? isMerelyAwaited(tokens, trigger) : isPrepared(tokens, trigger))
  )
    doubt('told in speech', words(start, trigger.words.end))
  // What a sentence opens with is said of nothing before it.
  if (start > 0) {
    if (isWelcomedOfOthers(tokens, trigger, setting))
      doubt('left to others', words(start - 1, trigger.words.end))
    if (isRelative(tokens, start, trigger.deed)) doubt('said of something else', words(start - 2, start))
    if (isSubordinate(tokens, start) && !isToldAhead(tokens, trigger, setting))
      doubt('said in passing', before())
  }
  if (subject === null && !/^noun|^deliverable/.test(manner) && !isOfLabel(tokens, trigger, setting)) {
    const without = doubtOfSubject(tokens, trigger, setting)
    if (without !== null) doubt(without.name, words(without.said.start, without.said.end))
  }
  return doubts
}

/** "Orsk: Will lend pumps", "In May, pledged $5 million": the verb that the sentence begins with is of the name before the item. */
const isOfLabel = (tokens: readonly Token[], { words: { start } }: Trigger, { label }: Setting) =>
  label != null && !tokens.slice(0, start).some(({ pos }) => pos === 'VERB')

/** "We call on others to ratify it", "We urge restraint": what others should do. */
export const isLeftToOthers = (tokens: readonly Token[], deed: number) =>
  /^(?:call|urge|ask|invite)$/.test(tokens[deed]?.lemma ?? '') &&
  !isParticiple(tokens[deed + 1]) &&
  tokens[deed + 1]?.lower !== 'our' &&
  // "will ask Congress for $5 million"
  !(
    tokens[deed + 1]?.text === 'Congress' && tokens.slice(deed + 2, deed + 8).some(({ text }) => text === '$')
  )

/** "directed his team to look into it" */
const isOrder = (tokens: readonly Token[], { manner, words }: Trigger) =>
  manner === 'performative' &&
  /^(?:instruct|direct|task|mandat|charg)(?:ed|ing)$/.test(tokens[words.start]?.lower ?? '')

/** On a preview: "we’ll be announcing a fund", "Orsk is signing a treaty"; not "we announced a fund". */
const isToCome = (tokens: readonly Token[], { words: { start } }: Trigger, setting: Setting) =>
  setting.isPreview &&
  tokens
    .slice(Math.max(0, start - 4), start + 1)
    .some((token) => /^(?:will|[’']ll|be|is|are|[’']re)$/.test(token.lower))

/** "as we seek to deepen …", "what we want to do": said in passing, of something else. */
const isSubordinate = (tokens: readonly Token[], start: number) =>
  /^(?:as|if|when|how|where|what|while|because|until|whether)$/.test(tokens[start - 1]?.lower ?? '')

/** On a preview "as Orsk and Vell will launch a fund": said on the way, and announced all the same. */
const isToldAhead = (tokens: readonly Token[], { manner, subject, words, deed }: Trigger, setting: Setting) =>
  setting.isPreview &&
  (manner === 'future' || manner === 'founding') &&
  subject !== null &&
  /^(?:as|where)$/.test(tokens[subject.start - 1]?.lower ?? '') &&
  tokens.slice(subject.start, subject.end).some(({ lower }) => /^(?:and|we|leaders)$/.test(lower)) &&
  // "As they will launch a fund, we expect": the clause is not what is said.
  !tokens.some(
    ({ text }, at) =>
      text === ',' &&
      at > deed &&
      /^(?:there|we|they|he|she|it|you|i|the)$/.test(tokens[at + 1]?.lower ?? ''),
  ) &&
  tokens.slice(words.start, deed + 1).some(({ lemma }) => lexicon.discreteVerbs.has(lemma))

/** "the ferry that Orsk will build": told of the ferry, whatever is said of it. */
const isRelative = (tokens: readonly Token[], start: number, deed: number) =>
  isZeroRelative(tokens, start, deed) ||
  (/^(?:that|which|whom|who)$/.test(tokens[start - 1]?.lower ?? '') &&
    isNameEnd(tokens[tokens[start - 2]?.text === ',' ? start - 3 : start - 2]) &&
    !isTelling(tokens, start - 1) &&
    !lexicon.promiseNouns.has(tokens[start - 2]?.lemma ?? ''))

/** "the ferry", "the Lake Rescue Command (LRC)", "those" */
const isNameEnd = (token: Token | undefined) =>
  isNoun(token) || token?.text === ')' || token?.lower === 'those'

/** "assured President Hale that", "announced at the summit that": the clause is what was said. */
const isTelling = (tokens: readonly Token[], that: number) =>
  tokens
    .slice(Math.max(0, that - 6), that)
    .some(({ lower }) => /^(?:assur|inform|remind|promis|announc|declar|confirm|said|t[oe]l[dl])/.test(lower))

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
    .some(({ lower }, at, all) => lower === 'i' || (lower === 'you' && all[at + 1]?.lower !== 'know'))

/** "I think we are going to open a desk": an official's way of telling what the government will do, where it is a thing. */
const isOfAll = (tokens: readonly Token[], { subject, deed }: Trigger) =>
  subject !== null &&
  !/^(?:i|you)$/.test(tokens[subject.start - 1]?.lower ?? '') &&
  tokens.slice(deed + 1, deed + 12).some(({ lemma }) => lexicon.deliverableNouns.has(lemma))
