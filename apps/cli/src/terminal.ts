/** Where the command's words go: how wide, in which colours. */
import { styleText } from 'node:util'
import { type Line, printable } from './layout.ts'

/** What a run of text means to the reader; the colours are chosen here alone. */
export type Style =
  | 'title'
  | 'dim'
  | 'label'
  | 'added'
  | 'dropped'
  | 'altered'
  | 'inserted'
  | 'deleted'
  | 'hit'
  | 'problem'

export interface Terminal {
  /** Columns that lines are wrapped at. */
  readonly width: number
  /** True when styles show; without them differences are marked with brackets. */
  readonly hasColours: boolean
  /** Writes one line of standard output. */
  print(line?: Line | string): void
  /** Writes text of ours to standard output as it is, line break included. */
  printRaw(text: string): void
  /** Writes one line to standard error. */
  warn(message: string): void
}

const widest = 100
const widthOfPipes = 80
const narrowest = 40

const formats = {
  title: 'bold',
  dim: 'dim',
  label: 'cyan',
  added: 'green',
  dropped: 'red',
  altered: 'yellow',
  // Ruled as well, for a reader who does not tell red from green.
  inserted: ['green', 'underline'],
  deleted: ['red', 'strikethrough'],
  hit: ['bold', 'yellow'],
  problem: 'yellow',
} as const satisfies Record<Style, Parameters<typeof styleText>[0]>

/**
 * The terminal (or pipe) behind two streams. Colours follow `NO_COLOR`, `FORCE_COLOR` and whether standard output is a
 * terminal; lines are as wide as the terminal, 100 columns at most, 80 in a pipe.
 *
 * @example
 * const terminal = openTerminal(process.stdout, process.stderr)
 * terminal.print([{ text: 'Fact Sheet', style: 'title' }])
 */
export function openTerminal(stdout: NodeJS.WriteStream, stderr: NodeJS.WriteStream): Terminal {
  const paint = (style: Style | undefined, text: string) =>
    style === undefined || text === '' ? text : styleText(formats[style], text, { stream: stdout })
  return {
    width: stdout.isTTY
      ? Math.max(narrowest, Math.min(stdout.columns || widthOfPipes, widest))
      : widthOfPipes,
    hasColours: paint('title', 'x') !== 'x',
    print(line = '') {
      const spans = typeof line === 'string' ? [{ text: line }] : line
      stdout.write(`${spans.map((span) => paint(span.style, printable(span.text))).join('')}\n`)
    },
    printRaw(text) {
      stdout.write(text)
    },
    warn(message) {
      stderr.write(`${printable(message)}\n`)
    },
  }
}
