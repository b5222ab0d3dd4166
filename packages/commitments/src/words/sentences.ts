/** Sentences of a passage, by Unicode's rules (UAX #29) mended for the abbreviations of public texts. */

export interface Span {
  readonly start: number
  readonly end: number
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** After these a full stop ends no sentence. */
const abbreviation =
  /(?:\b(?:U\.S|U\.K|U\.N|D\.C|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sgt|Sen|Rep|Gov|Amb|Hon|St|No|Nos|Sec|Art|Inc|Ltd|Co|Corp|vs|etc|approx|a\.m|p\.m|e\.g|i\.e|Jan|Feb|Aug|Sept|Oct|Nov|Dec)|\b[A-Z])\.["”’)]*\s*$/

/**
 * The sentences of a text, as spans without the white space around them. A line break parts sentences too. A sentence of
 * more than 2,400 characters comes in pieces.
 *
 * @example
 * sentencesOf('The U.S. team met. It will meet again.').length // 2
 */
export function sentencesOf(text: string): Span[] {
  if (!parts.test(text)) return piecesOf(text, { start: 0, end: text.length })
  const spans: Span[] = []
  let start = 0
  for (const { index, segment } of segmenter.segment(text)) {
    const end = index + segment.length
    if (end <= start) continue
    const note = noteMark(text, end)
    const isLast = end === text.length
    if (
      !isLast &&
      note === 0 &&
      isGluedTo(text.slice(Math.max(start, end - 40), end), text.slice(end, end + 40))
    )
      continue
    spans.push(...piecesOf(text, { start, end: note > 0 ? end - 1 : end }))
    start = end + note
  }
  return spans
}

/** How much of the mark of a note ("made it.[2] They …") stands behind its bracket at `end`: 0 where none does. */
const noteMark = (text: string, end: number) =>
  text[end - 1] === '[' ? (/^\d{1,3}\]/.exec(text.slice(end, end + 4))?.[0].length ?? 0) : 0

/** Without a mark that ends a sentence or a line, and more behind it, a text is one sentence. */
const parts = /[\p{Sentence_Terminal}\u2024\n\r\u0085\u2028\u2029]./su

/** No clause is longer; what a grammar does with two words far apart stays bounded with it. */
const longest = 2400

/** A sentence that runs over pages is parted behind a semicolon, else a comma, else a word. */
function piecesOf(text: string, sentence: Span): Span[] {
  const { start, end } = trim(text, sentence)
  const pieces: Span[] = []
  let from = start
  while (end - from > longest) {
    const stretch = text.slice(from, from + longest)
    const mark = [';', ',', ' '].find((one) => stretch.lastIndexOf(one) > longest / 2)
    const length = mark === undefined ? longest : stretch.lastIndexOf(mark) + 1
    pieces.push(trim(text, { start: from, end: from + length }))
    from += length
  }
  pieces.push(trim(text, { start: from, end }))
  return pieces.filter((piece) => piece.end > piece.start)
}

function isGluedTo(before: string, after: string): boolean {
  if (/\n\s*$/.test(before)) return false
  if (!abbreviation.test(before.slice(-12))) return /^\p{Ll}/u.test(after)
  // "They met in Washington, D.C. The centre will …": a word that opens sentences.
  if (/\b(?:U\.S|U\.K|U\.N|D\.C)\.\s*$/.test(before) && opensSentence.test(after)) return false
  return !/\b(?:a\.m|p\.m|etc|Inc|Ltd)\.["”’)]*\s*$/.test(before) || /^\p{Ll}/u.test(after)
}

const opensSentence =
  /^(?:The|These|This|Those|We|It|They|He|She|In|But|As|At|Both|Our|Their|Today|Additionally|Together)\b/

/** The span without white space at its ends. */
export function trim(text: string, span: Span): Span {
  const slice = text.slice(span.start, span.end)
  const lead = slice.length - slice.trimStart().length
  return { start: span.start + lead, end: span.start + slice.trimEnd().length }
}
