import type { MarkKind, Role } from '../../schema.ts'

/**
 * How a label is set:
 *
 * - `capitals-colon`: capitals up to a colon, the words behind them (`MODERATOR: Welcome.`);
 * - `capitals-line`: capitals alone on their line, the words on the lines below;
 * - `bold`: a name in bold, with or without a colon (`**Moderator:** Welcome.`);
 * - `name-colon`: a name in small letters up to a colon (`Interviewer: Welcome.`).
 */
export type LabelForm = 'capitals-colon' | 'capitals-line' | 'bold' | 'name-colon'

/**
 * How one house writes its transcripts down. It is data throughout: a house that is not known yet is read by describing
 * it, and `turnsOf` takes any description.
 */
export interface HouseStyle {
  readonly name: string
  /** Whole lines that stand at the head of its texts, such as the name of the office; with one of them, one label suffices. */
  readonly heads: readonly string[]
  readonly labels: readonly LabelForm[]
  /**
   * Marks that stand for a label: `Q` for a question. A mark with a colon or a full stop (`A:`) counts only with it,
   * one without counts with and without.
   */
  readonly marks: readonly (readonly [mark: string, role: Role])[]
  /** Words of a label that tell a role, in capitals; where two are found, the one that stands first here counts. */
  readonly roles: readonly (readonly [word: string, role: Role])[]
  /** Words of respect before a name, in capitals, without their dot: `MR`. */
  readonly honorifics: readonly string[]
  /** Words for an office, in capitals: `SECRETARY`. Whoever bears one speaks for it. */
  readonly offices: readonly string[]
  /** Labels under which the reporter who asked last goes on. */
  readonly sameReporter: readonly string[]
  /** How what was put into the words begins, in small letters, by its kind: `(inaudible)`, `(as interpreted)`. */
  readonly directions: Readonly<Partial<Record<MarkKind, readonly string[]>>>
  /** Words alone on a line that close a transcript: `END`. */
  readonly closing: readonly string[]
}
