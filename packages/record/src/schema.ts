/**
 * The shapes of a record: what one published text says, where, and who says it.
 * One source for the TypeScript types, the JSON output and the JSON Schemas in docs/schemas.
 */
import { z } from 'zod'

/** What a text is, found from the text itself. */
export const documentKind = z.enum([
  'background-call',
  'press-briefing',
  'fact-sheet',
  'joint-statement',
  'declaration',
  'readout',
  'remarks',
  'statement',
  'order',
  'nomination',
  'letter',
  'schedule',
  'article',
  'report',
  'other',
])
export type DocumentKind = z.infer<typeof documentKind>

/** The part a speaker plays on a call or in a room. */
export const role = z.enum(['official', 'moderator', 'operator', 'reporter', 'host', 'interpreter', 'other'])
export type Role = z.infer<typeof role>

/** A government that a document speaks for: its code (ISO 3166-1 alpha-2) and the name it goes by in the text. */
export const government = z.object({
  code: z.string().regex(/^[A-Z]{2}$/),
  name: z.string(),
})
export type Government = z.infer<typeof government>

export const meta = z.object({
  title: z.string().nullable(),
  kind: documentKind,
  /** The office that published the text, e.g. "The White House"; null when neither the text nor its address says. */
  publisher: z.string().nullable(),
  /** The day the document bears, `YYYY-MM-DD`. */
  date: z.string().nullable(),
  /** ISO 8601 date-time with offset. */
  publishedAt: z.string().nullable(),
  /** ISO 8601 date-time with offset. */
  modifiedAt: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  /** BCP 47 language tag of the text. */
  language: z.string(),
  /** Governments that the front matter names as the document's own; most texts name none. */
  governments: z.array(government),
  /** True for texts that were written as examples and describe no real event. */
  specimen: z.boolean(),
})
export type Meta = z.infer<typeof meta>

const untilTime = z.object({ kind: z.literal('until-time'), lifts: z.string() })
const untilEvent = z.object({ kind: z.literal('until-event'), event: z.string() })
/** What a transcript or a text handed out is held back for; `materials` where they lift otherwise than the words said. */
const materials = z.discriminatedUnion('kind', [untilTime, untilEvent]).nullable().optional()

export const embargo = z.discriminatedUnion('kind', [
  untilTime.extend({ materials }),
  untilEvent.extend({ materials }),
])
export type Embargo = z.infer<typeof embargo>

const terms = z.enum(['on-the-record', 'on-background', 'deep-background', 'off-the-record'])

/** The terms of one speaker, where they differ from speaker to speaker. */
export const speakerTerms = z.object({
  /** The label as printed. */
  speaker: z.string(),
  terms,
  attribution: z.string().nullable(),
})
export type SpeakerTerms = z.infer<typeof speakerTerms>

/** A value that the text does not print, and what it was concluded from. */
export const inferred = z.object({
  field: z.enum(['terms', 'attribution', 'embargo', 'callDate', 'starts', 'ends', 'zone']),
  why: z.string(),
})
export type Inferred = z.infer<typeof inferred>

/** The terms a briefing is given under. Fields are those of the codebook. */
export const groundRules = z.object({
  terms,
  /** The words that reporters must use, lower case; null where they differ by speaker (`perSpeaker`). */
  attribution: z.string().nullable(),
  embargo: embargo.nullable(),
  /** As printed, lines joined with a space. */
  place: z.string().nullable(),
  callDate: z.string().nullable(),
  /** ISO 8601 date-time with offset. */
  starts: z.string().nullable(),
  ends: z.string().nullable(),
  /** The zone of these times in words ("Eastern Time"). */
  zone: z.string().nullable().optional(),
  /** Only where terms or attribution differ by speaker. */
  perSpeaker: z.array(speakerTerms).optional(),
  /** What is not printed but concluded; absent where all is printed. */
  inferred: z.array(inferred).optional(),
  /** How many officials the moderator names. */
  speakers: z.number().int().nullable(),
  questions: z.number().int(),
  official: z.number().int(),
  moderator: z.number().int(),
  operator: z.number().int(),
})
export type GroundRules = z.infer<typeof groundRules>

/** The cells of a `table-row` are parted by tabs. A `footnote` begins with its mark. */
export const passageKind = z.enum(['heading', 'paragraph', 'list-item', 'table-row', 'footnote', 'turn'])
export type PassageKind = z.infer<typeof passageKind>

/**
 * What a transcriber or an editor put into the words: `stage-direction` "(Laughter.)", `inaudible`, `interpreted` "(As
 * interpreted.)", `in-progress` (the recording begins after the speaker did), `cut-off` (the dash at which the speaker is
 * interrupted), `sic`, `struck` (a reading that was withdrawn), `insert` "[Vice]", `redaction` "[senior official]",
 * `footnote` (the mark that points to one).
 */
export const markKind = z.enum([
  'stage-direction',
  'inaudible',
  'interpreted',
  'in-progress',
  'cut-off',
  'sic',
  'struck',
  'insert',
  'redaction',
  'footnote',
])
export type MarkKind = z.infer<typeof markKind>

export const mark = z.object({
  kind: markKind,
  /** UTF-16 offsets into the record's `text`, inside the passage. */
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** On `struck`: the reading that stands for it; absent where none was given. */
  correction: z.string().optional(),
  /** On `sic`: the words it stands behind. */
  of: z.string().optional(),
})
export type Mark = z.infer<typeof mark>

/**
 * An addressable unit. `text` is always `record.text.slice(start, end)`. A `turn` spans the paragraphs and list items
 * spoken in it, which follow it as passages of their own and name it in `turn`; no other passages overlap.
 */
export const passage = z.object({
  /** Made from the passage's own words, so that it stays when passages around it come and go. */
  anchor: z.string(),
  kind: passageKind,
  /** UTF-16 offsets into the record's `text`. */
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  text: z.string(),
  /** Heading level or depth of a list item, from 1. */
  level: z.number().int().positive().optional(),
  /** On a turn: the label as printed, without its colon; `Q` for an unnamed reporter. */
  speaker: z.string().optional(),
  /** On a turn. */
  role: role.optional(),
  /** Anchor of the turn in which the passage is spoken. */
  turn: z.string().optional(),
  /** On a list item: the words it hangs on ("The Leaders pledged to:"). */
  leadIn: z.string().optional(),
  /** On a list item: the anchor of the passage that holds those words. */
  leadInAnchor: z.string().optional(),
  /** In reading order; absent where there are none, and on turns. */
  marks: z.array(mark).optional(),
  /** On a reporter's turn: who asks, in the words of the call ("Steve Orsk with the Lake Courier"). */
  asker: z.string().optional(),
  /** On a turn that answers: the anchor of the question. */
  answers: z.string().optional(),
  /** On a question: the anchor of the same reporter's question that it follows up. */
  followsUp: z.string().optional(),
  /** On a turn that goes on after an interruption: the anchor of the turn that was interrupted. */
  continues: z.string().optional(),
})
export type Passage = z.infer<typeof passage>

/**
 * `unread`: nothing could be read (`message` says why). `broken-front-matter`: the YAML head is no YAML, the body was
 * read. `unread-date`: the date of the head is no day, or not written as one. `unclosed-html`: a tag is opened and never closed. `truncated`: the text stops inside its front matter or a
 * sentence. `unknown-speakers`: turns whose role the label does not tell. `replaced-characters`: bytes that are no UTF-8.
 * `ambiguous-time`: a clock time or date that cannot be turned into one instant. `impossible-time`: one that never was,
 * such as 02:30 in the night in which clocks go forward. `mislabelled-turn`: the words are not those of the one whom the
 * label names.
 */
export const problemCode = z.enum([
  'unread',
  'broken-front-matter',
  'unread-date',
  'unclosed-html',
  'truncated',
  'unknown-speakers',
  'replaced-characters',
  'ambiguous-time',
  'impossible-time',
  'mislabelled-turn',
])
export type ProblemCode = z.infer<typeof problemCode>

export const problem = z.object({
  code: problemCode,
  message: z.string(),
  start: z.number().int(),
  end: z.number().int(),
})
export type Problem = z.infer<typeof problem>

export const documentRecord = z.object({
  format: z.literal('readout/record/1'),
  meta,
  groundRules: groundRules.nullable(),
  passages: z.array(passage),
  problems: z.array(problem),
  /** The document's own words with marks of formatting removed; every offset counts in it. */
  text: z.string(),
})
export type DocumentRecord = z.infer<typeof documentRecord>
