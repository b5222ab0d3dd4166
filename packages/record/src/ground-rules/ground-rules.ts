import type { GroundRules, Meta, Passage, Problem, Role } from '../schema.ts'
import { attributionOf } from './attribution.ts'
import { callTimes, withOffset } from './call-times.ts'
import { type EmbargoReading, readEmbargo } from './embargo.ts'
import { speakersNamed } from './speakers-named.ts'

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
  const spoken = statedRules(turns)
  const terms = termsOf(spoken, meta.title ?? '')
  const count = (role: Role) => turns.filter((turn) => turn.role === role).length
  const questions = turns.filter((turn) => turn.speaker === 'Q').length
  if (turns.length === 0 || (terms === null && questions === 0)) return { groundRules: null, problems: [] }

  const sentences = spoken.map((sentence) => sentence.text)
  const call = callTimes(passages, meta, { sentences, isBriefing: terms !== null })
  const embargo = readEmbargo(sentences, call)
  const groundRules = {
    terms: terms ?? 'on-the-record',
    attribution: terms === 'on-the-record' ? null : attributionOf(sentences),
    embargo: embargo !== null && 'embargo' in embargo ? embargo.embargo : null,
    place: call.place,
    callDate: call.date?.toString() ?? null,
    starts: call.starts === null ? null : withOffset(call.starts),
    ends: call.ends === null ? null : withOffset(call.ends),
    speakers: speakersNamed(turns.slice(0, openingTurns), turns),
    questions,
    official: count('official'),
    moderator: count('moderator'),
    operator: count('operator'),
  }
  return { groundRules, problems: unclear(embargo, spoken) }
}

interface Sentence {
  /** White space folded. */
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The sentences in which rules may be stated: the first turns, the last ones and the moderator's; reporters state none. */
function statedRules(turns: readonly Passage[]): Sentence[] {
  const closing = Math.max(openingTurns, turns.length - closingTurns)
  return turns
    .filter((turn, index) => index < openingTurns || index >= closing || turn.role === 'moderator')
    .filter((turn) => turn.role !== 'reporter')
    .flatMap((turn) =>
      sentencesOf(turn.text.slice(0, longestStatement)).map((sentence) => ({
        text: sentence.text,
        start: turn.start + sentence.start,
        end: turn.start + sentence.end,
      })),
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
  const { start, end } = spoken.find((sentence) => sentence.text === embargo.words) ?? { start: 0, end: 0 }
  return [{ code: 'ambiguous-time', message: embargo.problem, start, end }]
}
