/** Lists of what is to be done, each item in the form of an order, behind a sentence in which somebody undertakes it. */
import type { Passage } from '@readout/record'
import { type Frame, textOf } from '../deeds/proposal.ts'
import { triggersIn } from '../promises/triggers.ts'
import { isParticiple } from '../words/clauses.ts'
import { deedVerbs, idleVerbs, lightVerbs } from '../words/lexicon.ts'
import { sentencesOf } from '../words/sentences.ts'
import { tokensOf } from '../words/tokens.ts'
import { framedHead } from './framed.ts'
import type { List } from './lists.ts'

/** "Establish a centre in Vell, …": says what is to be done, to whoever was named above it. */
export function isOrder(text: string): boolean {
  const tokens = tokensOf(text.slice(0, enoughToTell))
  const head = framedHead(tokens, 0)
  return head !== null && tokens[0]?.lower !== 'to' && !isParticiple(tokens[head])
}

const enoughToTell = 120

/** The same behind a title that runs into it: "Locks – Mend the gates of Dray; train keepers." */
export const isTitledOrder = (text: string): boolean => isOrder(text.replace(runInTitle, ''))

const runInTitle = /^\p{Lu}[^.:;!?–—]{2,90}(?::|\s?[–—])\s+(?=\p{Lu})/u

/**
 * The items of lists without a lead-in that all are orders, by anchor: two at least, for one by itself may be anything.
 */
export function listedOrders(lists: readonly List[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { items } of lists) {
    if (items.length < 2 || items.some(({ leadIn }) => leadIn !== undefined)) continue
    // Tagging takes the longest: most lists are told by their first words.
    if (items.some(opensWithVerb) && items.every(({ text }) => isTitledOrder(text)))
      for (const { anchor } of items) found.add(anchor)
  }
  return found
}

const opensWithVerb = ({ text }: Passage) =>
  deedVerbs.has((/^\p{L}+/u.exec(text.replace(runInTitle, ''))?.[0] ?? '').toLowerCase())

/** What the last sentence of a paragraph undertakes, as a frame for such a list; null where nobody does. */
export function undertakenIn(paragraph: string): Frame | null {
  const last = sentencesOf(paragraph).at(-1)
  if (last === undefined) return null
  const tokens = tokensOf(paragraph.slice(last.start, last.end))
  const trigger = triggersIn(tokens).find(({ subject, isNoun }) => subject !== null && !isNoun)
  if (trigger?.subject == null || !/^(?:future|intention|performative)$/.test(trigger.manner)) return null
  // "The leaders will discuss the lake": nothing is undertaken.
  const { lemma = '' } = tokens[trigger.deed] ?? {}
  if (idleVerbs.has(lemma) && !lightVerbs.has(lemma)) return null
  return {
    strength: trigger.strength,
    stage: trigger.stage,
    words: `${textOf(tokens, trigger.words)} …`,
    actor: textOf(tokens, trigger.subject),
  }
}
