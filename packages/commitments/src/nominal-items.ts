/** Items that name what is promised and no verb: "$5 million a year in salt", "a new centre for pilots". */
import type { Run } from './clauses.ts'
import { deliverableNouns } from './lexicon.ts'
import type { Token } from './tokens.ts'

/**
 * What an item of a promising list names, one run for each thing that commas part; none where it is a clause, or names
 * nothing that could be handed over.
 */
export function nominalItems(tokens: readonly Token[], from: number): Run[] {
  const last = tokens.at(-1)
  const end = last !== undefined && /^[.;]$/.test(last.text) ? tokens.length - 1 : tokens.length
  const run = tokens.slice(pastBound(tokens, from), end)
  if (run.length < 4 || run.some(({ pos }) => pos === 'AUX' || pos === 'PRON') || !opensThing(run[0]))
    return []
  if (run.some((token, at) => token.pos === 'VERB' && !isModifier(run, at))) return []
  const isNamed = (part: Run) => tokens.slice(part.start, part.end).some(isHandedOver)
  const parts = partsOf(tokens, from, end)
  const whole = { start: from, end }
  return parts.every(isNamed) ? parts : isNamed(whole) ? [whole] : []
}

/** "Up to $5 million", "More than 40 barges" */
function pastBound(tokens: readonly Token[], from: number): number {
  const [first, second] = [tokens[from]?.lower ?? '', tokens[from + 1]?.lower ?? '']
  if (/^(?:up to|more than|at least)$/.test(`${first} ${second}`)) return from + 2
  return /^(?:over|nearly|approximately|about|almost)$/.test(first) ? from + 1 : from
}

const opensThing = (token: Token | undefined) =>
  token !== undefined && /^(?:NOUN|PROPN|ADJ|DET|NUM|SYM|VERB)$/.test(token.pos) && !/ing$/.test(token.lower)

/** "increased sharing", "services valued at": a participle that describes. */
const isModifier = (run: readonly Token[], at: number) =>
  /(?:ed|ing)$/.test(run[at]?.lower ?? '') || run[at - 1]?.lower === 'to' || run[at - 1]?.text === '-'

const isHandedOver = (token: Token) =>
  /^[$€£¥]$/.test(token.text) ||
  deliverableNouns.has(token.lemma) ||
  /^(?:purchases?|sales?|sharing|exchanges?|cooperation|collaboration|training|support)$/.test(token.lower)

/** "sharing of charts, meetings of pilots, and a summit": each of a list that closes with "and". */
function partsOf(tokens: readonly Token[], from: number, end: number): Run[] {
  const closing = tokens.findIndex(
    (token, at) => at > from && at < end && token.text === ',' && tokens[at + 1]?.lower === 'and',
  )
  if (closing < 0) return [{ start: from, end }]
  const joints = tokens.flatMap((token, at) => (at > from && at < end && token.text === ',' ? [at] : []))
  const starts = [from, ...joints.map((at) => (tokens[at + 1]?.lower === 'and' ? at + 2 : at + 1))]
  return starts.map((start, index) => ({ start, end: joints[index] ?? end }))
}
