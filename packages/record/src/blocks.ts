/** The layout of a text, whatever it was written in: what `read` needs of a paragraph to make passages of it. */

/** One line of a block as printed, white space folded, marks of formatting removed. */
export interface Line {
  readonly text: string
  /** How many characters from the line's start are set in bold, or underlined, without a gap. */
  readonly boldPrefix: number
  /** What the line is set in from end to end, where no part of it is bold. */
  readonly emphasis?: Emphasis
  /** Words that are struck out, in order; absent where none are. */
  readonly struck?: readonly Span[]
}

export type Emphasis = 'italic' | 'underline'

/** UTF-16 offsets into the text of a line. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface Block {
  /** The cells of a `table-row` are parted by tabs; a `footnote` begins with its mark. */
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'table-row' | 'footnote'
  /** Heading level, or depth of the list, from 1; 0 on all else. */
  readonly level: number
  /** Lines between hard line breaks; never empty. */
  readonly lines: readonly Line[]
}

/** Turns every kind of white space, no-break spaces included, into single spaces and drops what has no width. */
export function fold(text: string): string {
  return folded(text).trim()
}

function folded(text: string): string {
  return withoutZeroWidth(text).replace(whiteSpace, ' ')
}

/** Drops what has no width: soft hyphens, and marks of where a line may or may not be broken. */
export function withoutZeroWidth(text: string): string {
  return zeroWidth.test(text) ? text.replace(zeroWidthRuns, '') : text
}

const zeroWidth = /[\u00ad\u200b\u2060\ufeff]/
const zeroWidthRuns = /[\u00ad\u200b\u2060\ufeff]+/g
/** Any white space but a single space, which stays what it is. */
const whiteSpace = /[^\S ]\s*| \s+/g

/**
 * A part of a line, from one offset to another, without white space at its ends; what is struck in it stays struck.
 *
 * @example
 * slicedLine({ text: 'Q When, Monday?', boldPrefix: 0, struck: [{ start: 8, end: 14 }] }, 2)
 * // { text: 'When, Monday?', boldPrefix: 0, struck: [{ start: 6, end: 12 }] }
 */
export function slicedLine(line: Line, from: number, to = line.text.length): Line {
  const slice = line.text.slice(from, to)
  const text = slice.trim()
  const start = from + slice.length - slice.trimStart().length
  const within = (offset: number) => Math.min(Math.max(offset - start, 0), text.length)
  const struck = line.struck
    ?.map((span) => ({ start: within(span.start), end: within(span.end) }))
    .filter((span) => span.start < span.end)
  return {
    text,
    boldPrefix: within(line.boldPrefix),
    ...(struck === undefined || struck.length === 0 ? {} : { struck }),
  }
}

export interface LineCollector {
  add(text: string, isBold: boolean, isStruck?: boolean, emphasis?: Emphasis): void
  breakLine(): void
  /** Gives the lines so far, without empty ones, and starts anew. */
  take(): Line[]
  /** The same, parted where a line is indented as the first one of a paragraph is. */
  takeParagraphs(): Line[][]
}

/**
 * Gathers the runs of a paragraph into folded lines, keeping how far each begins in bold and what is struck out. Struck
 * words that only a space parts are one reading that was withdrawn.
 *
 * @param isVisible nothing in the runs is without width, but for single characters
 */
export function collectLines(isVisible = false): LineCollector {
  let lines: Line[] = []
  let firstLines: number[] = []
  let line = ''
  let endsInSpace = true
  let boldPrefix = 0
  let isPrefixBold = true
  /** The weights of its runs: 0 plain, 1 italic, 2 underlined, 3 bold. */
  let least = 3
  let most = 0
  let struck: Span[] = []
  let isStruckBefore = false

  const breakLine = () => {
    const text = line.trimEnd()
    if (text !== '') lines.push(lineOf(text))
    line = ''
    least = 3
    most = 0
    endsInSpace = true
    boldPrefix = 0
    isPrefixBold = true
    struck = []
    isStruckBefore = false
  }
  const lineOf = (text: string): Line => {
    const emphasis = most === 3 || least === 0 ? undefined : least === 1 ? 'italic' : 'underline'
    if (emphasis === undefined && struck.length === 0) return { text, boldPrefix }
    return {
      text,
      boldPrefix,
      ...(emphasis === undefined ? {} : { emphasis }),
      ...(struck.length === 0 ? {} : { struck }),
    }
  }
  const strike = (start: number, end: number) => {
    const before = isStruckBefore ? struck.pop() : undefined
    struck.push({ start: before?.start ?? start, end })
  }
  const take = () => {
    breakLine()
    const taken = lines
    lines = []
    firstLines = []
    return taken
  }
  return {
    // The line itself is never looked at: that would copy a long one for each of its runs.
    add(text, isBold, isStruck = false, emphasis) {
      if (line === '' && isSetIn(text)) firstLines.push(lines.length)
      const visible = isVisible && text.length > 1 ? text : withoutZeroWidth(text)
      let run = visible.replace(whiteSpace, ' ')
      if (endsInSpace && run.startsWith(' ')) run = run.slice(1)
      if (run === '') return
      const start = line.length + (run.startsWith(' ') ? 1 : 0)
      line += run
      endsInSpace = run.endsWith(' ')
      const end = line.length - (endsInSpace ? 1 : 0)
      if (start >= end) return
      if (isStruck) strike(start, end)
      isStruckBefore = isStruck
      const weight = isBold ? 3 : emphasis === undefined ? 0 : emphasis === 'italic' ? 1 : 2
      if (weight === 0 && start === 0 && run.length <= 8 && numeral.test(run)) return
      least = Math.min(least, weight)
      most = Math.max(most, weight)
      if (weight > 1 && isPrefixBold) boldPrefix = end
      else isPrefixBold = false
    },
    breakLine,
    take,
    takeParagraphs() {
      const starts = firstLines
      const taken = take()
      if (starts.length === 0) return taken.length === 0 ? [] : [taken]
      const ends = [...starts.filter((start) => start > 0), taken.length]
      return ends
        .map((end, index) => taken.slice(ends[index - 1] ?? 0, end))
        .filter(({ length }) => length > 0)
    },
  }
}

/**
 * Pages that set lines in by hand do it with no-break spaces: the first line of a paragraph by four to thirteen, names
 * and stamps below a text by twenty or more. What is set in by something between goes on the line above ("SUBJECT: …").
 */
function isSetIn(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first !== 0x20 && first !== 0xa0 && first !== 0x0a) return false
  const indent = noBreakSpaces.exec(text)?.[0].length ?? 0
  return indent > 0 && (indent <= 13 || indent >= 20)
}

const noBreakSpaces = /^(?:[^\S\u00a0]*\u00a0){3}\s*/

/** What numbers a heading is set in bold with it, or not: `II. **Ports**`. */
const numeral = /^(?:[IVXLC]{1,6}|[A-Z]|\d{1,3})[.)] ?$/
