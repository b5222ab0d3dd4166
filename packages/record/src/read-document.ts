import { binaryFormat, labelledFormat } from './formats/media-type.ts'
import { tooLong } from './formats/source.ts'
import { type ReadOptions, read } from './read.ts'
import { type Layout, recordFrom, unread } from './record-from.ts'
import type { DocumentRecord } from './schema.ts'

/**
 * Reads a document in whatever form it was published: Markdown, plain text, a page (HTML), a post of WordPress (JSON), a
 * PDF with a text layer, a Word document (DOCX). What it is, its bytes tell first, then what its server stated and its
 * name. Text is read as `read` reads it; the readers of PDF and DOCX are loaded when they are first needed.
 *
 * Never throws on a source, as `read` does not: one of which nothing could be read has one problem of code `unread`,
 * which says what to do. The bytes stay as they are.
 *
 * @example
 * const record = await readDocument(new TextEncoder().encode('<!doctype html><h1>Lake</h1><p>It is wide.</p>'))
 * record.passages.map((passage) => passage.kind) // ['heading', 'paragraph']
 */
export async function readDocument(
  source: string | Uint8Array,
  options: ReadOptions = {},
): Promise<DocumentRecord> {
  if (typeof source === 'string') return read(source, options)
  const long = tooLong(source)
  if (long !== null) return unread(long)
  const named = labelledFormat(options)
  switch (binaryFormat(source)) {
    case 'pdf': {
      const { readPdf } = await import('./formats/pdf.ts')
      return recordOf(await readPdf(new Uint8Array(source)), 'The PDF holds no words.', options)
    }
    case 'zip': {
      const { readDocx } = await import('./formats/docx.ts')
      return recordOf(await readDocx(source), 'The Word document holds no words.', options)
    }
    case 'ole':
      return unread(ole)
    default:
      return named === 'pdf' || named === 'docx' ? unread(misnamed(named, source)) : read(source, options)
  }
}

function recordOf(
  layout: Layout | { readonly unread: string },
  empty: string,
  { styles }: ReadOptions,
): DocumentRecord {
  return 'unread' in layout ? unread(layout.unread) : recordFrom(layout, empty, styles)
}

const ole =
  'The file is of Word before 2007, or locked by a password. Open it in a word processor and save it as .docx without one.'

/** Often the page that a server shows instead of a file: please sign in, not found. */
function misnamed(named: 'pdf' | 'docx', source: Uint8Array): string {
  const head = new TextDecoder().decode(source.subarray(0, 200)).replace(/\s+/g, ' ').trim().slice(0, 40)
  const instead = head === '' ? 'is empty' : `begins with "${head}"`
  return `The file is called a ${named === 'pdf' ? 'PDF' : 'Word document'} and ${instead}. Fetch it again, or name it after what it is.`
}
