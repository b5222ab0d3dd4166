/** The passages of a record as the archive searches them. */
import type { DocumentRecord, Passage, PassageKind, Role } from '@readout/record'

export interface PassageRow {
  readonly ordinal: number
  readonly anchor: string
  readonly kind: PassageKind
  readonly speaker: string | null
  readonly role: Role | null
  readonly text: string
}

/**
 * The passages that hold words of their own, each with the speaker and the role of the turn it is spoken in.
 * A turn spans the paragraphs spoken in it and would say everything twice, so it is left out; one that
 * nothing follows stays.
 *
 * @example
 * passageRows(record)
 * // [{ ordinal: 0, anchor: 'we-met', kind: 'paragraph', speaker: 'MODERATOR', role: 'moderator', text: 'We met.' }]
 */
export function passageRows(record: DocumentRecord): PassageRow[] {
  const containers = new Set(record.passages.map((passage) => passage.turn))
  const turns = new Map(record.passages.map((passage) => [passage.anchor, passage]))
  return record.passages
    .filter((passage) => !containers.has(passage.anchor))
    .map((passage, ordinal) => row(passage, turns.get(passage.turn ?? passage.anchor), ordinal))
}

function row(passage: Passage, turn: Passage | undefined, ordinal: number): PassageRow {
  return {
    ordinal,
    anchor: passage.anchor,
    kind: passage.kind,
    speaker: turn?.speaker ?? null,
    role: turn?.role ?? null,
    text: passage.text,
  }
}
