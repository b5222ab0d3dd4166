import type { DocumentRecord } from '../schema.ts'
import { type Compared, comparedRecords } from './compared.ts'
import { correctionNote } from './correction-note.ts'
import { editsIn, headEdits } from './edits.ts'
import { partsOf } from './parts.ts'
import type { RecordDifference } from './schema.ts'

/**
 * Where two records of one document differ: passages beside each other, moved ones as moved, each run of words that
 * differs as an edit of its sort, and whether the later text tells its readers.
 *
 * Capitals, marks, white space, the numbers of list items, the targets of links and how words are set are no words: two
 * records that differ in them alone have no edits.
 *
 * @param earlier the record that was seen first
 * @param later the record that was seen after it
 *
 * @example
 * const { edits, isAnnounced } = difference(read('Power by 2023.'), read('Power by 2033.'))
 * edits.map(({ sort, from, to }) => [sort, from, to]) // [['date', '2023.', '2033.']]
 * isAnnounced // false
 */
export function difference(earlier: DocumentRecord, later: DocumentRecord): RecordDifference {
  return differenceOf(earlier, later, comparedRecords(earlier, later))
}

/** The same, from records that are laid side by side already. */
export function differenceOf(
  earlier: DocumentRecord,
  later: DocumentRecord,
  compared: readonly Compared[],
): RecordDifference {
  const context = { earlier, later, isCommon: commonWords(compared) }
  const edits = [...headEdits(context), ...compared.flatMap((one) => editsIn(one, context))]
  const note = correctionNote(earlier, later)
  return {
    edits,
    moved: compared.filter(({ stretch }) => stretch.is === 'moved' && stretch.at === 'b').length,
    parts: compared.flatMap(partsOf),
    note,
    isAnnounced: edits.length > 0 && (note !== null || edits.every(({ isShown }) => isShown)),
  }
}

/** Words that stand in lower case somewhere: a capital on them is no sign of a name. */
function commonWords(compared: readonly Compared[]): (key: string) => boolean {
  const lower = new Set<string>()
  for (const { stretch } of compared)
    for (const { words } of [...stretch.a, ...stretch.b])
      for (const { text, key } of words) if (/^[^\p{L}]*\p{Ll}/u.test(text)) lower.add(key)
  return (key) => lower.has(key)
}
