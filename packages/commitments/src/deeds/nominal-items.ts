/** Items that name what is promised and no verb: "$5 million a year in salt", "a new centre for pilots". */
import { isActor } from '../actors/actors.ts'
import { isBase, isCurrency, type Run } from '../words/clauses.ts'
import { deliverableNouns } from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import type { Deed } from './deeds.ts'

/**
 * What an item of a promising list names, one deed for each thing that commas part, its first word for a verb; none where it
 * is a clause, or names nothing that could be handed over.
 */
export const nominalItems = (tokens: readonly Token[], from: number): Deed[] =>
  thingsIn(tokens, from).map((thing) => ({ ...thing, verb: thing.start }))

function thingsIn(tokens: readonly Token[], from: number): Run[] {
  const end = itemEnd(tokens)
  const run = tokens.slice(pastBound(tokens, from), end)
  // "a new centre, which will train pilots", "programmes to train pilots and lend pumps": what it is for says nothing against it.
  const purpose = run.findIndex((_, at) => at > 1 && opensPurpose(run, at))
  const named = purpose < 0 ? run : run.slice(0, purpose)
  if (run.length < 4 || named.some(({ pos }) => pos === 'AUX' || pos === 'PRON') || !opensThing(run[0]))
    return []
  const isSaid = (token: Token, at: number) =>
    token.pos === 'VERB' && (!isModifier(named, at) || (isActor(named, at - 1) && !isForWhat(token)))
  if (named.some(isSaid)) return []
  if (purpose >= 0) return named.some(isHandedOver) ? [{ start: from, end }] : []
  const isNamed = (part: Run) =>
    tokens.slice(part.start, part.end).some(isHandedOver) || isCounted(tokens, part.start)
  const parts = partsOf(tokens, from, end)
  const all = { start: from, end }
  return parts.every(isNamed) ? parts : isNamed(all) ? [all] : []
}

/** Where the words of an item end: before the mark that closes it. */
export const itemEnd = (tokens: readonly Token[]) =>
  /^[.;]$/.test(tokens.at(-1)?.text ?? '') ? tokens.length - 1 : tokens.length

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

/** "a dialogue aimed at ending dues", "a council regarding ice": what a body is for, and nothing that it does. */
const isForWhat = (token: Token) =>
  /^(?:aimed|focused|regarding|concerning|including|based|led)$/.test(token.lower)

/** "Two squadrons of aircraft"; not "2034 goals". */
const isCounted = (tokens: readonly Token[], at: number) =>
  tokens[at]?.pos === 'NUM' && !/^\d{4}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.pos === 'NOUN'

const opensPurpose = (run: readonly Token[], at: number) =>
  (run[at]?.text === ',' && run[at + 1]?.lower === 'which' && run[at + 2]?.lower === 'will') ||
  (run[at]?.lower === 'to' && isBase(run[at + 1]))

const isHandedOver = (token: Token) =>
  isCurrency(token) ||
  deliverableNouns.has(token.lemma) ||
  /^(?:purchases?|sales?|deployments?|sharing|exchanges?|cooperation|collaboration|training|support|team|access|tools|approach(?:es)?|systems?|tariffs?|dut(?:y|ies))$/.test(
    token.lower,
  )

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
