/** Lists of deeds that no lead-in promises: each item opens with what is being done, and those who publish it do it. */

import type { Frame } from '../deeds/proposal.ts'
import { carryingVerbs, deedVerbs, discreteVerbs, softDeeds } from '../words/lexicon.ts'
import { opensWithDeed } from './framed.ts'
import { isElsewhere, type List, toldOf, withoutRunIn } from './lists.ts'

/**
 * The items of such lists, by anchor: most of a list deeds, two at least and three in all of them, in writing, where the words
 * before do not say that they are over, thought of or asked of others. Of one government such lists are what it is proud of.
 */
export function listedDeeds(lists: readonly List[]): ReadonlySet<string> {
  const found = new Set<string>()
  let deeds = 0
  for (const { items, before } of lists) {
    if (isElsewhere.test(items[0]?.leadIn ?? before)) continue
    const told = toldOf(items)
    const here = told.filter(({ text }) => opensWithParticiple(text) || opensWithDeed(withoutRunIn(text)))
    if (here.length < 2 || here.length < mostOf * told.length) continue
    deeds += here.length
    for (const { anchor } of told) found.add(anchor)
  }
  return deeds >= fewest ? found : new Set()
}

/** What such an item is promised by. */
export const listed: Frame = { strength: 'firm', stage: null, words: 'a list of deeds', actor: null }

/** "Expanding the chart of …"; not "Rising prices", nor "Expanding the Chart: The Ministry …", which tells for itself who does it. */
function opensWithParticiple(text: string): boolean {
  const stem = /^(\p{Lu}\p{Ll}{2,})ing\b(?![^.:;]{0,100}[:–—]\s)/u.exec(text)?.[1]?.toLowerCase()
  return (
    stem !== undefined &&
    [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].some((verb) => verbs.some((all) => all.has(verb)))
  )
}

const verbs = [deedVerbs, discreteVerbs, carryingVerbs, softDeeds, new Set(['welcome'])]

const fewest = 3
const mostOf = 0.6
