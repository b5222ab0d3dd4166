import { hash } from 'node:crypto'
import type { Block } from './blocks.ts'
import type { Passage } from './schema.ts'
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
  const spans: Omit<Passage, 'text'>[] = []
  const anchorFor = anchorMaker()
  let length = 0
  const write = (piece: string) => {
    pieces.push(piece)
    length += piece.length
  }

  for (const turn of turns) {
    if (length > 0) write('\n\n')
    const anchor =
      turn.speaker === null ? null : anchorFor('t', `${turn.speaker} ${blockText(turn.blocks[0])}`)
    if (turn.speaker !== null) write(turn.blocks.length === 0 ? `${turn.speaker}:` : `${turn.speaker}: `)
    const start = length
    const within: Omit<Passage, 'text'>[] = []
    const leadInOf = leadInKeeper()
    for (const [index, block] of turn.blocks.entries()) {
      if (index > 0) write('\n\n')
      const text = blockText(block)
      const own = { anchor: anchorFor(letterOf[block.kind], text), text }
      within.push({
        anchor: own.anchor,
        kind: block.kind,
        start: length,
        end: length + text.length,
        ...(block.level > 0 ? { level: block.level } : {}),
        ...(anchor === null ? {} : { turn: anchor }),
        ...leadInOf(block, own),
      })
      write(text)
    }
    if (turn.speaker !== null && anchor !== null) {
      const { speaker, role } = turn
      spans.push({ anchor, kind: 'turn', start, end: length, speaker, ...(role === null ? {} : { role }) })
    }
    for (const span of within) spans.push(span)
  }
  const text = pieces.join('')
  return { text, passages: spans.map((span) => ({ ...span, text: text.slice(span.start, span.end) })) }
}

const blockText = (block: Block | undefined) => block?.lines.map((line) => line.text).join('\n') ?? ''

const letterOf = { heading: 'h', paragraph: 'p', 'list-item': 'i', 'table-row': 'r', footnote: 'n' } as const

/**
 * Anchors are made from the words (lower case), so they outlive whatever is inserted or removed around the passage;
 * words that stand twice are numbered in order. Eight hexadecimal digits: of the 500 passages of a long document two
 * share one by chance in 3 of 100,000 documents, and are then told apart like equal words.
 */
function anchorMaker(): (letter: string, words: string) => string {
  const used = new Map<string, number>()
  return (letter, words) => {
    const anchor = `${letter}-${hash('sha1', words.toLowerCase(), 'hex').slice(0, 8)}`
    const times = (used.get(anchor) ?? 0) + 1
    used.set(anchor, times)
    return times === 1 ? anchor : `${anchor}-${times}`
  }
}

interface Above {
  readonly text: string
  readonly anchor: string
}

/**
 * A nested item hangs on the item above it; an item of the first level on the paragraph before its list when that
 * paragraph ends open ("… pledged to:", "… including"). A list that was cut in two still hangs on the same paragraph.
 */
function leadInKeeper(): (block: Block, own: Above) => Pick<Passage, 'leadIn' | 'leadInAnchor'> {
  let levels: (Above | null)[] = []
  return (block, own) => {
    if (block.kind !== 'list-item') {
      levels = [block.kind === 'paragraph' && !/[.!?]["”’)]*$/.test(own.text) ? own : null]
      return {}
    }
    const above = Array.from({ length: block.level }, (_, level) => levels[level] ?? null)
    const parent = above.findLast((candidate) => candidate !== null)
    levels = [...above, own]
    return parent == null ? {} : { leadIn: parent.text, leadInAnchor: parent.anchor }
  }
}
