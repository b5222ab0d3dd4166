/** Setting text in columns: wrapping, padding, abridging, with styles kept apart from the words. */
import type { Style } from './terminal.ts'

/** A run of text in one style. */
export interface Span {
  readonly text: string
  readonly style?: Style | undefined
}
export type Line = readonly Span[]

/**
 * Breaks text into lines of at most `width` columns, at white space but for no-break spaces; a word longer than a line
 * is cut.
 *
 * @example
 * wrap([{ text: 'reduce methane ' }, { text: 'by 2030', style: 'dropped' }], 16)
 * // [[{ text: 'reduce methane' }], [{ text: 'by 2030', style: 'dropped' }]]
 */
export function wrap(text: string | Line, width: number): Line[] {
  const spans = typeof text === 'string' ? [{ text }] : text
  const lines: Word[][] = []
  let line: Word[] = []
  let taken = 0
  for (const word of wordsOf(spans).flatMap((word) => cut(word, width))) {
    if (line.length > 0 && taken + 1 + word.columns > width) {
      lines.push(line)
      line = []
      taken = 0
    }
    taken += word.columns + (line.length > 0 ? 1 : 0)
    line.push(word)
  }
  if (line.length > 0) lines.push(line)
  return lines.map(joined)
}

/**
 * Wrapped text under a label: the first line after the label, the others as far in.
 *
 * @example
 * hang([{ text: 'kind  ', style: 'dim' }], 'background call', 80) // [[{ text: 'kind  ', … }, { text: 'background call' }]]
 */
export function hang(label: Line, text: string | Line, width: number): Line[] {
  const indent = columnsOf(label.map((span) => span.text).join(''))
  const lines = wrap(text, Math.max(width - indent, 8))
  if (lines.length === 0) return [label]
  return lines.map((line, index) => [...(index === 0 ? label : [{ text: ' '.repeat(indent) }]), ...line])
}

/**
 * The text on one line of at most `width` columns, cut at a word with an ellipsis where it is longer.
 *
 * @example
 * abridge('The leaders pledged to reduce methane', 20) // 'The leaders pledged…'
 */
export function abridge(text: string, width: number): string {
  const folded = text.replace(/\s+/gu, ' ').trim()
  if (columnsOf(folded) <= width) return folded
  const [first] = wrap(folded, width - 1)
  return `${(first ?? []).map((span) => span.text).join('')}…`
}

/**
 * Pads with spaces to a number of columns.
 *
 * @example
 * pad('kind', 6) // 'kind  '
 */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)))
}

/**
 * How many columns of a terminal the text takes: a wide letter takes two, a combining mark none.
 *
 * @example
 * columnsOf('会談') // 4
 */
export function columnsOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let columns = 0
  for (const { segment } of graphemes.segment(text)) columns += wide.test(segment) ? 2 : 1
  return columns
}

/**
 * The text without what could command a terminal (escape sequences) or turn the reading direction; tabs and line
 * breaks become spaces. Documents come from strangers.
 *
 * @example
 * printable('red \u001b[31malert') // 'red �[31malert'
 */
export function printable(text: string): string {
  return text
    .replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/gu, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f]/gu, '\ufffd')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const wide =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60\u3000-\u303f]/u

interface Word {
  readonly pieces: readonly Span[]
  readonly columns: number
}

function wordsOf(spans: Line): Word[] {
  const words: Word[] = []
  let pieces: Span[] = []
  const close = () => {
    if (pieces.length > 0)
      words.push({ pieces, columns: columnsOf(pieces.map((piece) => piece.text).join('')) })
    pieces = []
  }
  for (const span of spans) {
    for (const part of printable(span.text).split(/([^\S\u00a0]+)/u)) {
      if (/^[^\S\u00a0]*$/u.test(part)) {
        if (part !== '') close()
      } else pieces.push({ ...span, text: part })
    }
  }
  close()
  return words
}

function cut(word: Word, width: number): Word[] {
  if (word.columns <= width) return [word]
  const words: Word[] = []
  let pieces: Span[] = []
  let columns = 0
  for (const piece of word.pieces) {
    for (const { segment } of graphemes.segment(piece.text)) {
      const wider = columnsOf(segment)
      if (columns + wider > width) {
        words.push({ pieces, columns })
        pieces = []
        columns = 0
      }
      pieces.push({ ...piece, text: segment })
      columns += wider
    }
  }
  return [...words, { pieces, columns }]
}

/** Joins words with spaces; a space between two words of one style has that style, so that a marked run has no gaps. */
function joined(words: readonly Word[]): Line {
  const spans: Span[] = []
  const add = (span: Span) => {
    const last = spans.at(-1)
    if (last && last.style === span.style) spans[spans.length - 1] = { ...last, text: last.text + span.text }
    else spans.push(span)
  }
  for (const [index, word] of words.entries()) {
    const before = words[index - 1]?.pieces.at(-1)
    if (before) {
      const shared = before.style === word.pieces[0]?.style ? before.style : undefined
      add(shared === undefined ? { text: ' ' } : { text: ' ', style: shared })
    }
    for (const piece of word.pieces) add({ ...piece, text: piece.text.replaceAll('\u00a0', ' ') })
  }
  return spans
}
