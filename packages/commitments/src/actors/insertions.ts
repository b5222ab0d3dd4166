/** What is put in between who acts and the verb: a relative clause, an aside between commas, a speaker's filler. */
import type { Token } from '../words/tokens.ts'
import { lastWithin } from '../words/within.ts'
import { isActor } from './actors.ts'

/** "We also, you know, commit": over what a speaker puts in. */
export function pastFiller(tokens: readonly Token[], index: number): number {
  const isFiller =
    tokens[index - 1]?.text === ',' &&
    tokens[index - 2]?.lower === 'know' &&
    tokens[index - 3]?.lower === 'you'
  if (!isFiller) return index
  return tokens[index - 4]?.text === ',' ? index - 4 : index - 3
}

/** "USAID, through its work with Orsk and Vell, will": over what a comma opens and another closes, with no auxiliary in it. */
export function beforeInsertion(tokens: readonly Token[], group: number): number {
  if (tokens[group - 1]?.text !== ',') return group
  // "This fund, which will open in May, will"
  const relative = lastWithin(
    tokens,
    Math.max(0, group - longestInsertion),
    group - 1,
    ({ text }, at) => text === ',' && /^(?:which|who)$/.test(tokens[at + 1]?.lower ?? ''),
  )
  if (relative > 0 && isActorBefore(tokens, relative)) return relative
  for (let open = group - 2; open > Math.max(0, group - longestInsertion); open--) {
    const token = tokens[open]
    if (token === undefined || token.pos === 'AUX' || /^[;:.]$/.test(token.text)) return group
    if (token.text === ',' && (isActorBefore(tokens, open) || tokens[open + 1]?.lower === 'including'))
      return isListEnd(tokens, open, group) ? group : open
  }
  return group
}

const longestInsertion = 30

/** "USAID,", "the Lake Development Bank (LDB)," */
const isActorBefore = (tokens: readonly Token[], comma: number) =>
  isActor(tokens, comma - 1) || (tokens[comma - 1]?.text === ')' && isActor(tokens, comma - 2))

/** "Orsk, Tarn and Vell, are": the others of a list, and nothing put in. */
const isListEnd = (tokens: readonly Token[], open: number, close: number) =>
  isActor(tokens, close - 2) &&
  tokens.slice(open, close).some(({ lower }) => lower === 'and') &&
  tokens
    .slice(open + 1, close - 1)
    .every(({ pos, lower }) => /^(?:DET|ADJ|NOUN|PROPN|CCONJ|NUM)$/.test(pos) || lower === 'of')
