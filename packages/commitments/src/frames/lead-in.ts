import { isOfFirms, isOfGovernment } from '../actors/firms.ts'
import { type Frame, textOf } from '../deeds/proposal.ts'
import { triggersIn } from '../promises/triggers.ts'
import { softPerformatives } from '../words/lexicon.ts'
import { sentencesOf } from '../words/sentences.ts'
import { tokensOf } from '../words/tokens.ts'
import { isOfLaw } from './laws.ts'

/** Ends of a lead-in after which its items are deeds of its actor. */
const opensDeeds =
  /\b(?:to|by|will|shall|including|include|includes|specifically|such as|following|will also|are|through|aimed at)\s*:?\s*$|\bfollowing [^:;.]{1,90}:\s*$/i
/** "focused on:" describes what a body looks at; its items are folded into the body. */
const describes =
  /\b(?:focus(?:ed|es|ing)? on|based on|comprised of|consisting of|related to|discussed|addressed|covering|regarding|on)\s*:?\s*$/i
/** "identified the following priorities that will guide us:": a list of what they care for. */
const namesThemes =
  /\b(?:identified|outlined|discussed|highlighted|recogni[sz]ed)\b[^.:]*\b(?:priorities|areas|themes|topics|pillars|challenges|principles)\b[^.:]*:\s*$/i
/** "Participants included representatives from:" */
const namesThosePresent =
  /\b(?:participants?|attendees|those present|guests)\b[^.:]{0,40}\b(?:include|were|are|came)|\brepresentatives (?:from|of)\s*:?\s*$/i
/** "The Ministry will encourage ports to commit to:": what others are asked to do. */
const asksOthers =
  /\b(?:encourag|invit|urg|ask|call(?:s|ed|ing)? (?:up)?on)\w* (?!to\b)[^.:]{3,200}\bto(?: [\p{L}]+){0,2}:?\s*$/iu
/** "We will also be joined by:": a list of who comes. */
const namesGuests =
  /\b(?:joined|led|attended|accompanied|represented|chaired|headed|supported|endorsed|followed) by\s*:?\s*$/i
/** "The plan includes a series of new commitments." */
const announcesList = /\b(?:includes?|the following)\b[^:]*\.$/i
/** "Orsk has taken several actions, including:": what is done. */
const tellsDeeds =
  /\b(?:has|have|had) (?:\p{L}+ly |already |also )?(?:taken|made|delivered|achieved|seen|provided|imposed|invested|helped|included)\b/u
/** "The works are intended to include:": softly. */
const intended = /\b(?:is|are) (?:intended|meant|designed|planned|expected) to \p{L}+:?\s*$/iu
const promises =
  // Words of a page run into each other ("includecommitments to:").
  /(?:commitments?\b|\b(?:pledges?|actions?|deliverables|steps|measures|initiatives|deals|agreements|outcomes|announc\w*|agreed|decided)\b)/i

/**
 * The frame that a lead-in puts its items in, or null when it only describes. Strength and stage are those of its last
 * promise ("The Leaders pledged to:", "We intend to:"), the actor its subject.
 */
export function frameOf(leadIn: string): Frame | null {
  const sentences = sentencesOf(leadIn).map(({ start, end }) => leadIn.slice(start, end))
  const sentence = openingSentence(sentences)
  if (sentence === null || isOfLaw(sentence, sentences.at(-2) ?? '')) return null
  if (
    describes.test(sentence) ||
    namesGuests.test(sentence) ||
    namesThosePresent.test(sentence) ||
    asksOthers.test(sentence) ||
    namesThemes.test(sentence) ||
    (!/:\s*$/.test(sentence) && !opensDeeds.test(sentence) && !announcesList.test(sentence))
  )
    return null
  const opens = opensDeeds.test(sentence) || promises.test(sentence)
  if (!opens) return null
  const tokens = tokensOf(sentence.replace(/[:.]\s*$/, ' act.'))
  const trigger = triggersIn(tokens).findLast(
    (found) => found.subject !== null || found.manner !== 'noun of effort',
  )
  if (trigger === undefined && tellsDeeds.test(sentence)) return null
  const isIntended = intended.test(sentence)
  if (
    trigger === undefined &&
    !isIntended &&
    !promises.test(sentence) &&
    !/\b(?:by|will):?\s*$/i.test(sentence)
  )
    return null
  const end = sentence.slice(-60).trimStart()
  const isSoft =
    isIntended ||
    trigger?.strength === 'soft' ||
    tokens.some(
      (token) =>
        token.pos === 'VERB' &&
        softPerformatives.has(token.lemma) &&
        /to:?\s*$/.test(sentence) &&
        token.lemma !== 'look',
    )
  return {
    strength: isSoft ? 'soft' : 'firm',
    stage: trigger?.stage === 'reaffirmed' && /\bby:?\s*$/.test(sentence) ? null : (trigger?.stage ?? null),
    words: trigger === undefined ? end : `${textOf(tokens, trigger.words)} …`,
    actor: trigger?.subject == null ? null : namedBefore(textOf(tokens, trigger.subject), sentences),
    ...(isOfFirms(sentence) && !isOfGovernment(tokens, trigger?.subject ?? null) ? { isOfFirms: true } : {}),
  }
}

/** Whom "they" stands for: the subject of the last promise in the sentences before. */
function namedBefore(actor: string, sentences: readonly string[]): string {
  if (!/^they$/i.test(actor)) return actor
  for (const sentence of sentences.slice(0, -1).reverse()) {
    const tokens = tokensOf(sentence)
    const subject = triggersIn(tokens).findLast((found) => found.subject !== null)?.subject
    if (subject != null) return textOf(tokens, subject)
  }
  return actor
}

/** The sentence that the items hang on: the last, or with "These include:" the one that it lists the parts of. */
function openingSentence(sentences: readonly string[]): string | null {
  const [before, last] = [sentences.at(-2), sentences.at(-1)]
  if (last === undefined) return null
  return isOnlyList(last) && before !== undefined ? `${before.replace(/[.\s]+$/, '')}, including:` : last
}

/** "This includes:", which says nothing of who promises what it lists. */
export const isOnlyList = (sentence: string) =>
  /^(?:This|These|They|Such \w+)(?: \w+)? includes?:?\s*$/.test(sentence)
