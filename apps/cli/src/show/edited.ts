/** A passage's words for a terminal, with what a transcriber or an editor put into them. */
import { hasPrintedCorrection, type Mark, type Passage } from '@readout/record'
import { columnsOf, type Line, type Span, wrap } from '../layout.ts'

/**
 * The words in spans: those withdrawn struck out (between `[-` and `-]` where there are no colours) with their
 * correction behind them, stage directions and inserts dim. The cells of a table row are parted by bars.
 *
 * @example
 * editedWords(passage, false) // [{ text: 'it ' }, { text: '[-sells-]', style: 'deleted' }, { text: ' [buys] power' }]
 */
export function editedWords(passage: Passage, hasColours: boolean): Line {
  const { text, start, kind } = passage
  const spans: Span[] = []
  let at = 0
  for (const mark of outermost(passage)) {
    const from = mark.start - start
    const to = mark.end - start
    spans.push({ text: text.slice(at, from) }, ...marked(mark, text.slice(from, to), passage, hasColours))
    at = to
  }
  const words = [...spans, { text: text.slice(at) }].filter((span) => span.text !== '')
  return kind === 'table-row'
    ? words.map((span) => ({ ...span, text: span.text.replaceAll('\t', ' | ') }))
    : words
}

/** One mark is shown where several stand in one another. */
function outermost({ marks = [], start, end }: Passage): Mark[] {
  const kept: Mark[] = []
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start >= Math.max(start, kept.at(-1)?.end ?? 0) && mark.end <= end) kept.push(mark)
  }
  return kept
}

function marked(mark: Mark, words: string, passage: Passage, hasColours: boolean): Span[] {
  switch (mark.kind) {
    case 'struck': {
      const isElsewhere = mark.correction !== undefined && !hasPrintedCorrection(passage, mark)
      return [
        { text: hasColours ? words : `[-${words}-]`, style: 'deleted' },
        ...(isElsewhere ? [{ text: ` [${mark.correction}]`, style: 'dim' } as const] : []),
      ]
    }
    case 'cut-off':
      return [{ text: words }]
    default:
      return [{ text: words, style: 'dim' }]
  }
}

/**
 * A line of spans cut to one of at most `width` columns, at a word, with an ellipsis where it is longer.
 *
 * @example
 * abridgedLine([{ text: 'The leaders pledged' }, { text: ' (applause)', style: 'dim' }], 20) // [{ text: 'The leaders pledged…' }]
 */
export function abridgedLine(line: Line, width: number): Line {
  const whole = wrap(line, Number.MAX_SAFE_INTEGER)[0] ?? []
  if (columnsOf(whole.map(({ text }) => text).join('')) <= width) return whole
  const [first = []] = wrap(line, width - 1)
  return [...first, { text: '…', style: first.at(-1)?.style }]
}
