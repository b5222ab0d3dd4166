/** What a preview lists as coming, without a verb that promises: "the launch of an eel patrol; a commitment to a new treaty". */
import { isActor } from '../actors/actors.ts'
import { isBase, isNoun, isParticiple } from '../words/clauses.ts'
import * as lexicon from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import { firstWithin } from '../words/within.ts'
import type { Trigger } from './trigger.ts'

/** The opening of something that is listed among what is coming, or that leaders will meet to announce. */
export function previewed(tokens: readonly Token[], i: number): Trigger | null {
  return launchListed(tokens, i) ?? announcedByMeeting(tokens, i) ?? awaited(tokens, i) ?? expected(tokens, i)
}

/** "…, including the launch of an energy dialogue", "; a commitment to a new agreement" */
function launchListed(tokens: readonly Token[], i: number): Trigger | null {
  const noun = tokens[i]?.lower ?? ''
  const isLaunch =
    (launches.has(noun) && tokens[i + 1]?.lower === 'of') ||
    (bans.has(noun) && /^(?:of|on)$/.test(tokens[i + 1]?.lower ?? ''))
  const isCommitment =
    undertakings.has(noun) &&
    /^(?:to|on|for)$/.test(tokens[i + 1]?.lower ?? '') &&
    !isBase(tokens[i + 2]) &&
    !isParticiple(tokens[i + 2]) &&
    tokens.slice(i + 2, i + 12).some((token) => lexicon.deliverableNouns.has(token.lemma))
  if (!isLaunch && !isCommitment) return null
  let from = i
  while (/^(?:ADJ|PROPN|ADV)$/.test(tokens[from - 1]?.pos ?? '')) from--
  if (!/^(?:the|an?)$/.test(tokens[from - 1]?.lower ?? '')) return null
  from--
  const isListed = /^(?:[;:—]|and|includes?|including|announcing|also)$/.test(tokens[from - 1]?.lower ?? '')
  if (isSubjectOfBe(tokens, i)) return null
  return isListed || isVerbless(tokens, from) || isOutcome(tokens, from) ? comingThing(from) : null
}

/** "the signing of the charter, I think, is a chance": what is said of it. */
function isSubjectOfBe(tokens: readonly Token[], noun: number): boolean {
  const verb = tokens.findIndex(
    ({ pos, lower }, at) =>
      at > noun &&
      (/^(?:VERB|AUX|SCONJ)$/.test(pos) || /^(?:that|which|;|—)$/.test(lower)) &&
      lower !== 'think',
  )
  return /^(?:is|was|are|were)$/.test(tokens[verb]?.lower ?? '')
}

/** "The main outcome of the meeting will be the launch of a fund": said of what comes of it. */
const isOutcome = (tokens: readonly Token[], from: number) =>
  /^(?:be|is|are)$/.test(tokens[from - 1]?.lower ?? '') &&
  tokens
    .slice(Math.max(0, from - outcomeReach), from)
    .some(({ lower }) =>
      /^(?:outcomes?|deliverables?|announcements?|initiatives?|highlights?|centerpiece|elements?|pieces?|components?)$/.test(
        lower,
      ),
    )

/** "One of the outcomes of this meeting, and an initiative that will serve us in the years ahead, will be" */
const outcomeReach = 30

/** "Trilaterally, the ban on nets.": a sentence that only names what it adds to the list before it. */
const isVerbless = (tokens: readonly Token[], from: number) =>
  (from === 0 || (from === 2 && tokens[1]?.text === ',')) && !tokens.some(({ pos }) => pos === 'AUX')

const launches: ReadonlySet<string> = new Set([
  'launch',
  'creation',
  'establishment',
  'formation',
  'resumption',
  'signing',
  'expansion',
  'extension',
])

const bans: ReadonlySet<string> = new Set(['prohibition', 'ban', 'moratorium'])

const undertakings: ReadonlySet<string> = new Set(['commitment', 'pledge', 'agreement'])

/** "is going to meet with leaders to announce a partnership": what they meet for. */
function announcedByMeeting(tokens: readonly Token[], i: number): Trigger | null {
  if (tokens[i - 1]?.lower !== 'to' || !announcements.has(tokens[i]?.lower ?? '')) return null
  const before = tokens.slice(Math.max(0, i - 14), i - 1)
  const meeting = before.findLastIndex(({ pos }) => pos === 'VERB')
  const isAhead = before.slice(0, meeting).some(({ lower }) => /^(?:will|[’']ll|going)$/.test(lower))
  const isThing = tokens.slice(i + 1, i + 12).some((token) => lexicon.deliverableNouns.has(token.lemma))
  return meeting >= 0 && isAhead && isThing && lexicon.programmeVerbs.has(before[meeting]?.lemma ?? '')
    ? comingThing(i)
    : null
}

const announcements: ReadonlySet<string> = new Set(['announce', 'launch', 'unveil', 'sign'])

/** "We anticipate some deliverables in terms of new funding": what is expected to come of a meeting. */
function awaited(tokens: readonly Token[], i: number): Trigger | null {
  if (!expectations.has(tokens[i]?.lower ?? '') || tokens[i - 1]?.lower === 'to') return null
  const thing = firstWithin(tokens, i + 1, i + 8, ({ lower }) => isAwaitedThing.test(lower))
  // "some announcements", "new outcomes from this": that there will be some says nothing of them.
  const isOfThings = tokens
    .slice(thing + 1, thing + 14)
    .some(({ pos }, at, all) => pos === 'ADP' && !/^(?:this|that|it|these)$/.test(all[at + 1]?.lower ?? 'it'))
  if (thing < 0) return null
  return isOfThings ? { ...comingThing(i + 1), strength: 'soft', words: { start: i, end: i + 1 } } : null
}

/** "We expect the leaders to agree to open a lock": what those who promise are expected to do. */
function expected(tokens: readonly Token[], i: number): Trigger | null {
  const isOfUs = tokens[i + 1]?.lower === 'us'
  if (
    !expectations.has(tokens[i]?.lower ?? '') ||
    !(isOfUs || /^(?:we|also|fully|do)$/.test(tokens[i - 1]?.lower ?? ''))
  )
    return null
  const to = firstWithin(tokens, i + 2, i + 10, (token, at) => token.lower === 'to' && isBase(tokens[at + 1]))
  const isOfActor = to > 0 && isActor(tokens, to - 1)
  const isBroken = tokens.slice(i + 1, to).some(({ pos }) => /^(?:VERB|AUX|SCONJ)$/.test(pos))
  const verb = tokens[to + 1]?.lower ?? ''
  // Not what they will talk about, nor that they will announce something.
  if (!isOfActor || isBroken || !(agreeing.has(verb) || lexicon.discreteVerbs.has(verb))) return null
  if (!tokens.slice(to + 2, to + 12).some(isNoun)) return null
  // "to agree to open it": what they agree to.
  const deed = agreeing.has(verb) && tokens[to + 2]?.lower === 'to' ? to + 3 : to + 1
  return {
    ...comingThing(deed),
    strength: 'soft',
    words: { start: i, end: deed },
    isNoun: false,
    subject: { start: i + 1, end: to, isBody: false, isThing: false },
  }
}

const isAwaitedThing = /^(?:deliverables|outcomes|announcements|initiatives)$/

const agreeing: ReadonlySet<string> = new Set(['agree', 'commit', 'pledge'])

const expectations: ReadonlySet<string> = new Set(['anticipate', 'expect'])

/** The words that what a preview lists as coming has one of. */
export const previewedWords: readonly string[] = [
  ...launches,
  ...bans,
  ...undertakings,
  ...announcements,
  ...expectations,
]

const comingThing = (deed: number): Trigger => ({
  manner: 'deliverable',
  strength: 'firm',
  stage: null,
  words: { start: deed, end: deed },
  deed,
  isNoun: true,
  subject: null,
})
