import { frontMatter } from './formats/front-matter.ts'
import { unclosedTag } from './formats/html.ts'
import { htmlPage, isHtmlPage } from './formats/html-page.ts'
import { markdownBlocks } from './formats/markdown.ts'
import { binaryFormat, labelledFormat, type SourceFormat, type SourceLabel } from './formats/media-type.ts'
import { plainTextBlocks } from './formats/plain-text.ts'
import { decode } from './formats/source.ts'
import { wordpressPost } from './formats/wordpress.ts'
import { dateProblems } from './meta/meta.ts'
import { readWritten } from './read-written.ts'
import { type Layout, recordFrom, unread } from './record-from.ts'
import type { DocumentRecord, Problem } from './schema.ts'
import type { HouseStyle } from './transcript/styles/house-style.ts'

/**
 * The name the source came under, and what its server stated. `.txt` without front matter is read as plain text, `.html` as
 * a page, `.json` as a post of WordPress; a page and a post are known by what they hold, too. All else is Markdown.
 */
export interface ReadOptions extends SourceLabel {
  /** How the houses that are known write their transcripts; `houseStyles` unless told otherwise. */
  readonly styles?: readonly HouseStyle[]
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
  if (typeof source !== 'string' && binaryFormat(source) !== null) return unread(binary)
  const decoded = decode(source, options.mediaType)
  if ('unread' in decoded) return unread(decoded.unread)
  const format = labelledFormat(options)
  const published = pageOrPost(decoded.text, format)
  if (published !== null) {
    if ('unread' in published) return unread(published.unread)
    const problems = [...decoded.problems, ...published.problems]
    return recordFrom(
      { ...published, problems },
      'The page holds no text. Save it again once all of it is shown.',
      options.styles,
    )
  }
  const head = frontMatter(decoded.text)
  const written = readWritten(head)
  if (written !== null && 'format' in written) return written
  const isPlain = format === 'plain' && Object.keys(head.fields).length === 0
  const layout = {
    fields: head.fields,
    blocks: isPlain ? plainTextBlocks(head.body) : markdownBlocks(head.body),
    problems: [
      ...decoded.problems,
      ...head.problems,
      ...dateProblems(head.fields),
      ...(written === null ? [] : [written]),
      ...(isPlain ? [] : unclosed(head.body, decoded.text)),
    ],
  }
  return recordFrom(layout, 'The document holds no text below its front matter.', options.styles)
}

/** A page, or a post of WordPress; null for Markdown and plain text. */
function pageOrPost(text: string, format: SourceFormat | null): Layout | { readonly unread: string } | null {
  if (format === 'html' || isHtmlPage(text)) return { ...htmlPage(text), problems: [] }
  return wordpressPost(text, format === 'json')
}

const binary = 'The source is no text but a PDF or a file of Office. readDocument reads PDF and DOCX.'

function unclosed(body: string, source: string): Problem[] {
  const open = unclosedTag(body)
  if (open === null) return []
  const line = source.slice(0, source.length - body.length + open.start).split('\n').length
  const message = `${open.tag} on line ${line} is never closed. Its words were read as text; close the tag if it hides any.`
  return [{ code: 'unclosed-html', message, start: 0, end: 0 }]
}
