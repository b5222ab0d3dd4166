/** Whether a promise or an effort that a noun names ("their plan to", "Orsk’s pledges to") is made here, or only told of. */

import { isStateName } from '../actors/states.ts'
import { subjectBefore } from '../actors/subjects.ts'
import type { Setting } from '../deeds/proposal.ts'
import { isSaidAgain } from '../promises/reaffirmed.ts'
import type { Trigger } from '../promises/trigger.ts'
import * as lexicon from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'

/** "their plan to raise it", "Orsk’s intention to dredge": an effort that somebody calls their own. */
export const isOwnPlan = (tokens: readonly Token[], trigger: Trigger) =>
  isSetGoal(tokens, trigger) || isCalledOwn(tokens, trigger)

/** "has set a goal to plant a million trees" */
const isSetGoal = (tokens: readonly Token[], { words: { start, end } }: Trigger) =>
  /^sets?$/.test(tokens[start - 1]?.lower ?? '') &&
  tokens.slice(start, end).some(({ lower }) => /^(?:goals?|aims?|ambitions?)$/.test(lower))

const isCalledOwn = (tokens: readonly Token[], { words: { start, end } }: Trigger) =>
  tokens
    .slice(start, end)
    .some((token) => /^(?:plans?|intentions?|determination|resolve)$/.test(token.lower)) &&
  tokens
    .slice(Math.max(0, start - 1), end)
    .some((token) => /^(?:its|their|our|his|her|[’']s)$/.test(token.lower))

/** "Reinforcing our commitments to", "Building on Orsk’s pledges to", "in light of its decision to": made elsewhere, by whomever. */
export function isMentioned(tokens: readonly Token[], { words: { start, end } }: Trigger): boolean {
  // "Orsk’s reckless decision to close the lock" is news of Orsk, whoever tells it.
  const isDecision = tokens.slice(start, end).some((token) => token.lemma === 'decision')
  if (isDecision && tokens.slice(Math.max(0, start - 5), end).some((token) => /^[’']s$/.test(token.text)))
    return true
  let at = start - 1
  while (
    /^(?:and|&|our|its|their|the|[’'])$/.test(tokens[at]?.lower ?? '') ||
    /^(?:ADJ|PROPN|PART|SYM)$/.test(tokens[at]?.pos ?? '')
  )
    at--
  // "firms that have made commitments to train", "it mobilized pledges to train": told of what is there.
  if (/^(?:made|mobili[sz]ed|attracted)$/.test(tokens[at]?.lower ?? '') && isOfOthers(tokens, at)) return true
  // "this commitment is a first step": the one that was spoken of.
  if (/^(?:this|these|that|those)$/.test(tokens[start]?.lower ?? '')) return true
  // "These deals secure commitments on": the tagger takes the verb for an adjective.
  if (tokens[start]?.lower === 'secure') return true
  const before = tokens[at]
  if (before === undefined) return false
  return (
    lexicon.mentioningVerbs.has(before.lemma) ||
    /^(?:on|of|upon|from|under|following|beyond|despite|through|given)$/.test(before.lower)
  )
}

/** "a commitment to dredge it", "new pledges to": made here; "their shared commitment", "our decision" are spoken of as known. */
export const isNewlyMade = (tokens: readonly Token[], trigger: Trigger, setting: Setting) => {
  const { deed, words } = trigger
  return (
    // A sum says what is given.
    tokens.slice(deed, deed + 6).some(({ text }) => text === '$') ||
    tokens
      .slice(Math.max(0, words.start - 1), words.end)
      .some(({ lower }) => /^(?:an?|new|additional|further|following)$/.test(lower)) ||
    // "They announced: – Commitment to keep a ferry in Dray"
    (setting.frame !== null && words.start <= (setting.framedFrom ?? 0)) ||
    // "Orsk has made commitments to train pilots"
    (/^(?:made|making)$/.test(tokens[words.start - 1]?.lower ?? '') &&
      tokens.slice(words.start, words.end).some(({ lemma }) => /^(?:commitment|pledge)$/.test(lemma)) &&
      subjectBefore(tokens, words.start - 1) !== null) ||
    isAvowed(tokens, words.start) ||
    isSaidAgain(tokens, words.start)
  )
}

/** "are united in their commitment to", "stand by our commitment to": said again in so many words. */
const isAvowed = (tokens: readonly Token[], start: number) =>
  /^(?:our|their|its)$/.test(tokens[start]?.lower ?? '') &&
  ((tokens[start - 1]?.lower === 'in' && lexicon.resoluteWords.has(tokens[start - 2]?.lower ?? '')) ||
    (tokens[start - 1]?.lower === 'by' && /^(?:stand|stands|abide)$/.test(tokens[start - 2]?.lower ?? '')))

/** "firms that have made", "the fund mobilized": not "we made", "the leaders have made". */
const isOfOthers = (tokens: readonly Token[], verb: number) =>
  tokens[verb]?.lower !== 'made' ||
  (/^(?:have|has)$/.test(tokens[verb - 1]?.lower ?? '') &&
    /^(?:that|which|who)$/.test(tokens[verb - 2]?.lower ?? ''))

/** On a preview "further efforts to end it" are what is coming, and what "our plan is to" do. */
export const isNewEffort = (tokens: readonly Token[], { words: { start, end } }: Trigger, setting: Setting) =>
  setting.isPreview &&
  tokens
    .slice(start, end)
    .some((token) => /^(?:additional|new|further|continued|broader|significant|joint|is)$/.test(token.lower))

/**
 * "Orsk welcomes the firm’s decision to open the lock": the firm decided it. What a state is welcomed for it does, and so
 * does one of those who speak together, whoever it is.
 */
export function isWelcomedOfOthers(tokens: readonly Token[], trigger: Trigger, setting: Setting): boolean {
  const start = trigger.subject?.start ?? trigger.words.start
  if (!/^welcome[sd]?$/.test(tokens[start - 1]?.lower ?? '') || setting.isJoint === true) return false
  return setting.isSpoken || !isOfState(tokens, trigger)
}

/** "welcomed Vell’s commitment to dredge it" */
const isOfState = (tokens: readonly Token[], { subject }: Trigger) =>
  subject !== null &&
  tokens
    .slice(subject.start, subject.end)
    .some(
      (token, at, all) => /^[’']s?$/.test(all[at + 1]?.text ?? '') && (token.isState || isStateName(all, at)),
    )
