/** Relative clauses without a pronoun: "the ships we’re going to build for the islands" tells of the ships. */
import type { Run } from '../words/clauses.ts'
import type { Token } from '../words/tokens.ts'

/** Whether the clause whose subject begins at `start` is said of the thing right before it, and so its verb has no object behind it. */
export const isZeroRelative = (tokens: readonly Token[], start: number, deed: number): boolean =>
  isThing(tokens[start - 1]) &&
  /^(?:we|they|he|she|it|the)$/.test(tokens[start]?.lower ?? '') &&
  isVerbOfThings(tokens[deed]) &&
  /^(?:ADP|PUNCT|AUX|ADV|PART|CCONJ|SCONJ)$/.test(tokens[deed + 1]?.pos ?? 'PUNCT') &&
  tokens[deed + 1]?.lower !== 'that' &&
  !hasObjectApart(tokens, { start: deed + 1, end: tokens.length })

/** "In the coming months we will": when it is done. */
const isThing = (token: Token | undefined) =>
  /^(?:NOUN|PROPN|NUM)$/.test(token?.pos ?? '') && !ofTime.test(token?.lower ?? '')

const ofTime =
  /^(?:today|tonight|tomorrow|yesterday|now|days?|weeks?|months?|years?|decades?|time|times|morning|afternoon|evening|quarter|spring|summer|fall|autumn|winter|end|step)$/

/** "we are working on": needs no object. */
const isVerbOfThings = (token: Token | undefined) => token?.pos === 'VERB' && !needsNone.test(token.lemma)

const needsNone =
  /^(?:work|continue|look|go|get|collaborate|cooperate|coordinate|partner|engage|commit|meet|act|respond|invest|participate|consult|stand|move|come|serve|focus|build|begin|start|help|seek|aim|strive|intend|plan|agree|pledge|vote|fight|travel|return|speak|talk|listen|live|grow|rise|stay|remain|join|rely|insist|report|sit|deliver|follow|push|press|step|team|double|lean|advocate|call|react|depend|proceed|succeed|fail|wait|try|hope|expect|be)$/

/** "will announce, with the ports, a fund": behind what is put in. */
function hasObjectApart(tokens: readonly Token[], { start, end }: Run): boolean {
  if (tokens[start]?.text !== ',') return false
  const close = tokens.findIndex(({ text }, at) => at > start && at < end && text === ',')
  return close > 0 && /^(?:DET|NUM)$/.test(tokens[close + 1]?.pos ?? '')
}
