import type { GroundRules, Inferred, Mark, Meta, Passage, Problem, Role } from '../schema.ts'
import { attributionOf } from './attribution.ts'
import { type CallTimes, callTimes, withOffset } from './call-times.ts'
import { type EmbargoReading, readEmbargo } from './embargo.ts'
import { termsBySpeaker } from './per-speaker.ts'
import { speakersNamed } from './speakers-named.ts'
import { zoneInWords } from './zones.ts'

export interface GroundRulesReading {
  readonly groundRules: GroundRules | null
  readonly problems: readonly Problem[]
}

/**
 * The terms a briefing is given under, from what the moderator and the officials say at its opening and its close, from
 * its head and from its title. Null for a text in which nobody asks a question and no terms are stated: it is no briefing.
 */
export function readGroundRules(passages: readonly Passage[], meta: Omit<Meta, 'kind'>): GroundRulesReading {
  const turns = passages.filter((passage) => passage.kind === 'turn')
  if (turns.length === 0) return { groundRules: null, problems: [] }
  const spoken = statedRules(turns, passages)
  const terms = termsOf(spoken, meta.title ?? '')
  const count = (role: Role) => turns.filter((turn) => turn.role === role).length
  const questions = turns.filter((turn) => turn.speaker === 'Q').length
  if (terms === null && questions === 0) return { groundRules: null, problems: [] }

  const sentences = spoken.map((sentence) => sentence.text)
  const call = callTimes(passages, meta, { sentences, isBriefing: terms !== null })
  const embargo = readEmbargo(sentences, call)
  const { words, wordings } = terms === 'on-the-record' ? noAttribution : attributionOf(sentences)
  const rules = { terms: terms ?? ('on-the-record' as const), attribution: words }
  const perSpeaker = termsBySpeaker(turns, rules, wordings)
  const hasTimes = call.starts !== null || call.ends !== null
  const inferred = whatWasInferred({ terms, call, embargo, hasTimes })
  const groundRules: GroundRules = {
    ...rules,
    embargo: embargo !== null && 'embargo' in embargo ? embargo.embargo : null,
    place: call.place,
    callDate: call.date?.toString() ?? null,
    starts: call.starts === null ? null : withOffset(call.starts),
    ends: call.ends === null ? null : withOffset(call.ends),
    zone: hasTimes || call.isZonePrinted ? zoneInWords(call.zone) : null,
    ...(perSpeaker === undefined ? {} : { perSpeaker }),
    ...(inferred.length === 0 ? {} : { inferred }),
    speakers: speakersNamed(turns.slice(0, openingTurns), turns, sentences),
    questions,
    official: count('official'),
    moderator: count('moderator'),
    operator: count('operator'),
  }
  return { groundRules, problems: [...unclearTimes(call, passages), ...unclear(embargo, spoken)] }
}

const noAttribution = { words: null, wordings: [] }

function whatWasInferred(seen: {
  readonly terms: GroundRules['terms'] | null
  readonly call: CallTimes
  readonly embargo: EmbargoReading | null
  readonly hasTimes: boolean
}): Inferred[] {
  const { terms, call, embargo, hasTimes } = seen
  const inferred: Inferred[] = []
  if (terms === null)
    inferred.push({ field: 'terms', why: 'No terms are stated, so what is said is on the record.' })
  if (call.date !== null && call.whyDate !== null) inferred.push({ field: 'callDate', why: call.whyDate })
  if (hasTimes && !call.isZonePrinted)
    inferred.push({ field: 'zone', why: 'The stamps print no zone that can be told; Washington’s is taken.' })
  if (embargo !== null && 'embargo' in embargo && embargo.why !== undefined)
    inferred.push({ field: 'embargo', why: embargo.why })
  return inferred
}

/** A stamp that names no instant, at its place in the text. */
function unclearTimes({ unclear: found }: CallTimes, passages: readonly Passage[]): Problem[] {
  if (found === null) return []
  const at = passages.find(
    (passage) => passage.kind !== 'turn' && passage.turn === undefined && isStampLine(passage.text),
  )
  const message = `${found.why} The time is left out; compare with the source.`
  return [{ code: found.code, message, start: at?.start ?? 0, end: at?.end ?? 0 }]
}

const isStampLine = (text: string) => /\b\d{1,2}:\d{2} ?[AP]\.? ?M\b/i.test(text)

interface Sentence {
  /** White space folded. */
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The sentences in which rules may be stated: the first turns, the last ones and the moderator's; reporters state none. */
function statedRules(turns: readonly Passage[], passages: readonly Passage[]): Sentence[] {
  const struck = passages.flatMap(({ marks = [] }) => marks.filter((mark) => mark.kind === 'struck'))
  const closing = Math.max(openingTurns, turns.length - closingTurns)
  return turns
    .filter((turn, index) => index < openingTurns || index >= closing || turn.role === 'moderator')
    .filter((turn) => turn.role !== 'reporter' && speaksOfRules.test(turn.text.slice(0, longestStatement)))
    .flatMap((turn) =>
      sentencesOf(withoutStruck(turn, struck).slice(0, longestStatement)).map((sentence) => ({
        text: sentence.text,
        start: turn.start + sentence.start,
        end: turn.start + sentence.end,
      })),
    )
}

/** Most turns say none of these words and need not be cut into sentences. */
const speaksOfRules =
  /background|record|embargo|attribut|referred to|cited as|quoted as|reportable|speakers|officials/i

/** What was withdrawn is blanked out, so that every offset stays; what stands for it follows in brackets. */
function withoutStruck({ text, start, end }: Passage, struck: readonly Mark[]): string {
  const within = struck.filter((mark) => mark.start >= start && mark.end <= end)
  return within.reduce(
    (words, mark) =>
      words.slice(0, mark.start - start) + ' '.repeat(mark.end - mark.start) + words.slice(mark.end - start),
    text,
  )
}

const openingTurns = 4
const closingTurns = 4
/** Rules stand at the start of a turn; an overview that follows them may speak of arms embargoes. */
const longestStatement = 4_000

function sentencesOf(text: string): Sentence[] {
  const sentences = text.matchAll(/[\s\S]+?(?:(?<![ap]\.m|\b[A-Z])[.?!]["”’)]*(?=\s+["“(]?\p{Lu})|\n\n|$)/gu)
  return [...sentences].map(({ 0: words, index }) => ({
    text: words.replace(/\s+/g, ' ').trim(),
    start: index + words.length - words.trimStart().length,
    end: index + words.trimEnd().length,
  }))
}

function termsOf(spoken: readonly Sentence[], title: string): GroundRules['terms'] | null {
  const said = spoken.map((sentence) => sentence.text).join(' ')
  if (/\bdeep background\b/i.test(said)) return 'deep-background'
  if (/\bon (?:strictly )?(?:deep )?background\b|\bbackground (?:press )?(?:call|briefing)\b/i.test(said))
    return 'on-background'
  if (/\bbackground (?:press )?(?:call|briefing|gaggle)\b/i.test(title)) return 'on-background'
  if (/\battribut(?:ed|able|ion) (?:to|as)\b.*\bofficials?\b/i.test(said)) return 'on-background'
  return /\bon[- ]the[- ]record\b/i.test(`${said} ${title}`) ? 'on-the-record' : null
}

function unclear(embargo: EmbargoReading | null, spoken: readonly Sentence[]): Problem[] {
  if (embargo === null || 'embargo' in embargo) return []
  const { start, end } = spoken.find(
    (sentence) => sentence.text === embargo.words || plainWords(sentence.text) === embargo.words,
  ) ?? {
    start: 0,
    end: 0,
  }
  return [{ code: embargo.code, message: embargo.problem, start, end }]
}

const plainWords = (text: string) => text.replace(/[[\]]/g, '')
