import { frontMatter } from './formats/front-matter.ts'
import { unclosedTag } from './formats/html.ts'
import { markdownBlocks } from './formats/markdown.ts'
import { plainTextBlocks } from './formats/plain-text.ts'
import { decode } from './formats/source.ts'
import { readWritten } from './read-written.ts'
import { recordFrom, unread } from './record-from.ts'
import type { DocumentRecord, Problem } from './schema.ts'

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
  const layout = {
    fields: head.fields,
    blocks: isPlain ? plainTextBlocks(head.body) : markdownBlocks(head.body),
    problems: [
      ...decoded.problems,
      ...head.problems,
      ...(written === null ? [] : [written]),
      ...(isPlain ? [] : unclosed(head.body, decoded.text)),
    ],
  }
  return recordFrom(layout, 'The document holds no text below its front matter.')
}

function unclosed(body: string, source: string): Problem[] {
  const open = unclosedTag(body)
  if (open === null) return []
  const line = source.slice(0, source.length - body.length + open.start).split('\n').length
  const message = `${open.tag} on line ${line} is never closed. Its words were read as text; close the tag if it hides any.`
  return [{ code: 'unclosed-html', message, start: 0, end: 0 }]
}
