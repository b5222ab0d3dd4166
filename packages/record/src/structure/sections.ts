/** Headings that a text prints as plain lines: annexes, sections of an act, titles with a number, lines in capitals. */
import { type Block, slicedLine } from '../blocks.ts'
import { withNumberedParagraphs } from './numbered-paragraphs.ts'

/**
 * Turns plain lines that head what follows into headings. Meant for texts that are no transcripts: there a line in
 * capitals is a place or a speaker.
 *
 * @example
 * const paragraph = (text: string) => ({ kind: 'paragraph', level: 0, lines: [{ text, boldPrefix: 0 }] }) as const
 * withSections([paragraph('Annex I'), paragraph('The locks of the lake are four.')]).map((block) => block.kind)
 * // ['heading', 'paragraph']
 */
export function withSections(blocks: readonly Block[]): readonly Block[] {
  return withActSections(withHeadingLines(withNumberedParagraphs(blocks)))
}

function withHeadingLines(blocks: readonly Block[]): readonly Block[] {
  const numbered = blocks.flatMap((block) => numeralOf(block) ?? [])
  const hasSequence = numbered.length >= 2 && numbered.some((numeral) => /^(?:I|1|A)$/.test(numeral))
  return blocks.map((block, index) => {
    if (!isLine(block)) return block
    const next = blocks[index + 1]
    if (isAnnex(block)) return next === undefined ? block : { ...block, kind: 'heading', level: annexLevel }
    const isTitle = (hasSequence && numeralOf(block) !== null) || isCapitals(block)
    const isAmongSuch = isCapitals(blocks[index - 1])
    const isLeadIn = textOf(block).endsWith(':') && next?.kind === 'list-item'
    return isTitle && !isAmongSuch && !isLeadIn && headsSomething(next)
      ? { ...block, kind: 'heading', level: sectionLevel }
      : block
  })
}

const annexLevel = 2
/** As a line in bold. */
const sectionLevel = 3

const textOf = (block: Block) => block.lines[0]?.text ?? ''

const isLine = (block: Block) =>
  block.kind === 'paragraph' && block.lines.length === 1 && textOf(block).length <= 120

/** What a heading stands over: another one, a list, or running text. */
function headsSomething(next: Block | undefined): boolean {
  if (next === undefined) return false
  if (next.kind !== 'paragraph') return next.kind !== 'footnote'
  return textOf(next).length > 60 || isAnnex(next)
}

function isAnnex(block: Block): boolean {
  return isLine(block) && annex.test(textOf(block))
}

const annex =
  /^(?:annex|annexe|anexo|appendix|ap[eé]ndice|appendice|attachment|addendum)(?: (?:[ivxlc]+|\d+|[a-z]))?(?: ?[:.–—-] ?\S.{0,100})?(?<![.;,])$/iu

/** The numeral of a title: `II. Ports and locks`; a sentence of many words is a numbered paragraph. */
function numeralOf(block: Block): string | null {
  if (!isLine(block)) return null
  const text = textOf(block)
  const numeral = /^([IVX]+|[A-Z]|\d{1,2})\. \p{Lu}/u.exec(text)?.[1]
  return numeral === undefined || /[;:,]$/.test(text) || text.split(' ').length > 12 ? null : numeral
}

/** Several such lines in a row are those to whom a memorandum goes. */
function isCapitals(block: Block | undefined): boolean {
  if (block === undefined || !isLine(block)) return false
  const text = textOf(block)
  return text.length <= 90 && capitals.test(text) && !formula.test(text)
}

const capitals = /^\p{Lu}{2}[\p{Lu}\d ,’'&/–—-]*\p{Lu}{2}[\p{Lu}\d ,’'&/–—-]*[^\s,]$/u

/** Addressees, seals and sign-offs in capitals head nothing. */
const formula =
  /^(?:THE WHITE HOUSE|MEMORANDUM|SUBJECT|TO |FROM |FOR |BY |WASHINGTON|END\b|DONE\b|IN WITNESS|NOW,?|A PROCLAMATION|CLICK|READ|WATCH|WE |I |AS |REMARKS)/

/** `Sec. 2. Ports. The harbour master shall …`: the number and the title head the words behind them. */
function withActSections(blocks: readonly Block[]): readonly Block[] {
  const found = blocks.filter((block) => block.lines.some((line) => sectionOf(line.text) > 0))
  return found.length < 2 ? blocks : blocks.flatMap(splitAtSections)
}

function splitAtSections(block: Block): Block[] {
  if (block.kind !== 'paragraph' || !block.lines.some((line) => sectionOf(line.text) > 0)) return [block]
  const parts: Block[] = []
  let rest: Block['lines'] = []
  const emitRest = () => {
    if (rest.length > 0) parts.push({ ...block, lines: rest })
    rest = []
  }
  for (const line of block.lines) {
    const length = sectionOf(line.text)
    if (length === 0) {
      rest = [...rest, line]
      continue
    }
    emitRest()
    parts.push({ kind: 'heading', level: sectionLevel, lines: [slicedLine(line, 0, length)] })
    if (length < line.text.length) rest = [slicedLine(line, length)]
  }
  emitRest()
  return parts
}

/** How many characters the number and title of a section take at the start of a line; 0 where there is none. */
function sectionOf(line: string): number {
  if (!/^(?:S(?:ec|EC)|A(?:rt|RT))/.test(line)) return 0
  const number = sectionNumber.exec(line)?.[0]
  if (number === undefined) return 0
  sectionTitle.lastIndex = number.length
  const title = sectionTitle.exec(line)?.[0]
  return title !== undefined && isTitle(title) ? number.length + title.length : number.length
}

const sectionNumber =
  /^(?:Section|SECTION|Sec|SEC|Article|ARTICLE|Art[ií]culo|ART[IÍ]CULO)\.? ?\d{1,3}(?:\.\d{1,2}|[A-Z])?(?:[.:]| [–—-])(?= |$)/
const sectionTitle = / \p{Lu}(?:U\.S\.|[^.:;]){1,120}[.:](?= |$)/uy

/** Titles are set with capitals; a sentence is not. */
function isTitle(text: string): boolean {
  if (/ (?:is|are|was|were|has|have|shall|may|must|will) /.test(text)) return false
  const words = text.match(/\p{L}{4,}/gu) ?? []
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.7 * words.length
}
