import { isBase, isParticiple, pastNumber, type Run } from '../words/clauses.ts'
import type { Token } from '../words/tokens.ts'
import { firstWithin } from '../words/within.ts'

/** A list of deeds inside a sentence: what stands before it, and its items. */
interface DeedList {
  readonly headerEnd: number
  readonly items: readonly Run[]
}

/**
 * The deeds that a sentence lists behind a colon ("… to remove barriers, including by: raising quotas; opening a desk")
 * or that semicolons part behind "by", numbered or not; null where it lists none.
 */
export function deedList(tokens: readonly Token[], head: number, end: number): DeedList | null {
  const colon = listColon(tokens, head, end)
  if (colon !== null) return { headerEnd: headerEnd(tokens, colon), items: itemsFrom(tokens, colon + 1, end) }
  const steps = partedSteps(tokens, head, end)
  return steps === null ? null : { headerEnd: steps - 1, items: itemsFrom(tokens, steps, end) }
}

function listColon(tokens: readonly Token[], head: number, end: number): number | null {
  const at = firstWithin(tokens, head + 1, end - 2, (token) => token.text === ':')
  if (at < 0 || !opensList.test(tokens[at - 1]?.lower ?? '')) return null
  const first = tokens[pastNumber(tokens, at + 1)]
  return isParticiple(first) || isBase(first) ? at : null
}

const opensList = /^(?:by|to|will|including|through|following|steps|actions|measures)$/

/** What stands before "including by:" promises something wider; before "by:" the list is all there is. */
const headerEnd = (tokens: readonly Token[], colon: number) =>
  tokens[colon - 2]?.lower === 'including' ? colon - 2 : colon

function partedSteps(tokens: readonly Token[], head: number, end: number): number | null {
  const by = firstWithin(
    tokens,
    head + 2,
    end - 4,
    (token, i) => token.lower === 'by' && isParticiple(tokens[i + 1]),
  )
  if (by < 0) return null
  const next = firstWithin(tokens, by + 1, end - 2, (token) => token.text === ';')
  if (next < 0) return null
  const item = itemStart(tokens, next + 1)
  // "(i) cut dues by ending one; and (ii) training pilots": the numbers part what stands before "by" as well.
  const isNumbered = tokens[item - 1]?.text === ')'
  return isParticiple(tokens[item]) && !isNumbered ? by + 1 : null
}

/** The items that semicolons part. */
function itemsFrom(tokens: readonly Token[], first: number, end: number): Run[] {
  const items: Run[] = []
  let start = first
  for (let i = first; i <= end; i++) {
    if (i < end && tokens[i]?.text !== ';') continue
    const from = itemStart(tokens, start)
    if (isParticiple(tokens[from]) || isBase(tokens[from])) items.push({ start: from, end: i })
    start = i + 1
  }
  return items
}

/** Behind "and" and the number of an item. */
const itemStart = (tokens: readonly Token[], at: number) =>
  pastNumber(tokens, tokens[at]?.lower === 'and' ? at + 1 : at)
