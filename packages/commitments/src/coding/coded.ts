/** A proposal of the grammar coded by the codebook: every field of the commitment it is. */

import type { DocumentRecord, Passage } from '@readout/record'
import { codeOf } from '../actors/states.ts'
import { partiesOf } from '../actors/subject-parties.ts'
import type { Voice } from '../actors/voices.ts'
import { type Frame, type Proposal, textOf } from '../deeds/proposal.ts'
import { hasPronounObject } from '../deeds/retold.ts'
import type { Candidate, Commitment, Stage } from '../schema.ts'
import { deedNouns } from '../words/lexicon.ts'
import { rounded } from '../words/numerals.ts'
import type { Token } from '../words/tokens.ts'
import { actionOf } from './action.ts'
import { actorOf } from './actor-name.ts'
import { beneficiaryIn } from './beneficiary.ts'
import { checkableOf } from './checkable.ts'
import { deadlineOf } from './deadline.ts'
import { fullNameOf } from './full-names.ts'
import { issueOf } from './issue.ts'
import { bodyNamedIn, earlierIn, lastNamedIn, mechanismIn, namesIn, withoutOffices } from './naming.ts'
import { against, type Weights } from './ranker.ts'
import { targetIn } from './target.ts'

/** A document, as all of its passages see it. */
export interface Whole {
  readonly record: DocumentRecord
  /** In whose name it is. */
  readonly parties: readonly string[]
  /** Those who act in it together, in whoever's name it is. */
  readonly sides: readonly string[]
  readonly isPreview: boolean
  /** Those who promise speak themselves, together. */
  readonly isJoint: boolean
  /** It tells what is under way as a record, as news and proclamations do. */
  readonly tellsRecord: boolean
  /** Of its day, where that is known. */
  readonly month: Temporal.PlainYearMonth | null
  /** The last word of the name of each government that the front matter names, and the letters of a body in the title or named in full. */
  readonly states: ReadonlySet<string>
  readonly weights: Weights | undefined
}

/** A passage's place in its document. */
export interface Place {
  readonly document: Whole
  readonly heading: string
  readonly isSpoken: boolean
  /** Whose turn it is, as the transcript labels it. */
  readonly speaker: string | null
  /** Whom it quotes. */
  readonly voice: Voice | null
  /** A list hangs on the passage. */
  readonly isLead: boolean
  /** The state or body before an item of a list by countries. */
  readonly label: string | null
  /** Its first sentence is a title. */
  readonly isTitled: boolean
  /** What the lead-in that the passage hangs on hands down to it. */
  readonly frame: Frame | null
}

/** A proposal with how sure it is, 0 to 1. */
export interface Weighed extends Proposal {
  readonly confidence: number
}

/** A proposal that was not taken, with why. */
export function candidateOf(
  proposal: Weighed,
  tokens: readonly Token[],
  passage: Passage,
  place: Place,
): Candidate {
  const reason =
    proposal.confidence >= 0.5
      ? 'holds a promise that is found by itself'
      : against(proposal.cues, place.document.weights)
  return {
    ...spanOf(proposal, tokens, passage, place),
    anchor: passage.anchor,
    reason,
    confidence: rounded(proposal.confidence),
    cues: [...proposal.cues],
  }
}

/** The words of a proposal and where they stand in the record. */
function spanOf(proposal: Proposal, tokens: readonly Token[], passage: Passage, place: Place) {
  const [start, end] = [
    tokens[proposal.start]?.start ?? passage.start,
    tokens[proposal.end - 1]?.end ?? passage.end,
  ]
  const quote = place.document.record.text.slice(start, end).replace(uneven, ' ').trim()
  return { quote, start, end }
}

/** White space that is no single space. */
const uneven = /\s{2,}|[^\S ]/g

interface Surroundings {
  readonly passage: Passage
  readonly sentence: string
  /** The sentence before it in its passage; empty for the first. */
  readonly before: string
  /** Who promised last in its passage, by name. */
  readonly lastActor: string | null
  /** Whose name stands before the item for the sentence's subject; null where nobody's does. */
  readonly label: string | null
  readonly title: string
  readonly place: Place
  /** Who says it, where the passage only quotes it. */
  readonly voice: Voice | null
}

/** A proposal that was taken, coded. */
export function coded(proposal: Weighed, tokens: readonly Token[], around: Surroundings): Commitment {
  const { passage, place } = around
  const { record } = place.document
  const { quote, start, end } = spanOf(proposal, tokens, passage, place)
  // What the tagger takes for another part ("lower" for an adjective) has no lemma of a verb.
  const word = tokens[proposal.verb]
  const verb = deedNouns.get(word?.lower ?? '') ?? (word?.pos === 'VERB' ? word.lemma : word?.lower) ?? ''
  const deed = textOf(tokens, { start: Math.min(proposal.verb, proposal.end - 1), end: proposal.end })
  const own = actorOf(proposal, tokens, around.lastActor)
  // "The leaders agreed to: - Orsk: lend it pumps": Orsk is what the item is about.
  const label = own === null && proposal.manner !== 'lead-in' ? around.label : null
  const actor = own ?? label ?? place.frame?.actor ?? null
  const target = targetIn(quote)
  const names = withoutOffices(namesIn(quote), own ?? '')
  const stage = proposal.stage ?? stageOf(proposal, tokens, place)
  const state = label === null ? null : codeOf(label)
  const parties =
    state === null
      ? partiesOf(actor, speaking(place.document, around.voice), {
          sentence: around.sentence,
          speaker: place.speaker,
          noun: { quote, before: before(around.sentence, quote), leadIn: passage.leadIn ?? '' },
        })
      : [state]
  const mechanism =
    mechanismIn(quote, names) ??
    (hasPronounObject(tokens, proposal) ? lastNamedIn(around.before) : null) ??
    bodyNamedIn(passage.leadIn ?? '')
  const fields = {
    parties,
    action: actionOf(verb, deed, target !== null, quote),
    issue: issueOf(deed, {
      sentence: `${around.sentence} ${around.title}`,
      leadIn: passage.leadIn ?? '',
      heading: place.heading,
      title: record.meta.title ?? '',
    }),
    strength: proposal.strength,
    stage,
    target,
    deadline: deadlineOf(quote, around.sentence, passage.leadIn ?? '', record.meta.date),
    beneficiary: beneficiaryIn(quote),
    mechanism: mechanism === null ? null : fullNameOf(mechanism, record.text),
    earlier: earlierIn(quote, stage === 'reaffirmed', names),
  }
  return {
    quote,
    start,
    end,
    anchor: passage.anchor,
    ...fields,
    checkable: checkableOf(quote, fields),
    confidence: rounded(proposal.confidence),
    cues: [...proposal.cues],
  }
}

/** A document, in whose name "we" of the leader of a state is that state, where the text only quotes its leader. */
const speaking = (document: Whole, voice: Voice | null) =>
  voice === null || voice.states.length === 0
    ? document
    : { record: document.record, parties: voice.states, sides: document.sides }

const before = (sentence: string, quote: string) => sentence.slice(0, Math.max(0, sentence.indexOf(quote)))

/** What a preview says is coming is announced; what is under way or made in the text itself is made. */
function stageOf(proposal: Proposal, tokens: readonly Token[], { document }: Place): Stage {
  if (document.isPreview && proposal.manner !== 'under way') return 'announced'
  return !document.isJoint && isHeralded(tokens, proposal) ? 'announced' : 'made'
}

/** "Leaders will endorse a plan", "They will commit to train pilots": that they will promise it is told ahead. */
const isHeralded = (tokens: readonly Token[], { start, verb }: Proposal) => {
  const words = textOf(tokens, { start, end: verb + 6 })
  return (
    /\b(?:will|[’']ll) (?:also |jointly |formally )*(?:commit|pledge|agree|decide|announce|endorse|approve|adopt)\b/i.test(
      words,
    ) ||
    /\b(?:will|[’']ll) (?:also )?(?:make|take|offer) (?:\p{L}+ )?(?:commitments?|announcements?|decisions?|pledges?)\b/iu.test(
      words,
    )
  )
}
