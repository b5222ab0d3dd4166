/** What may stand between a verb of promise and its "to": oneself, how strongly, in which role, when. */
import { insertionEnd, skipAdverbs } from '../words/clauses.ts'
import type { Token } from '../words/tokens.ts'
import { firstWithin } from '../words/within.ts'

/** The place behind the verb at `i` where what is promised is told: "to" of "commit ourselves, as ever, to". */
export function behindVerb(tokens: readonly Token[], i: number): number {
  // "We commit ourselves to …"
  const reflexive = reflexives.test(tokens[i + 1]?.lower ?? '') ? 1 : isOwnStates(tokens, i + 1) ? 2 : 0
  return overInsertion(
    tokens,
    skipAdverbs(tokens, pastTerms(tokens, i + 1 + reflexive)),
    tokens[i]?.lower ?? '',
  )
}

export const reflexives = /^(?:ourselves|themselves|itself)$/

/** "committed their countries to" */
const isOwnStates = (tokens: readonly Token[], at: number) =>
  /^(?:our|their)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:countries|governments|nations)$/.test(tokens[at + 1]?.lower ?? '') &&
  tokens[at + 2]?.lower === 'to'

/** "affirm in the strongest terms possible [their commitment]" */
function pastTerms(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'in' || tokens[at + 2]?.lower !== 'strongest') return at
  const terms = firstWithin(tokens, at + 3, at + 6, ({ lower }) => /^(?:terms|words)$/.test(lower))
  return terms < 0 ? at : tokens[terms + 1]?.lower === 'possible' ? terms + 2 : terms + 1
}

/** "are committed, as ever, to", "are committed like never before to" */
function overInsertion(tokens: readonly Token[], after: number, verb: string): number {
  if (!/^(?:commit(?:ted)?|dedicated|pledged?|agreed?|decided?)$/.test(verb) || tokens[after]?.lower === 'to')
    return after
  const to = firstWithin(tokens, after + 1, after + farthestTo, (token) => token.lower === 'to')
  // "committed – alongside partners – to"
  const close = insertionEnd(tokens, after)
  if (close !== null) return close + 1
  // "pledge as governments to": in which role.
  // "committed during the visit to", "decided for the first time in a decade to": when.
  const between = /^(?:as|during|for)$/.test(tokens[after]?.lower ?? '')
    ? /^(?:ADV|ADP|SCONJ|PRON|DET|NOUN|ADJ|NUM)$/
    : /^(?:ADV|ADP|SCONJ|PRON)$/
  const isBetween = tokens.slice(after, to).every((token) => between.test(token.pos))
  return to > 0 && isBetween ? to : after
}

/** "for the first time in seven decades [to]" */
const farthestTo = 9
