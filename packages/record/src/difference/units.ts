import type { DocumentRecord, Passage } from '../schema.ts'
import { type Word, wordsOf } from './words.ts'

/** A passage as it is compared: its words with those of the label before it, where a turn begins with it. */
export interface Unit {
  readonly passage: Passage
  /** Offset of the unit's first character in the record's `text`. */
  readonly start: number
  readonly words: readonly UnitWord[]
  /** Equal for units of the same words. */
  readonly key: string
}

/** Offsets count in the record's `text`. */
export interface UnitWord extends Word {
  readonly unit: Unit
  /** It stands in the label of a speaker. */
  readonly isLabel: boolean
}

/**
 * The passages of a record in reading order, each with its words. A turn is no unit of its own, for its words are those of
 * the passages in it; who speaks stands before the first of them.
 *
 * @example
 * unitsOf(read('MS. LARK: We will dredge.\n\nQ When?')).map(({ key }) => key) // ['ms lark we will dredge', 'q when']
 */
export function unitsOf({ passages, text }: Pick<DocumentRecord, 'passages' | 'text'>): Unit[] {
  const filled = new Set(passages.map(({ turn }) => turn))
  const units: Unit[] = []
  let label: Passage | null = null
  for (const passage of passages) {
    if (passage.kind === 'turn' && filled.has(passage.anchor)) {
      label = passage
      continue
    }
    const turn = passage.kind === 'turn' ? passage : label
    units.push(unitOf(passage, turn === null ? passage.start : labelStart(turn, text), text))
    label = null
  }
  return units.filter(({ key }) => key !== '')
}

/** A label stands before its turn, outside its span, with a colon. */
function labelStart({ start, speaker = '' }: Passage, text: string): number {
  const from = start - speaker.length - 2
  if (from >= 0 && text.startsWith(speaker, from)) return from
  return text.startsWith(`${speaker}:`, start - speaker.length - 1) ? start - speaker.length - 1 : start
}

function unitOf(passage: Passage, start: number, text: string): Unit {
  const label = start < passage.start ? '' : (listLabel.exec(text.slice(start, passage.end))?.[0] ?? '')
  const found = wordsOf(text.slice(start + label.length, passage.end))
  const words: UnitWord[] = []
  const key = found.flatMap((word) => (word.key === '' ? [] : [word.key])).join(' ')
  const unit: Unit = { passage, start, words, key }
  for (const word of found) {
    if (word.key === '') continue
    const from = start + label.length
    const at = { start: word.start + from, end: word.end + from }
    words.push({ ...word, ...at, unit, isLabel: at.start < passage.start })
  }
  return unit
}

/** What numbers an item says nothing: another item before it makes it another. */
const listLabel = /^(?:\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,5})[.)]\s+)/u
