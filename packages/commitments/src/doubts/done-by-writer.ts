/** Clauses whose subject is no public actor, and which those who write of it keep: "Maps will be made public". */

import { subjectBefore, verbGroupStart } from '../actors/subjects.ts'
import { isDeliverable } from '../promises/founding.ts'
import type { Trigger } from '../promises/trigger.ts'
import { isParticiple } from '../words/clauses.ts'
import { isMonth } from '../words/months.ts'
import type { Token } from '../words/tokens.ts'
import { lastWithin } from '../words/within.ts'

/** "Pilots will receive up to 10 percent more": who pays them promises it. */
export const isGivenTo = (tokens: readonly Token[], { manner, words, deed }: Trigger) =>
  manner === 'future' &&
  (tokens[deed]?.lower === 'receive'
    ? tokens.slice(deed + 1, deed + 7).some(({ pos, text }) => pos === 'NUM' || /^[$€£%]$/.test(text))
    : isSum(tokens, words.start) && givenFor.test(tokens[deed]?.lower ?? ''))

/** "An additional $5 million will go toward it", "$60 million in new funding will help ports": a sum for a subject. */
function isSum(tokens: readonly Token[], verb: number): boolean {
  const sign = lastWithin(tokens, Math.max(0, verb - longestSum), verb, ({ text }) => text === '$')
  if (sign < 0 || !tokens.slice(sign + 1, verb).every(({ pos }) => /^(?:NUM|NOUN|ADJ|ADP|ADV)$/.test(pos)))
    return false
  let first = sign
  while (
    /^(?:DET|ADJ|ADV)$/.test(tokens[first - 1]?.pos ?? '') ||
    /^(?:up|to|over)$/.test(tokens[first - 1]?.lower ?? '')
  )
    first--
  return first === 0 || /^[,;:]$/.test(tokens[first - 1]?.text ?? '')
}

/** "$60 million in new U.S. funding" */
const longestSum = 10
const givenFor = /^(?:go|help|support|fund|finance|assist|expand|strengthen|build|provide|train|be|used)$/

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
  /^(?:cohorts?|class|classes|courses?|fellows|scholars|students|trainees|training|construction|applications?|operations|deliver(?:y|ies)|shipments?|flights?|phase|round|services?|negotiations|talks)$/

/** On a preview "She’ll reaffirm our commitment to": the leader whose visit it is. */
export function isSaidAgainByLeader(tokens: readonly Token[], { manner, words }: Trigger): boolean {
  if (manner !== 'reaffirmation') return false
  const group = verbGroupStart(tokens, words.start)
  return (
    /^(?:will|[’']ll)$/.test(tokens[group]?.lower ?? '') &&
    /^(?:he|she)$/.test(tokens[group - 1]?.lower ?? '')
  )
}

/** "He’ll announce a fund for pilots": the leader who was spoken of. */
export const isAnnounced = (tokens: readonly Token[], { manner, words, deed }: Trigger) =>
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
