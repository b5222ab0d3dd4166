/** Instruments that bind those whom they name: "The treaty commits both states to training pilots". */
import { isActor } from '../actors/actors.ts'
import { isBase, isParticiple, skipAdverbs } from '../words/clauses.ts'
import { words } from '../words/list.ts'
import type { Token } from '../words/tokens.ts'
import { firstWithin, lastWithin } from '../words/within.ts'
import type { Trigger } from './trigger.ts'

/** "The deal obliges Orsk to open the lock", "a memorandum that commits both ministries to releasing eels" */
export function bound(tokens: readonly Token[], i: number): Trigger | null {
  const to = firstWithin(tokens, i + 2, i + longestName, ({ lower }) => lower === 'to')
  const deed = skipAdverbs(tokens, to + 1)
  if (to < 0 || !(isBase(tokens[deed]) || isParticiple(tokens[deed]))) return null
  const isOfActor = isActor(tokens, to - 1) || tokens[to - 1]?.lower === 'sides'
  const isBroken = tokens.slice(i + 1, to).some(({ pos }) => /^(?:VERB|AUX|ADP|SCONJ|PUNCT)$/.test(pos))
  if (!isOfActor || isBroken || !isOfInstrument(tokens, i)) return null
  return {
    manner: 'performative',
    strength: 'firm',
    stage: null,
    words: { start: i, end: deed },
    deed,
    isNoun: false,
    subject: { start: i + 1, end: to, isBody: false, isThing: false },
  }
}

export const bindingWords: ReadonlySet<string> = words('commits obliges requires binds')

/** Whether an instrument is what binds: the last noun before the verb that stands in no phrase. */
const isOfInstrument = (tokens: readonly Token[], verb: number) =>
  lastWithin(tokens, verb - farthest, verb, ({ lower }) => instruments.has(lower)) >= 0 &&
  !tokens.slice(Math.max(0, verb - farthest), verb).some(({ pos }) => pos === 'AUX')

const instruments = words(
  'agreement deal treaty memorandum mou arrangement framework accord pact declaration compact charter protocol',
)
const longestName = 9
/** "A memorandum signed today by both ministers commits" */
const farthest = 16
