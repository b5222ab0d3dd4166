/** What speaks against a deed: talk, states, effects and, in speech, the programme of a meeting or a day promise nothing. */

import type { Deed } from '../deeds/deeds.ts'
import type { Setting } from '../deeds/proposal.ts'
import type { Trigger } from '../promises/trigger.ts'
import { beforeThat, isBase, isCurrency } from '../words/clauses.ts'
import * as lexicon from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import { type Doubt, isLeftToOthers } from './doubts.ts'
import { idleDoubts } from './idle-doubts.ts'
import { isAllListed, lacksObject, namesNothing, saysNothing } from './nothing-named.ts'
import {
  isAwaitedMeeting,
  isForPress,
  isHeldForItself,
  isOfTheCall,
  isOfTheDay,
  isOnAgenda,
  isOnTheRoad,
} from './programme.ts'
import { underWayDoubts } from './under-way-doubts.ts'
import { isStepsAnnounced } from './unnamed-steps.ts'
import { isHopeOnly, isValueKept, isValueOnly } from './values.ts'

/** What speaks against one deed of a promise, with the words that do. */
export function deedDoubts(
  tokens: readonly Token[],
  deed: Deed,
  trigger: Trigger,
  setting: Setting,
): Doubt[] {
  const doubts = kindDoubts(tokens, deed, trigger, setting)
  // Officials asked about the day say "we will" of whatever they do; a promise names what it is about.
  if (setting.isSpoken && (!setting.isPreview || isBrief(deed, trigger)) && namesNothing(tokens, deed))
    doubts.push({ name: 'nothing named', words: tokens[deed.verb]?.text ?? '' })
  return doubts
}

/** "We are working with them", "we’ll adjust accordingly": so few words say too little, on a call as well. */
const isBrief = (deed: Deed, { manner, subject, deed: first }: Trigger) =>
  /^(?:future|under way)$/.test(manner) &&
  subject !== null &&
  deed.start === first &&
  deed.end - subject.start < tooBrief

const tooBrief = 6

function kindDoubts(tokens: readonly Token[], deed: Deed, trigger: Trigger, setting: Setting): Doubt[] {
  const verb = tokens[deed.verb]
  if (trigger.manner === 'deliverable') return []
  if (
    deed.start === trigger.deed &&
    isStepsAnnounced(tokens, trigger.words.start, setting.isPreview) &&
    !isCounted(tokens, deed)
  )
    return [{ name: 'steps that are not named', words: tokens[deed.start]?.text ?? '' }]
  if (
    trigger.isNoun
      ? isValueOnly(tokens, deed)
      : isHopeOnly(tokens, deed) || isValueKept(tokens, deed) || saysNothing(tokens, deed)
  )
    return [{ name: 'talk or state', words: tokens[deed.start]?.text ?? '' }]
  if (isForeseen(tokens, trigger)) return [{ name: 'talk or state', words: tokens[deed.start]?.text ?? '' }]
  if (setting.isSpoken && isStance(tokens, deed, trigger))
    return [{ name: 'talk or state', words: tokens[deed.start]?.text ?? '' }]
  if (setting.isSpoken && isGuessed(tokens, trigger))
    return [{ name: 'told in speech', words: tokens[deed.start]?.text ?? '' }]
  if (setting.isSpoken && isAwaitedMeeting(tokens, trigger))
    return [{ name: 'programme of the meeting', words: tokens[deed.start]?.text ?? '' }]
  if (trigger.isNoun || verb === undefined) return []
  if (
    setting.isSpoken &&
    (isForPress(tokens, deed.verb) || isOfTheDay(tokens, deed.verb) || isOfTheCall(tokens, deed.verb))
  )
    return [{ name: 'programme of the meeting', words: verb.text }]
  const isPaid = tokens.slice(deed.verb, deed.end).some(isCurrency)
  // What an order directs somebody to do is done by them.
  const isEffect = trigger.subject?.isThing === true && trigger.manner !== 'performative'
  if (isEffect && (lexicon.effectVerbs.has(verb.lemma) || isHelping(verb, trigger)) && !isPaid)
    return [{ name: 'an effect', words: verb.text }]
  const underWay =
    trigger.manner === 'under way' ? underWayDoubts(tokens, deed, trigger, setting, isPaid) : []
  if (underWay.length > 0) return underWay
  const isSigned =
    verb.lemma === 'sign' &&
    tokens.slice(deed.verb, deed.end).some((token) => lexicon.deliverableNouns.has(token.lemma))
  // "will join the treaty", not the leaders nor their meeting.
  const isJoined =
    verb.lemma === 'join' &&
    tokens
      .slice(deed.verb, deed.verb + 8)
      .some(({ lower }) =>
        /^(?:treaty|pact|accords?|agreement|partnership|initiative|coalition|alliance|compact|programme|program|convention|protocol)$/.test(
          lower,
        ),
      )
  if (
    setting.isSpoken &&
    trigger.manner !== 'performative' &&
    lexicon.programmeVerbs.has(verb.lemma) &&
    !isSigned &&
    !isJoined &&
    !isHeldForItself(tokens, deed, trigger)
  )
    return [{ name: 'programme of the meeting', words: verb.text }]
  if (!setting.isSpoken && isOnTheRoad(tokens, deed.verb, trigger))
    return [{ name: 'programme of the meeting', words: verb.text }]
  if (setting.isPreview && isOnAgenda(tokens, deed.verb, trigger))
    return [{ name: 'programme of the meeting', words: verb.text }]
  if (trigger.manner === 'backing' && isOfOthers(tokens, deed))
    return [{ name: 'left to others', words: verb.text }]
  if (isOfThoseTold(tokens, deed, trigger)) return [{ name: 'left to others', words: verb.text }]
  const isLeft = isLeftToOthers(tokens, deed.verb) || (setting.isSpoken && verb.lemma === 'encourage')
  if (isCalledFor(tokens, trigger.deed, deed.start)) return [{ name: 'left to others', words: verb.text }]
  if (isLeft && isTold(tokens, deed)) return [{ name: 'left to others', words: verb.text }]
  if (setting.isSpoken && lacksObject(tokens, deed)) return [{ name: 'nothing named', words: verb.text }]
  if (!isPaid && isAllListed(tokens, deed)) return [{ name: 'nothing named', words: verb.text }]
  return idleDoubts(tokens, deed.verb, trigger, setting, isPaid)
}

/** "The Ministry projects that it will end 5 million leaks": what is foreseen. */
const isForeseen = (tokens: readonly Token[], { manner, words: { start } }: Trigger) =>
  manner === 'future' &&
  /^(?:it|they|this)$/.test(tokens[start - 1]?.lower ?? '') &&
  /^(?:project|estimate|predict|forecast)(?:s|ed)?$/.test(tokens[beforeThat(tokens, start - 1)]?.lower ?? '')

/** "continues to call on the Council to end dues, and lend pumps": so should the Council. */
const isCalledFor = (tokens: readonly Token[], first: number, at: number) =>
  at > first &&
  isLeftToOthers(tokens, first) &&
  tokens.slice(first, at).some(({ lower }, i, all) => lower === 'to' && isBase(all[i + 1]))

/** "commitments to supply 500 million doses": so much of it is named. */
const isCounted = (tokens: readonly Token[], deed: Deed) =>
  tokens.slice(deed.start, deed.end).some(({ text }) => /^[$€£¥]|^\d/.test(text))

/** "support the sovereignty of the islands", "support Vell’s efforts to", "support reforms in Vell": what others are and do. */
const isOfOthers = (tokens: readonly Token[], { verb, end }: Deed) =>
  /^(?:support|endorse)$/.test(tokens[verb]?.lemma ?? '') &&
  tokens
    .slice(verb + 1, Math.min(end, verb + 6))
    .some(
      ({ lower }, at, all) =>
        /^(?:sovereignty|independence|integrity|invitation|candidacy|accession|membership)$/.test(lower) ||
        (/^[’']s$/.test(lower) && all.slice(at + 1, at + 4).some((one) => ofTheirs.test(one.lower))) ||
        (/^(?:reforms?|elections|transition)$/.test(lower) && all[at + 1]?.lower === 'in'),
    )

const ofTheirs = /^(?:efforts?|unity|centrality|vision|role|aspirations?|chairmanship|presidency|right|bid)$/

/** "committed to a diplomatic path": where one stands, and nothing to be done. */
const isStance = (tokens: readonly Token[], deed: Deed, { isNoun, manner, words }: Trigger) =>
  isNoun &&
  manner === 'performative' &&
  tokens[words.start]?.lower === 'committed' &&
  namesNothing(tokens, deed)

/** "We will probably review it": what a speaker takes for likely. */
const isGuessed = (tokens: readonly Token[], { words: { start }, deed }: Trigger) =>
  tokens.slice(start, deed).some(({ lower }) => /^(?:probably|likely|possibly|perhaps|maybe)$/.test(lower))

/** "This fund is helping pilots", "… is reaching 40 ports": what a thing does by now. */
const isHelping = ({ lemma }: Token, { manner }: Trigger) =>
  manner === 'under way' &&
  /^(?:support|help|reach|assist|connect|deliver|save|protect|jumpstart)$/.test(lemma)

/** "encourage ports to join and mend the locks": they are to mend them. */
const isOfThoseTold = (tokens: readonly Token[], { start }: Deed, { deed: first, manner }: Trigger) =>
  manner === 'backing' &&
  start > first &&
  /^(?:call|urge|ask|invite|encourage)$/.test(tokens[first]?.lemma ?? '') &&
  isToldTo(tokens, first, start)

const isToldTo = (tokens: readonly Token[], verb: number, end: number) =>
  tokens.slice(verb + 2, end).some(({ lower }, at, all) => lower === 'to' && isBase(all[at + 1]))

/** "urge creditors to join": somebody is told what to do. */
const isTold = (tokens: readonly Token[], deed: Deed) =>
  /^(?:on|for|upon)$/.test(tokens[deed.verb + 1]?.lower ?? '') || isToldTo(tokens, deed.verb, deed.end)
