import type { DocumentRecord, Passage } from '@readout/record'
import { actionOf, issueOf } from './coding.ts'
import { deadlineIn } from './deadline.ts'
import { frameOf } from './lead-in.ts'
import { beneficiaryIn, earlierIn, mechanismIn } from './naming.ts'
import { documentParties, partiesOf } from './parties.ts'
import { type Frame, type Proposal, proposalsIn, textOf, withoutShells } from './proposals.ts'
import { confidenceOf, type Weights } from './ranker.ts'
import type { Commitment, CommitmentList, Cue, Stage } from './schema.ts'
import { type Span, sentencesOf } from './sentences.ts'
import { targetIn } from './target.ts'
import { type Token, tokensOf } from './tokens.ts'

/**
 * Finds the commitments of a document: discrete public promises of future action, each in its exact words, coded by the
 * codebook. In a transcript only officials' words count. Every find is a proposal with the cues that made it.
 *
 * The method is a clause grammar (who, promises how, what deed) after the practice of the G7 and G20 Research Groups;
 * docs/codebook.md defines what counts, `npm run eval` prints how often it is right.
 *
 * @example
 * const record = read('The leaders agreed to establish a flood warning centre by 2027.')
 * find(record)[0]?.deadline // '2027'
 */
export function find(record: DocumentRecord): Commitment[] {
  return sift(record).commitments
}

/** A span that looked like a commitment, and why it was or was not taken for one. */
export interface Candidate {
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly anchor: string
  readonly confidence: number
  readonly cues: readonly Cue[]
}

export interface Sifted {
  readonly commitments: Commitment[]
  /** What the grammar proposed and the weights refused, so that a count can be defended. */
  readonly rejected: Candidate[]
}

/**
 * Finds the commitments of a document and keeps what looked like one and was not taken, each with its cues.
 *
 * @param weights what each cue weighs; those that were trained on the coded documents by default
 *
 * @example
 * const { rejected } = sift(read('This cooperation will strengthen the shore.'))
 * rejected[0]?.cues.some((cue) => cue.name === 'another subject') // true
 */
export function sift(record: DocumentRecord, weights?: Weights): Sifted {
  const sifted: Sifted = { commitments: [], rejected: [] }
  if (!/^en(?:-|$)/.test(record.meta.language)) return sifted
  const document: Whole = {
    record,
    parties: documentParties(record),
    isPreview: isPreview(record),
    states: new Set(record.meta.governments.map(({ name }) => name.split(' ').at(-1) ?? name)),
    weights,
  }
  const byAnchor = new Map(record.passages.map((passage) => [passage.anchor, passage]))
  const leads = new Set(record.passages.flatMap((passage) => passage.leadInAnchor ?? []))
  const frames = new Map<string, Frame | null>()
  let heading = ''
  for (const passage of record.passages) {
    if (passage.kind === 'heading') heading = passage.text
    if (passage.kind === 'turn' || passage.kind === 'heading') continue
    const turn = byAnchor.get(passage.turn ?? '')
    if (turn !== undefined && turn.role !== 'official' && turn.role !== 'host') continue
    siftPassage(
      passage,
      {
        ...document,
        heading,
        isSpoken: turn !== undefined,
        isLead: leads.has(passage.anchor),
        frame: frameOnce(frames, passage.leadIn),
      },
      sifted,
    )
  }
  return { commitments: withoutRepeats(sifted.commitments), rejected: sifted.rejected }
}

/**
 * The same as the object that `--json`, the API and files carry.
 *
 * @param name what to call a document that has no title: its file's name
 *
 * @example
 * const list = listCommitments(read('The leaders will dredge the channel.'), 'lake.md')
 * list.document // 'lake.md'
 * list.commitments.map((commitment) => commitment.quote) // ['The leaders will dredge the channel']
 */
export function listCommitments(record: DocumentRecord, name = 'untitled'): CommitmentList {
  return { format: 'readout/commitments/1', document: record.meta.title ?? name, commitments: find(record) }
}

interface Whole {
  readonly record: DocumentRecord
  readonly parties: readonly string[]
  readonly isPreview: boolean
  /** The last word of the name of each government that the front matter names. */
  readonly states: ReadonlySet<string>
  readonly weights: Weights | undefined
}

interface Place extends Whole {
  readonly heading: string
  readonly isSpoken: boolean
  /** A list hangs on the passage. */
  readonly isLead: boolean
  /** What the lead-in that the passage hangs on hands down to it. */
  readonly frame: Frame | null
}

/** A call that previews: what it says is coming is announced, not made. */
const isPreview = (record: DocumentRecord) => record.meta.kind === 'background-call'

function siftPassage(passage: Passage, place: Place, sifted: Sifted): void {
  const { frame } = place
  let hasActorBefore = frame !== null
  let handed: Frame | null = null
  const sentences = numberedSentences(passage.text)
  sentences.forEach((sentence, index) => {
    const body = index === 0 ? withoutRunInTitle(passage, sentence) : sentence
    const text = passage.text.slice(body.start, body.end)
    // A question promises nothing, whoever asks it.
    if (/\?["”’)]*$/.test(text)) return
    const isOpenLead =
      place.isLead &&
      index === sentences.length - 1 &&
      /(?:\b(?:to|by|will|shall|following(?: \w+){0,3})\s*:?)\s*$/.test(text)
    const tokens = tokensOf(text, passage.start + body.start, place.states)
    const isTitled = body.start > sentence.start
    const continued = continuedBy(text, handed)
    const proposals = proposalsIn(tokens, {
      frame: continued?.frame ?? (index === 0 ? frame : null),
      framedFrom: continued?.words ?? 0,
      isPreview: place.isPreview,
      isSpoken: place.isSpoken,
      hasActorBefore,
    }).map((proposal) => ({
      ...proposal,
      confidence: isOpenLead && isBareLead(proposal, tokens) ? 0 : confidenceOf(proposal.cues, place.weights),
    }))
    const taken = withoutShells(proposals.filter(({ confidence }) => confidence >= 0.5))
    const title = isTitled ? passage.text.slice(sentence.start, body.start) : ''
    for (const proposal of proposals) {
      if (taken.includes(proposal))
        sifted.commitments.push(coded(proposal, tokens, { passage, sentence: text, title, place }))
      else sifted.rejected.push(candidateOf(proposal, tokens, passage, place))
    }
    const sure = proposals.filter((proposal) => !proposal.isDoubtful)
    handed = frameFrom(sure.at(-1), tokens, frame)
    hasActorBefore =
      sure.some((proposal) => proposal.actor !== null) ||
      /\b(?:we|our|leaders?|governments?|countries|president)\b/i.test(text)
  })
}

function candidateOf(proposal: Weighed, tokens: readonly Token[], passage: Passage, place: Place): Candidate {
  const [start, end] = [
    tokens[proposal.start]?.start ?? passage.start,
    tokens[proposal.end - 1]?.end ?? passage.end,
  ]
  const quote = place.record.text.slice(start, end).replace(/\s+/g, ' ').trim()
  return {
    quote,
    start,
    end,
    anchor: passage.anchor,
    confidence: rounded(proposal.confidence),
    cues: proposal.cues,
  }
}

interface Weighed extends Proposal {
  readonly confidence: number
}

const rounded = (share: number) => Math.round(share * 100) / 100

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

/** The promise that only opens the list ("… pledged to:") is made by its items. */
const isBareLead = (proposal: Proposal, tokens: readonly Token[]) => proposal.end >= tokens.length - 2

/** A lead-in is read once for all the items of its list. */
function frameOnce(known: Map<string, Frame | null>, leadIn: string | undefined): Frame | null {
  if (leadIn === undefined) return null
  const frame = known.get(leadIn)
  if (frame !== undefined) return frame
  const read = frameOf(leadIn)
  known.set(leadIn, read)
  return read
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
  const match = /^(\p{Lu}[^:.;!?]{2,140}?):\s+(?=["“]?\p{Lu})/u.exec(
    passage.text.slice(sentence.start, sentence.end),
  )
  const isTitle =
    match !== null && !/\b(?:will|shall|pledged|committed|agreed|are|is|have)\b/.test(match[1] ?? '')
  return isTitle ? { start: sentence.start + match[0].length, end: sentence.end } : sentence
}

interface Surroundings {
  readonly passage: Passage
  readonly sentence: string
  readonly title: string
  readonly place: Place
}

function coded(proposal: Weighed, tokens: readonly Token[], around: Surroundings): Commitment {
  const { passage, place } = around
  const { quote, start, end } = candidateOf(proposal, tokens, passage, place)
  const verb = tokens[proposal.verb]?.lemma ?? ''
  const deed = textOf(tokens, { start: Math.min(proposal.verb, proposal.end - 1), end: proposal.end })
  const actor = proposal.actor === null ? (place.frame?.actor ?? null) : textOf(tokens, proposal.actor)
  const target = targetIn(quote)
  const stage = proposal.stage ?? stageOf(proposal, place)
  return {
    quote,
    start,
    end,
    anchor: passage.anchor,
    parties: partiesOf(actor, place.record, place.parties),
    action: actionOf(verb, deed, target !== null, quote),
    issue: issueOf(deed, `${around.sentence} ${around.title} ${passage.leadIn ?? ''}`, place.heading),
    strength: proposal.strength,
    stage,
    target,
    deadline:
      deadlineIn(quote, place.record.meta.date) ??
      deadlineIn(leadingTime(around.sentence), place.record.meta.date),
    beneficiary: beneficiaryIn(quote),
    mechanism: mechanismIn(quote),
    earlier: earlierIn(quote, stage === 'reaffirmed'),
    confidence: rounded(proposal.confidence),
    cues: [...proposal.cues],
  }
}

/** "In October, the states will convene …": a time that opens the sentence holds for its promise. */
const leadingTime = (sentence: string) =>
  /^(?:And |So |Now )?(?:In|By|Over|Within|Later|Early|Before)\b[^,]{1,40}(?=,)/i.exec(sentence)?.[0] ?? ''

/** What a preview says is coming is announced; what is under way or made in the text itself is made. */
function stageOf(proposal: Proposal, place: Place): Stage {
  return place.isPreview && proposal.manner !== 'under way' ? 'announced' : 'made'
}

/** The same words promised twice in one document are one promise; the fuller statement stays. */
function withoutRepeats(found: readonly Commitment[]): Commitment[] {
  const key = (commitment: Commitment) =>
    commitment.quote
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const seen = new Set<string>()
  return found.filter((commitment) => {
    const words = key(commitment)
    if (seen.has(words)) return false
    seen.add(words)
    return true
  })
}
