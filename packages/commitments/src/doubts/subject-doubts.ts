/** Doubts about who promises: all states, another noun, or nobody. */

import { namesState } from '../actors/states.ts'
import { subjectBefore, verbGroupStart } from '../actors/subjects.ts'
import type { Setting } from '../deeds/proposal.ts'
import { isEvent } from '../promises/events.ts'
import { isDeliverable } from '../promises/founding.ts'
import type { Trigger } from '../promises/trigger.ts'
import { isParticiple, type Run } from '../words/clauses.ts'
import * as lexicon from '../words/lexicon.ts'
import { isMonth } from '../words/months.ts'
import type { Token } from '../words/tokens.ts'
import { lastWithin } from '../words/within.ts'

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

/** A clause whose subject is no public actor: not where it is paid, or is done by those who write of it. */
export const isOfOthers = (tokens: readonly Token[], trigger: Trigger, { isSpoken, isPreview }: Setting) =>
  !isGivenTo(tokens, trigger) &&
  !isResolved(tokens, trigger) &&
  !isAnnounced(tokens, trigger) &&
  !(isPreview && isSaidAgainByLeader(tokens, trigger)) &&
  (isSpoken || !(isDoneTo(tokens, trigger) || isScheduled(tokens, trigger)))

/** A clause without a subject, where neither its list nor the sentence before nor its own beginning tells who promises. */
export const isOfNobody = (tokens: readonly Token[], trigger: Trigger, setting: Setting) =>
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

/** "Pilots will receive up to 10 percent more": who pays them promises it. */
const isGivenTo = (tokens: readonly Token[], { manner, deed }: Trigger) =>
  manner === 'future' &&
  tokens[deed]?.lower === 'receive' &&
  tokens.slice(deed + 1, deed + 7).some(({ pos, text }) => pos === 'NUM' || /^[$€£%]$/.test(text))

/** "We reaffirm that the assets will stay blocked": whatever is to happen, they see to it. */
export function isResolved(tokens: readonly Token[], { manner, words: { start } }: Trigger): boolean {
  if (manner !== 'future' && manner !== 'refraining') return false
  // "that the shore must not be used to": what others are to leave.
  if (manner === 'refraining' && /^(?:must|should)$/.test(tokens[start]?.lower ?? '')) return false
  const that = lastWithin(tokens, 0, start, ({ lower }) => lower === 'that')
  if (that < 1 || tokens.slice(that, start).some(({ pos }) => pos === 'VERB')) return false
  const verb = lastWithin(tokens, 0, that, ({ pos }) => pos === 'VERB')
  return resolving.has(tokens[verb]?.lemma ?? '') && subjectBefore(tokens, verb) !== null
}

const resolving: ReadonlySet<string> = new Set([
  'reaffirm',
  'determine',
  'decide',
  'resolve',
  'commit',
  'pledge',
])

const noToken: Token = { text: '', lower: '', lemma: '', pos: '', start: 0, end: 0, isState: false }
/** What a government lets begin, and who takes part. */
const ofCourses =
  /^(?:cohorts?|class|classes|courses?|fellows|students|trainees|training|construction|applications?|operations|deliver(?:y|ies)|shipments?|flights?|phase|round|services?|negotiations|talks)$/

/** On a preview "She’ll reaffirm our commitment to": the leader whose visit it is. */
function isSaidAgainByLeader(tokens: readonly Token[], { manner, words }: Trigger): boolean {
  if (manner !== 'reaffirmation') return false
  const group = verbGroupStart(tokens, words.start)
  return (
    /^(?:will|[’']ll)$/.test(tokens[group]?.lower ?? '') &&
    /^(?:he|she)$/.test(tokens[group - 1]?.lower ?? '')
  )
}

/** "He’ll announce a fund for pilots": the leader who was spoken of. */
const isAnnounced = (tokens: readonly Token[], { manner, words, deed }: Trigger) =>
  manner === 'future' &&
  /^(?:he|she)$/.test(tokens[words.start - 1]?.lower ?? '') &&
  /^(?:announce|announcing|launch|sign|designate|issue)$/.test(tokens[deed]?.lower ?? '') &&
  tokens.slice(deed + 1, deed + 9).some((token) => token.text === '$' || isDeliverable(token))

/** "Two new courses will begin in May 2034": what those who write of it have set a day for. */
export const isScheduled = (tokens: readonly Token[], { manner, words, deed }: Trigger) =>
  manner === 'future' &&
  (isDeliverable(tokens[words.start - 1] ?? noToken) ||
    ofCourses.test(tokens[words.start - 1]?.lower ?? '')) &&
  /^(?:begin|start|commence|open|arrive|launch|conclude)$/.test(tokens[deed]?.lemma ?? '') &&
  !/^(?:that|which|who)$/.test(tokens[words.start - 1]?.lower ?? '') &&
  tokens
    .slice(deed + 1, deed + 12)
    .some(
      (token, at, all) =>
        /^(?:in|on|by|until|from)$/.test(token.lower) &&
        all.slice(at + 1, at + 4).some((one) => /^20\d\d$/.test(one.text) || isMonth(one)),
    )

/** "Funds will be used to dredge it", "Maps will be made public": who writes of it does it, where no one else is said to. */
export const isDoneTo = (tokens: readonly Token[], { manner, words, deed }: Trigger) =>
  manner === 'future' &&
  tokens.slice(words.start, deed).some(({ lower }) => lower === 'be') &&
  !isParticiple(tokens[deed]) &&
  /^(?:used|made|published|released|provided|established|created|launched|allocated|invested|spent|opened|directed|implemented|developed|awarded|given|built|constructed|expanded|upgraded|finalized|deployed|delivered|extended|lifted|approved|trained|eliminated|waived|lowered)$/.test(
    tokens[deed]?.lower ?? '',
  ) &&
  !tokens.slice(deed + 1, deed + 8).some(({ lower }) => lower === 'by') &&
  !isOfForm(tokens, deed) &&
  !/^(?:that|which|who)$/.test(tokens[words.start - 1]?.lower ?? '')

/** "shall be implemented consistent with the law", "published in the Federal Register", "made in Orsk": what is said of all alike. */
const isOfForm = (tokens: readonly Token[], deed: number) => {
  const [verb, next] = [tokens[deed]?.lower ?? '', tokens[deed + 1]?.lower ?? '']
  return (
    (verb === 'implemented' &&
      (/^(?:consistent|subject)$/.test(next) ||
        /^in (?:accordance|line|a manner)/.test(
          `${next} ${tokens[deed + 2]?.lower ?? ''} ${tokens[deed + 3]?.lower ?? ''}`,
        ))) ||
    (verb === 'published' && tokens.slice(deed + 1, deed + 5).some(({ text }) => text === 'Register')) ||
    (verb === 'made' && !/ly$|^(?:available|public|accessible|permanent|free|easier|to|for)$/.test(next))
  )
}

/** A noun before the verb group that is no public actor: "This cooperation will strengthen …". */
export function hasForeignSubject(tokens: readonly Token[], trigger: Trigger): boolean {
  if (trigger.manner === 'future' || trigger.manner === 'under way') {
    return !isPronoun(tokens[trigger.words.start - 1]) && !isJoinedToPronoun(tokens, trigger.words.start)
  }
  return /^(?:NOUN|PROPN|AUX)$/.test(tokens[trigger.words.start - 1]?.pos ?? '')
}

/** The phrase of that noun, for a reader: "This cooperation"; what stands right before the verb where no noun does. */
export function foreignSubject(tokens: readonly Token[], { subject, words }: Trigger): Run {
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

/** "that it will take the chair and will host the forum" */
const isJoinedToPronoun = (tokens: readonly Token[], start: number) =>
  tokens[start - 1]?.lower === 'and' &&
  tokens
    .slice(0, start - 1)
    .some((token, at) => isPronoun(token) && /^(?:will|shall)$/.test(tokens[at + 1]?.lower ?? ''))
