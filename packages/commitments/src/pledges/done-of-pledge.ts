/** What of a pledge a passage tells as done. */
import { membersAmong } from '../actors/members.ts'
import { statesIn } from '../actors/states.ts'
import { familyOf } from '../meaning/word-families.ts'
import { sentencesOf } from '../words/sentences.ts'
import { areOfOneKind, deedKey } from './deed-keys.ts'
import { doersOf, thingDone } from './done-parts.ts'
import type { EvidencePassage } from './evidence.ts'
import { type Hits, hitsIn } from './evidence-hits.ts'
import { isTelling, type Sought } from './evidence-words.ts'
import { isByOthers } from './promisers.ts'
import { type ToldDeed, toldAsDone } from './told-done.ts'

/**
 * What a passage tells as done of a pledge, in its own words, in a sentence that says most of the pledge: something that
 * the pledge speaks of was done, by no other state. The pledge's own deed takes a word of it, one of its kind a word that
 * tells more than a field, and any other deed two words or a body or figure.
 */
export function doneOf({ text, document }: EvidencePassage, hits: Hits, sought: Sought): string | null {
  const told = mostTelling(text, hits).flatMap(toldAsDone)
  return (
    told.find((deed) => isOf(deed, sought) && !isDoneByOthers(deed, document.title, sought))?.words ?? null
  )
}

/** The sentences that say most of what the passage says of the pledge. */
function mostTelling(text: string, { bodies, figures, words }: Hits): string[] {
  const said = [...bodies.values(), ...figures.values(), ...words.values()]
  const counted = sentencesOf(text).map(({ start, end }) => {
    const sentence = text.slice(start, end)
    return { sentence, count: said.filter((word) => sentence.includes(word)).length }
  })
  const most = Math.max(1, ...counted.map(({ count }) => count))
  return counted.filter(({ count }) => count === most).map(({ sentence }) => sentence)
}

function isOf(deed: ToldDeed, sought: Sought): boolean {
  const { bodies, figures, words } = hitsIn(thingDone(deed), sought)
  if (bodies.size + figures.size > 0) return true
  const said = [...words.keys()].filter((word) => !sought.places.has(word))
  const tells = said.some((word) => isTelling(word, sought))
  const key = deedKey(deed.verb) ?? ''
  if (sought.deeds.has(key)) return said.length > 0
  if (sought.deeds.values().some((other) => areOfOneKind(key, other))) return tells
  return tells && deed.verb !== 'met' && new Set(said.map(familyOf)).size > 1
}

/** "Chile has lent" is no deed of Peru; nor is "we have lent", in a text of Chile and Peru, one of Peru and Cuba. */
function isDoneByOthers(deed: ToldDeed, title: string, { parties }: Sought): boolean {
  const promisers = membersAmong(parties)
  if (promisers === null) return false
  const named = doersOf(deed)
  if (named.length > 0) return isByOthers(named, promisers)
  const speakers = [...new Set(statesIn(title).map(({ code }) => code))]
  return (
    speakers.length > 1 &&
    speakers.some((state) => promisers.includes(state)) &&
    isByOthers(speakers, promisers)
  )
}
