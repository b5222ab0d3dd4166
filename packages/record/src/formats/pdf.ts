import type { Layout } from '../record-from.ts'
import type { Problem } from '../schema.ts'
import { pdfBlocks } from './pdf-blocks.ts'
import { type Column, columnsOf } from './pdf-columns.ts'
import { withoutFurniture } from './pdf-furniture.ts'
import { linesOf, type PdfLine } from './pdf-lines.ts'
import { type PdfPage, type PdfSource, pdfSource } from './pdf-pages.ts'
import { areTagsUseful } from './pdf-tags.ts'
import { statedLanguage } from './stated-language.ts'

/**
 * Reads a PDF that has a text layer: columns in reading order, paragraphs, headings by their size, lists, tables and
 * footnotes, without running heads and page numbers. `unread` says why nothing could be read, and what to do.
 *
 * @param bytes are taken over: they cannot be used afterwards
 */
export async function readPdf(bytes: Uint8Array): Promise<Layout | { readonly unread: string }> {
  const source = await pdfSource(bytes)
  if ('unread' in source) return source
  const lines = linesIn(source)
  if (lines.length === 0) return { unread: withoutText(source) }
  const blocks = pdfBlocks(lines)
  return {
    fields: {
      title: titleOf(source, lines),
      modified_time: dateTimeOf(source.modified),
      lang: statedLanguage(source.language, blocks),
    },
    blocks,
    problems: pageProblems(source),
  }
}

function linesIn(source: PdfSource): PdfLine[] {
  const isTagged = areTagsUseful(source.pages.flatMap((page) => page.runs.filter((run) => !run.isArtifact)))
  const pages = isTagged ? source.pages : source.pages.map(withoutTags)
  const columns = withoutFurniture(pages).flatMap(({ rows }, page) =>
    columnsOf(rows).map((column) => ({ column, page })),
  )
  return columns.flatMap(({ column, page }) =>
    linesOf({ ...column, right: rightEdge(column, columns) }, page),
  )
}

const withoutTags = (page: PdfPage): PdfPage => ({
  ...page,
  runs: page.runs.map((run) => ({ ...run, tag: null })),
})

/** A column of few lines, as on a last page, is as wide as the full ones that begin where it does. */
function rightEdge(column: Column, columns: readonly { readonly column: Column }[]): number {
  if (column.rows.length >= fullColumn) return column.right
  const alike = columns.flatMap(({ column: other }) =>
    other.rows.length >= fullColumn && Math.abs(other.left - column.left) < 12 ? [other.right] : [],
  )
  return Math.max(column.right, ...alike)
}

const fullColumn = 6

function withoutText({ pageCount }: PdfSource): string {
  const pages = pageCount === 1 ? 'its page is a picture' : `its ${pageCount} pages are pictures`
  return `The PDF has no text layer: ${pages} or empty. Run text recognition on it first (ocrmypdf in.pdf out.pdf).`
}

function pageProblems({ pages, pageCount }: PdfSource): Problem[] {
  const at = { code: 'truncated', start: 0, end: 0 } as const
  const pictures = pages.flatMap((page, index) => (page.isPicture ? [index + 1] : []))
  const problems: Problem[] = []
  if (pictures.length > 0) {
    const named = pictures.slice(0, 5).join(', ') + (pictures.length > 5 ? ' …' : '')
    const which = pictures.length === 1 ? `Page ${named} has` : `Pages ${named} have`
    const message = `${which} no text layer and ${pictures.length === 1 ? 'was' : 'were'} not read. If there is text on ${pictures.length === 1 ? 'it' : 'them'}, run text recognition first (ocrmypdf --skip-text in.pdf out.pdf).`
    problems.push({ ...at, message })
  }
  if (pageCount > pages.length) {
    const message = `The PDF has ${pageCount} pages; ${pages.length} were read. Split it into its documents.`
    problems.push({ ...at, message })
  }
  return problems
}

/** The title that the PDF states, where it stands on its first page; many are those of a template or a file. */
function titleOf({ title }: PdfSource, lines: readonly PdfLine[]): string | null {
  if (title === null) return null
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const firstPage = letters(lines.flatMap((line) => (line.page === 0 ? [line.text] : [])).join(''))
  return letters(title).length > 3 && firstPage.includes(letters(title)) ? title : null
}

/** `D:20310302083336-05'00'` as `2031-03-02T08:33:36-05:00`. */
function dateTimeOf(stated: string | null): string | null {
  const parts = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:(Z)|([+-]\d\d)'?(\d\d)'?)/.exec(stated ?? '')
  if (parts === null) return null
  const [, year, month, day, hour, minute, second, utc, hours, minutes] = parts
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${utc ?? `${hours}:${minutes}`}`
}
