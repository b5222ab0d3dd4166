/** The layout of a text, whatever it was written in: what `read` needs of a paragraph to make passages of it. */

/** One line of a block as printed, white space folded, marks of formatting removed. */
export interface Line {
  readonly text: string
  /** How many characters from the line's start are set in bold without a gap. */
  readonly boldPrefix: number
}

export interface Block {
  /** The cells of a `table-row` are parted by tabs; a `footnote` begins with its mark. */
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'table-row' | 'footnote'
  /** Heading level, or depth of the list, from 1; 0 on all else. */
  readonly level: number
  /** Lines between hard line breaks; never empty. */
  readonly lines: readonly Line[]
}

/** Turns every kind of white space, no-break spaces included, into single spaces and drops zero-width characters. */
export function fold(text: string): string {
  return text
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

export interface LineCollector {
  add(text: string, isBold: boolean): void
  breakLine(): void
  /** Gives the lines so far, without empty ones, and starts anew. */
  take(): Line[]
}

/** Gathers the runs of a paragraph into folded lines, keeping how far each begins in bold. */
export function collectLines(): LineCollector {
  let lines: Line[] = []
  let line = ''
  let boldPrefix = 0
  let isPrefixBold = true

  const breakLine = () => {
    const text = line.trimEnd()
    if (text !== '') lines.push({ text, boldPrefix: Math.min(boldPrefix, text.length) })
    line = ''
    boldPrefix = 0
    isPrefixBold = true
  }
  return {
    add(text, isBold) {
      let run = text.replace(/[\u200b\u2060\ufeff]/g, '').replace(/\s+/g, ' ')
      if (run.startsWith(' ') && (line === '' || line.endsWith(' '))) run = run.slice(1)
      if (run === '') return
      line += run
      if (isBold && isPrefixBold) boldPrefix = line.trimEnd().length
      else if (run.trim() !== '') isPrefixBold = false
    },
    breakLine,
    take() {
      breakLine()
      const taken = lines
      lines = []
      return taken
    },
  }
}
