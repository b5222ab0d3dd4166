/** What others are helped or said to do within a deed, and no deed beside it. */
import { isBase, isVerb, skipAdverbs } from '../words/clauses.ts'
import type { Token } from '../words/tokens.ts'
import { firstWithin, lastWithin } from '../words/within.ts'

/** "help Vell mend its locks, and guard them": so does Vell. */
export const helps = (tokens: readonly Token[], at: number) => {
  if (tokens[at]?.lemma !== 'help' || isBase(tokens[at + 1])) return false
  const verb = firstWithin(
    tokens,
    at + 2,
    at + farthestHelped,
    ({ pos, lower }) => pos === 'VERB' || /^(?:,|who|which|that)$/.test(lower),
  )
  return verb > 0 && isBase(tokens[verb]) && tokens[verb - 1]?.lower !== 'to'
}

const farthestHelped = 8

/** "help pilots who serve at sea and guard the shore": so do they, where no comma stands between and nothing new or counted follows. */
export function isOfThose(tokens: readonly Token[], head: number, joint: number): boolean {
  if (tokens[joint]?.lower !== 'and') return false
  const who = lastWithin(tokens, head + 1, joint, ({ lower }) => lower === 'who')
  return (
    who > 0 &&
    isBase(tokens[who + 1]) &&
    !tokens.slice(who, joint).some(({ text }) => text === ',') &&
    !tokens
      .slice(joint + 2, joint + 4)
      .some(({ lower, pos }) => /^(?:an?|[$€£])$/.test(lower) || pos === 'NUM')
  )
}

/** "rules that unfairly bar": what follows is said of them, where no government does it. */
export const isToldOfMany = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.pos === 'NOUN' &&
  tokens[at - 1]?.lower !== tokens[at - 1]?.lemma &&
  /^(?:that|which)$/.test(tokens[at]?.lower ?? '') &&
  isBaseVerb(tokens[skipAdverbs(tokens, at + 1)])

const isBaseVerb = (token: Token | undefined) => isVerb(token) && isBase(token)
