/** A line of a transcript, parted where somebody begins to speak. */
import { type Block, type Line, slicedLine } from '../blocks.ts'
import type { ShownLabels } from './house-styles.ts'
import { type Label, labelOf } from './labels.ts'

export interface LinePart {
  /** Whose words begin; null where the speaker before goes on. */
  readonly speaker: string | null
  /** Null for a label without words. */
  readonly line: Line | null
}

/**
 * Parts lines at the labels of a transcript: at the one that opens a line, at one that lost its colon, and at one within
 * the line, where a line break was lost. Null for a line in which nobody begins.
 *
 * @param accepted the labels of the text
 * @param words the words of the whole text, in small letters; asked for only where a `Q` is joined to a word
 */
export function linePartsOf(
  shown: ShownLabels,
  accepted: ReadonlyMap<string, string>,
  words: () => ReadonlySet<string>,
): (line: Line, kind: Block['kind']) => LinePart[] | null {
  const opens = openingLabel(shown, accepted, words)
  const within = labelWithin(shown, accepted)

  const labelsOn = (line: Line, kind: Block['kind']): Label[] | null => {
    const first = opens(line, kind)
    if (first === null && !isPlain(line, kind)) return null
    const isLong = line.text.length > longestLine
    let label = isLong ? null : within(line.text, first?.end ?? 0)
    if (first === null && label === null) return null
    const labels = first === null ? [] : joined(line.text, first, labelBehind(line, first))
    while (label !== null) {
      if (label.start >= (labels.at(-1)?.end ?? 0)) labels.push(label)
      label = within(line.text, label.end)
    }
    return labels
  }

  const labelBehind = (line: Line, first: Label): Label | null => {
    const second = line.text.charCodeAt(first.end + 1)
    if (second >= 0x61 && second <= 0x7a) return null
    const label = labelOf(slicedLine(line, first.end), 'paragraph', shown.style)
    return label !== null && accepted.has(label.speaker) ? label : null
  }

  return (line, kind) => {
    const labels = labelsOn(line, kind)
    const first = labels?.[0]
    if (labels === null || first === undefined) return null
    const parts: LinePart[] =
      first.start > 0 ? [{ speaker: null, line: slicedLine(line, 0, first.start) }] : []
    for (const [index, label] of labels.entries()) {
      const spoken = slicedLine(line, label.end, labels[index + 1]?.start)
      parts.push({ speaker: label.speaker, line: spoken.text === '' ? null : spoken })
    }
    return parts
  }
}

/** Headings and lines that begin in bold hold labels only where the house sets them so. */
const isPlain = (line: Line, kind: Block['kind']) => kind === 'paragraph' && line.boldPrefix === 0

/** A line that lost its breaks is a paragraph long; a longer one is no transcript's. */
const longestLine = 20_000

/**
 * `MS. ORSK: Q When?` is a label without words and a question; `Q MR. VELL: In May.` is one label with a stray mark in
 * front, which stays on it as printed.
 */
function joined(text: string, first: Label, second: Label | null): Label[] {
  if (second === null || second.start > 0 || (first.form === 'mark') === (second.form === 'mark'))
    return [first]
  const end = first.end + second.end
  if (second.form === 'mark') return [first, { ...second, start: first.end, end }]
  return [{ ...second, speaker: text.slice(first.start, first.end) + second.speaker, end }]
}

/** The label that opens a line, which may have lost its colon, or the space behind its mark. */
function openingLabel(
  { labels, read, style }: ShownLabels,
  accepted: ReadonlyMap<string, string>,
  words: () => ReadonlySet<string>,
): (line: Line, kind: Block['kind']) => Label | null {
  const sure = new Set([...accepted.keys()].filter((label) => label.length > 1 && read(label).isSure))
  const longest = Math.max(0, ...Array.from(sure, (label) => label.length).slice(0, 10_000))
  const marks = style.marks.map(([mark]) => mark).filter((mark) => mark.length === 1)

  /** `MR. ORSK. Thank you`, `MR. ORSK — the locks`, `MODERATOR Thanks` */
  const withoutColon = (text: string): Label | null => {
    for (let at = text.indexOf(' '); at >= 0 && at <= longest + 1; at = text.indexOf(' ', at + 1)) {
      const end = text.charAt(at - 1) === '.' && !sure.has(text.slice(0, at)) ? at - 1 : at
      const speaker = text.slice(0, end)
      if (sure.has(speaker) && lostColon.test(text.slice(end, end + 4))) {
        return { speaker, form: 'capitals-colon', start: 0, end: at + 1 }
      }
    }
    return null
  }

  /** `QThanks`: what is left must be a word that the text has elsewhere, as "Anon" is not. */
  const joinedMark = (text: string): Label | null => {
    const mark = marks.find((printed) => text.startsWith(printed))
    const word = mark === undefined ? undefined : /^\p{Lu}\p{Ll}+(?!\p{L})/u.exec(text.slice(1, 20))?.[0]
    if (mark === undefined || word === undefined || !words().has(word.toLowerCase())) return null
    return { speaker: mark, form: 'mark', start: 0, end: 1 }
  }

  return (line, kind) => {
    const label = labels.get(line)
    if (label !== undefined && accepted.has(label.speaker)) return label
    if (!isPlain(line, kind)) return null
    // Most lines of speech begin with one capital.
    const second = line.text.charCodeAt(1)
    const isSmall = second >= 0x61 && second <= 0x7a
    return isSmall ? null : (withoutColon(line.text) ?? joinedMark(line.text))
  }
}

const lostColon = /^(?:\. (?=\S)| (?=[—–] |\p{Lu}\p{Ll}))/u

/** Finds a label within a line: in full, in capitals and with its colon. */
function labelWithin(
  { read }: ShownLabels,
  accepted: ReadonlyMap<string, string>,
): (text: string, from: number) => Label | null {
  const names = [...accepted.keys()]
    .filter((label) => label.length > 3 && label === label.toUpperCase() && read(label).isSure)
    .sort((a, b) => b.length - a.length)
  if (names.length > mostNames) return () => null
  const endsIn = (before: string) => (name: string) =>
    before.endsWith(name) && !/[\p{L}\p{N}’'-]$/u.test(before.slice(0, -name.length))
  return (text, from) => {
    for (let colon = text.indexOf(':', from); colon > 0; colon = text.indexOf(':', colon + 1)) {
      const last = text.charCodeAt(colon - 1)
      if (last >= 0x61 && last <= 0x7a) continue
      const before = text.slice(Math.max(from, colon - longestName), colon).trimEnd()
      const speaker = names.find(endsIn(before))
      if (speaker === undefined) continue
      const end = colon + (text.charAt(colon + 1) === ' ' ? 2 : 1)
      return { speaker, form: 'capitals-colon', start: text.lastIndexOf(speaker, colon), end }
    }
    return null
  }
}

const longestName = 80
/** A text with more of them is no transcript, and comparing each with each colon would take its time. */
const mostNames = 200
