/** When a deed is to be done, where the sentence opens with it. */
import { isMonth } from '../words/months.ts'
import type { Token } from '../words/tokens.ts'
import { type Proposal, textOf } from './proposal.ts'

/**
 * "By the end of 2034, Orsk will …", "In the coming weeks, …": the day is promised with the deed and belongs to its words;
 * "In recent years" does not.
 */
export function withTime(tokens: readonly Token[], proposal: Proposal): Proposal {
  const { start, manner, actor } = proposal
  if (!/^(?:future|intention|under way)$/.test(manner) || actor?.start !== start || start < 3) return proposal
  if (start > longestTime || tokens[start - 1]?.text !== ',') return proposal
  const time = tokens.slice(0, start - 1)
  const isAhead =
    opensAhead.test(textOf(tokens, { start: 0, end: start - 1 }).toLowerCase()) ||
    (tokens[0]?.lower === 'in' && (isMonth(tokens[1]) || /^20\d\d$/.test(tokens[1]?.text ?? '')))
  const isTime = time.some(
    (token) => isMonth(token) || /^20\d\d$/.test(token.text) || ofTime.test(token.lower),
  )
  return isAhead && isTime && !time.some(({ pos, text }) => pos === 'VERB' || text === ',')
    ? { ...proposal, start: 0 }
    : proposal
}

const longestTime = 10
const opensAhead =
  /^(?:by|before|within|until|no later than|as early as|starting|beginning|later|this|next|over the (?:next|coming|following)|in the (?:next|coming|following|early|late|mid)|in (?:early|late|mid))\b/
const ofTime = /^(?:days?|weeks?|months?|years?|decade|spring|summer|autumn|fall|winter|tomorrow|20\d\ds)$/
