import type { Block } from './blocks.ts'
import type { FrontMatter } from './formats/front-matter.ts'
import { readGroundRules } from './ground-rules/ground-rules.ts'
import { kindOf } from './meta/kind.ts'
import { languageOf } from './meta/language.ts'
import { metaFrom } from './meta/meta.ts'
import { type Opening, openingOf } from './meta/opening.ts'
import { lay } from './passages.ts'
import type { DocumentRecord, Meta, Passage, Problem } from './schema.ts'
import { withFootnotes } from './structure/footnotes.ts'
import { withSections } from './structure/sections.ts'
import { houseStyles } from './transcript/house-styles.ts'
import { linkExchanges } from './transcript/link-exchanges.ts'
import { withMarks } from './transcript/marks.ts'
import { mislabelledTurns } from './transcript/mislabelled.ts'
import type { HouseStyle } from './transcript/styles/house-style.ts'
import { type Turn, turnsOf } from './transcript/turns.ts'

/** What a reader of one format gives of a source. */
export interface Layout {
  /** As in a YAML head. */
  readonly fields: FrontMatter['fields']
  readonly blocks: readonly Block[]
  readonly problems: readonly Problem[]
}

/**
 * The record of a text, whatever it was written in. `empty` says what to do about a text without a word.
 *
 * @example
 * const lines = [{ text: 'The lake is wide.', boldPrefix: 0 }]
 * const layout = { fields: {}, blocks: [{ kind: 'paragraph', level: 0, lines }], problems: [] }
 * recordFrom(layout, 'Nothing here.').text // 'The lake is wide.'
 */
export function recordFrom(
  layout: Layout,
  empty: string,
  styles: readonly HouseStyle[] = houseStyles,
): DocumentRecord {
  const blocks = layout.blocks.filter(hasWords)
  if (blocks.length === 0) return unread(empty)

  const turns = structured(turnsOf(withFootnotes(blocks), styles))
  const { text, passages: laid } = lay(turns)
  const passages = linkExchanges(withMarks(laid, styles))
  const known = withOpening(metaFrom(layout.fields, { ...silent, language: languageOf(text) }), passages)
  const { groundRules, problems } = readGroundRules(passages, known)
  const isOnBackground = groundRules !== null && groundRules.terms !== 'on-the-record'
  return {
    format: 'readout/record/1',
    meta: { ...known, kind: kindOf({ title: known.title, passages, isOnBackground }) },
    groundRules,
    passages,
    problems: [
      ...layout.problems,
      ...problems,
      ...unknownSpeakers(passages),
      ...mislabelledTurns(passages.filter((passage) => passage.kind === 'turn')),
    ],
    text,
  }
}

/** What the head of a text leaves out, its first lines may say. */
function withOpening(meta: Omit<Meta, 'kind'>, passages: readonly Passage[]): Omit<Meta, 'kind'> {
  if (meta.title !== null && meta.publisher !== null && meta.date !== null) return meta
  const { title, publisher, date } = openingOf(passages)
  return {
    ...meta,
    title: meta.title ?? title,
    publisher: meta.publisher ?? publisher,
    date: meta.date ?? date,
  }
}

const silent: Opening = { title: null, publisher: null, date: null }

/** Lines in a transcript that look like headings are places and stamps. */
function structured(turns: readonly Turn[]): readonly Turn[] {
  const [only, ...more] = turns
  if (only === undefined || only.speaker !== null || more.length > 0) return turns
  return [{ ...only, blocks: withSections(only.blocks) }]
}

/** A sign-off (`###`) or a rule of dashes says nothing. Nearly all lines begin with a letter or a digit. */
const hasWords = (block: Block) =>
  block.lines.some(({ text }) => isPlainInk(text.charCodeAt(0)) || /[\p{L}\p{N}]/u.test(text))

const isPlainInk = (code: number) =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)

/** The record of a source of which nothing could be read; `message` says why, and what to do. */
export function unread(message: string): DocumentRecord {
  return {
    format: 'readout/record/1',
    meta: { ...metaFrom({}, { ...silent, language: 'en' }), kind: 'other' },
    groundRules: null,
    passages: [],
    problems: [{ code: 'unread', message, start: 0, end: 0 }],
    text: '',
  }
}

/** A transcript in which no label tells a role: its words are kept, its questions cannot be told from its answers. */
function unknownSpeakers(passages: readonly Passage[]): Problem[] {
  const turns = passages.filter((passage) => passage.kind === 'turn')
  const first = turns[0]
  if (first === undefined || turns.some((turn) => turn.role !== 'other')) return []
  const labels = [...new Set(turns.map((turn) => turn.speaker))].slice(0, 5).join(', ')
  const message = `No label of this transcript tells who is an official and who asks (${labels}). Turns are kept with the role "other".`
  return [{ code: 'unknown-speakers', message, start: first.start, end: first.end }]
}
