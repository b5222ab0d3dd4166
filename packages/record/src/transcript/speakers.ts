/** What the label of a speaker tells by itself: a role, an office, or only a name. */
import type { Role } from '../schema.ts'
import type { HouseStyle } from './styles/house-style.ts'

export interface LabelReading {
  /** The role that the label itself tells, misprints included; null for names. */
  readonly role: Role | null
  /** The label can only be a speaker's: it tells a role, bears an honorific or an office. */
  readonly isSure: boolean
  /** The speaker bears an office ("SECRETARY ORSK"), so is no press aide. */
  readonly isOfficeHolder: boolean
}

/**
 * Reads labels of one house. What a label tells is kept, because a transcript prints the same few of them hundreds of
 * times: make one reader for each text.
 *
 * @example
 * const read = labelReader(whiteHouse)
 * read('MOERATOR').role // 'moderator'
 * read('SECRETARY ORSK') // { role: null, isSure: true, isOfficeHolder: true }
 * read('CLEAN WATER').isSure // false
 */
export function labelReader(style: HouseStyle): (speaker: string) => LabelReading {
  const words = vocabularyOf(style)
  const known = new Map<string, LabelReading>()
  return (speaker) => {
    const before = known.get(speaker)
    if (before !== undefined) return before
    const reading = readLabel(speaker, words)
    known.set(speaker, reading)
    return reading
  }
}

function readLabel(speaker: string, style: Vocabulary): LabelReading {
  const mark = style.marks.get(speaker)
  if (mark !== undefined) return { role: mark, isSure: true, isOfficeHolder: false }
  const words = speaker.toUpperCase().match(/\p{L}+/gu) ?? []
  const hasHonorific = words.length > 1 && style.honorifics.has(words[0] ?? '')
  if (hasHonorific) return { role: null, isSure: true, isOfficeHolder: false }
  const told = words.map((word) => wordReading(word, style))
  const role = told.reduce(firstRole, noRole)
  const isOfficeHolder = told.some((word) => word.isOffice)
  const isName = words.length > 1 && !words.some((word) => neverInLabels.has(word))
  const isSure = (role.role !== null && role.role !== 'other') || (isOfficeHolder && isName)
  return { role: role.role, isSure, isOfficeHolder }
}

/** What one word of a label tells; `rank` is the place of its role in the style's list. */
interface WordReading {
  readonly role: Role | null
  readonly rank: number
  readonly isOffice: boolean
}

const noRole: WordReading = { role: null, rank: Number.POSITIVE_INFINITY, isOffice: false }
const firstRole = (a: WordReading, b: WordReading) => (b.rank < a.rank ? b : a)

interface Vocabulary {
  readonly marks: ReadonlyMap<string, Role>
  readonly honorifics: ReadonlySet<string>
  readonly words: ReadonlyMap<string, WordReading>
  /** Words that are recognised with a misprint in them, by their first letter. */
  readonly long: ReadonlyMap<string, readonly (readonly [string, WordReading])[]>
  /** What words were looked up before, misprints are found slowly. */
  readonly met: Map<string, WordReading>
}

const vocabularies = new WeakMap<HouseStyle, Vocabulary>()

function vocabularyOf(style: HouseStyle): Vocabulary {
  const before = vocabularies.get(style)
  if (before !== undefined) return before
  const words = new Map<string, WordReading>()
  for (const office of style.offices) words.set(office, { ...noRole, isOffice: true })
  for (const [rank, [word, role]] of [...style.roles.entries()].reverse()) {
    words.set(word, { role, rank, isOffice: words.get(word)?.isOffice ?? false })
  }
  const vocabulary = {
    marks: new Map(style.marks.map(([mark, role]) => [mark.replace(/[:.]$/, ''), role])),
    honorifics: new Set(style.honorifics),
    words,
    long: Map.groupBy(
      [...words].filter(([word]) => word.length >= longWord),
      ([word]) => word[0] ?? '',
    ),
    met: new Map<string, WordReading>(),
  }
  vocabularies.set(style, vocabulary)
  return vocabulary
}

function wordReading(word: string, { words, long, met }: Vocabulary): WordReading {
  const exact =
    words.get(word) ?? (word.endsWith('S') ? words.get(word.slice(0, -1)) : undefined) ?? met.get(word)
  if (exact !== undefined) return exact
  const near = long.get(word[0] ?? '')?.find(([known]) => isMisprintOf(word, known))?.[1]
  // A misprinted role counts behind all that are printed right.
  const reading = near === undefined ? noRole : { ...near, rank: near.rank + words.size }
  if (met.size >= mostMet) met.clear()
  met.set(word, reading)
  return reading
}

const longWord = 8
const mostMet = 5_000

/** Words of headings and salutations ("PRESIDENT VELL DELIVERS TO THE STATES", "DEAR MR. PRESIDENT"), not of labels. */
const neverInLabels = new Set(
  'IS ARE WAS WERE HAS HAVE WILL TO FOR WITH BY FROM IN AT ON DEAR NEW MUST DELIVERS ES SON PARA CON POR'.split(
    ' ',
  ),
)

/**
 * In a word of eight letters one misprint, in longer ones two: a letter added, lost or wrong, or two swapped. One more
 * would make an operator of an operation.
 */
export function isMisprintOf(printed: string, word: string): boolean {
  const most = word.length > longWord ? 2 : 1
  if (word.length < longWord || Math.abs(printed.length - word.length) > most) return false
  return distance(printed, word) <= most
}

/** Damerau's distance (optimal string alignment): letters added, lost, wrong, or swapped with their neighbour. */
export function distance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const wrong = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swapped = isSwapped ? (before[j - 2] ?? 0) + 1 : wrong
      next.push(Math.min(wrong, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
