/** Lists by countries: "Orsk: Will lend pumps. Pledged $5 million.", the name before the item for its subject. */
import type { Passage } from '@readout/record'
import { codeOf } from '../actors/states.ts'
import { namesBody } from '../actors/subject-parties.ts'
import type { Token } from '../words/tokens.ts'

/**
 * The names of states and bodies before the items of lists, by anchor: of three at least, for a text may tell of one or two as it
 * tells of its topics.
 *
 * @param document names of its own governments, read only where a name that no state or body has stands before an item
 */
export function labelsOf(
  passages: readonly Passage[],
  document: { readonly states: ReadonlySet<string> },
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { kind, text, anchor, turn } of passages) {
    if (kind !== 'list-item' || turn !== undefined) continue
    const name = label.exec(text)?.[1]
    if (name !== undefined && (codeOf(name) !== null || namesBody(name) || document.states.has(name)))
      found.set(anchor, name)
  }
  return new Set(found.values()).size < fewest ? new Map() : found
}

const fewest = 3

/** "New Orsk: ", "Republic of Vell: ", "the Lake Union: " */
const label = /^((?:[Tt]he )?\p{Lu}[\p{L}.’'-]*(?: (?:of|the|and|\p{Lu}[\p{L}.’'-]*)){0,5}): /u

/** "Will also train", "In 2031, committed to": a sentence that begins with its verb, or with when and its verb. */
export function beginsWithVerb(tokens: readonly Token[]): boolean {
  const comma = tokens[0]?.pos === 'ADP' ? tokens.findIndex(({ text }) => text === ',') : -1
  if (tokens.slice(0, comma + 1).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return false
  const first = tokens.find(({ pos }, at) => at > comma && pos !== 'ADV')
  return first !== undefined && (/^(?:VERB|AUX)$/.test(first.pos) || sayings.test(first.lower))
}

/** What the tagger takes for a noun at the beginning of a sentence. */
const sayings = /^(?:pledges|commits|plans|intends|aims|will)$/
