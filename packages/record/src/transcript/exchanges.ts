/** Questions and answers of a call, and the search among them. */
import type { DocumentRecord, Passage } from '../schema.ts'
import { isCourtesy } from './handovers.ts'
import { stemsOf } from './word-forms.ts'

/** One question with all that was answered to it. */
export interface Exchange {
  /** The turn in which the question is put. */
  readonly question: Passage
  /** Turns in which the same reporter goes on with it after an interruption. */
  readonly continuations: readonly Passage[]
  /** Who asks, in the words of the call; null where the call names nobody. */
  readonly asker: string | null
  /** The turns that answer, in reading order. */
  readonly answers: readonly Passage[]
  /** The question of the same reporter that this one follows up. */
  readonly followsUp: Passage | null
}

/**
 * The questions of a record in reading order, each with its answers; turns that only thank are none. Empty for a text in
 * which nobody asks.
 *
 * @example
 * const record = read('MODERATOR: Welcome.\n\nQ When do the locks open?\n\nSENIOR OFFICIAL: In May.')
 * exchanges(record).map(({ question, answers }) => [question.text, ...answers.map((turn) => turn.text)])
 * // [['When do the locks open?', 'In May.']]
 */
export function exchanges(record: DocumentRecord): Exchange[] {
  const turns = record.passages.filter((passage) => passage.kind === 'turn')
  const byAnchor = new Map(turns.map((turn) => [turn.anchor, turn]))
  // Where no reporter asks, the host of a conversation may.
  const asking = turns.some((turn) => turn.role === 'reporter') ? 'reporter' : 'host'
  const asked = turns.filter((turn) => turn.role === asking)
  const isQuestion = (turn: Passage) => turn.continues === undefined && !isCourtesy(turn.text)
  const answers = Map.groupBy(turns, (turn) => turn.answers)
  const continuations = Map.groupBy(asked, (turn) => turn.continues)
  return asked.filter(isQuestion).map((question) => ({
    question,
    continuations: continuations.get(question.anchor) ?? [],
    asker: question.asker ?? null,
    answers: answers.get(question.anchor) ?? [],
    followsUp: (question.followsUp === undefined ? undefined : byAnchor.get(question.followsUp)) ?? null,
  }))
}

/**
 * The exchanges about something: those in which the question, or else an answer, holds all the words. Letters are
 * compared without case and accents, and a word is found in its simple inflections too ("lock" in "locks"). Exchanges
 * whose question holds the words come first.
 *
 * @param words one or more words, parted by spaces; none finds nothing
 *
 * @example
 * const record = read('Q When do the locks open?\n\nSENIOR OFFICIAL: In May.\n\nQ Who pays?\n\nSENIOR OFFICIAL: All do.')
 * exchangesAbout(record, 'lock').map(({ answers }) => answers[0]?.text) // ['In May.']
 */
export function exchangesAbout(record: DocumentRecord, words: string): Exchange[] {
  const wanted = stemsOf(words)
  if (wanted.length === 0) return []
  const holds = (turns: readonly Passage[]) => {
    const stems = new Set(turns.flatMap((turn) => stemsOf(turn.text)))
    return wanted.every((stem) => stems.has(stem))
  }
  const all = exchanges(record)
  const asked = all.filter(({ question, continuations }) => holds([question, ...continuations]))
  const answered = all.filter((exchange) => !asked.includes(exchange) && holds(exchange.answers))
  return [...asked, ...answered]
}
