/** Examples and outcomes that a deed is told with, and that are no part of it. */
import { isBase, isDash, isParticiple } from '../words/clauses.ts'
import type { Token } from '../words/tokens.ts'
import { firstWithin } from '../words/within.ts'

/**
 * Examples, ways and consequences behind a comma are no part of the shortest words that promise; a number or a date among
 * them is. What is left stays long enough to be known again as the same words.
 */
export function withoutExamples(tokens: readonly Token[], head: number, end: number): number {
  const at = firstWithin(
    tokens,
    head + 4,
    end - 1,
    (token, i) =>
      (token.text === ',' || isDash(token)) &&
      (opensExamples(tokens, i + 1) || (isBase(tokens[head]) && opensOutcome(tokens[i + 1]))),
  )
  if (at < 0 || at - head < 0.4 * (end - head) || hasWaysBehind(tokens, at, end)) return end
  const hasFigure = tokens.slice(at, end).some((token) => /\d/.test(token.text))
  return hasFigure ? end : at
}

/** "Advance open networks, including by radio, by training pilots": behind the examples stands how, or what for. */
const hasWaysBehind = (tokens: readonly Token[], at: number, end: number) =>
  tokens
    .slice(at + 2, end)
    .some(
      ({ text }, i, all) =>
        (text === ',' && all[i + 1]?.lower === 'by' && isParticiple(all[i + 2])) ||
        (text === 'to' &&
          tokens[at + 1]?.lower === 'to' &&
          !isParticiple(tokens[at + 4]) &&
          i > 1 &&
          isBase(all[i + 1])),
    )

/** ", enabling both to lead", ", making the shore safer": what is to come of it. */
const opensOutcome = (token: Token | undefined) =>
  /^(?:enabling|allowing|making|helping|thereby|creating|demonstrating|paving)$/.test(token?.lower ?? '')

function opensExamples(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  if (/^(?:including|particularly|especially|notably)$/.test(word)) return true
  if (/^(?:beginning|starting)$/.test(word)) return next === 'with'
  if (word === 'with')
    return /^(?:a|the)$/.test(next) && /^(?:view|goal|aim)$/.test(tokens[at + 2]?.lower ?? '')
  if (word === 'to') return next === 'include'
  return (word === 'such' && next === 'as') || (/^(?:both|all|each)$/.test(word) && next === 'of')
}
