/** What transcribers and editors put into the words of others. */
import type { Mark, MarkKind, Passage } from '../schema.ts'
import { houseStyles } from './house-styles.ts'
import type { HouseStyle } from './styles/house-style.ts'

export interface MarkOptions {
  /** The words are somebody's speech: there, a sentence in brackets is a stage direction. */
  readonly isSpoken?: boolean
  /** The houses whose directions are known. */
  readonly styles?: readonly HouseStyle[]
}

/**
 * The marks in the words of a passage: stage directions, what could not be heard, what came through an interpreter,
 * cut-offs, [sic], inserts and redactions.
 *
 * @param offset where the words begin in the record's text; the marks count from there
 *
 * @example
 * marksOf('The locks was [sic] closed. (Laughter.)', 100, { isSpoken: true })
 * // [{ kind: 'sic', start: 114, end: 119, of: 'was' }, { kind: 'stage-direction', start: 128, end: 139 }]
 */
export function marksOf(text: string, offset: number, options: MarkOptions = {}): Mark[] {
  const { isSpoken = false, styles = houseStyles } = options
  const kinds = kindsOf(styles)
  const marks: Mark[] = []
  const add = (kind: MarkKind, start: number, end: number) => {
    const mark: Mark = { kind, start: offset + start, end: offset + end }
    if (kind === 'sic') mark.of = wordsBefore(text.slice(Math.max(0, start - longestBracket), start))
    marks.push(mark)
  }
  for (const start of bracketsIn(text)) {
    const isRound = text.charAt(start) === '('
    const length = text.slice(start, start + longestBracket).indexOf(isRound ? ')' : ']') + 1
    if (length === 0) continue
    const words = text.slice(start + 1, start + length - 1).trim()
    const isWithin = isSpoken || (start + length < text.length && !/\d/.test(words))
    const kind = isRound ? roundKind(words, isSpoken, kinds) : squareKind(words, isWithin, isSpoken, kinds)
    if (kind !== null) add(kind, start, start + length)
  }
  const dash = isSpoken ? cutOff.exec(text.slice(-longestEnd)) : null
  if (dash?.[1] !== undefined) {
    const start = Math.max(0, text.length - longestEnd) + dash.index
    add('cut-off', start, start + dash[1].length)
  }
  return marks
}

/**
 * Writes the marks of their words on the passages of a record that is being made, beside those that they bear already,
 * and gives the same passages back. A correction in brackets behind struck words is theirs, and no insert.
 */
export function withMarks(
  passages: readonly Passage[],
  styles: readonly HouseStyle[] = houseStyles,
): Passage[] {
  for (const passage of passages) {
    if (passage.kind === 'turn' || !mayHoldMarks(passage.text)) continue
    const found = marksOf(passage.text, passage.start, { isSpoken: passage.turn !== undefined, styles })
    if (found.length === 0) continue
    const struck = passage.marks ?? []
    // The bracket stands at once behind what is struck, or behind a space, an asterisk or both.
    const corrections = new Set(
      struck.flatMap(({ end, correction }) => (correction === undefined ? [] : [end, end + 1, end + 2])),
    )
    const isCorrection = ({ kind, start }: Mark) => kind === 'insert' && corrections.has(start)
    const marks = struck.length === 0 ? found : found.filter((mark) => !isCorrection(mark))
    passage.marks =
      struck.length === 0 ? marks : [...struck, ...marks].sort((a, b) => a.start - b.start || a.end - b.end)
  }
  return [...passages]
}

const mayHoldMarks = (text: string) =>
  text.includes('(') || text.includes('[') || cutOff.test(text.slice(-longestEnd))

/** Longer brackets are sentences of the speaker. */
const longestBracket = 160
const longestEnd = 6
const cutOff = /(—|–|--)["”’)]*$/

/** Where brackets open. Each kind is looked for once, or a text with one kind alone would be searched over and over. */
function* bracketsIn(text: string): Generator<number> {
  let round = text.indexOf('(')
  let square = text.indexOf('[')
  while (round >= 0 || square >= 0) {
    if (square < 0 || (round >= 0 && round < square)) {
      yield round
      round = text.indexOf('(', round + 1)
    } else {
      yield square
      square = text.indexOf('[', square + 1)
    }
  }
}

interface Kinds {
  readonly directions: readonly (readonly [MarkKind, RegExp])[]
  /** A role word at the end of a bracket stands for a name: "[senior harbour official]". */
  readonly named: RegExp
}

function roundKind(words: string, isSpoken: boolean, { directions, named }: Kinds): MarkKind | null {
  const known = directions.find(([, pattern]) => pattern.test(words))?.[0]
  if (known !== undefined && (isSpoken || heard.has(known))) return known
  if (!isSpoken) return null
  if (/^\p{Lu}.*[.!…]$/su.test(words) && !/^(?:\p{Lu}\.)+$/u.test(words)) return 'stage-direction'
  return named.test(words) && words.includes(' ') ? 'redaction' : null
}

/** What is noted of a recording; in a text that nobody speaks, "(video)" only says what kind of contribution it was. */
const heard: ReadonlySet<MarkKind> = new Set(['inaudible', 'interpreted', 'in-progress'])

/** `isWithin`: there are words on both sides; a bracket that ends a paragraph in print is a source. */
function squareKind(
  words: string,
  isWithin: boolean,
  isSpoken: boolean,
  { directions, named }: Kinds,
): MarkKind | null {
  if (/^sic[.!]?$/i.test(words)) return 'sic'
  const known = directions.find(([, pattern]) => pattern.test(words))
  if (known !== undefined) return known[0]
  if (named.test(words) || (isSpoken && /^(?:…|\.{3})$/.test(words))) return 'redaction'
  return isWithin && /\p{L}/u.test(words) ? 'insert' : null
}

const compiled = new WeakMap<readonly HouseStyle[], Kinds>()

function kindsOf(styles: readonly HouseStyle[]): Kinds {
  const before = compiled.get(styles)
  if (before !== undefined) return before
  const words = new Map<MarkKind, Set<string>>()
  for (const style of styles) {
    for (const kind of directionKinds) {
      words.set(kind, new Set([...(words.get(kind) ?? []), ...(style.directions[kind] ?? [])]))
    }
  }
  const directions = directionKinds.flatMap((kind) => {
    const known = [...(words.get(kind) ?? [])]
    return known.length === 0
      ? []
      : ([[kind, new RegExp(`^(?:${known.join('|')})(?!\\p{L})`, 'iu')]] as const)
  })
  const parts = ['official', 'moderator', 'operator', 'reporter']
  const names = styles.flatMap(({ roles }) =>
    roles.filter(([, role]) => parts.includes(role)).map(([word]) => word),
  )
  const named = new RegExp(
    `^(?!the )(?:[\\p{L}.’'-]+ ){0,4}(?:${[...new Set(names)].join('|')})s?(?:[’']s?)?\\.?$`,
    'iu',
  )
  const kinds = { directions, named }
  compiled.set(styles, kinds)
  return kinds
}

const directionKinds = ['inaudible', 'interpreted', 'in-progress', 'stage-direction', 'redaction'] as const

/** The word before a [sic], or what is quoted right before it. */
function wordsBefore(before: string): string {
  const trimmed = before.trimEnd()
  const quoted = /[”"]$/.test(trimmed) ? /[“"]([^“”"]+)[”"]$/u.exec(trimmed)?.[1] : undefined
  const word = quoted ?? trimmed.slice(Math.max(trimmed.lastIndexOf(' '), trimmed.lastIndexOf('\n')) + 1)
  return word.replace(/^[\s“”"'‘([]+|[\s“”"'’)\].,;:!?]+$/gu, '')
}
