/** "launched the Lake Agenda, the Dyke Fund to raise it, and an Ice Forum": each is founded, and may fail, alone. */

import { isDeliverable } from '../promises/founding.ts'
import type { Run } from '../words/clauses.ts'
import type { Token } from '../words/tokens.ts'

/** The things that a founding verb governs, one run for each; the whole where it founds but one. Semicolons may part them. */
export function foundedThings(tokens: readonly Token[], start: number, end: number): Run[] {
  if (!isThingAt(tokens, start, end)) return [{ start, end }]
  const further: number[] = []
  let until = end
  for (let i = start + 2; i < until; i++) {
    const next = thingBehind(tokens, i)
    if (next !== null) {
      further.push(next)
      i = next
    } else if (tokens[i]?.text === ';') until = i
  }
  // "launched the Dyke Fund, a new facility for the shore": without "and" the second says what the first is.
  const last = further.findLastIndex((at) => tokens[at - 1]?.lower === 'and')
  const starts = [start, ...further.slice(0, last + 1)]
  return starts.map((from, index) => ({ start: from, end: starts[index + 1] ?? until }))
}

/** ", and the Dyke Fund": where the thing behind a joint begins; null where there is none. */
function thingBehind(tokens: readonly Token[], joint: number): number | null {
  if (!/^(?:[,;]|and)$/.test(tokens[joint]?.lower ?? '')) return null
  const next = tokens[joint + 1]?.lower === 'and' ? joint + 2 : joint + 1
  const isThing = /^(?:an?|the)$/.test(tokens[next]?.lower ?? '') && isThingAt(tokens, next, tokens.length)
  return isThing ? next : null
}

/** A noun phrase whose last word names what has to work: "a new Dyke Fund", "the Agenda". */
function isThingAt(tokens: readonly Token[], start: number, end: number): boolean {
  let at = start
  while (at < end && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]?.pos ?? '')) at++
  const head = tokens[at - 1]
  return at > start && head !== undefined && isDeliverable(head)
}
