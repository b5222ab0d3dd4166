/** Where a label stands on a line, by the form in which a house sets its labels. */
import { type Block, type Line, slicedLine } from '../blocks.ts'
import type { HouseStyle, LabelForm } from './styles/house-style.ts'

export interface Label {
  /** As printed, without its colon; `Q` for an unnamed reporter. */
  readonly speaker: string
  readonly form: LabelForm | 'mark'
  /** Where it begins on the line: behind the clock where a stamp stands before the first label. */
  readonly start: number
  /** Where the words begin: behind the colon and the space after it. */
  readonly end: number
}

/**
 * What could be the label of a line, or null. Whether it is one is decided on the whole text (`acceptedLabels`): a
 * heading in capitals looks the same.
 *
 * @example
 * const label = (text: string) => labelOf({ text, boldPrefix: 0 }, 'paragraph', whiteHouse)
 * label('MS. ORSK: Good day.') // { speaker: 'MS. ORSK', form: 'capitals-colon', start: 0, end: 10 }
 * label('Q When do the locks open?') // { speaker: 'Q', form: 'mark', start: 0, end: 2 }
 * label('Quays will open.') // null
 */
export function labelOf(line: Line, kind: Block['kind'], style: HouseStyle): Label | null {
  if (kind !== 'paragraph' && kind !== 'heading') return null
  const first = line.text.charCodeAt(0)
  if (isDigit(first)) return behindClock(line, kind, style)
  if (!mayOpenLabel(first)) return null
  const isSet = line.boldPrefix > 0 || kind === 'heading'
  if (!isSet && isSmall(line.text.charCodeAt(1)) && !mayBeName(first, style)) return null
  const mark = isSet ? null : markOf(line.text, style)
  if (mark !== null) return mark
  for (const form of style.labels) {
    const name = isSet === isSetForm(form, kind) ? readers[form](line.text, line.boldPrefix) : null
    if (name !== null) return { ...name, form, start: 0 }
  }
  return null
}

/**
 * Whether a plain line may open with a label in any style, told by its first characters: most lines of speech begin with
 * one capital and have no colon near.
 *
 * @example
 * mayOpenWithLabel({ text: 'MODERATOR: Welcome.', boldPrefix: 0 }) // true
 * mayOpenWithLabel({ text: 'The locks open in May.', boldPrefix: 0 }) // false
 */
export function mayOpenWithLabel({ text, boldPrefix }: Line): boolean {
  if (boldPrefix > 0 || !isSmall(text.charCodeAt(1))) return true
  return text.slice(0, longestName).includes(':')
}

/** `5:19 P.M. EDT MODERATOR: Welcome.` */
function behindClock(line: Line, kind: Block['kind'], style: HouseStyle): Label | null {
  const clock = clockBeforeLabel.exec(line.text)?.[0].length ?? 0
  const label = clock === 0 ? null : labelOf(slicedLine(line, clock), kind, style)
  return label === null ? null : { ...label, start: clock, end: label.end + clock }
}

const clockBeforeLabel = /^\d{1,2}:\d{2} ?[AP]\.? ?M\.?(?: [A-Z]{2,5})? (?=\p{Lu})/iu

const isDigit = (code: number) => code >= 0x30 && code <= 0x39

/** Capitals of any alphabet, a quotation mark or a bracket; most lines of speech end here at the second character. */
const mayOpenLabel = (code: number) =>
  (code >= 0x41 && code <= 0x5a) || code > 0x7f || code === 0x22 || code === 0x5b || code === 0x28

const isSmall = (code: number) => code >= 0x61 && code <= 0x7a

/** Most lines of speech begin with one capital; "Mr. ORSK" does too, and so do names where the house sets them so. */
const mayBeName = (first: number, style: HouseStyle) =>
  first === 0x4d || first === 0x44 || style.labels.includes('name-colon')

/** A line of capitals may come as a heading, since it looks like one. */
const isSetForm = (form: LabelForm, kind: Block['kind']) =>
  form === 'bold' || (form === 'capitals-line' && kind === 'heading')

type Found = Omit<Label, 'form' | 'start'>

/** Offices are long ("… SECRETARY OF STATE FOR …"); what is longer than this is a sentence. */
const longest = 110

const readers: Record<LabelForm, (text: string, boldPrefix: number) => Found | null> = {
  'capitals-colon': (text) => {
    const found = misplacedColon(text) ?? capitalsAt(text)
    if (found === null || text.charAt(found.next) !== ':' || isClock(text, found.next)) return null
    // What stands in brackets before the colon is said of the words: "(through an interpreter)".
    return { speaker: found.speaker, end: found.bracket ?? afterSpace(text, found.next + 1) }
  },
  'capitals-line': (text) => {
    const found = capitalsAt(text)
    if (found === null || found.next < text.length) return null
    return { speaker: found.speaker, end: found.bracket ?? text.length }
  },
  bold: (text, boldPrefix) => {
    const end = boldPrefix > 0 ? boldPrefix : text.length
    const speaker = end > longestName ? '' : text.slice(0, end).replace(/ ?:$/, '')
    if (!name.test(speaker)) return null
    return { speaker, end: afterSpace(text, text.charAt(end) === ':' ? end + 1 : end) }
  },
  'name-colon': (text) => {
    const colon = text.slice(0, longestName).indexOf(':')
    const speaker = colon < 0 ? '' : text.slice(0, colon).trimEnd()
    if (!name.test(speaker) || text.startsWith('//', colon + 1)) return null
    return { speaker, end: afterSpace(text, colon + 1) }
  },
}

const longestName = 60
/** At most six words with capitals and the particles between them. */
const name = /^\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:\p{Lu}|of\b|de\b|du\b|la\b|del\b)[\p{L}\p{M}.’'-]*){0,5}$/u

/** `MR: ORSK: Good day.` */
function misplacedColon(text: string): Capitals | null {
  const honorific =
    text.charCodeAt(2) === 0x3a || text.charCodeAt(3) === 0x3a
      ? /^(?:M[RSX]|MRS|DR): /.exec(text)?.[0].length
      : undefined
  const name = honorific === undefined ? null : capitalsAt(text.slice(honorific))
  if (honorific === undefined || name === null || name.bracket !== null) return null
  const next = honorific + name.next
  return { speaker: text.slice(0, next).trimEnd(), bracket: null, next }
}

/** `END 4:13` */
const isClock = (text: string, colon: number) =>
  /\d/.test(text.charAt(colon - 1)) && /\d/.test(text.charAt(colon + 1))

const afterSpace = (text: string, at: number) => (text.charAt(at) === ' ' ? at + 1 : at)

interface Capitals {
  readonly speaker: string
  /** Where what stands in brackets behind the name begins. */
  readonly bracket: number | null
  /** The first character behind both. */
  readonly next: number
}

/** The capitals that a line begins with, two letters of them at least; "Mr. ORSK" counts too. */
function capitalsAt(text: string): Capitals | null {
  let at = smallHonorific(text)
  let letters = at
  const end = Math.min(text.length, longest)
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x3a || (code === 0x28 && letters > 1)) break
    if (isCapital(code)) letters += 1
    else if (!isBetween(code)) return null
  }
  if (letters < 2) return null
  const speaker = text.slice(0, at).trimEnd()
  if (text.charCodeAt(at) !== 0x28) return { speaker, bracket: null, next: at }
  const close = text.slice(at, at + longest).indexOf(')')
  if (close < 0) return null
  const next = at + close + 1
  return {
    speaker,
    bracket: at,
    next: text.charAt(next) === ' ' && text.charAt(next + 1) === ':' ? next + 1 : next,
  }
}

function smallHonorific(text: string): number {
  const second = text.charCodeAt(1)
  return second >= 0x61 && second <= 0x7a
    ? (/^(?:Mr|Mrs|Ms|Dr)\.? (?=\p{Lu}{2})/u.exec(text)?.[0].length ?? 0)
    : 0
}

const isCapital = (code: number) =>
  (code >= 0x41 && code <= 0x5a) || (code > 0x7f && /\p{Lu}/u.test(String.fromCharCode(code)))

/** What may stand in a label besides capitals: space, digits, `.` `,` `'` `&` `/` `-` and quotation marks. */
const isBetween = (code: number) =>
  code === 0x20 ||
  (code >= 0x2c && code <= 0x39) ||
  code === 0x22 ||
  code === 0x26 ||
  code === 0x27 ||
  code === 0x5b ||
  code === 0x5d ||
  code === 0x2019 ||
  code === 0x201c ||
  code === 0x201d ||
  (code > 0x7f && /\p{M}/u.test(String.fromCharCode(code)))

function markOf(text: string, style: HouseStyle): Label | null {
  for (const [printed] of style.marks) {
    if (!text.startsWith(printed)) continue
    const rest = /[:.]$/.test(printed) ? /^ |^$/ : /^ ?: ?|^[.] (?=\S)|^ (?=[^:])|^(?=[–—`])|^$/
    const behind = rest.exec(text.slice(printed.length, printed.length + 3))
    if (behind === null) continue
    return {
      speaker: printed.replace(/[:.]$/, ''),
      form: 'mark',
      start: 0,
      end: printed.length + behind[0].length,
    }
  }
  return null
}
