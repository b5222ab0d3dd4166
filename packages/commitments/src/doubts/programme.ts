/** What officials tell of the programme of a meeting or a day, and what of it is held for itself. */
import type { Deed } from '../deeds/deeds.ts'
import type { Trigger } from '../promises/trigger.ts'
import { isMonth } from '../words/months.ts'
import type { Token } from '../words/tokens.ts'

/** "will issue our own readout", "will be releasing the joint statement": what reporters get of it. */
export const isForPress = (tokens: readonly Token[], verb: number) =>
  /^(?:issue|release|put|share|post|send|publish|distribute|provide|give|get|have)$/.test(
    tokens[verb]?.lemma ?? '',
  ) &&
  tokens
    .slice(verb + 1, verb + 7)
    .some(
      ({ lower }, at, all) =>
        /^(?:readouts?|factsheets?|transcripts?|remarks|updates?|details|communiqu[eé]s?)$/.test(lower) ||
        (/^statements?$/.test(lower) && !/^(?:on|that)$/.test(all[at + 1]?.lower ?? '')) ||
        (lower === 'fact' && /^sheets?$/.test(all[at + 1]?.lower ?? '')),
    )

/** "will deliver the first of ten ferries"; not "will deliver remarks" nor "will deliver on it". */
const isHandedOver = (tokens: readonly Token[], { verb, end }: Deed) => {
  const handed = tokens.slice(verb + 1, end)
  return (
    tokens[verb]?.lemma === 'deliver' &&
    handed.some(({ pos, text }) => pos === 'NUM' || /^(?:\p{Lu}{3,}|20\d\ds?)$/u.test(text)) &&
    handed[0]?.pos !== 'ADP' &&
    !handed.some(isSpeech)
  )
}

const isSpeech = ({ lower }: Token) =>
  /^(?:remarks?|speech|address|statements?|keynote|toasts?|message|sermon|lecture)$/.test(lower)

/** "will hold initial consultations", "a commitment to hold a summit": held for itself, not on the day's programme. */
export function isHeldForItself(tokens: readonly Token[], deed: Deed, { manner }: Trigger): boolean {
  const { verb, end } = deed
  if (isHandedOver(tokens, deed)) return true
  if (!/^(?:hold|convene|(?:co-?)?host)$/.test(tokens[verb]?.lemma ?? '')) return false
  // "will co-host the sixth annual forum"
  if (tokens.slice(verb + 1, verb + 5).some(({ lower }) => lower === 'annual')) return true
  if (manner === 'noun of promise' || isLater(tokens.slice(verb + 1, end))) return true
  return (
    /^(?:an?|initial|regular|annual|new|the|its|our|first|further)$/.test(tokens[verb + 1]?.lower ?? '') &&
    tokens
      .slice(verb + 2, verb + 8)
      .some(
        ({ lower }, at, all) =>
          /^(?:consultations?|negotiations?|exercises?|workshops?|conference|ministerial)$/.test(lower) &&
          !/^(?:press|news)$/.test(all[at - 1]?.lower ?? ''),
      )
  )
}

/** "at the end of the year", "next spring", "in early 2033": not in the days of the meeting. */
const isLater = (deed: readonly Token[]) =>
  deed.some(
    ({ lower }, at) =>
      (/^(?:year|spring|summer|fall|autumn|winter)$/.test(lower) &&
        /^(?:the|next|this)$/.test(deed[at - 1]?.lower ?? '')) ||
      (/^20\d\d$/.test(lower) && at > 1),
  )

/** "will be riding on a train", "will be briefed by", "will award a medal": what one does that day, told in speech. */
export const isOfTheDay = (tokens: readonly Token[], verb: number) =>
  /^(?:rid(?:e|ing)|briefed|embargoed)$/.test(tokens[verb]?.lower ?? '') ||
  (/^(?:award|honou?r|present)$/.test(tokens[verb]?.lemma ?? '') &&
    tokens
      .slice(verb + 1, verb + 8)
      .some(({ lower }) => /^(?:medals?|prizes?|heroes|veterans|memory|victims|lives|winners)$/.test(lower)))

/** "We’ll open it up for questions", "will move into a session", "will refer you to the ports": how a call or a visit goes on. */
export function isOfTheCall(tokens: readonly Token[], verb: number): boolean {
  const { lemma = '' } = tokens[verb] ?? {}
  const following = tokens.slice(verb + 1, verb + 8)
  const [next, second] = [following[0]?.lower ?? '', following[1]]
  if (/^(?:transition|refer|judge|watch|pause|proceed|escort|wait|wrap|telegraph|emerge)$/.test(lemma))
    return true
  if (lemma === 'move')
    return (
      /^(?:on|onto|with|forward|ahead|across|quickly)$/.test(next) ||
      (/^(?:to|into)$/.test(next) &&
        following.some(({ lower, pos }) => pos === 'PROPN' || ofMeeting.test(lower)))
    )
  if (lemma === 'open') return next === 'it' || (next === 'up' && /^(?:for|to|it)$/.test(second?.lower ?? ''))
  if (lemma === 'run') return following.slice(0, 2).some(({ lower }) => lower === 'through')
  if (lemma === 'spend') return !following.some(({ pos, text }) => pos === 'NUM' || text === '$')
  if (lemma === 'put') return next === 'out' && !/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(second?.pos ?? '')
  if (lemma === 'join') return tokens[verb]?.lower === 'joined' && next === 'by'
  return (
    (lemma === 'conclude' && next === 'with') ||
    (lemma === 'follow' && next === 'up' && (second?.lower === 'right' || second?.lower === 'after')) ||
    (lemma === 'take' && next === 'place') ||
    (lemma === 'drive' && /^(?:across|over|past|down)$/.test(next)) ||
    (lemma === 'pass' && next === 'to') ||
    (lemma === 'pay' && following.some(({ lower }) => /^(?:respects|price)$/.test(lower))) ||
    (lemma === 'start' && following.slice(0, 2).some(({ lower }) => lower === 'day')) ||
    (lemma === 'set' &&
      following.slice(0, 4).some(({ lower }) => lower === 'aside') &&
      following.some(({ lower }) => lower === 'time')) ||
    (lemma === 'continue' &&
      following.slice(0, 4).some(({ lower }) => /^(?:conversations?|discussions?|talks)$/.test(lower)))
  )
}

const ofMeeting = /^(?:sessions?|meetings?|portions?|parts?|conversations?|questions?|lunch|dinner)$/

/** "The two leaders will review the charter": what they will talk about. */
export const isOnAgenda = (tokens: readonly Token[], verb: number, { subject }: Trigger) =>
  /^(?:review|address|exchange|consult|touch|press|urge|convey|thank|congratulate|express|warn|return|depart)$/.test(
    tokens[verb]?.lemma ?? '',
  ) &&
  subject !== null &&
  /^(?:leaders?|presidents?|ministers?|chancellor|secretary|they)$/.test(tokens[subject.end - 1]?.lower ?? '')

/** "is looking forward to his bilateral meeting": a meeting of the day, told in speech. */
export const isAwaitedMeeting = (tokens: readonly Token[], { words: { start, end } }: Trigger) =>
  tokens[start]?.lemma === 'look' &&
  tokens[start + 1]?.lower === 'forward' &&
  tokens.slice(end, end + 6).some(({ lower }) => /^(?:meet(?:ings?)?|visit|hosting)$/.test(lower))

/** "President Hale will travel to Vell", "… will deliver remarks", "will meet on May 4 in Dray": where one is on a day. */
export function isOnTheRoad(
  tokens: readonly Token[],
  verb: number,
  { subject, manner, words }: Trigger,
): boolean {
  // Who "shall attend" is told to.
  if (manner !== 'future' || subject === null || tokens[words.start]?.lower === 'shall') return false
  const isOf = (titles: RegExp) =>
    tokens.slice(subject.start, subject.end).some(({ text }) => titles.test(text))
  const { lemma = '' } = tokens[verb] ?? {}
  return (
    (!subject.isBody && lemma === 'meet' && isDated(tokens, verb, isOf(leaders) ? longestCompany : 1)) ||
    (lemma === 'review' && isOf(/^President$/)) ||
    (/^(?:attend|travel|visit)$/.test(lemma) && isOf(leaders)) ||
    (lemma === 'participate' &&
      isOf(leaders) &&
      tokens.slice(verb + 1, verb + meetingReach).some(isMeeting)) ||
    (/^(?:deliver|give|make)$/.test(lemma) && tokens.slice(verb + 1, verb + 4).some(isSpeech))
  )
}

/** "participate on May 4 in the Lake Forum" */
const meetingReach = 14
const isMeeting = ({ lower }: Token) =>
  /^(?:summit|meetings?|forum|conference|ceremony|event|call)$/.test(lower)

const leaders = /^(?:President|Secretary|Minister|Chancellor|Ambassador|Advisor|delegation)$/

/** "meet on May 4", and, of a leader, "meet with the pilots on May 4": the day at most so many words on. */
const isDated = (tokens: readonly Token[], verb: number, reach: number) =>
  tokens
    .slice(verb + 1, verb + 1 + reach)
    .some(
      ({ lower }, at) =>
        lower === 'on' &&
        isMonth(tokens[verb + at + 2]) &&
        /^\d{1,2}$/.test(tokens[verb + at + 3]?.text ?? ''),
    )

/** "meet with the ministers and the port officials on": words between. */
const longestCompany = 8
