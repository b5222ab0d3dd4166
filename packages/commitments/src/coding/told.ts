import { matchesOf } from '../words/matches.ts'
import { type Token, tokensOf } from '../words/tokens.ts'

/**
 * Whether the words around a time tell what was done then: "since we last met", "Orsk launched the office in May", "In
 * May, Orsk launched the office". A deed that is listed ("put the lock in service") and a participle that says which
 * ("the newly hired pilots") tell nothing.
 *
 * @param before the words of its sentence before the time
 * @param after the words behind it
 */
export function isTold(before: string, after: string): boolean {
  if (/\b(?:since|last)\b[^,;.]*$/i.test(before)) return true
  const tokens = tokensOf(before)
  const start = matchesOf(before, ahead).at(-1)?.index
  // "will open the lock that Orsk built in May": what lies ahead is another deed.
  if (start !== undefined) return tokens.some((_, at) => isOfClause(tokens, at, start))
  return tokens.some(({ pos }) => /^(?:VERB|AUX)$/.test(pos))
    ? tokens.some((_, at) => isPast(tokens, at))
    : isToldNext(after)
}

/** Whether the first verb behind a time is a past: "In May, after the flood, Orsk launched the office". */
function isToldNext(after: string): boolean {
  const tokens = tokensOf(after.replace(/\([^()]*\)/g, ' ').replace(/[—–]/g, ' – '))
  const verb = tokens.findIndex(
    ({ text, pos, lemma }, at) =>
      /^(?:VERB|AUX)$/.test(pos) &&
      lemma !== 'have' &&
      tokens[at - 1]?.lower !== 'to' &&
      !nameOrGerund.test(text),
  )
  return isPast(tokens, verb)
}

const nameOrGerund = /^\p{Lu}|ing$/u

const ahead =
  /\b(?:will|shall|would|to|be|being|(?:is|are) \w+ing|intend\w*|plan\w*|expected|scheduled|due)\b|[’']ll\b/gi

/** "that Orsk built", "which they launched": the past of a clause that begins behind a place. */
const isOfClause = (tokens: readonly Token[], at: number, start: number) => {
  const subject = subjectOf(tokens, at)
  return (
    subject !== undefined &&
    subject.start >= start &&
    /^(?:PRON|PROPN)$/.test(subject.pos) &&
    isPast(tokens, at)
  )
}

/** The word before a verb and what belongs to the verb. */
const subjectOf = (tokens: readonly Token[], at: number) =>
  tokens.slice(0, at).findLast((token) => !/^(?:ADV|AUX)$/.test(token.pos))

/** Pasts and nothing else. */
const finite = /^(?:was|were|had|took|began|gave|came|went|saw)$/
/** Pasts that are as well what is yet to be done. */
const base = /^(?:set|put|cut)$/

function isPast(tokens: readonly Token[], at: number): boolean {
  const { lower = '', lemma = '', pos } = tokens[at] ?? {}
  if (finite.test(lower)) return true
  // "hired" and "begun" are as well participles; "speed" and "exceed" are neither.
  const isPastForm = lemma !== lower && !/(?:s|ing)$/.test(lower)
  if (pos !== 'VERB' || !(isPastForm || base.test(lower))) return false
  const before = subjectOf(tokens, at)
  if (before === undefined || /^[,—–)]$/.test(before.lower)) return !base.test(lower) && hasObject(tokens, at)
  if (before.pos === 'PRON') return subjects.test(before.lower)
  if (before.pos === 'PROPN') return true
  // "help crews set up a fund", "deploy boats based in Vell": where a deed comes first, the noun is its object.
  const isObject = isDeed(tokens[0]) && (base.test(lower) || tokens[at + 1]?.pos === 'ADP')
  return before.pos === 'NOUN' && before !== tokens[0] && !isObject
}

const subjects = /^(?:we|they|he|she|it|who|which|that)$/

/** "opened the office", "opened in": no participle before its noun. */
const hasObject = (tokens: readonly Token[], at: number) =>
  /^(?:DET|ADJ|NUM|SYM|PRON|PROPN|ADP)$/.test(tokens[at + 1]?.pos ?? 'ADP')

/** A listed deed opens with its verb, in a small letter. */
const isDeed = (first: Token | undefined) => /^\p{Ll}/u.test(first?.text ?? '')
