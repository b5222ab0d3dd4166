/** What a deed is done to: whether a verb has an object, alone or together with the verbs joined to it. */
import { behindInsertion, isBase, isParticiple } from '../words/clauses.ts'
import type { Token } from '../words/tokens.ts'

const isNounLike = (token: Token) =>
  /^(?:NOUN|PROPN|NUM)$/.test(token.pos) ||
  /^(?:it|them|this|that|those|these|other|another)$/.test(token.lower)

/** Whether the deed so far has something that it is done to. */
export const hasObject = (tokens: readonly Token[], verb: number, until: number) =>
  tokens.slice(verb + 1, until).some(isNounLike)

/** Whether the verb that opens the next deed has an object before `end`, behind the verbs that share it. */
export function hasOwnObject(tokens: readonly Token[], verb: number, end: number): boolean {
  let at = verb + 1
  // "strengthening and expanding pathways": two verbs with one object.
  while (at + 1 < end && isJoining(tokens[at])) {
    // "deter and, where needed, counter theft"
    const put = tokens[at + 1]?.text === ',' ? behindInsertion(tokens, at + 1, end) : at
    if (put > at + 1 && isVerbForm(tokens[put])) at = put + 1
    else if (tokens[at]?.text === ',' && isJoining(tokens[at + 1])) at++
    // "identify, freeze, and seize assets": the tagger takes one of them for a noun.
    else if (isVerbForm(tokens[at + 1]) || (tokens[at]?.text === ',' && tokens[at + 2]?.text === ',')) at += 2
    else break
  }
  // "determine, within six months, whether": the object stands behind the insertion.
  if (/^(?:with|within|by|in|as|under)$/.test(tokens[at + 1]?.lower ?? ''))
    at = behindInsertion(tokens, at, end)
  const next = tokens[at]
  if (next === undefined || at >= end) return false
  return !/^(?:,|and|or|of)$/.test(next.lower) && tokens.slice(at, end).some(isNounLike)
}

const isJoining = (token: Token | undefined) => /^(?:,|and|or)$/.test(token?.lower ?? '')

const isVerbForm = (token: Token | undefined) =>
  isBase(token) || (token?.pos === 'VERB' && isParticiple(token))
