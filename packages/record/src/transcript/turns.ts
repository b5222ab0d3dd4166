import { type Block, type Line, slicedLine } from '../blocks.ts'
import type { Role } from '../schema.ts'
import { acceptedLabels } from './accepted-labels.ts'
import { closingReader } from './closing.ts'
import { houseStyles, type ShownLabels, styleShown } from './house-styles.ts'
import { linePartsOf } from './line-parts.ts'
import { withNamedRoles } from './roles.ts'
import type { HouseStyle } from './styles/house-style.ts'

/** A speaker's uninterrupted words; `speaker` null before the first label and after the last stamp. */
export interface Turn {
  readonly speaker: string | null
  readonly role: Role | null
  readonly blocks: readonly Block[]
}

/**
 * Parts the blocks of a transcript into turns, in the style of the house that the text shows. Where it is no transcript
 * in any style, all blocks come back as one turn without a speaker.
 *
 * @param styles the houses that are known; one alone reads a text as that house's
 *
 * @example
 * const block = (text: string) => ({ kind: 'paragraph', level: 0, lines: [{ text, boldPrefix: 0 }] }) as const
 * turnsOf([block('MODERATOR: Welcome.'), block('Q When?')]).map((turn) => turn.role) // ['moderator', 'reporter']
 */
export function turnsOf(
  blocks: readonly Block[],
  styles: HouseStyle | readonly HouseStyle[] = houseStyles,
): Turn[] {
  const shown = styleShown(blocks, 'name' in styles ? [styles] : styles)
  if (shown === null) return [{ speaker: null, role: null, blocks }]
  const printed = Array.from(shown.labels.values(), (label) => label.speaker)
  const accepted = acceptedLabels(printed, shown.read, trustedLabels(shown))
  let words: Set<string> | null = null
  const partsOf = linePartsOf(shown, accepted, () => {
    words ??= wordsOf(blocks)
    return words
  })
  const closingAt = closingReader(shown.style.closing)
  const turns: OpenTurn[] = []
  const open = (speaker: string | null) => {
    const role = speaker === null ? null : shown.read(accepted.get(speaker) ?? speaker).role
    turns.push({ speaker, role, blocks: [] })
  }

  for (const block of blocks) {
    // Words behind a label are speech, also where the label is set like a heading.
    let paragraph: OpenBlock | null = null
    const write = (line: Line, isSpoken: boolean) => {
      if (turns.length === 0) open(null)
      paragraph ??= isSpoken ? { kind: 'paragraph', level: 0, lines: [] } : { ...block, lines: [] }
      if (paragraph.lines.length === 0) turns.at(-1)?.blocks.push(paragraph)
      paragraph.lines.push(line)
    }
    const say = (line: Line) => {
      const parts = partsOf(line, block.kind)
      if (parts === null) write(line, false)
      for (const part of parts ?? []) {
        if (part.speaker !== null) {
          paragraph = null
          open(part.speaker)
        }
        if (part.line !== null) write(part.line, part.speaker !== null)
      }
    }
    for (const line of block.lines) {
      const closing = turns.at(-1)?.speaker == null ? null : closingAt(line.text)
      if (closing !== 0) say(closing === null ? line : slicedLine(line, 0, closing))
      if (closing === null) continue
      paragraph = null
      open(null)
      write(slicedLine(line, closing), false)
    }
  }
  return withNamedRoles(turns, shown.read)
}

/**
 * In a text of the house's own, two words or more in capitals name somebody when they stand alone on their line, or when
 * brackets tell that the words come through an interpreter.
 */
function trustedLabels({ isAtHome, labels }: ShownLabels): (label: string) => boolean {
  if (!isAtHome) return () => false
  const names = new Set<string>()
  for (const [line, { speaker, form, end }] of labels) {
    if (form === 'capitals-line' || line.text.charAt(end) === '(') names.add(speaker)
  }
  return (label) => names.has(label) && label.includes(' ')
}

interface OpenBlock extends Block {
  readonly lines: Line[]
}
interface OpenTurn extends Turn {
  readonly blocks: Block[]
}

function wordsOf(blocks: readonly Block[]): Set<string> {
  const words = new Set<string>()
  for (const block of blocks) {
    for (const line of block.lines) {
      for (const [word] of line.text.matchAll(/\p{L}+/gu)) words.add(word.toLowerCase())
    }
  }
  return words
}
