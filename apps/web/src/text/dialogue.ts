import { type DocumentRecord, type Exchange, exchanges, type Passage } from '@readout/record'

/** Questions and answers of a document, found from either end. */
export interface Dialogue {
  readonly exchanges: readonly Exchange[]
  /** The exchange that the turn opens with its question. */
  opens(turn: Passage): Exchange | undefined
  /** The exchange that the turn answers. */
  answers(turn: Passage): Exchange | undefined
}

/**
 * Who asks whom in a record: each turn's exchange, whether it asks or answers.
 *
 * @example
 * const dialogue = dialogueOf(record)
 * dialogue.opens(question)?.answers[0] // the turn that answers first
 * dialogue.answers(answer)?.question // the turn that asks
 */
export function dialogueOf(record: DocumentRecord): Dialogue {
  const all = exchanges(record)
  const byQuestion = new Map(all.map((exchange) => [exchange.question.anchor, exchange]))
  return {
    exchanges: all,
    opens: (turn) => byQuestion.get(turn.anchor),
    answers: ({ answers }) => (answers === undefined ? undefined : byQuestion.get(answers)),
  }
}
