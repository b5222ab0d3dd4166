import { anchorMaker } from './anchors.ts'
import type { Block } from './blocks.ts'
import { leadInKeeper } from './lead-ins.ts'
import type { Passage } from './schema.ts'
import { struckMarks } from './struck.ts'
import { withFootnoteMarks } from './structure/footnote-marks.ts'
import type { Turn } from './transcript/turns.ts'

export interface Laid {
  readonly text: string
  readonly passages: readonly Passage[]
}

/**
 * Writes turns and blocks out as one running text and keeps where each passage stands in it. Passages are parted by an
 * empty line, lines within one by a line break; a turn's label stands before it, outside its span.
 */
export function lay(turns: readonly Turn[]): Laid {
  const pieces: string[] = []
  const passages: Passage[] = []
  const anchorFor = anchorMaker()
  let length = 0
  const write = (piece: string) => {
    pieces.push(piece)
    length += piece.length
  }

  for (const { speaker, role, blocks } of turns) {
    if (length > 0) write('\n\n')
    let turn: Passage | null = null
    if (speaker !== null) {
      const anchor = anchorFor('t', `${speaker} ${blockText(blocks[0])}`)
      write(blocks.length === 0 ? `${speaker}:` : `${speaker}: `)
      turn = { anchor, kind: 'turn', start: length, end: length, text: '', speaker }
      if (role !== null) turn.role = role
      passages.push(turn)
    }
    const leadInOf = leadInKeeper()
    for (const [index, block] of blocks.entries()) {
      if (index > 0) write('\n\n')
      const text = blockText(block)
      const anchor = anchorFor(letterOf[block.kind], text)
      const start = length
      write(text)
      const passage: Passage = { anchor, kind: block.kind, start, end: length, text }
      if (block.level > 0) passage.level = block.level
      if (turn !== null) passage.turn = turn.anchor
      const leadIn = leadInOf(passage)
      if (leadIn !== null) {
        passage.leadIn = leadIn.text
        passage.leadInAnchor = leadIn.anchor
      }
      const marks = struckMarks(block, start)
      if (marks !== null) passage.marks = marks
      passages.push(passage)
    }
    if (turn !== null) turn.end = length
  }
  const text = pieces.join('')
  // Slices share the memory of the whole.
  for (const passage of passages) passage.text = text.slice(passage.start, passage.end)
  return { text, passages: withFootnoteMarks(passages) }
}

function blockText(block: Block | undefined): string {
  if (block === undefined) return ''
  const [first, second] = block.lines
  return second === undefined ? (first?.text ?? '') : block.lines.map((line) => line.text).join('\n')
}

const letterOf = { heading: 'h', paragraph: 'p', 'list-item': 'i', 'table-row': 'r', footnote: 'n' } as const
