import type { Passage } from '@readout/record'
import { candidateOf, coded, type Place } from './coded.ts'
import { type Frame, type Proposal, textOf } from './proposal.ts'
import { proposalsIn, withoutShells } from './proposals.ts'
import { mayPromise, mayRunOn } from './prospect.ts'
import { confidenceOf } from './ranker.ts'
import type { Candidate, Commitment } from './schema.ts'
import { type Span, sentencesOf } from './sentences.ts'
import { type Token, tokensOf } from './tokens.ts'

/** What a document was searched for: what was taken for a commitment, and what was not. */
export interface Sifted {
  readonly commitments: Commitment[]
  /** What the grammar proposed and the weights refused, so that a count can be defended. */
  readonly rejected: Candidate[]
}

/** Adds what one passage promises to what was found, sentence by sentence; each hands on what it is about. */
export function siftPassage(passage: Passage, place: Place, sifted: Sifted): void {
  const { frame } = place
  const isOpen = frame !== null || (place.isSpoken && place.isPreview)
  // Where no word of the whole promises, no sentence does, and none need be found.
  if (!isOpen && !mayPromise(passage.text, place)) return
  // Whether somebody was named before is asked of few sentences, and so only when it is.
  let hasActorBefore = () => frame !== null
  let hasPromiseBefore = false
  let handed: Frame | null = null
  const sentences = numberedSentences(passage.text)
  sentences.forEach((sentence, index) => {
    const body = index === 0 ? withoutRunInTitle(passage, sentence) : sentence
    const text = passage.text.slice(body.start, body.end)
    // A question promises nothing, whoever asks it; nor does a title.
    if (/\?["”’)]*$/.test(text) || (passage.kind === 'list-item' && isTitle(text))) return
    const isOpenLead =
      place.isLead &&
      index === sentences.length - 1 &&
      /(?:\b(?:to|(?<!\bincluding )by|will|shall|following(?: \w+){0,3})\s*:?)\s*$/.test(text)
    const isTitled = body.start > sentence.start
    const continued = continuedBy(text, handed)
    const isFramed = continued !== null || (index === 0 && frame !== null)
    const isRunningOn = place.isSpoken && (place.isPreview || hasPromiseBefore) && mayRunOn(text)
    const isWorthTagging = isFramed || isRunningOn || mayPromise(text, place)
    const tokens = isWorthTagging ? tokensOf(text, passage.start + body.start, place.states) : []
    const proposals = proposalsIn(tokens, {
      frame: continued?.frame ?? (index === 0 ? frame : null),
      framedFrom: continued?.words ?? 0,
      isOfFirms: frame?.isOfFirms === true,
      isPreview: place.isPreview,
      isSpoken: place.isSpoken,
      hasActorBefore: tokens.length > 0 && hasActorBefore(),
      hasPromiseBefore,
    }).map((proposal) => ({
      ...proposal,
      confidence: confidenceOf(proposal.cues, place.weights),
    }))
    const shells = isOpenLead ? bareLeads(proposals, tokens) : new Set()
    const taken = withoutShells(
      proposals.filter((proposal) => proposal.confidence >= 0.5 && !shells.has(proposal)),
    )
    const earlier = sentences[index - 1]
    const before = earlier === undefined ? '' : passage.text.slice(earlier.start, earlier.end)
    const title = isTitled ? passage.text.slice(sentence.start, body.start) : ''
    for (const proposal of proposals) {
      if (taken.includes(proposal))
        sifted.commitments.push(coded(proposal, tokens, { passage, sentence: text, before, title, place }))
      else
        sifted.rejected.push({
          ...candidateOf(proposal, tokens, passage, place),
          ...(shells.has(proposal) ? { reason: 'only opens the list of what is promised' } : {}),
        })
    }
    const sure = proposals.filter((proposal) => !proposal.isDoubtful)
    handed = frameFrom(sure.at(-1), tokens, frame)
    hasPromiseBefore ||= sure.length > 0
    hasActorBefore = () =>
      sure.some((proposal) => proposal.actor !== null) ||
      /\b(?:we|our|leaders?|governments?|countries|president)\b/i.test(text)
  })
}

/** What a promise hands on to "This includes …". */
function frameFrom(last: Proposal | undefined, tokens: readonly Token[], frame: Frame | null): Frame | null {
  if (last === undefined) return null
  const words = textOf(tokens, { start: last.start, end: Math.min(last.start + 6, last.end) })
  const actor = last.actor === null ? (frame?.actor ?? null) : textOf(tokens, last.actor)
  return { strength: last.strength, stage: last.stage, words, actor }
}

/** "This includes strengthening …": what it lists is promised as the sentence before was. */
function continuedBy(text: string, before: Frame | null): { frame: Frame; words: number } | null {
  if (before === null) return null
  const opening =
    /^(?:This|That|These|It|They|Such \p{L}+)(?: will)?(?: also)? includ(?:es?|ing) (?:by )?/u.exec(text)
  return opening === null ? null : { frame: before, words: opening[0].trim().split(' ').length }
}

/**
 * The promise that only opens the list ("… pledged to:") is made by its items; behind "by:" all deeds that it joins are
 * ("will deepen trade, promote investment, and raise wages by:").
 */
function bareLeads<P extends Proposal>(proposals: readonly P[], tokens: readonly Token[]): ReadonlySet<P> {
  const last = proposals.filter(({ end }) => end >= tokens.length - 2)
  const isBy = tokens.slice(-2).some((token) => token.lower === 'by')
  const isOneOf = (proposal: P) =>
    last.includes(proposal) || (isBy && last.some(({ cues }) => cues[0]?.words === proposal.cues[0]?.words))
  return new Set(proposals.filter(isOneOf))
}

/** The sentences behind the number of an item or of a paragraph ("12. We will …", "(a) …"). */
function numberedSentences(text: string): Span[] {
  const length = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)] /.exec(text)?.[0].length ?? 0
  return sentencesOf(text.slice(length)).map(({ start, end }) => ({
    start: start + length,
    end: end + length,
  }))
}

/** "Annual meeting: The leaders …": the title in front of an item's sentence is no part of it. */
function withoutRunInTitle(passage: Passage, sentence: Span): Span {
  if (passage.kind !== 'list-item') return sentence
  const match = /^(\p{Lu}(?:[^:.;!?]|(?<=\p{Lu})\.){2,140}?):\s+(?=["“]?\p{Lu})/u.exec(
    passage.text.slice(sentence.start, sentence.end),
  )
  const isTitle =
    match !== null && !/\b(?:will|shall|pledged|committed|agreed|are|is|have)\b/.test(match[1] ?? '')
  return isTitle ? { start: sentence.start + match[0].length, end: sentence.end } : sentence
}

/** "Build Orsk’s Capacity to Keep the Channel Open": a heading that stands as an item, told by its capitals. */
function isTitle(text: string): boolean {
  if (text.length > longestTitle) return false
  const long = (text.match(/\p{L}{4,}/gu) ?? []).filter((word) => !small.has(word))
  return !/[.;:,]$/.test(text) && long.length >= 4 && long.every((word) => /^\p{Lu}/u.test(word))
}

const longestTitle = 160
const small = new Set([
  'with',
  'from',
  'into',
  'over',
  'under',
  'that',
  'through',
  'between',
  'against',
  'among',
])
