/** Lists of deeds that no lead-in promises: each item opens with what is being done, and those who publish it do it. */
import type { Passage } from '@readout/record'
import type { Frame } from '../deeds/proposal.ts'
import { carryingVerbs, deedVerbs, discreteVerbs, softDeeds } from '../words/lexicon.ts'
import type { List } from './lists.ts'

/**
 * The items of such lists, by anchor: three at least and nearly all of them participles, in writing, where the words before
 * do not say that they are over, thought of or asked of others. Of one government such lists are what it is proud of.
 */
export function listedDeeds(lists: readonly List[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { items, before } of lists) {
    const deeds = items.filter(opensWithParticiple)
    if (deeds.length < fewest || deeds.length < nearlyAll * items.length) continue
    if (!isElsewhere.test(items[0]?.leadIn ?? before)) for (const { anchor } of deeds) found.add(anchor)
  }
  return found
}

/** What such an item is promised by. */
export const listed: Frame = { strength: 'firm', stage: null, words: 'a list of deeds', actor: null }

/** "Expanding the chart of …"; not "Rising prices", nor "Expanding the Chart: The Ministry …", which tells for itself who does it. */
function opensWithParticiple({ text }: Passage): boolean {
  const stem = /^(\p{Lu}\p{Ll}{2,})ing\b(?![^.:;]{0,100}[:–—]\s)/u.exec(text)?.[1]?.toLowerCase()
  return (
    stem !== undefined &&
    [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].some((verb) => verbs.some((all) => all.has(verb)))
  )
}

const verbs = [deedVerbs, discreteVerbs, carryingVerbs, softDeeds, new Set(['welcome'])]

const isElsewhere =
  /\b(?:to date|highlights?|accomplishments?|achieve\w*|progress|so far|for example|examples|discuss\w*|topics|themes|challenges|risks|threats|concerns|call\w* (?:on|for)|urge\w*|encourage\w*|should|must|could|would)\b[^.]*$/i
const fewest = 3
const nearlyAll = 0.8
