/** Relative clauses without a pronoun: "the ships we’re going to build for the islands" tells of the ships. */
import { behindInsertion, clauseStart, isAmount, opensAmount } from '../words/clauses.ts'
import type { Token } from '../words/tokens.ts'

/** Whether the clause whose subject begins at `start` is said of the thing right before it, and so its verb has no object behind it. */
export const isZeroRelative = (tokens: readonly Token[], start: number, deed: number): boolean =>
  isThing(tokens[start - 1]) &&
  /^(?:we|they|he|she|it|the)$/.test(tokens[start]?.lower ?? '') &&
  isVerbOfThings(tokens[deed]) &&
  !isOpening(tokens, start) &&
  !hasObjectBehind(tokens, deed)

/** "This spring we will": when it is done. */
const isThing = (token: Token | undefined) =>
  /^(?:NOUN|PROPN|NUM)$/.test(token?.pos ?? '') && !ofTime.test(token?.lower ?? '')

const ofTime =
  /^(?:today|tonight|tomorrow|yesterday|now|days?|weeks?|months?|years?|decades?|time|times|morning|afternoon|evening|quarter|spring|summer|fall|autumn|winter|end|step)$/

/** "we are working on": needs no object. */
const isVerbOfThings = (token: Token | undefined) => token?.pos === 'VERB' && !needsNone.test(token.lemma)

const needsNone =
  /^(?:work|continue|look|go|get|collaborate|cooperate|coordinate|partner|engage|commit|meet|act|respond|invest|participate|consult|stand|move|come|serve|focus|build|begin|start|help|seek|aim|strive|intend|plan|agree|pledge|vote|fight|travel|return|speak|talk|listen|live|grow|rise|stay|remain|join|rely|insist|report|sit|deliver|follow|push|press|step|team|double|lean|advocate|call|react|depend|proceed|succeed|fail|wait|try|hope|expect|be|convene|transition|emerge|happen|matter)$/

/** "In this context we will", "By 2030 the states will": what the clause opens with is nothing that it is said of. */
function isOpening(tokens: readonly Token[], start: number): boolean {
  const from = clauseStart(tokens, start)
  return (
    /^(?:ADP|SCONJ|ADV|PART)$/.test(tokens[from]?.pos ?? '') &&
    !tokens.slice(from, start).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  )
}

/** "set up a group", "provide up to $5 million", "announce, with the ports, a fund". */
function hasObjectBehind(tokens: readonly Token[], deed: number): boolean {
  const next = tokens[deed + 1]
  if (!/^(?:ADP|PUNCT|AUX|ADV|PART|CCONJ|SCONJ)$/.test(next?.pos ?? 'PUNCT') || next?.lower === 'that')
    return true
  const behind = behindInsertion(tokens, deed + 1)
  if (behind > deed + 1) return /^(?:DET|NUM)$/.test(tokens[behind]?.pos ?? '')
  if (particle.test(next?.lower ?? ''))
    return !/^(?:ADP|PUNCT|PART|SCONJ|CCONJ)$/.test(tokens[deed + 2]?.pos ?? 'PUNCT')
  return opensAmount.test(next?.lower ?? '') && tokens.slice(deed + 2, deed + 5).some(isAmount)
}

const particle = /^(?:up|out|down|off|back|away|forward|together)$/
