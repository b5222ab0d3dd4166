/** What all are for and hope for: values and states of the world, in which nothing is done that could be kept or broken. */
import type { Deed } from '../deeds/deeds.ts'
import { isNoun, type Run } from '../words/clauses.ts'
import * as lexicon from '../words/lexicon.ts'
import { words } from '../words/list.ts'
import type { Token } from '../words/tokens.ts'

/** "committed to peace, security, and prosperity": what all are for. */
export const isValueOnly = (tokens: readonly Token[], deed: Run) => {
  const run = tokens.slice(deed.start, deed.end)
  // "the Orskish people": of several nouns the last is what it is.
  const nouns = run.filter(
    (token, at) => isNoun(token) && (run[at + 1] === undefined || !isNoun(run[at + 1])),
  )
  if (nouns[0]?.lower === 'people') return true
  if (isHopedForWorld(run)) return true
  return nouns.length > 0 && nouns.slice(0, 2).every((token) => lexicon.valueNouns.has(token.lower))
}

/** "a free and open ocean": what all hope the world to be. */
const isHopedForWorld = (run: readonly Token[]) => {
  const noun = run.findIndex(isNoun)
  const before = run.slice(0, noun).filter(({ pos }) => pos === 'ADJ' || pos === 'VERB')
  return before.length > 1 && before.every(({ lower }) => hopedStates.has(lower))
}

const hopedStates = words(
  'free open peaceful stable secure safe prosperous inclusive resilient democratic connected strong',
)

/** "build a more prosperous and secure future for the people": no more than all hope for. */
export function isHopeOnly(tokens: readonly Token[], deed: Deed): boolean {
  if (!lexicon.hopeVerbs.has(tokens[deed.verb]?.lemma ?? '')) return false
  const object = tokens.slice(deed.verb + 1, Math.min(deed.end, deed.verb + 12))
  const things = object.filter(
    // "people-to-people ties" are no people.
    (token, at) => /^(?:NOUN|PROPN|NUM)$/.test(token.pos) && object[at + 1]?.text !== '-',
  )
  const [first] = things
  // "inaugurate a new era of partnership"
  if (/^(?:era|chapter)$/.test(first?.lower ?? '') && object.some(({ lower }) => lower === 'new')) return true
  return first !== undefined && things.slice(0, 2).every((token) => lexicon.hopedFor.has(token.lower))
}

/** "uphold the rules-based order", "promote common prosperity": a value that is held to, and no deed. */
export function isValueKept(tokens: readonly Token[], { verb, end }: Deed): boolean {
  if (!/^(?:uphold|maintain|preserve|respect|promote)$/.test(tokens[verb]?.lemma ?? '')) return false
  const behind = tokens.findIndex(
    ({ pos, lower, text }, at) =>
      at > verb &&
      !/^(?:DET|ADJ|NOUN|VERB|CCONJ)$/.test(pos) &&
      text !== '-' &&
      !/^(?:our|their|its)$/.test(lower),
  )
  // "the principles of safe travel": which.
  if (tokens[behind]?.lower === 'of') return false
  const object = tokens.slice(verb + 1, behind < 0 ? end : Math.min(behind, end))
  const said = object.filter(({ pos }) => /^(?:ADJ|NOUN|VERB)$/.test(pos))
  return (
    said.some(({ lower }) => lexicon.valueNouns.has(lower)) &&
    said.every(({ lower }) => lexicon.valueNouns.has(lower) || ofAll.has(lower))
  )
}

const ofAll = words(
  'international regional global world common shared collective free open fair just rules based lasting enduring durable',
)
