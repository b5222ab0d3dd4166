/** The houses whose transcripts are known, and how to tell from a text which of them wrote it. */
import type { Block, Line } from '../blocks.ts'
import type { Role } from '../schema.ts'
import { type Label, labelOf, mayOpenWithLabel } from './labels.ts'
import { type LabelReading, labelReader } from './speakers.ts'
import { general } from './styles/general.ts'
import type { HouseStyle } from './styles/house-style.ts'
import { presidencia } from './styles/presidencia.ts'
import { whiteHouse } from './styles/white-house.ts'

/** The styles that `read` knows. Where two fit a text equally well, the one that stands first is taken. */
export const houseStyles: readonly HouseStyle[] = [whiteHouse, presidencia, general]

/** What could be labels in a text, as one house would print them. */
export interface ShownLabels {
  readonly style: HouseStyle
  readonly read: (speaker: string) => LabelReading
  /** The text names the house at its head. */
  readonly isAtHome: boolean
  /** By line. */
  readonly labels: ReadonlyMap<Line, Label>
}

/**
 * The style in which a text is a transcript, or null where it is none in any. A text is a transcript when two of its
 * labels or more can only be speakers'; when one can and only lines of a head stand before it; or when two names at
 * least are each printed twice.
 */
export function styleShown(blocks: readonly Block[], styles = houseStyles): ShownLabels | null {
  const heads = new Set(blocks.slice(0, longestHead).flatMap((block) => block.lines.map((line) => line.text)))
  const candidates = linesWithLabels(blocks)
  let best: ShownLabels | null = null
  let most = 0
  for (const style of styles) {
    const isAtHome = style.heads.some((head) => heads.has(head))
    const shown = labelsShown(candidates, style, isAtHome)
    if (shown.labels.size === 0) continue
    const count = countOf(shown)
    const isOneEnough = isAtHome || (count.sure === 1 && standsBelowHead(blocks, shown))
    if (!isTranscript(count, isLoose(style) && !isAtHome, isOneEnough)) continue
    const weight = (count.sure + count.names) * (isAtHome ? 100 : 1)
    // Half as many again: the looser description fits whatever the stricter one does.
    if (weight > most * 1.5) {
      best = shown
      most = weight
    }
    if (count.named >= 2) break
  }
  return best
}

function labelsShown(
  candidates: readonly (readonly [Line, Block['kind']])[],
  style: HouseStyle,
  isAtHome: boolean,
): ShownLabels {
  const labels = new Map<Line, Label>()
  for (const [line, kind] of candidates) {
    const label = labelOf(line, kind, style)
    if (label !== null) labels.set(line, label)
  }
  return { style, read: labelReader(style), isAtHome, labels }
}

/** The lines that may open with a label in any style; most lines of speech may not, and each style would ask again. */
function linesWithLabels(blocks: readonly Block[]): [Line, Block['kind']][] {
  const lines: [Line, Block['kind']][] = []
  for (const { kind, lines: all } of blocks) {
    if (kind !== 'paragraph' && kind !== 'heading') continue
    for (const line of all) if (kind === 'heading' || mayOpenWithLabel(line)) lines.push([line, kind])
  }
  return lines
}

interface Count {
  /** Labels that can only be a speaker's. */
  readonly sure: number
  /** Those of them that are no marks: with two, the style is found. */
  readonly named: number
  /** Labels of which that is likely. */
  readonly likely: number
  /** Names that are printed twice or more. */
  readonly names: number
  /** Labels of those who ask or hand over. */
  readonly asking: number
}

function countOf({ labels, read }: ShownLabels): Count {
  const times = new Map<string, number>()
  for (const { speaker } of labels.values()) times.set(speaker, (times.get(speaker) ?? 0) + 1)
  const count = { sure: 0, named: 0, likely: 0, names: 0, asking: 0 }
  for (const [speaker, by] of times) {
    const { role, isSure } = read(speaker)
    if (isSure) count.sure += by
    else if (role !== null) count.likely += by
    else if (by >= 2) count.names += 1
    if (isSure && speaker.length > 1) count.named += by
    // A longer label is a person who is quoted: "Lake Courier Reporter Anna Orsk".
    if (asks(role) && speaker.split(' ').length <= 2) count.asking += by
  }
  return count
}

const asks = (role: Role | null) => role === 'reporter' || role === 'moderator' || role === 'operator'

function isTranscript(
  { sure, likely, names, asking }: Count,
  isLoose: boolean,
  isOneEnough: boolean,
): boolean {
  if (isLoose) return asking >= 2 && sure >= 2
  return names >= 2 || (sure > 0 && sure + likely >= (isOneEnough ? 1 : 2))
}

/**
 * Names in bold, in small letters or alone on their line stand before quotations and in lists too: somebody must ask.
 * The house that is known by its head needs no such proof.
 */
const isLoose = (style: HouseStyle) => style.labels.some((form) => form !== 'capitals-colon')

const longestHead = 8
const longestHeadLine = 80
/** "Washington, D.C." is none. */
const isSentence = /\p{Ll}{2}[.!?]$/u

/** Nothing but place, date and clock stands before the first label, and words follow it on its line. */
function standsBelowHead(blocks: readonly Block[], { labels, read }: ShownLabels): boolean {
  let above = 0
  for (const block of blocks.slice(0, longestHead)) {
    for (const line of block.lines) {
      const label = labels.get(line)
      if (label !== undefined && read(label.speaker).isSure) return above > 0 && label.end < line.text.length
      above += 1
      if (line.text.length > longestHeadLine || isSentence.test(line.text)) return false
    }
  }
  return false
}
