/**
 * Which of the changes between two wordings a step of a pledge tells. Most wordings of one promise differ because the other
 * text says it more briefly, aloud or to others, and that a thing is not said again shows nothing of it: of 300 changes drawn
 * by lot from all that differs, readers found 36 to be changes of the promise.
 */
import { membersAmong } from '../actors/members.ts'
import { deedVerb } from '../changes/deed-kinds.ts'
import { isShiftedToOthers, notAmong } from '../changes/parties.ts'
import { wordIn } from '../changes/strength-words.ts'
import { isSaidFurther } from '../coding/bounds.ts'
import { timesIn } from '../coding/deadline-rules.ts'
import { figuresIn } from '../coding/printed-figures.ts'
import { gistOf } from '../meaning/gist.ts'
import { common } from '../meaning/in-common.ts'
import { familiesIn } from '../meaning/word-families.ts'
import type { Change, Commitment } from '../schema.ts'
import { isForetold, type Told } from './relation.ts'
import { isOneEvent, sureOfTopic } from './signs.ts'

/**
 * Whether a change shows what became of the promise. Of two texts of one meeting neither goes on from the other; where the one
 * told what the other was going to say, it shows what did not come of it.
 */
export function isShown({ type, from, to }: Change, a: Told, b: Told): boolean {
  if ((b.likely ?? 1) < sureOfTopic) return false
  if (isOneEvent(a, b)) return isForetold(a, b) && hasNotCome(type, a, b)
  if ([a, b].some(({ commitment }) => isSpoken(commitment))) return false
  // The same share of another thing stands for itself.
  return (type === 'scope changed' || isSaidAgain(a, b)) && (shown[type]?.({ a, b, from, to }) ?? false)
}

/** What a call told and its text lacks, or leaves to others whom it urges. */
function hasNotCome(type: Change['type'], a: Told, b: Told): boolean {
  if (type === 'party changed') return isShiftedToOthers(a.commitment, b.commitment)
  return /^(?:number|deadline) dropped$/.test(type) && isSaidAgain(a, b)
}

const isSpoken = ({ cues }: Commitment) => cues.some(({ name }) => name === 'spoken')

interface Case extends Pick<Change, 'from' | 'to'> {
  readonly a: Told
  readonly b: Told
}

/** What a change of a type has to show of two wordings that are both in writing. */
const shown: Partial<Record<Change['type'], (of: Case) => boolean>> = {
  'number changed': ({ a, b }) =>
    isOtherOfOneSize(a.commitment, b.commitment) && ![a, b].some((one) => hasSeveral(one) || isFurther(one)),
  'number added': ({ a, b }) => b.commitment.target !== null && figuresIn(a.commitment.quote).length === 0,
  'deadline changed': ({ a, b }) => isLimited(a) && isLimited(b),
  'deadline added': ({ b }) => isLimited(b),
  'strength raised': ({ a, b }) => isFirmerOf(a.commitment, b.commitment),
  'strength weakened': ({ a, b }) => isFirmerOf(b.commitment, a.commitment),
  'party added': ({ a, b }) => isJoined(a.commitment, b.commitment),
  'mechanism renamed': () => true,
  'scope changed': ({ from, to }) => isOneKind(from, to),
  'another instance': () => true,
}

/** Both say much the same. */
function isSaidAgain({ commitment: a }: Told, { commitment: b }: Told): boolean {
  const [inA, inB] = [gistOf(a).words, gistOf(b).words]
  const both = common(inA, inB).length
  const inAll = inA.length + inB.length - both
  return both >= mostOfShorter * Math.min(inA.length, inB.length) && both >= muchOfAll * inAll
}

const mostOfShorter = 0.7
const muchOfAll = 0.3

/** "Orsk’s waters" and "the world’s waters" */
function isOneKind(from: string | null, to: string | null): boolean {
  const [one, other] = [from, to].map((words) => familiesIn(words ?? '').at(-1))
  return one !== undefined && one === other
}

/**
 * Another number, and of one size: $500 million that all save and $30 that each does are no sum that changed, and $2,000 a year,
 * up to $2,000 and $2,000 may be one.
 */
function isOtherOfOneSize({ target: a }: Commitment, { target: b }: Commitment): boolean {
  const [from, to] = [a?.low ?? a?.high, b?.low ?? b?.high]
  if (from == null || to == null) return true
  return from !== to && Math.max(from, to) <= farthest * Math.min(from, to)
}

const farthest = 10

/** "two individuals to one court and three individuals to another": which of them is which, numbers alone do not tell. */
function hasSeveral({ commitment: { quote } }: Told): boolean {
  const units = figuresIn(quote).flatMap(({ unit }) => (unit === '' ? [] : [unit]))
  return new Set(units).size < units.length
}

/** "277,000 more people", "a further $5 million": beside what came before, and not in its place. */
const isFurther = ({ commitment: { quote, target } }: Told) =>
  furtherBehind.test(quote) ||
  (target !== null && isSaidFurther(quote, target.low ?? target.high ?? Number.NaN))

const furtherBehind =
  /\d(?: (?:thousand|[mbtr]illion))?(?: in)? (?:more|additional|further|new)(?! than|\p{L})/u

/** By when, as the wording itself names it: a day that is counted from the text's own moves with every text that says it. */
function isLimited({ commitment: { quote, deadline }, place: { date } }: Told): boolean {
  const year = deadline?.slice(0, 4)
  const today = date === null ? null : Temporal.PlainDate.from(date)
  return (
    year !== undefined && quote.includes(year) && timesIn(quote, today).some(({ role }) => role === 'limit')
  )
}

/** One deed, intended in the one and promised in the other, both in so many words. */
const isFirmerOf = (soft: Commitment, firm: Commitment) =>
  intends.test(wordIn(soft) ?? '') && promises.test(wordIn(firm) ?? '') && isOneVerb(soft, firm)

const intends = /(?<!\p{L})(?:inten|plan|aim|hop|propos|consider|explor|look(?:s|ing)? forward|readiness)/iu
const promises = /(?<!\p{L})(?:will|shall|commit|pledg|agree|decid|undertak|determin|resol)/iu

function isOneVerb(a: Commitment, b: Commitment): boolean {
  const [x, y] = [deedVerb(a), deedVerb(b)]
  return x !== null && y !== null && familiesIn(x)[0] === familiesIn(y)[0]
}

/** Several promised it, and all of them do, with others; what one promised may be another's own when he says it with others. */
function isJoined(a: Commitment, b: Commitment): boolean {
  return (membersAmong(a.parties) ?? a.parties).length > 1 && notAmong(a.parties, b.parties).length === 0
}
