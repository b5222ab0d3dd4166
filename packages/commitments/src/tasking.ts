/** Officials whom their leaders put to work: "The leaders instructed their ministers to reinforce cooperation." */
import { isBase, isParticiple, skipAdverbs, subjectBefore } from './clauses.ts'
import type { Token } from './tokens.ts'
import type { Trigger } from './trigger.ts'

/** The act is done, the work that it orders lies ahead. */
export function tasking(tokens: readonly Token[], i: number): Trigger | null {
  const token = tokens[i]
  if (token?.pos !== 'VERB' || !orders.has(token.lower)) return null
  if (/^(?:ADP|AUX|PUNCT|PART)$/.test(tokens[i + 1]?.pos ?? 'PUNCT')) return null
  const to = tokens.findIndex(
    (one, at) =>
      at > i + 1 &&
      at < i + longestOffice &&
      (token.lower === 'charged'
        ? one.lower === 'with' && isParticiple(tokens[at + 1])
        : one.lower === 'to' && isBase(tokens[skipAdverbs(tokens, at + 1)])),
  )
  if (to < 0 || tokens.slice(i + 1, to).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return null
  const subject = subjectBefore(tokens, i)
  if (subject === null) return null
  return {
    manner: 'performative',
    strength: 'firm',
    stage: null,
    words: { start: i, end: to },
    deed: skipAdverbs(tokens, to + 1),
    isNoun: false,
    subject,
  }
}

const orders: ReadonlySet<string> = new Set(['instructed', 'directed', 'tasked', 'mandated', 'charged'])

/** "our Ministers of Foreign Affairs and the heads of our coast guards": the words between the order and its deed. */
const longestOffice = 16
