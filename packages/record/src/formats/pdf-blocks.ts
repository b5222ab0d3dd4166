/** Paragraphs, headings and lists from the lines of a PDF. */
import { type Block, collectLines } from '../blocks.ts'
import { withBoldHeadings } from './bold-headings.ts'
import { begins, isForced, settingOf } from './pdf-breaks.ts'
import { hyphenReader } from './pdf-hyphens.ts'
import type { LineSpan, PdfLine } from './pdf-lines.ts'
import { type Notes, notesAmong } from './pdf-notes.ts'
import { tableRows } from './pdf-tables.ts'

/** The blocks of a document from the lines of all its pages in reading order; its footnotes come last. */
export function pdfBlocks(lines: readonly PdfLine[]): Block[] {
  const bodySize = mostUsedSize(lines)
  const notes = notesAmong(lines, bodySize)
  const text = lines.filter((line) => !notes.lines.has(line))
  const rows = tableRows(text)
  const usual = settingOf(text)
  const blockOf = blockMaker(hyphenReader(text), notes)
  const headingLevel = headingLevels(text, bodySize)
  const depthOf = depthKeeper()
  const blocks: Block[] = []
  let open: PdfLine[] = []

  const close = () => {
    const [first] = open
    if (first === undefined) return
    const block = blockOf(open)
    const itemDepth = depthOf(open)
    const level = first.tag?.headingLevel ?? (itemDepth === null ? headingLevel(first, block) : null)
    open = []
    if (level !== null) blocks.push({ ...block, kind: 'heading', level: Math.min(level, 6) })
    else if (itemDepth !== null) blocks.push({ ...block, kind: 'list-item', level: itemDepth })
    else blocks.push(...withBoldHeadings(block))
  }
  for (const line of text) {
    const row = rows.get(line)
    if (row !== undefined) {
      close()
      if (row !== null) blocks.push({ kind: 'table-row', level: 0, lines: [{ text: row, boldPrefix: 0 }] })
    } else {
      if (begins(line, open, usual)) close()
      open.push(line)
    }
  }
  close()
  return [...blocks, ...notes.blocks]
}

const rounded = (size: number) => Math.round(size * 2) / 2

function mostUsedSize(lines: readonly PdfLine[]): number {
  const used = new Map<number, number>()
  for (const { size, text } of lines) used.set(rounded(size), (used.get(rounded(size)) ?? 0) + text.length)
  return [...used].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0
}

/** What is set larger than the text heads it; the largest is the title, all below the second are one level. */
function headingLevels(
  lines: readonly PdfLine[],
  bodySize: number,
): (first: PdfLine, block: Block) => number | null {
  const larger = new Set(lines.map((line) => rounded(line.size)).filter((size) => size > bodySize * 1.12))
  const sizes = [...larger].toSorted((a, b) => b - a)
  return (first, block) => {
    const level = sizes.indexOf(rounded(first.size))
    const words = block.lines.reduce((sum, line) => sum + line.text.split(' ').length, 0)
    if (level >= 0 && words <= 40) return Math.min(level + 1, 3)
    const [line] = block.lines
    return line !== undefined && block.lines.length === 1 && isCapitals(line.text) ? 3 : null
  }
}

/** A short line in capitals heads what follows, unless it is the label of a turn. */
const isCapitals = (text: string) =>
  text.length <= 100 && /\p{Lu}{2}/u.test(text) && text === text.toUpperCase() && !/[:.!?]/.test(text)

function blockMaker(hyphen: (end: string, start: string) => string, notes: Notes) {
  return (lines: readonly PdfLine[]): Block => {
    const collector = collectLines()
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1]
      const isBroken = next?.column === line.column && isForced(line, next) && !isCut(line)
      const joint = next === undefined ? ' ' : isBroken ? '\n' : hyphen(line.text, next.text)
      const marker = index === 0 ? line.marker : null
      const spans = trimmed(line.spans, marker?.length ?? 0, joint === '' && isCut(line) ? 1 : 0)
      if (marker !== null && marker.label !== '') collector.add(`${marker.label} `, spans[0]?.isBold ?? false)
      for (const span of spans) collector.add(shown(span, notes.marksOn(line.page)), span.isBold)
      if (joint === '\n') collector.breakLine()
      else if (joint === ' ') collector.add(' ', true)
    }
    return { kind: 'paragraph', level: 0, lines: collector.take() }
  }
}

const isCut = (line: PdfLine) => /[\p{L}\p{N}][-\u2010\u00ad]$/u.test(line.text)

/** A mark that points to a note stands in brackets, or it would run into the word or number before it. */
function shown(span: LineSpan, marks: ReadonlySet<string>): string {
  const words = span.text.trim()
  if (span.isRaised && words.split(/[,\s]+/).every((mark) => marks.has(mark))) return `[${words}]`
  return span.text.replaceAll('\u00ad', '').replace(/(?:\s?\.){5,}\s*/g, ' ')
}

/** Spans without so many characters at the start of the line, and at its end. */
function trimmed(spans: readonly LineSpan[], start: number, end: number): LineSpan[] {
  let skip = start
  const kept = spans.map((span) => {
    const text = span.text.slice(skip)
    skip = Math.max(0, skip - span.text.length)
    return { ...span, text }
  })
  const last = kept.findLastIndex((span) => span.text !== '')
  return kept.map((span, index) =>
    index === last && end > 0 ? { ...span, text: span.text.slice(0, -end) } : span,
  )
}

/**
 * How deep an item stands, as the PDF states or by how far its marker is moved in from those above; null for what is no
 * item. A number opens an item where the words hang beside it; before a paragraph of a law it is a word like others.
 */
function depthKeeper(): (lines: readonly PdfLine[]) => number | null {
  let lefts: number[] = []
  return ([first, second]) => {
    if (first?.tag?.item != null) return Math.max(1, first.tag.listDepth)
    const isItem = first?.marker != null && (first.marker.label === '' || isHanging(first, second))
    if (first === undefined || !isItem) {
      lefts = []
      return null
    }
    const left = first.left - first.column.left
    lefts = lefts.filter((each) => each < left + 4)
    if ((lefts.at(-1) ?? -10) < left - 4) lefts.push(left)
    return Math.max(1, lefts.length)
  }
}

const isHanging = (first: PdfLine, second: PdfLine | undefined) =>
  first.tag === null && (second === undefined || second.left > first.left + 3)
