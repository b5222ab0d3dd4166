import type { DocumentRecord, Passage } from '@readout/record'
import { bodiesNamedIn } from './actors/named-bodies.ts'
import { documentParties, sidesOf } from './actors/parties.ts'
import { voicesOf } from './actors/voices.ts'
import type { Place, Whole } from './coding/coded.ts'
import type { Weights } from './coding/ranker.ts'
import { framesOf } from './frames/frames.ts'
import type { Candidate, Commitment, CommitmentList } from './schema.ts'
import { withoutHeadlines } from './search/headlines.ts'
import { labelsOf } from './search/label.ts'
import { withoutRepeats } from './search/repeats.ts'
import { type SearchedPassage, type SearchedSentence, searchedIn } from './search/searched.ts'
import { type Sifted, siftPassage } from './search/sift-passage.ts'
import { notSearched } from './searched-language.ts'
import { type Token, tokensOfEach } from './words/tokens.ts'

/**
 * Finds the commitments of a document: discrete public promises of future action, each in its exact words, coded by the
 * codebook. In a transcript only the words of officials and hosts count. Every find is a proposal with the cues that made it.
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
  if (notSearched(record) !== null) return sifted
  const document = wholeOf(record, weights)
  const turns = turnsOf(record)
  // In a joint text a state before an item is what its signers speak of.
  const labels = document.isJoint ? null : labelsOf(record.passages, document)
  const frames = framesOf(record.passages, () => isShared(document))
  const voices = voicesOf(record.passages)
  let heading = ''
  const searched: SearchedPassage[] = []
  for (const passage of record.passages) {
    if (passage.kind === 'heading') heading = passage.text
    if (passage.kind === 'turn' || passage.kind === 'heading') continue
    const turn = turns.get(passage.turn ?? '')
    if (turn !== undefined && turn.role !== 'official' && turn.role !== 'host') continue
    const place: Place = {
      document,
      heading,
      isSpoken: turn !== undefined || record.meta.kind === 'remarks',
      speaker: turn?.speaker ?? null,
      voice: voices.get(passage.anchor) ?? null,
      isLead: frames.leads.has(passage.anchor),
      isTitled: frames.titled.has(passage.anchor),
      label: labels?.get(passage.anchor) ?? null,
      frame: frames.of.get(passage.anchor) ?? null,
    }
    const found = searchedIn(passage, place)
    if (found.sentences.length > 0) searched.push(found)
  }
  const tagged = taggedIn(searched, document)
  searched.forEach((passage, at) => {
    siftPassage(passage, tagged[at] ?? [], sifted)
  })
  const told = withoutHeadlines(sifted.commitments, record)
  const commitments = withoutRepeats(told, document.isPreview)
  const rejected = [
    ...sifted.rejected,
    ...leftOut(sifted.commitments, told, 'is told in full further on'),
    ...leftOut(told, commitments, 'is said elsewhere in the text'),
  ].sort((a, b) => a.start - b.start)
  return { commitments, rejected }
}

/** What was found and is not kept, with why. */
function leftOut(found: readonly Commitment[], kept: readonly Commitment[], reason: string): Candidate[] {
  const all = new Set(kept)
  return found.flatMap((one) => {
    const { quote, start, end, anchor, confidence, cues } = one
    return all.has(one) ? [] : { quote, start, end, anchor, reason, confidence, cues }
  })
}

/**
 * The same as the object that `--json`, the API and files carry.
 *
 * @param name what to call a document that has no title: its file's name
 * @param options `withRejected` adds what looked like a commitment and was not taken, each with its reason
 *
 * @example
 * const list = listCommitments(read('The leaders will dredge the channel.'), 'lake.md')
 * list.document // 'lake.md'
 * list.commitments.map((commitment) => commitment.quote) // ['The leaders will dredge the channel']
 */
export function listCommitments(
  record: DocumentRecord,
  name = 'untitled',
  { withRejected = false } = {},
): CommitmentList {
  const { commitments, rejected } = sift(record)
  const language = notSearched(record)
  return {
    format: 'readout/commitments/1',
    document: record.meta.title ?? name,
    ...(language === null ? {} : { notSearched: language }),
    commitments,
    ...(withRejected ? { rejected } : {}),
  }
}

function turnsOf({ passages }: DocumentRecord): ReadonlyMap<string, Passage> {
  const turns = new Map<string, Passage>()
  for (const passage of passages) if (passage.kind === 'turn') turns.set(passage.anchor, passage)
  return turns
}

/** What all passages share; who speaks and who acts by its letters is asked for only where something may be promised. */
function wholeOf(record: DocumentRecord, weights: Weights | undefined): Whole {
  let parties: readonly string[] | undefined
  let sides: readonly string[] | undefined
  let states: ReadonlySet<string> | undefined
  return {
    record,
    get parties() {
      parties ??= documentParties(record, this.sides)
      return parties
    },
    get sides() {
      sides ??= sidesOf(record)
      return sides
    },
    isPreview: isPreview(record),
    isJoint: isJoint(record),
    tellsRecord: ofRecords.test(record.meta.kind),
    month: record.meta.date === null ? null : Temporal.PlainYearMonth.from(record.meta.date.slice(0, 7)),
    get states() {
      states ??= new Set([
        ...record.meta.governments.map(({ name }) => name.split(' ').at(-1) ?? name),
        ...bodiesOf(record.meta.title ?? ''),
        ...bodiesNamedIn(record.text),
      ])
      return states
    },
    weights,
  }
}

/** The letters by which a title names whose text it is: "Implementation of the … Partnership (AUKUS)". */
const bodiesOf = (title: string) => title.match(/(?<=\()\p{Lu}{3,8}(?=\))/gu) ?? []

/** A call that previews: what it says is coming is announced, not made. */
const isPreview = (record: DocumentRecord) => record.meta.kind === 'background-call'

/** News and proclamations tell what a government is doing as its record. */
const ofRecords = /^(?:article|order|letter|nomination)$/

const isJoint = ({ meta }: DocumentRecord) => meta.kind === 'joint-statement' || meta.kind === 'declaration'

/** Whether several governments act in it: together, or as a body that they form. */
const isShared = ({ isJoint, sides }: Whole) =>
  isJoint || sides.length > 1 || sides.some((party) => party === party.toLowerCase())

/** The words of all sentences that promise whatever stands before them, tagged together; null for each of the others. */
function taggedIn(searched: readonly SearchedPassage[], document: Whole): (Token[] | null)[][] {
  const promising: SearchedSentence[] = []
  for (const { sentences } of searched)
    for (const sentence of sentences) if (sentence.isPromising) promising.push(sentence)
  if (promising.length === 0) return []
  const tokens = tokensOfEach(promising, document.states)
  let next = 0
  return searched.map(({ sentences }) =>
    sentences.map(({ isPromising }) => (isPromising ? (tokens[next++] ?? []) : null)),
  )
}
