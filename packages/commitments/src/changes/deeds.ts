import type { Change, Commitment } from '../schema.ts'
import { tokensOf } from '../words/tokens.ts'
import { change, quoted } from './change.ts'
import { deedVerb, inWords, isFarApart, isOneDeed, own, shared } from './deed-kinds.ts'
import { tellingIn } from './phrases.ts'
import { leadOf } from './promise-cues.ts'

/** What is done. Doing a thing and helping it along are far apart; two ways to do it are not. */
export function deedChanges(a: Commitment, b: Commitment): Change[] {
  const [from, to] = [doingOf(a), doingOf(b)]
  if (from.share > to.share && isComparable(a, b)) {
    const note = inVerbs(from.verb, to.verb) ?? `from ${from.inWords} to ${to.inWords}`
    return [change('action weakened', a.action, b.action, `The deed is weaker: ${note}.`)]
  }
  if (!isFarApart(a, b) || isOneDeed(a, b)) return []
  const verbs = inVerbs(withJoined(a), withJoined(b))
  // Without verbs it is the coding alone that differs, where both promise by the same words or one tells its deed.
  if (
    verbs === null &&
    (isSaidAlike(a, b) || [a, b].some((one) => deedVerb(one) !== null && leadOf(one) === null))
  )
    return []
  const note = verbs === null ? ` from ${inWords[a.action]} to ${inWords[b.action]}` : `: ${verbs}`
  return [change('action changed', a.action, b.action, `The deed changed${note}.`)]
}

/** "convene and support" of "convene and support a council". */
function withJoined(commitment: Commitment): string | null {
  const verb = deedVerb(commitment)
  if (verb === null) return null
  const { quote } = commitment
  const behind = quote.slice(quote.indexOf(verb) + verb.length)
  const joined = /^ and (\p{Ll}+)(?= (?:an?|the|our|its|their) )/u.exec(behind)
  const isVerb =
    joined !== null && tokensOf(`to ${joined[1]} it`)[1]?.pos === 'VERB' && !/(?:ed|s)$/.test(joined[1] ?? '')
  return isVerb ? `${verb}${joined[0]}` : verb
}

/** Whether both promise by the same words: "will be", "have agreed to". */
function isSaidAlike(a: Commitment, b: Commitment): boolean {
  const [from, to] = [leadOf(a)?.words.toLowerCase(), leadOf(b)?.words.toLowerCase()]
  return from !== undefined && from === to
}

/** "“create” became “participate”"; null where a verb is not told. */
const inVerbs = (from: string | null, to: string | null) =>
  from === null || to === null ? null : `${quoted(from)} became ${quoted(to)}`

/** Only looked into, taken part in or negotiated, a thing is not done; to help it along instead of doing it is another deed. */
const isComparable = (a: Commitment, b: Commitment) =>
  b.action === 'explore' || a.action === b.action || (own.has(a.action) && notDone.has(b.action))

/** What a deed that is only taken part in, looked into or negotiated is coded as. */
const notDone: ReadonlySet<string> = new Set([...shared, 'deliver'])

/** How much of a thing is done. */
interface Doing {
  readonly share: number
  /** As the wording has it; null where no verb tells it. */
  readonly verb: string | null
  /** "looking into it" */
  readonly inWords: string
}

function doingOf(commitment: Commitment): Doing {
  const { action } = commitment
  const whole = { share: shares.doing, verb: deedVerb(commitment), inWords: inWords[action] }
  const half = halfDoneIn(commitment)
  if (half === null) return action === 'explore' ? { ...whole, share: shares.looking } : whole
  return half.isGoingOn ? whole : half
}

const shares = { looking: 0, joining: 0.5, negotiating: 0.5, doing: 1 } as const

/**
 * Taking part, looking, talking or negotiating as the deed itself: a verb said before anything that tells what it is about,
 * but who does it; a verb of doing may go on from it ("negotiate and sign").
 */
function halfDoneIn(commitment: Commitment): (Doing & { readonly isGoingOn: boolean }) | null {
  const { quote } = commitment
  const match = halfDone.exec(quote)
  if (match === null || tellingIn(quote.slice(0, match.index), commitment).length > 0) return null
  const isGoingOn = goesOn.test(quote.slice(match.index + match[0].length))
  const told = { verb: match[0], isGoingOn }
  if (match.groups?.joining !== undefined)
    return { ...told, share: shares.joining, inWords: 'taking part in it' }
  return match.groups?.negotiating === undefined
    ? { ...told, share: shares.looking, inWords: inWords.explore }
    : { ...told, share: shares.negotiating, inWords: 'negotiating it' }
}

const halfDoing = 'explor(?:e|es|ing)|consider(?:s|ing)?|discuss(?:es|ing)?|seek(?:s|ing)?(?! to)'
const halfDone = new RegExp(
  `(?<!\\p{L})(?:(?<joining>participat(?:e|es|ing)|engag(?:e|es|ing) in)|(?<negotiating>negotiat(?:e|es|ing))|${halfDoing})(?!\\p{L})`,
  'iu',
)
/** " and sign", not " and discuss" */
const goesOn = new RegExp(`^,? and (?:\\p{L}+ly )?(?!${halfDoing}|assess|stud(?:y|ying)|examin)\\p{Ll}`, 'iu')
