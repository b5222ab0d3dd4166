import { type Token, tokensOf } from '../words/tokens.ts'

/**
 * Whether the words before a time tell what was done then: "since we last met", "Orsk launched the office". A deed that
 * is listed ("put the lock in service") and a participle that says which ("the newly hired pilots") tell nothing.
 */
export function isTold(before: string): boolean {
  if (/\b(?:since|last)\b[^,;.]*$/i.test(before)) return true
  if (ahead.test(before)) return false
  const tokens = tokensOf(before)
  return tokens.some((_, at) => isPast(tokens, at))
}

const ahead =
  /\b(?:will|shall|would|to|be|being|(?:is|are) \w+ing|intend\w*|plan\w*|expected|scheduled|due)\b|[’']ll\b/i

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
  const before = tokens.slice(0, at).findLast((token) => !/^(?:ADV|AUX)$/.test(token.pos))
  if (before === undefined || before.lower === ',') return !base.test(lower) && hasObject(tokens, at)
  if (before.pos === 'PRON') return subjects.test(before.lower)
  if (before.pos === 'PROPN') return true
  // "help crews set up a fund", "deploy boats based in Vell": where a deed comes first, the noun is its object.
  const isObject = isDeed(tokens[0]) && (base.test(lower) || tokens[at + 1]?.pos === 'ADP')
  return before.pos === 'NOUN' && before !== tokens[0] && !isObject
}

const subjects = /^(?:we|they|he|she|it|who|which|that)$/

/** "opened the office", "opened in": no participle before its noun. */
const hasObject = (tokens: readonly Token[], at: number) =>
  /^(?:DET|ADJ|NUM|PRON|PROPN|ADP)$/.test(tokens[at + 1]?.pos ?? 'ADP')

/** A listed deed opens with its verb, in a small letter. */
const isDeed = (first: Token | undefined) => /^\p{Ll}/u.test(first?.text ?? '')
