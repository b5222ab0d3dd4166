import type { Change, Commitment } from '../schema.ts'
import { change, quoted } from './change.ts'
import { isOneDeed } from './deed-kinds.ts'
import { deedChanges } from './deeds.ts'
import { leadOf } from './promise-cues.ts'
import { intentions, leadsIn, soft, wordIn } from './strength-words.ts'

/**
 * How firmly: an intention is less than a promise. Where no word of the one wording shows that it is soft, or the other tries,
 * reaffirms or intends as well, nothing is told; nor is what the change of the deed says already.
 */
export function strengthChanges(a: Commitment, b: Commitment): Change[] {
  const [softer, firmer] = a.strength === 'soft' ? [a, b] : [b, a]
  if (a.strength === b.strength || announcesIntention(firmer)) return []
  const [weak, strong] = [wordIn(softer), wordIn(firmer)]
  if ([weak, strong].some((word) => reports.test(word ?? ''))) return []
  if ([a, b].some(isInHand) && [a, b].every((one) => deedIn(one) !== null) && !isOneDeed(a, b)) return []
  if (
    leadOf(softer) !== null &&
    (weak === null || isAsSoft(weak, strong, firmer) || isToldPlan(weak, softer))
  )
    return []
  const [type, how] =
    b.strength === 'soft'
      ? (['strength weakened', 'weaker'] as const)
      : (['strength raised', 'firmer'] as const)
  if (
    deedChanges(a, b).some(
      (deed) => deed.type === 'action weakened' && (how === 'firmer' || tells(deed, weak)),
    )
  )
    return []
  const [from, to] = told(a, b)
  return [change(type, a.strength, b.strength, `The wording is ${how}${inWords(from, to)}.`)]
}

const tells = ({ note }: Change, words: string | null) => words !== null && note.includes(quoted(words))

/** "the plan is to dredge", "announced plans to": what somebody plans is told, not intended; not "our plan is to". */
const isToldPlan = (weak: string, { quote, cues }: Commitment) =>
  /^plans?$/iu.test(weak) &&
  (/(?:^|(?<!our |their |its )(?<!\p{L}))plan is to(?!\p{L})/iu.test(quote) ||
    cues.some(({ name }) => name.startsWith('noun')))

/** Whether the firmer wording tries, reaffirms or intends as well. */
function isAsSoft(weak: string, strong: string | null, { quote, cues }: Commitment): boolean {
  if (/^work(?:ing)? together$/iu.test(weak)) return true
  if (/^(?:reaffirm|reiterat)/iu.test(weak) && /^(?:reaffirm|reiterat)/iu.test(strong ?? '')) return true
  const deed = cues.find(({ name }) => name === 'deed')?.words ?? ''
  if (/^work/iu.test(deed) && tries.test(weak)) return true
  if (/^provid/iu.test(deed) && /provid\p{L}+ (?:the|an) opportunity/iu.test(quote)) return true
  return leadsIn(quote, soft).some(
    (words) => words.slice(0, 4).toLowerCase() === weak.slice(0, 4).toLowerCase(),
  )
}

/** "are widening", "working to": another deed that is in hand is neither firmer nor weaker than one that is promised. */
const isInHand = (commitment: Commitment) =>
  /^(?:under way|continuing)$/u.test(leadOf(commitment)?.manner ?? '') ||
  /^(?:(?:is|are|am) )?(?:\p{L}+ly )?working(?!\p{L})(?! together)/iu.test(wordIn(commitment) ?? '')

/** Verbs that tell of a promise which somebody makes, made or greets: they make none firm. */
const reports = /^(?:announc|welcom|support|request|invest|affirm)\p{L}*$/iu

/** "announce our intention to": said aloud, an intention is no more than one. */
const announcesIntention = (commitment: Commitment) =>
  leadsIn(leadOf(commitment)?.words ?? '', intentions).length > 0

const tries = /^(?:striv|endeavo|seek|aim|work)/iu

/**
 * The words of both, with their deeds where these are two ("will align" and "intend to study"), so that no verb is torn from
 * what it is said of; a soft verb with its "will" ("will seek").
 */
function told(a: Commitment, b: Commitment): [from: string | null, to: string | null] {
  const short: [string | null, string | null] = [withWill(a), withWill(b)]
  if (deedIn(a) === null || deedIn(b) === null || isOneDeed(a, b)) return short
  const [from, to] = [withDeed(a), withDeed(b)]
  const isWhole = [from, to].every((words, at) => words !== null || short[at] === null)
  return isWhole ? [from, to] : short
}

function withWill(commitment: Commitment): string | null {
  const word = wordIn(commitment)
  if (word === null) return null
  const before = commitment.quote.slice(0, Math.max(0, commitment.quote.indexOf(word)))
  return spelled(`${/(?<!\p{L})(?:will|[’']ll|shall) $/u.exec(before)?.[0] ?? ''}${word}`)
}

/** "intend to study"; null where more stands between the two. */
function withDeed(commitment: Commitment): string | null {
  const { quote } = commitment
  const [word, deed] = [wordIn(commitment), deedIn(commitment)]
  const at = word === null ? -1 : quote.indexOf(word)
  if (word === null || deed === null || at < 0) return null
  const said = withWill(commitment) ?? word
  if (said.endsWith(deed)) return said
  const end = quote.indexOf(deed, at + word.length)
  const between = end < 0 ? '' : quote.slice(at + word.length, end)
  return /^ (?:(?:to|be|also|further|\p{L}+ly) )*$/u.test(between) ? `${said}${between}${deed}` : null
}

const deedIn = ({ cues }: Commitment) => cues.find(({ name }) => name === 'deed')?.words ?? null

/** "’ll" is "will" to a reader who sees it alone. */
const spelled = (words: string) =>
  words.replace(/^[’']ll(?!\p{L})/u, 'will').replace(/^[’']re(?!\p{L})/u, 'are')

function inWords(from: string | null, to: string | null): string {
  if (from?.toLowerCase() === to?.toLowerCase()) return ''
  if (from === null) return to === null ? '' : `: it now says ${quoted(to)}`
  return to === null ? `: ${quoted(from)} is gone` : `: ${quoted(from)} became ${quoted(to)}`
}
