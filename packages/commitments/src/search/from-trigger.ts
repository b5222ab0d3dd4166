/** What a place that promises proposes: its deeds one by one, each with its words, its reasons and its doubts. */

import { type Deed, deedsFrom } from '../deeds/deeds.ts'
import { foundedThings } from '../deeds/founded-things.ts'
import { isCutShort, withoutLooseEnd } from '../deeds/loose-end.ts'
import { nominalDeeds } from '../deeds/nominal-deeds.ts'
import { nounEnd } from '../deeds/noun-end.ts'
import { type Proposal, type Setting, textOf } from '../deeds/proposal.ts'
import { deedDoubts } from '../doubts/deed-doubts.ts'
import { isDoneTo, isResolved, isScheduled } from '../doubts/done-by-writer.ts'
import { softened, verbCue } from '../frames/framed.ts'
import type { Trigger } from '../promises/trigger.ts'
import type { Cue } from '../schema.ts'
import {
  behindInsertion,
  isAmount,
  isLetters,
  isParticiple,
  ownClauseStart,
  type Run,
} from '../words/clauses.ts'
import { effectVerbs } from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'

/** The deeds of one trigger, which end before `end` at the latest. */
export function fromTrigger(
  tokens: readonly Token[],
  trigger: Trigger,
  end: number,
  setting: Setting,
): Proposal[] {
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
    : asOneEffort(
        tokens,
        trigger,
        deedsFrom(tokens, trigger.deed, end, isJoinable(tokens, trigger.words.start)),
      )
  // "will seek to: train pilots; mend the lock": each of them softly.
  const strength = onlyAims.test(tokens[trigger.deed]?.lemma ?? '') ? 'soft' : trigger.strength
  return deeds.flatMap((whole, index) => {
    const deed = { ...whole, end: withoutLooseEnd(tokens, whole) }
    // "will lay out [its plan to]": what, another promise tells.
    if (deed.end < tokens.length && isCutShort(tokens, deed)) return []
    // "is lending pumps, freeing hands for the dyke": what comes of it.
    if (manner === 'under way' && index > 0 && isParticiple(tokens[deed.start]) && !isOfItsOwn(tokens, deed))
      return []
    if (deed.end - deed.start < 2 && trigger.isNoun) return []
    // "We will [instruct ministers to]": another promise tells it.
    if (!trigger.isNoun && deed.end <= deed.verb) return []
    // "We will continue": what, stands elsewhere.
    if (deed.end === deed.verb + 1 && onlyCarries.test(tokens[deed.verb]?.lemma ?? '')) return []
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
        strength: softened(tokens, deed.verb, index > 0 ? deed.start : trigger.deed, strength),
        stage: trigger.stage,
        actor: subject,
        cues,
        isDoubtful: doubts.length > 0,
      },
    ]
  })
}

/** "are working to end dues, train pilots, and mend locks": all of them what one effort is for, though each verb has an object. */
function asOneEffort(tokens: readonly Token[], { manner }: Trigger, deeds: readonly Deed[]): readonly Deed[] {
  const [first, ...others] = deeds
  const last = deeds.at(-1)
  const isOne =
    manner === 'under way' && others.length > 0 && others.every(({ start }) => !isParticiple(tokens[start]))
  return isOne && first !== undefined && last !== undefined ? [{ ...first, end: last.end }] : deeds
}

/** "are lending pumps and building a lock": as much a deed as the first; not "… and protecting eels", unless it says how many. */
const isOfItsOwn = (tokens: readonly Token[], { start, end }: Run) =>
  /^(?:and|including|;)$/.test(tokens[start - 1]?.lower ?? '') &&
  (tokens.slice(start, end).some(isAmount) ||
    !(effectVerbs.has(tokens[start]?.lemma ?? '') || besideOthers.test(tokens[start]?.lemma ?? '')))

const besideOthers = /^(?:support|protect|identify|counter|use|pool|help)$/

const onlyAims = /^(?:seek|aim|strive|intend|plan|hope|endeavou?r)$/
const onlyCarries = /^(?:continue|begin|start|seek|aim|strive|intend|plan|hope|help|decide|endeavou?r)$/

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

/** A promise begins with its subject, or with what is done something to; one that is joined to another deed of the same subject, with its own words. */
export function openingOf(tokens: readonly Token[], trigger: Trigger): number {
  const { subject, words } = trigger
  if (subject === null)
    return [isDoneTo, isScheduled, isResolved].some((isTold) => isTold(tokens, trigger))
      ? behindInsertion(tokens, ownClauseStart(tokens, words.start))
      : words.start
  const isShared = tokens.slice(subject.end, words.start).some(
    (token) =>
      token.pos === 'VERB' &&
      // The tagger takes "We further pledge" for two verbs.
      !/^(?:including|further)$/.test(token.text) &&
      !linkingVerbs.has(token.lemma) &&
      !isLetters(token),
  )
  return isShared ? words.start : subject.start
}

/** "Orsk and Vell remain committed to": no deed of its own stands between. */
const linkingVerbs: ReadonlySet<string> = new Set(['remain', 'stand', 'stay'])
