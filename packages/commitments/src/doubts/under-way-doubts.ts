/** What speaks against a deed that is said to be under way: praise, ties, and what officials say of the day. */
import type { Deed } from '../deeds/deeds.ts'
import type { Setting } from '../deeds/proposal.ts'
import type { Trigger } from '../promises/trigger.ts'
import { isStepsTo } from '../promises/under-way.ts'
import { isAmount, isCapital, isParticiple } from '../words/clauses.ts'
import * as lexicon from '../words/lexicon.ts'
import { words } from '../words/list.ts'
import type { Token } from '../words/tokens.ts'
import type { Doubt } from './doubts.ts'

/**
 * Of a trigger whose manner is "under way".
 *
 * @param isPaid whether a sum stands in the deed
 */
export function underWayDoubts(
  tokens: readonly Token[],
  deed: Deed,
  trigger: Trigger,
  { isSpoken, isPreview, tellsRecord = false }: Setting,
  isPaid: boolean,
): Doubt[] {
  const verb = tokens[deed.verb]
  if (verb === undefined) return []
  // "President Hale is unlocking opportunities": said of whatever a government does.
  const isPraise =
    !isSpoken &&
    deed.verb === deed.start &&
    lexicon.praisingVerbs.has(verb.lemma) &&
    // Those who speak for several say what they do, not what they are praised for.
    tokens[trigger.subject?.start ?? 0]?.lower !== 'we' &&
    !isPaid
  if (isPraise || isTiesOnly(tokens, deed)) return [{ name: 'an effect', words: verb.text }]
  const effort = isSpoken || isPaid ? null : effortOnly(tokens, deed, trigger)
  if (effort !== null) return [{ name: effort, words: verb.text }]
  const isToCome =
    isPreview &&
    (isWithOthers(tokens, trigger) ||
      isStepsTo(tokens, deed.verb) ||
      isOptionsTo(tokens, deed.verb, trigger) ||
      isToBeAnnounced(tokens, trigger) ||
      isDelivered(tokens, deed.verb, trigger))
  return (isSpoken || tellsRecord) && !isToCome && !lexicon.unfinishedDeeds.has(verb.lemma)
    ? [{ name: 'told in speech', words: verb.text }]
    : []
}

/**
 * "The states are working together to end want", "are taking bold steps to": what opens a part of the text, whose items then
 * tell the deeds; not "We are", nor where a number, a name or a way ("by", "through") follows.
 */
function effortOnly(
  tokens: readonly Token[],
  { start, end }: Deed,
  { subject }: Trigger,
): 'steps that are not named' | 'an effort is named' | null {
  if (/^(?:we|our)$/.test(tokens[subject?.start ?? start]?.lower ?? '')) return null
  const isSteps = isStepsTo(tokens, start)
  const isTogether =
    /^(?:working|cooperating|collaborating)$/.test(tokens[start]?.lower ?? '') &&
    /^(?:together|jointly|closely|side|hand)$/.test(tokens[start + 1]?.lower ?? '')
  if (!isTogether && !isSteps) return null
  const isTold = tokens
    .slice(start, end)
    .some(
      (token, at, all) =>
        isAmount(token) ||
        /^(?:by|through|new)$/.test(token.lower) ||
        (isCapital(token) && isCapital(all[at + 1])),
    )
  return isTold ? null : isSteps ? 'steps that are not named' : 'an effort is named'
}

/** "will announce that Orsk is buying 40 ferries" */
const isToBeAnnounced = (tokens: readonly Token[], { subject, words }: Trigger) => {
  const that = (subject?.start ?? words.start) - 1
  return (
    tokens[that]?.lower === 'that' &&
    tokens.slice(Math.max(0, that - 2), that).some(({ lemma }) => lemma === 'announce')
  )
}

/** "We’re expanding the cap": what those who brief are doing; not "we’re doubling down". */
const isDelivered = (tokens: readonly Token[], verb: number, { subject }: Trigger) =>
  /^(?:expand|increase|extend|release|send|deploy|double|triple|impose|designate|surge|ban|donate|add|award|deliver|open|close|end)$/.test(
    tokens[verb]?.lemma ?? '',
  ) &&
  /^(?:we|our)$/.test(tokens[subject?.start ?? -1]?.lower ?? '') &&
  /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|SYM)$/.test(tokens[verb + 1]?.pos ?? '') &&
  !/^(?:it|that|this|them|you|up|down)$/.test(tokens[verb + 1]?.lower ?? '') &&
  !tokens.slice(verb + 1, verb + 5).some(({ lower }) => courtesies.has(lower))

/** What is sent, extended and added in talking: "our condolences", "one thing". */
const courtesies = words(
  'condolences thanks hand hands invitation greetings thing things pressure trust call briefing name names text day week month year',
)

/** "are deepening our cooperation to keep the peace": said of whatever two do together, unless it goes on to say by what. */
function isTiesOnly(tokens: readonly Token[], { verb, end }: Deed): boolean {
  if (!/^(?:strengthen|deepen|expand|broaden)$/.test(tokens[verb]?.lemma ?? '')) return false
  const ties = tokens.findIndex(
    ({ lower }, at) => at > verb && at < Math.min(end, verb + 6) && relations.test(lower),
  )
  return (
    ties > 0 &&
    !/^[’']s?$/.test(tokens[ties + 1]?.text ?? '') &&
    !tokens
      .slice(ties + 1)
      .some((token) => /^(?:by|with)$/.test(token.lower) || isAmount(token) || isParticiple(token))
  )
}

const relations =
  /^(?:cooperation|collaboration|partnerships?|alliances?|relationship|relations|ties|engagement)$/

/** "We are exploring options to lend pumps", "our Ministry is pursuing ways to": what those who speak do. */
const isOptionsTo = (tokens: readonly Token[], verb: number, { subject }: Trigger) =>
  /^(?:explore|pursue)$/.test(tokens[verb]?.lemma ?? '') &&
  /^(?:we|our)$/.test(tokens[subject?.start ?? -1]?.lower ?? '') &&
  tokens
    .slice(verb + 1, verb + 4)
    .some(({ lower }, at) => /^(?:options|ways)$/.test(lower) && tokens[verb + at + 2]?.lower === 'to')

/** On a preview "we’re working together to end it": what the leaders do with others. */
const isWithOthers = (tokens: readonly Token[], { deed }: Trigger) =>
  /^(?:working|collaborating|coordinating|cooperating|partnering)$/.test(tokens[deed]?.lower ?? '') &&
  /^(?:together|jointly|closely|with)$/.test(tokens[deed + 1]?.lower ?? '')
