/** The shape of the difference between two records of one document. */
import { z } from 'zod'

/**
 * What an edit changed: `number` a figure; `date` a day, year or time; `name` who or what something is called; `wording`
 * anything else that is said; `typo` the spelling or a small word without meaning of its own.
 */
export const editSort = z.enum(['number', 'date', 'name', 'wording', 'typo'])
export type EditSort = z.infer<typeof editSort>

/** Where words stand in one of the two records. */
export const editPlace = z.object({
  /** Anchor of the passage; null for the title and the date in the head. */
  anchor: z.string().nullable(),
  /** UTF-16 offsets into the record's `text`; both 0 where `anchor` is null. */
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
})
export type EditPlace = z.infer<typeof editPlace>

export const edit = z.object({
  sort: editSort,
  /** Where in the document: its title, its date, the label of a speaker, or its text. */
  part: z.enum(['title', 'date', 'label', 'text']),
  /** The words that the earlier record alone has; null where words were only added. */
  from: z.string().nullable(),
  /** Those that the later one alone has; null where words were only taken out. */
  to: z.string().nullable(),
  /** A few words that both have before it, and behind it. */
  before: z.string(),
  after: z.string(),
  a: editPlace.nullable(),
  b: editPlace.nullable(),
  /** The later text itself shows the change: a struck reading with what stands for it. */
  isShown: z.boolean(),
})
export type Edit = z.infer<typeof edit>

/** A run of words: in both records, or in the earlier (`a`) or the later (`b`) alone. */
export const differencePiece = z.object({ in: z.enum(['both', 'a', 'b']), text: z.string() })
export type DifferencePiece = z.infer<typeof differencePiece>

/**
 * Passages that correspond, in the order of the later record. `same` the same words; `changed`; `removed`; `added`;
 * `moved-from` where a passage left that stands elsewhere now; `moved-to` where it stands, with what changed in it.
 */
export const differencePart = z.object({
  is: z.enum(['same', 'changed', 'removed', 'added', 'moved-from', 'moved-to']),
  /** Anchors of the passages in the earlier record, and in the later. */
  a: z.array(z.string()),
  b: z.array(z.string()),
  /** Empty for `same`. */
  pieces: z.array(differencePiece),
})
export type DifferencePart = z.infer<typeof differencePart>

export const recordDifference = z.object({
  /** In reading order, title and date first. */
  edits: z.array(edit),
  /** Passages that stand in another place now. */
  moved: z.number().int().nonnegative(),
  parts: z.array(differencePart),
  /** A note of the later text, not in the earlier, that says that the text was changed; null where there is none. */
  note: z.string().nullable(),
  /** Whether a reader of the later text is told of the edits: by a note, or by each showing itself. */
  isAnnounced: z.boolean(),
})
export type RecordDifference = z.infer<typeof recordDifference>
