import type { Passage } from '@readout/record'
import { isHeadedByFirms } from '../actors/firms.ts'
import { isQuotedAt, type Voice } from '../actors/voices.ts'
import { lastNamed } from '../coding/actor-name.ts'
import { candidateOf, coded, type Place, type Weighed, type Whole } from '../coding/coded.ts'
import { confidenceOf } from '../coding/ranker.ts'
import { type Frame, type Proposal, textOf } from '../deeds/proposal.ts'
import { isOfLaw } from '../frames/laws.ts'
import { isState } from '../meaning/governments.ts'
import type { Candidate, Commitment, Cue } from '../schema.ts'
import { type Token, tokensOf } from '../words/tokens.ts'
import { beginsWithVerb } from './label.ts'
import { proposalsIn, withoutShells } from './proposals.ts'
import { mayRunOn } from './prospect.ts'
import type { SearchedPassage, SearchedSentence } from './searched.ts'

/** What a document was searched for: what was taken for a commitment, and what was not. */
export interface Sifted {
  readonly commitments: Commitment[]
  /** What the grammar proposed and the weights refused, so that a count can be defended. */
  readonly rejected: Candidate[]
}

/**
 * Adds what one passage promises to what was found, sentence by sentence; each hands on what it is about.
 *
 * @param tagged the words of each of its sentences; null for those that are worth tagging only where they go on
 */
export function siftPassage(
  { passage, place, sentences }: SearchedPassage,
  tagged: readonly (Token[] | null)[],
  sifted: Sifted,
): void {
  const { document, frame } = place
  // Whether somebody was named before is asked of few sentences, and so only when it is.
  let hasActorBefore = () => frame !== null || /^\p{Lu}{3,}ING\b/u.test(passage.text)
  let hasPromiseBefore = false
  let handed: Frame | null = frame
  let lastActor: string | null = null
  const isOfFirms = frame?.isOfFirms === true || isHeadedByFirms(place.heading)
  for (const [at, sentence] of sentences.entries()) {
    const { text, before, title } = sentence
    const continued = continuedBy(text, handed)
    const isRunningOn = place.isSpoken && hasPromiseBefore && mayRunOn(text)
    const tokens =
      tagged[at] ??
      (continued !== null || isRunningOn ? tokensOf(text, sentence.offset, document.states) : [])
    const label = place.label !== null && beginsWithVerb(tokens) ? place.label : null
    const proposals: Weighed[] = proposalsIn(tokens, {
      frame: continued?.frame ?? (sentence.isFramed ? frame : null),
      framedFrom: continued?.words ?? 0,
      isOfFirms,
      isPreview: document.isPreview,
      isSpoken: place.isSpoken,
      isJoint: document.isJoint,
      tellsRecord: document.tellsRecord,
      month: document.month,
      hasActorBefore: tokens.length > 0 && hasActorBefore() && !isOfLaw(text, before),
      hasPromiseBefore,
      label,
    }).map((proposal) => ({
      ...proposal,
      confidence: confidenceOf(proposal.cues, document.weights),
    }))
    const shells = opensList(sentence, place) ? bareLeads(proposals, tokens) : new Set()
    const taken = withoutShells(
      proposals.filter((proposal) => proposal.confidence >= 0.5 && !shells.has(proposal)),
    )
    for (const proposal of proposals) {
      const voice = voiceAt(tokens[proposal.start]?.start ?? passage.start, passage, place)
      const isTaken = taken.includes(proposal)
      const isOfOthers = voice !== null && !voice.isOfGovernment
      const one =
        isTaken && !isOfOthers
          ? coded(proposal, tokens, {
              passage,
              sentence: text,
              before,
              lastActor,
              label,
              title,
              place,
              voice,
            })
          : null
      if (one !== null && !isNewsOfOthers(proposal, one, document)) sifted.commitments.push(one)
      else {
        const candidate = candidateOf(proposal, tokens, passage, place)
        sifted.rejected.push({
          ...candidate,
          ...(shells.has(proposal) ? { reason: 'only opens the list of what is promised' } : {}),
          ...(one === null ? {} : { reason: 'told of others' }),
          ...(isTaken && isOfOthers ? quotedFrom(voice, candidate.cues) : {}),
        })
      }
    }
    const sure = proposals.filter((proposal) => !proposal.isDoubtful)
    lastActor = lastNamed(sure, tokens) ?? (sure.length > 0 ? label : null) ?? lastActor
    handed = frameFrom(proposals.findLast(handsOn), tokens, frame)
    hasPromiseBefore ||= sure.length > 0
    hasActorBefore = () =>
      sure.some((proposal) => proposal.actor !== null) ||
      /\b(?:we|our|leaders?|governments?|countries|president)\b/i.test(text)
  }
}

/** Who says what stands at a place of the text, where the passage quotes somebody. */
const voiceAt = (at: number, passage: Passage, { voice }: Place) =>
  voice !== null && isQuotedAt(passage.text, at - passage.start, voice.isInside) ? voice : null

/** What a lawmaker or a firm says is no government's promise, whoever publishes it. */
const quotedFrom = ({ name }: Voice, cues: readonly Cue[]) => ({
  reason: 'quoted from another',
  cues: [...cues, { name: 'quoted from another', words: name }],
})

/**
 * "Vell continues to bar ferries", "Vell is barring them", where Vell is none of those whose text it is: news, whoever tells
 * it. What another state is giving or sends is its own word, and who the members of a body are, the text need not say.
 */
const isNewsOfOthers = (proposal: Proposal, { quote, parties }: Commitment, document: Whole) =>
  (proposal.manner === 'continuing' || (proposal.manner === 'under way' && !/\d/.test(quote))) &&
  parties.length > 0 &&
  document.sides.length > 0 &&
  [...document.sides, ...parties].every(isState) &&
  !parties.some((party) => document.sides.includes(party))

/** The last sentence of a passage that a list hangs on, where it ends as one that opens a list does. */
const opensList = ({ text, isLast }: SearchedSentence, { isLead }: Place) =>
  isLead &&
  isLast &&
  /(?:\b(?:to|(?<!\bincluding )by|will|shall|following(?: \w+){0,3}|following [^:;.]{0,90}(?=:))\s*:?)\s*$/.test(
    text,
  )

/** A promise, and steps that are announced and not named, which "This includes …" then names. */
const handsOn = ({ isDoubtful, cues }: Proposal) =>
  !isDoubtful || cues.some(({ name }) => name === 'steps that are not named')

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
    /^(?:Specifically, )?(?:[Tt]his|[Tt]hat|[Tt]hese|It|They|(?:This|Such|These|Our) \p{L}+|Efforts|Actions|Steps|Further \p{L}+)(?: will)?(?: also)? includ(?:es?|ing) (?:by )?/u.exec(
      text,
    )
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
