import type { Block } from './blocks.ts'
import { frontMatter } from './formats/front-matter.ts'
import { unclosedTag } from './formats/html.ts'
import { markdownBlocks } from './formats/markdown.ts'
import { plainTextBlocks } from './formats/plain-text.ts'
import { decode } from './formats/source.ts'
import { readGroundRules } from './ground-rules/ground-rules.ts'
import { kindOf } from './meta/kind.ts'
import { languageOf } from './meta/language.ts'
import { metaFrom } from './meta/meta.ts'
import { lay } from './passages.ts'
import { readWritten } from './read-written.ts'
import type { DocumentRecord, Meta, Passage, Problem } from './schema.ts'
import { linkExchanges } from './transcript/link-exchanges.ts'
import { turnsOf } from './transcript/turns.ts'

export interface ReadOptions {
  /** The name the source came under; `.txt` without front matter is read as plain text, all else as Markdown. */
  readonly name?: string
}

/**
 * Reads one text into a record: metadata, ground rules, and passages with their place in the record's `text`.
 *
 * Never throws on a source: what is wrong with it comes back in `problems`, with all that could be read. A source of
 * which nothing could be read (empty, binary, too large) has one problem of code `unread` and no passages.
 *
 * @param source the bytes of a file, or its text
 *
 * @example
 * const record = read('# Lake summit\n\nThe states will dredge the channel by 2030.')
 * record.passages.map((passage) => passage.kind) // ['heading', 'paragraph']
 * record.text.slice(record.passages[1]?.start) // 'The states will dredge the channel by 2030.'
 */
export function read(source: string | Uint8Array, options: ReadOptions = {}): DocumentRecord {
  const decoded = decode(source)
  if ('unread' in decoded) return unread(decoded.unread)
  const head = frontMatter(decoded.text)
  const written = readWritten(head)
  if (written !== null && 'format' in written) return written
  const isPlain = /\.txt$/i.test(options.name ?? '') && Object.keys(head.fields).length === 0
  const blocks = (isPlain ? plainTextBlocks(head.body) : markdownBlocks(head.body)).filter(hasWords)
  if (blocks.length === 0) return unread('The document holds no text below its front matter.')

  const turns = turnsOf(blocks)
  const { text, passages: laid } = lay(turns)
  const passages = linkExchanges(laid)
  const firstHeading = passages[0]?.kind === 'heading' && passages[0].level === 1 ? passages[0].text : null
  const known: Omit<Meta, 'kind'> = metaFrom(head.fields, {
    heading: firstHeading,
    language: languageOf(text),
  })
  const { groundRules, problems } = readGroundRules(passages, known)
  const isOnBackground = groundRules !== null && groundRules.terms !== 'on-the-record'
  return {
    format: 'readout/record/1',
    meta: { ...known, kind: kindOf({ title: known.title, passages, isOnBackground }) },
    groundRules,
    passages,
    problems: [
      ...decoded.problems,
      ...head.problems,
      ...(written === null ? [] : [written]),
      ...problems,
      ...unknownSpeakers(passages),
      ...(isPlain ? [] : unclosed(head.body, decoded.text)),
    ],
    text,
  }
}

/** A sign-off (`###`) or a rule of dashes says nothing. */
const hasWords = (block: Block) => block.lines.some((line) => /[\p{L}\p{N}]/u.test(line.text))

function unread(message: string): DocumentRecord {
  return {
    format: 'readout/record/1',
    meta: { ...metaFrom({}, { heading: null, language: 'en' }), kind: 'other' },
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

function unclosed(body: string, source: string): Problem[] {
  const open = unclosedTag(body)
  if (open === null) return []
  const line = source.slice(0, source.length - body.length + open.start).split('\n').length
  const message = `${open.tag} on line ${line} is never closed. Its words were read as text; close the tag if it hides any.`
  return [{ code: 'unclosed-html', message, start: 0, end: 0 }]
}
