import type { Block, Line } from '../blocks.ts'
import type { Role } from '../schema.ts'
import { isOfficeHolder, isSpeakerLabel, knownRole, labelOf } from './speakers.ts'

/** A speaker's uninterrupted words; `speaker` null before the first label and after the last stamp. */
export interface Turn {
  readonly speaker: string | null
  readonly role: Role | null
  readonly blocks: readonly Block[]
}

/**
 * Parts the blocks of a transcript into turns. A label counts only at the start of a line; a text counts as a
 * transcript when two labels or more can only be speakers'. Otherwise all blocks come back as one turn without a speaker.
 *
 * @example
 * const block = (text: string) => ({ kind: 'paragraph', level: 0, lines: [{ text, boldPrefix: 0 }] }) as const
 * turnsOf([block('MODERATOR: Welcome.'), block('Q When?')]).map((turn) => turn.role) // ['moderator', 'reporter']
 */
export function turnsOf(blocks: readonly Block[]): Turn[] {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.lines : []))
  const labels = lines.flatMap((line) => labelOf(unbolded(line))?.speaker ?? [])
  const isTranscript = labels.filter(isSpeakerLabel).length >= 2 || hasDialogue(labels)
  if (!isTranscript) return [{ speaker: null, role: null, blocks }]

  const counts = Map.groupBy(labels, (label) => label)
  const isLabel = (speaker: string) => isSpeakerLabel(speaker) || (counts.get(speaker)?.length ?? 0) >= 2
  const turns: { speaker: string | null; role: Role | null; blocks: Block[] }[] = [
    { speaker: null, role: null, blocks: [] },
  ]
  for (const block of blocks) {
    for (const part of splitAtLabels(block, isLabel)) {
      if (part.speaker !== null) {
        turns.push({ speaker: part.speaker, role: knownRole(part.speaker), blocks: [] })
      } else if (isClosing(part.block)) {
        turns.push({ speaker: null, role: null, blocks: [] })
      }
      if (part.block.lines.length > 0) turns.at(-1)?.blocks.push(part.block)
    }
  }
  return withNamedRoles(turns.filter((turn) => turn.speaker !== null || turn.blocks.length > 0))
}

/** Bold capitals before a colon head a section; they are no label. */
const unbolded = (line: Line) => (line.boldPrefix > 0 ? '' : line.text)

/** Names alone can make a dialogue too: two labels or more, each of them printed at least twice. */
function hasDialogue(labels: readonly string[]): boolean {
  const repeated = [...Map.groupBy(labels, (label) => label).values()].filter((same) => same.length >= 2)
  return repeated.length >= 2
}

/**
 * Gives the turns of named speakers their role. Who answers most questions is the official; an office-holder is one
 * too. Another name that opens the call, or that only puts in a few words, runs it for the press office.
 */
function withNamedRoles(turns: readonly Turn[]): Turn[] {
  const words = new Map<string, number>()
  const answers = new Map<string, number>()
  const count = (map: Map<string, number>, key: string, by: number) => map.set(key, (map.get(key) ?? 0) + by)
  for (const [index, turn] of turns.entries()) {
    if (turn.speaker === null || turn.role === 'reporter') continue
    count(words, turn.speaker, wordsIn(turn))
    if (turns[index - 1]?.role === 'reporter') count(answers, turn.speaker, 1)
  }
  const [principal] = [...answers].sort((a, b) => b[1] - a[1])[0] ?? []
  const opener = turns.find((turn) => turn.speaker !== null)?.speaker
  const hasAnswers = answers.size > 0
  const namedRole = (speaker: string): Role => {
    if (!isSpeakerLabel(speaker)) return 'other'
    if (!hasAnswers || speaker === principal || isOfficeHolder(speaker)) return 'official'
    if (speaker === opener) return 'moderator'
    return (words.get(speaker) ?? 0) < 0.05 * (words.get(principal ?? '') ?? 0) ? 'moderator' : 'official'
  }
  return turns.map((turn) =>
    turn.speaker === null || turn.role !== null ? turn : { ...turn, role: namedRole(turn.speaker) },
  )
}

const wordsIn = (turn: Turn) =>
  turn.blocks.reduce(
    (sum, block) => sum + block.lines.reduce((n, line) => n + line.text.split(' ').length, 0),
    0,
  )

interface Part {
  readonly speaker: string | null
  readonly block: Block
}

function splitAtLabels(block: Block, isLabel: (speaker: string) => boolean): Part[] {
  if (block.kind !== 'paragraph') return [{ speaker: null, block }]
  const parts: { speaker: string | null; lines: Line[] }[] = []
  for (const line of block.lines) {
    const label = labelOf(unbolded(line))
    if (label !== null && isLabel(label.speaker)) {
      const words = line.text.slice(label.length)
      parts.push({ speaker: label.speaker, lines: words === '' ? [] : [{ text: words, boldPrefix: 0 }] })
    } else if (parts.length === 0 || isStamp(line.text)) {
      parts.push({ speaker: null, lines: [line] })
    } else {
      parts.at(-1)?.lines.push(line)
    }
  }
  return parts.map((part) => ({ speaker: part.speaker, block: { ...block, lines: part.lines } }))
}

/** The clock stamp, `END` or sign-off after the last words belongs to no speaker. */
const isClosing = (block: Block) => block.lines.every((line) => isStamp(line.text))

/** `4:13 P.M. EST`, `END 4:13 P.M. EST`, `END`, `###`. */
export function isStamp(text: string): boolean {
  return /^(?:END\b ?)?(?:\d{1,2}:\d{2} ?[AP]\.? ?M\.?(?: [A-Z]{2,5})?)?$|^#+$/i.test(text)
}
