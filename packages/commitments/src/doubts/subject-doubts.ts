/** Doubts about who promises: all states, another noun, or nobody. */

import { isJoinedToPronoun, otherSayer } from '../actors/sayers.ts'
import { namesState } from '../actors/states.ts'
import type { Setting } from '../deeds/proposal.ts'
import { isEvent } from '../promises/events.ts'
import type { Trigger } from '../promises/trigger.ts'
import type { Run } from '../words/clauses.ts'
import * as lexicon from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import { lastWithin } from '../words/within.ts'
import {
  isAnnounced,
  isDoneTo,
  isGivenTo,
  isResolved,
  isSaidAgainByLeader,
  isScheduled,
} from './done-by-writer.ts'

/** "all countries must respect it", "every state should", "some states will". */
export const isEverybody = (tokens: readonly Token[], { subject, manner }: Trigger) =>
  subject !== null &&
  // "Participating countries commit to": they do it themselves.
  manner !== 'performative' &&
  // "All G7 members": the body itself.
  !tokens
    .slice(subject.start, subject.end)
    .some(({ lower }) => /^(?:g7|g20|nato|asean|quad|aukus)$/.test(lower)) &&
  (/^(?:all|every|other)$/.test(tokens[subject.start]?.lower ?? '') ||
    isSome(tokens, subject) ||
    (subject.end - subject.start === 1 &&
      /^(?:countries|nations)$/.test(tokens[subject.start]?.lower ?? ''))) &&
  !isEvent(tokens[subject.end - 1])

/** "some countries", "many of the governments": which ones is not told. */
const isSome = (tokens: readonly Token[], { start, end }: Run) =>
  /^(?:countr(?:y|ies)|states|nations|governments|economies)$/.test(tokens[end - 1]?.lower ?? '') &&
  [start - 2, start - 1, start].some((at) => someOf.test(tokens[at]?.lower ?? '')) &&
  !tokens.slice(start, end).some(({ lower }) => lower === 'our') &&
  tokens[end + 1]?.lower !== 'including'

const someOf = /^(?:some|many|several|most|more|certain|various)$/

/** What speaks against a clause without a public actor for its subject: who has another, or none; null where nothing does. */
export function doubtOfSubject(
  tokens: readonly Token[],
  trigger: Trigger,
  setting: Setting,
): { readonly name: 'another subject' | 'nobody named'; readonly said: Run } | null {
  const isForeign = hasForeignSubject(tokens, trigger)
  const other = isForeign
    ? isOfOthers(tokens, trigger, setting) && foreignSubject(tokens, trigger)
    : otherSayer(tokens, trigger.words.start)
  if (other) return { name: 'another subject', said: other }
  const { start, end } = trigger.words
  return !isForeign && isOfNobody(tokens, trigger, setting)
    ? { name: 'nobody named', said: { start, end: end + 1 } }
    : null
}

/** A clause whose subject is no public actor: not where it is paid, or is done by those who write of it. */
const isOfOthers = (tokens: readonly Token[], trigger: Trigger, { isSpoken, isPreview }: Setting) =>
  !isGivenTo(tokens, trigger) &&
  !isResolved(tokens, trigger) &&
  !isAnnounced(tokens, trigger) &&
  !(isPreview && isSaidAgainByLeader(tokens, trigger)) &&
  (isSpoken || !(isDoneTo(tokens, trigger) || isScheduled(tokens, trigger)))

/** A clause without a subject, where neither its list nor the sentence before nor its own beginning tells who promises. */
const isOfNobody = (tokens: readonly Token[], trigger: Trigger, setting: Setting) =>
  setting.frame === null &&
  !setting.hasActorBefore &&
  (setting.isSpoken || !hasActorInFront(tokens, trigger)) &&
  !(setting.isPreview && tokens[trigger.words.start - 1]?.lower === 'by')

/** "As Orsk takes the chair, it will …", "The Presidents met to reaffirm their commitment to …" */
const hasActorInFront = (tokens: readonly Token[], { manner, words: { start } }: Trigger) =>
  (/^(?:it|they)$/.test(tokens[start - 1]?.lower ?? '') ||
    isJoinedToPronoun(tokens, start) ||
    (manner === 'reaffirmation' && tokens[start - 1]?.lower === 'to')) &&
  tokens
    .slice(0, start - 1)
    .some(
      (token, at) =>
        namesState(tokens, at) ||
        lexicon.agencies.has(token.lower) ||
        /^(?:leaders|presidents?|ministers|governments)$/.test(token.lower),
    )

/** A noun before the verb group that is no public actor: "This cooperation will strengthen …". */
function hasForeignSubject(tokens: readonly Token[], trigger: Trigger): boolean {
  if (trigger.manner === 'future' || trigger.manner === 'under way') {
    return !isPronoun(tokens[trigger.words.start - 1]) && !isJoinedToPronoun(tokens, trigger.words.start)
  }
  return /^(?:NOUN|PROPN|AUX)$/.test(tokens[trigger.words.start - 1]?.pos ?? '')
}

/** The phrase of that noun, for a reader: "This cooperation"; what stands right before the verb where no noun does. */
function foreignSubject(tokens: readonly Token[], { subject, words }: Trigger): Run {
  const first = subject?.start ?? words.start
  // "The company, set up by pilots, will": over what is put in.
  const open =
    tokens[first - 1]?.text === ',' ? lastWithin(tokens, 0, first - 1, ({ text }) => text === ',') : -1
  const verb = open > 0 ? open : first
  const head = lastWithin(
    tokens,
    0,
    verb,
    ({ pos, lower }) => /^(?:NOUN|PROPN|PRON)$/.test(pos) && !/^(?:that|which|who)$/.test(lower),
  )
  if (head < verb - farthestHead) return { start: Math.max(0, verb - 1), end: verb }
  let start = head
  const isAlone = tokens[head]?.pos === 'PRON'
  while (!isAlone && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[start - 1]?.pos ?? '')) start--
  return { start, end: head + 1 }
}

/** A clause may stand between a noun and its verb; farther off, the noun is another's. */
const farthestHead = 12

const isPronoun = (token: Token | undefined) => /^(?:they|it|who)$/.test(token?.lower ?? '')
