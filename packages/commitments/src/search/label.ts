/** Items that a government's name stands before: "Orsk: Will lend pumps. Pledged $5 million." */
import { codeOf } from '../actors/states.ts'
import { agencies } from '../words/lexicon.ts'

/**
 * Who promises what the sentences of such an item leave without a subject, by name; null where another title, or none, stands
 * there.
 *
 * @param title what stands before the first sentence, with its colon
 * @param states the last words of the names of the document's own governments
 */
export function labelledActor(title: string, states: ReadonlySet<string>): string | null {
  const name = title.replace(/[:–—\s]+$/, '')
  if (!isName.test(name)) return null
  const last = name.split(' ').at(-1) ?? ''
  const isActor =
    codeOf(name) !== null || states.has(last) || agencies.has(last.toLowerCase()) || ofUnion.test(name)
  return isActor ? name : null
}

/** "New Orsk", "Republic of Vell", "the Lake Union" */
const isName = /^(?:[Tt]he )?\p{Lu}[\p{L}.’'-]*(?: (?:of|the|and|\p{Lu}[\p{L}.’'-]*)){0,5}$/u
const ofUnion = / (?:Union|Commission)$/
