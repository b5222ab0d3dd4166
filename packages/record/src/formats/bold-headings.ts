/** Headings that are set off and not marked up: lines in bold, underlined or in italics, and run-ins in bold. */
import { type Block, type Line, slicedLine } from '../blocks.ts'
import { months } from '../ground-rules/months.ts'

/**
 * Parts a paragraph from the headings in it: lines that are bold or underlined from end to end, and run-ins that end in a
 * colon. A sentence is emphasis or the lead-in of a list ("… to combat the climate crisis by:"), not a heading.
 *
 * @example
 * const line = { text: 'Clean water: we dredge.', boldPrefix: 12 }
 * withBoldHeadings({ kind: 'paragraph', level: 0, lines: [line] }).map((block) => block.kind) // ['heading', 'paragraph']
 */
export function withBoldHeadings(block: Block): Block[] {
  return partsOf(block).map((part) => part.block)
}

/**
 * The same for all blocks of a text, where what stands around a line tells more: run-ins, and lines underlined or in
 * italics, head a part of what a line in bold heads; what heads nothing, and a place with its date, is no heading.
 *
 * @example
 * const line = (text: string) => ({ text, boldPrefix: text.length })
 * const paragraph = (text: string) => ({ kind: 'paragraph', level: 0, lines: [line(text)] }) as const
 * boldHeadings([paragraph('We met.'), paragraph('Ada Orsk')]).map((block) => block.kind) // ['paragraph', 'paragraph']
 */
export function boldHeadings(blocks: readonly Block[]): Block[] {
  const parts = blocks.flatMap(partsOf)
  const end = parts.findLastIndex((part) => part.form === null && hasWords(part.block)) + 1
  const firstSection = parts.findIndex((part) => part.form === 'bold')
  const hasSections = firstSection >= 0
  return parts.map(({ block, form }, index): Block => {
    if (form === null) {
      if (!hasSections || index < firstSection || index + 1 >= end) return block
      const isTitle = isItalicTitle(block) && !isItalic(parts[index + 1]?.block)
      return isTitle ? { ...block, kind: 'heading', level: lineLevel + 1 } : block
    }
    if (end > 0 && (index >= end || isPlaceOrDate(block, index)))
      return { ...block, kind: 'paragraph', level: 0 }
    return form === 'bold' || !hasSections ? block : { ...block, level: lineLevel + 1 }
  })
}

/** Below the page's own title (1) and section headings that are marked up as such (2). */
const lineLevel = 3

interface Part {
  readonly block: Block
  /** How a heading is set; null for what is none. */
  readonly form: 'bold' | 'underline' | 'run-in' | null
}

function partsOf(block: Block): Part[] {
  if (block.kind !== 'paragraph' || block.lines.every((line) => line.boldPrefix === 0))
    return [{ block, form: null }]
  const parts: Part[] = []
  let lines: Line[] = []
  const emitLines = (form: Part['form']) => {
    const [kind, level] = form === null ? (['paragraph', 0] as const) : (['heading', lineLevel] as const)
    if (lines.length > 0) parts.push({ block: { kind, level, lines }, form })
    lines = []
  }
  let open: Part['form'] = null
  for (const line of block.lines) {
    const form = isHeadingLine(line) ? (line.emphasis === 'underline' ? 'underline' : 'bold') : null
    const runIn = form === null ? runInLength(line) : 0
    // A long title is broken over lines by hand.
    const isSame = form === open && (form === null || /^\p{Ll}/u.test(line.text))
    if (!isSame || runIn > 0) emitLines(open)
    open = form
    if (runIn === 0) {
      lines.push(line)
    } else {
      lines.push(slicedLine(line, 0, runIn))
      emitLines('run-in')
      lines.push(slicedLine(line, runIn))
    }
  }
  emitLines(open)
  return parts
}

function isHeadingLine({ text, boldPrefix }: Line): boolean {
  const isWhole = boldPrefix === text.length || (boldPrefix === text.length - 1 && text.endsWith(':'))
  if (!isWhole || (/[.;,]$/.test(text) && !abbreviation.test(text))) return false
  const words = text.split(' ').length
  if (text.endsWith(':')) return words <= 15 && isTitle(text) && !openWord.test(text)
  return words <= 25 || (words <= 60 && isTitle(text))
}

const abbreviation = /\b(?:Jr|Sr|Inc|Co|D\.C|U\.S|Ph\.D|M\.D|Esq)\.$/
/** A lead-in goes on in its items. */
const openWord = /\b(?:will|shall|to|by|for|with|of|and|the|that|is|are|were|includ\w+|following|below)\s*:$/i

/** Set with capitals, as titles are and sentences are not. */
function isTitle(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? []
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.75 * words.length
}

/** How many characters a bold run-in takes with its colon, which may stand in bold or behind it; 0 where there is none. */
function runInLength({ text, boldPrefix }: Line): number {
  if (boldPrefix === 0 || boldPrefix >= text.length - 1) return 0
  const bold = text.slice(0, boldPrefix).trimEnd()
  if (bold.split(' ').length > 15) return 0
  if (bold.endsWith(':')) return bold.length
  return text[boldPrefix] === ':' ? boldPrefix + 1 : 0
}

const hasWords = (block: Block) => block.lines.some((line) => /[\p{L}\p{N}]/u.test(line.text))

const isItalic = (block: Block | undefined) => block?.lines[0]?.emphasis === 'italic'

function isItalicTitle(block: Block): boolean {
  const [line, more] = block.lines
  if (block.kind !== 'paragraph' || line?.emphasis !== 'italic' || more !== undefined) return false
  return line.text.split(' ').length <= 12 && !/[.:;,!?”)*]$/.test(line.text) && isTitle(line.text)
}

/** "Brenna, Orsk, 15 March 2031" anywhere; the place alone only where a text begins. */
function isPlaceOrDate(block: Block, index: number): boolean {
  const text = block.lines.map((line) => line.text).join(' ')
  return date.test(text) || (index < 2 && place.test(text))
}

const month = `(?:${months})`
const day = '\\d{1,2}(?:st|nd|rd|th)?(?: ?[-–] ?\\d{1,2})?'
const date = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{L}.’'-]*,? ){1,5})?(?:${month} ${day}, |${day} ${month},? )\\d{4}$`,
  'u',
)
const place = /^\p{Lu}[\p{L}.’' -]{1,30}, \p{Lu}[\p{L}.’' -]{1,30}$/u
