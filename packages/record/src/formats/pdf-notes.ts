/** Footnotes: small print at the foot of a column that begins with a mark. */
import { type Block, collectLines, fold } from '../blocks.ts'
import type { PdfLine } from './pdf-lines.ts'

export interface Notes {
  readonly lines: ReadonlySet<PdfLine>
  readonly blocks: readonly Block[]
  /** The marks of the notes of a page, from 0. */
  readonly marksOn: (page: number) => ReadonlySet<string>
}

/** Smaller than this part of the size of the text is small print. */
const small = 0.93

export function notesAmong(lines: readonly PdfLine[], bodySize: number): Notes {
  const found = new Set<PdfLine>()
  const blocks: Block[] = []
  const marks = new Map<number, Set<string>>()
  const pages = Map.groupBy(lines, (line) => line.page)
  for (const column of Map.groupBy(lines, (line) => line.column).values()) {
    const page = column[0]?.page ?? 0
    const lastLarge = column.findLastIndex((line) => line.size > bodySize * small)
    const pointedTo = new Set(pages.get(page)?.flatMap(raisedMarks))
    let note: PdfLine[] = []
    const close = () => {
      const [first] = note
      const mark = first === undefined ? null : markOf(first)
      if (first === undefined || mark === null) return
      for (const line of note) found.add(line)
      marks.set(page, (marks.get(page) ?? new Set()).add(mark))
      blocks.push(blockOf(note, mark))
      note = []
    }
    for (const line of column.slice(lastLarge + 1)) {
      const mark = markOf(line)
      if (mark !== null && (pointedTo.has(mark) || line.spans[0]?.isRaised || line.tag?.isNote)) {
        close()
        note = [line]
      } else if (note.length > 0) note.push(line)
    }
    close()
  }
  return { lines: found, blocks, marksOn: (page) => marks.get(page) ?? new Set() }
}

/** Marks that stand behind words; the first of a line opens a note. */
const raisedMarks = (line: PdfLine) =>
  line.spans.slice(1).flatMap((span) => (span.isRaised ? fold(span.text).split(/[,\s]+/) : []))

const markOf = (line: PdfLine) =>
  /^\s*(\d{1,3}|[*†‡§¶]{1,3})(?=[\s.)]|\p{L}|["“])/u.exec(line.text)?.[1] ?? null

function blockOf(lines: readonly PdfLine[], mark: string): Block {
  const collector = collectLines()
  for (const [index, line] of lines.entries()) {
    const words = index === 0 ? line.text.trimStart().slice(mark.length).replace(/^[.)]/, '') : line.text
    collector.add(index === 0 ? `${mark} ` : ' ', false)
    collector.add(words, false)
  }
  return { kind: 'footnote', level: 0, lines: collector.take() }
}
