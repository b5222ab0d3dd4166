/** Deeds that are talk, a state or a light verb: nothing that could be kept or broken by itself. */

import type { Setting } from '../deeds/proposal.ts'
import type { Trigger } from '../promises/trigger.ts'
import { isStepsTo } from '../promises/under-way.ts'
import { isLetters, isParticiple } from '../words/clauses.ts'
import * as lexicon from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import type { Doubt } from './doubts.ts'
import { isForecast, isSaid } from './said.ts'
import { isStepsAnnounced, isStepsOnly } from './unnamed-steps.ts'

/**
 * What speaks against the verb at `at` by itself.
 *
 * @param isPaid whether a sum stands in the deed
 */
export function idleDoubts(
  tokens: readonly Token[],
  at: number,
  trigger: Trigger,
  setting: Setting,
  isPaid: boolean,
): Doubt[] {
  const verb = tokens[at]
  if (verb === undefined) return []
  const following = tokens.slice(at + 1, at + 10)
  // "will ask Congress for $5 million"
  if (verb.lemma === 'ask' && isPaid) return []
  // "standing up a committee" founds it.
  if (/^(?:stand|set)$/.test(verb.lemma) && following[0]?.lower === 'up') return []
  if (
    /^(?:discuss|look)$/.test(verb.lemma) &&
    !setting.isSpoken &&
    following.slice(0, 3).some((token) => /^(?:ways?|how)$/.test(token.lower))
  )
    return []
  // "will be looking at other pathways": what is considered.
  if (
    verb.lower === 'looking' &&
    following[0]?.lower === 'at' &&
    /^(?:other|new|additional|further|different|expanding|options)$/.test(following[1]?.lower ?? '')
  )
    return []
  if (verb.lemma === 'discuss' && following.slice(0, 3).some((token) => /^ways?$/.test(token.lower)))
    return []
  if (verb.lemma === 'receive' && setting.isSpoken && !following.some(({ pos }) => pos === 'NUM'))
    return [{ name: 'talk or state', words: verb.text }]
  if (
    /^focus/.test(verb.lemma) &&
    (setting.isSpoken ||
      trigger.manner === 'continuing' ||
      trigger.subject?.isBody === true ||
      trigger.subject?.isThing === true)
  )
    return [{ name: 'talk or state', words: verb.text }]
  if (isOrganised(tokens, trigger)) return [{ name: 'talk or state', words: verb.text }]
  // "We will build on this work": what will be done is told by itself, or behind "by" or "with a", or counted.
  if (
    verb.lemma === 'build' &&
    /^(?:up)?on$/.test(following[0]?.lower ?? '') &&
    /^(?:future|under way|continuing)$/.test(trigger.manner) &&
    !isPaid &&
    !tokens
      .slice(at + 1, at + buildReach)
      .some(({ lower, text }, i, all) =>
        lower === 'with'
          ? /^an?$/.test(all[i + 1]?.lower ?? '')
          : (lower === 'by' && isParticiple(all[i + 1])) || (/^\d/.test(text) && !/^20\d\d$/.test(text)),
      )
  )
    return [{ name: 'talk or state', words: verb.text }]
  if (!isPaid && isStepsAnnounced(tokens, at, setting.isPreview))
    return [{ name: 'steps that are not named', words: verb.text }]
  if (trigger.manner === 'under way' && !setting.isSpoken && isActionOnly(verb, following))
    return [{ name: 'steps that are not named', words: verb.text }]
  if (
    trigger.manner === 'under way' &&
    !setting.isSpoken &&
    !following.some(({ text }) => text === '%') &&
    isOfOneLeader(tokens, trigger)
  )
    return [{ name: 'an effect', words: verb.text }]
  // "It will serve as a model": what becomes of a thing, not who takes an office.
  if (verb.lemma === 'serve' && following[0]?.lower === 'as' && trigger.subject?.isThing !== false)
    return [{ name: 'talk or state', words: verb.text }]
  // "will make clear that", "are to grow 6 percent": what is said, and what is expected.
  if (isSaid(verb, following) || isForecast(verb, following))
    return [{ name: 'talk or state', words: verb.text }]
  // "This forum will allow us to grow": what it may bring.
  if (
    /^(?:allow|enable|help)$/.test(verb.lemma) &&
    /^(?:us|them)$/.test(following[0]?.text ?? '') &&
    isOfThing(tokens, trigger)
  )
    return [{ name: 'an effect', words: verb.text }]
  if (lexicon.lightVerbs.has(verb.lemma)) {
    if (/^(?:forward|forth|out)$/.test(following[0]?.lower ?? '')) return []
    // "take back 20,000 people"
    if (/^(?:back|in|on)$/.test(following[0]?.lower ?? '') && following.slice(1, 6).some(isNumber)) return []
    if (isStepsOnly(tokens.slice(at + 1, at + stepsReach)))
      return [{ name: 'steps that are not named', words: verb.text }]
    const isHeavy =
      !setting.isSpoken ||
      isPaid ||
      (trigger.manner === 'performative' && isKept(verb, following)) ||
      isStepsTo(tokens, at) ||
      following.some((token) => lexicon.deliverableNouns.has(token.lemma))
    return isHeavy ? [] : [{ name: 'light verb', words: verb.text }]
  }
  // What a state will recognise or allow, it lets in.
  if (
    !setting.isSpoken &&
    ((/^(?:future|refraining)$/.test(trigger.manner) && /^(?:recognize|recognise|allow)$/.test(verb.lemma)) ||
      (trigger.manner === 'performative' &&
        ((verb.lemma === 'allow' && !/^(?:for|that)$/.test(following[0]?.lower ?? '')) ||
          (verb.lemma === 'require' && isRefused(tokens, at)) ||
          // "agreed to recognize the safety standards of Vell"
          (/^recogni[sz]e$/.test(verb.lemma) &&
            following.some(({ lower }) =>
              /^(?:standards|certificates|certifications|approvals|licen[cs]es)$/.test(lower),
            )))))
  )
    return []
  if (verb.lemma === 'welcome' && isReceived(following)) return []
  if (!setting.isSpoken && isCourse(trigger, verb, following)) return []
  // "The programme will include training for 40 pilots": how many, and so something to be kept.
  if (trigger.manner === 'future' && verb.lemma === 'include' && following.slice(0, 6).some(isNumber))
    return []
  return lexicon.idleVerbs.has(verb.lemma) ? [{ name: 'talk or state', words: verb.text }] : []
}

/** "keeping the ferry running", "doing its part to mend the dyke"; not "keep talking", "do whatever it takes" */
const isKept = ({ lemma }: Token, following: readonly Token[]) =>
  (lemma === 'keep' && following.slice(1).some(isParticiple)) ||
  (lemma === 'do' && following.slice(0, 3).some(({ lower }) => lower === 'part'))

/** "This forum", "The LDB": and nobody by office or state. */
const isOfThing = (tokens: readonly Token[], { subject }: Trigger) =>
  subject === null || subject.isThing || subject.isBody || isLetters(tokens[subject.end - 1])

/** "agreed not to require": what is asked for no more. */
const isRefused = (tokens: readonly Token[], at: number) =>
  tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'not')

/** "The fund will be run by the ports", "it will be led from Dray": how a thing works that is promised by itself. */
const isOrganised = (tokens: readonly Token[], { manner, subject, words, deed }: Trigger) =>
  manner === 'future' &&
  (subject === null || subject.isThing || subject.isBody) &&
  tokens.slice(words.start, deed).some(({ lower }) => lower === 'be') &&
  /^(?:led|run|managed|administered|overseen|implemented|housed|coordinated|operated|governed|chaired|staffed)$/.test(
    tokens[deed]?.lower ?? '',
  )

const isNumber = ({ pos, text }: Token) => pos === 'NUM' || text === '$'

/** As far as it is told by what one builds on something. */
const buildReach = 22

/** Over what may stand between steps and what they are for: "take steps, consistent with our laws, to end it". */
const stepsReach = 26

/** "intend to look for sites", "will stand with Vell", "will remain in close contact": in writing, a course that is kept. */
const isCourse = ({ manner }: Trigger, verb: Token, following: readonly Token[]) =>
  manner === 'intention' ||
  (/^(?:find|look|seek)$/.test(verb.lemma) && following.slice(0, 4).some(isWayThere)) ||
  (/^(?:future|reaffirmation)$/.test(manner) &&
    ((verb.lemma === 'stand' &&
      /^(?:with|together|united|unified|shoulder|by|as)$/.test(following[0]?.lower ?? '')) ||
      (verb.lemma === 'remain' &&
        /^(?:in|engaged|committed|united|immobilized|immobilised|blocked|frozen)$/.test(
          following[0]?.lower ?? '',
        )) ||
      (verb.lemma === 'come' && following[0]?.lower === 'together')))

/** "President Hale is building a strong Orsk": what is said of one leader is praise, unless others are put to work. */
const isOfOneLeader = (tokens: readonly Token[], { subject, deed }: Trigger) => {
  const who = subject === null ? [] : tokens.slice(subject.start, subject.end)
  return (
    who.some(({ text }) => text === 'President') &&
    !who.some(({ lower }) => /^(?:and|[’']s)$/.test(lower)) &&
    !/^(?:direct|work|task|instruct|order|announce|launch|sign|issue)$/.test(tokens[deed]?.lemma ?? '')
  )
}

/** "will welcome 15,000 migrants", "… Vell pilots onto a ferry" is a deed, "will welcome the news" is none. */
const isReceived = (following: readonly Token[]) => {
  const clause = following.findIndex(({ lower }) => /^(?:that|by|of|from)$/.test(lower))
  const object = clause < 0 ? following : following.slice(0, clause)
  return (
    object.slice(0, 4).some(({ pos }) => pos === 'NUM') ||
    object.some(
      ({ lower }, at) =>
        /^(?:members|students|fellows|personnel|officers|pilots|workers|refugees|migrants|teachers|scientists)$/.test(
          lower,
        ) && /^(?:to|onto|into|aboard|in|for)$/.test(object[at + 1]?.lower ?? ''),
    )
  )
}

/** "find ways to", "look for opportunities for" */
const isWayThere = ({ lower }: Token) => /^(?:ways?|areas|opportunities|options|solutions|sites)$/.test(lower)

/** "is taking decisive action to restore trade": said of whatever a government does. */
const isActionOnly = (verb: Token, following: readonly Token[]) =>
  verb.lemma === 'take' && following.slice(0, 3).some(({ lower }) => lower === 'action')
