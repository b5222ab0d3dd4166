/** Lists of what is to be done, each item in the form of an order, behind a sentence in which somebody undertakes it. */
import type { Passage } from '@readout/record'
import { type Frame, textOf } from '../deeds/proposal.ts'
import { triggersIn } from '../promises/triggers.ts'
import { isParticiple } from '../words/clauses.ts'
import { deedVerbs, idleVerbs, lightVerbs } from '../words/lexicon.ts'
import { sentencesOf } from '../words/sentences.ts'
import { type Token, tokensOf } from '../words/tokens.ts'
import { framedHead } from './framed.ts'
import { isElsewhere, isTopic, type List, toldOf, withoutRunIn } from './lists.ts'

/** "Establish a centre in Vell, …": says what is to be done, to whoever was named above it. */
export function isOrder(text: string): boolean {
  const tokens = tokensOf(text.slice(0, enoughToTell))
  const head = framedHead(tokens, 0)
  return head !== null && tokens[0]?.lower !== 'to' && !isParticiple(tokens[head])
}

const enoughToTell = 120

/** The same behind a title that runs into it: "Locks – Mend the gates of Dray; train keepers." */
export const isTitledOrder = (text: string): boolean => isOrder(withoutRunIn(text))

/**
 * The items of lists that no lead-in promises and most of which are orders, by anchor: two at least, for one by itself may be
 * anything. What a list of them is for ("Locks", "The works may include the following:") stands beside them.
 */
export function listedOrders(lists: readonly List[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { items } of lists) {
    const told = toldOf(items)
    if (told.length < 2 || !isOpen(items[0]?.leadIn)) continue
    // Tagging takes the longest: most lists are told by their first words.
    if (!told.some(opensWithVerb)) continue
    const orders = told.filter(({ text }) => isTitledOrder(text))
    if (orders.length >= mostOf * told.length) for (const { anchor } of told) found.add(anchor)
  }
  return found
}

const mostOf = 0.5

/** Nothing, a topic, or what may belong to what was undertaken before. */
const isOpen = (leadIn: string | undefined) =>
  leadIn === undefined || isTopic(leadIn) || (mayBelong.test(leadIn) && !isElsewhere.test(leadIn))

const mayBelong =
  /\b(?:activities|works?|efforts|actions|projects?|steps|initiatives?|cooperation|support|areas) (?:may|might|could) include\b[^.]*:$/i

const opensWithVerb = ({ text }: Passage) =>
  deedVerbs.has((/^\p{L}+/u.exec(withoutRunIn(text))?.[0] ?? '').toLowerCase())

/**
 * What a paragraph undertakes at last, as a frame for such a list; null where nobody does. What it "may include" is softly
 * undertaken.
 */
export function undertakenIn(paragraph: string): Frame | null {
  const sentences = sentencesOf(paragraph).toReversed()
  for (const { start, end } of sentences) {
    const text = paragraph.slice(start, end)
    const frame = undertakenBy(tokensOf(text))
    if (frame !== null) return mayBelong.test(paragraph) ? { ...frame, strength: 'soft' } : frame
    // "Travellers are urged to take care": the list is theirs.
    if (isElsewhere.test(text)) return null
  }
  return null
}

function undertakenBy(tokens: readonly Token[]): Frame | null {
  const trigger = triggersIn(tokens).find(({ subject, isNoun }) => subject?.isThing === false && !isNoun)
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
