/** Where paragraphs begin and lines break on purpose. */
import type { PdfLine } from './pdf-lines.ts'
import type { PdfTag } from './pdf-tags.ts'

/** From this multiple of the usual distance between lines on, a gap parts paragraphs. */
const paragraphGap = 1.3

/** From this multiple on, it parts paragraphs that the PDF states to be one. */
const brokenGap = 1.7

/** Part of the size of the font by which a line must move in to open a paragraph. */
const indentPart = 0.7

const sentenceEnd = /[.!?:;…]["”’»)\]\d]*$/

/** The label of a speaker at the start of a line: no sentence breaks there by chance. */
const turnLabel = /^(?:Q[.:]?\s|\p{Lu}[\p{Lu}.’' -]{2,40}:\s)/u

/**
 * True where a line opens a paragraph or an item.
 *
 * @param open the lines of the paragraph so far
 * @param usual how the document sets its lines
 */
export function begins(line: PdfLine, open: readonly PdfLine[], usual: Setting): boolean {
  const [first] = open
  const before = open.at(-1)
  if (first === undefined || before === undefined) return true
  if (line.tag !== null && before.tag !== null && line.page === before.page) {
    if (!isSameUnit(line.tag, before.tag)) return true
    const isParted = line.y - before.y > usual.pitch(line.size) * brokenGap
    return line.tag.item === null && (isParted || isBullet(line))
  }
  if (Math.abs(line.size - before.size) > before.size * 0.08) return true
  if (line.page !== before.page || line.column !== before.column) return !goesOn(line, before)
  const gap = line.y - before.y
  if (gap > usual.pitch(line.size) * paragraphGap || gap < 0) return true
  if (line.marker !== null && opensItem(line, first, before)) return true
  if (turnLabel.test(line.text)) return true
  const moved = line.left - before.left
  if (first.marker !== null) return line.left < first.left + 2 && isForced(before, line)
  if (areCentred(before, line)) return false
  if (moved > line.size * indentPart || isIndented(line, usual.indent)) return true
  if (moved < -line.size * indentPart && open.length > 1) return true
  if (isForced(before, line)) return sentenceEnd.test(before.text) || isBold(before) !== isBold(line)
  return false
}

/**
 * True where the first word of the next line would have had room at the end of this one: the line was ended on purpose.
 */
export function isForced(line: PdfLine, next: PdfLine): boolean {
  const { left, right } = line.column
  const room = isCentred(line) ? right - left - (line.right - line.left) : right - line.right
  const [word = ''] = next.text.trimStart().split(/\s/)
  const width = ((next.right - next.left) * word.length) / Math.max(1, next.text.length)
  return room > width + line.size
}

const isBullet = (line: PdfLine) => line.marker?.label === '' && !/^[-–—*o]/.test(line.text)

/** A bullet always opens an item; a number or a dash may also begin a line by chance. */
function opensItem(line: PdfLine, first: PdfLine, before: PdfLine): boolean {
  if (isBullet(line)) return true
  if (first.marker !== null && Math.abs(line.left - first.left) < 4) return true
  const isFirst = /^\W*[1aiAI-]?\W*$/.test(line.marker?.label ?? '')
  return isFirst && (isForced(before, line) || line.left - before.left > line.size * indentPart)
}

/** An item is one however many paragraphs it has. */
const isSameUnit = (tag: PdfTag, before: PdfTag) =>
  tag.item === null && before.item === null ? tag.block === before.block : tag.item === before.item

/** Over the foot of a page or column, a sentence goes on. */
function goesOn(line: PdfLine, before: PdfLine): boolean {
  if (line.marker !== null && line.marker.label === '') return false
  if ((line.tag?.listDepth ?? 0) !== (before.tag?.listDepth ?? 0)) return false
  const isInSentence = !sentenceEnd.test(before.text)
  if (!isInSentence || line.marker !== null) return false
  return /^\s*["“(]?\p{Ll}/u.test(line.text) || !isForced(before, line)
}

/** Lines of different length about the same middle. */
const areCentred = (line: PdfLine, next: PdfLine) =>
  Math.abs(line.left + line.right - next.left - next.right) < 8 && Math.abs(line.left - next.left) > 3

function isCentred(line: PdfLine): boolean {
  const { left, right } = line.column
  return line.left > left + 3 && Math.abs(line.left + line.right - left - right) < 8
}

const isBold = (line: PdfLine) => line.spans.every((span) => span.isBold || span.text.trim() === '')

const isIndented = (line: PdfLine, indent: number | null) =>
  indent !== null && Math.abs(line.left - line.column.left - indent) < 1.5

/** How a document sets its lines. */
export interface Setting {
  /** The usual distance between lines of a size of font. */
  readonly pitch: (size: number) => number
  /** By how much the first line of its paragraphs is moved in; null where it is not. */
  readonly indent: number | null
}

export const settingOf = (lines: readonly PdfLine[]): Setting => ({
  pitch: pitchOf(lines),
  indent: indentOf(lines),
})

/** The distance between lines is that of the closest quarter, since paragraphs are parted wider. */
function pitchOf(lines: readonly PdfLine[]): Setting['pitch'] {
  const gaps = new Map<number, number[]>()
  for (const [before, line] of pairsOf(lines)) {
    const size = Math.round(line.size)
    const gap = line.y - before.y
    if (Math.round(before.size) !== size || gap < line.size * 0.7 || gap > line.size * 3) continue
    const known = gaps.get(size)
    if (known === undefined) gaps.set(size, [gap])
    else known.push(gap)
  }
  const usual = new Map<number, number>()
  for (const [size, each] of gaps)
    usual.set(size, each.toSorted((a, b) => a - b)[Math.floor(each.length / 4)] ?? 0)
  return (size) => usual.get(Math.round(size)) ?? size * 1.25
}

function indentOf(lines: readonly PdfLine[]): number | null {
  const counts = new Map<number, number>()
  for (const [before, line] of pairsOf(lines)) {
    const indent = before.left - line.left
    if (
      Math.abs(line.left - line.column.left) > 2 ||
      indent < line.size * indentPart ||
      indent > line.size * 6
    )
      continue
    counts.set(Math.round(indent), (counts.get(Math.round(indent)) ?? 0) + 1)
  }
  const [[indent, count] = [0, 0]] = [...counts].toSorted(([, a], [, b]) => b - a)
  return count >= 2 && count > lines.length / 30 ? indent : null
}

const pairsOf = (lines: readonly PdfLine[]) =>
  lines.slice(1).flatMap((line, index): (readonly [PdfLine, PdfLine])[] => {
    const before = lines[index]
    return before !== undefined && before.column === line.column ? [[before, line]] : []
  })
