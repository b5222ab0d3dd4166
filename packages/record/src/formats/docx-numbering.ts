/** The numbers that Word sets before paragraphs and keeps apart from their words (ECMA-376-1, 17.9). */
import {
  type Numbering,
  type Properties,
  paragraphs,
  readNumbering,
  readStyles,
  type Styles,
} from './docx-numbering-parts.ts'
import { letters, roman } from './numerals.ts'

export interface NumberingParts {
  /** The XML of `word/document.xml`, `word/numbering.xml` and `word/styles.xml`; the last two may be missing. */
  readonly document: string
  readonly numbering: string | undefined
  readonly styles: string | undefined
}

/** The document with each number written out as the first words of its paragraph. */
export function withNumbers({ document, numbering, styles }: NumberingParts): string {
  if (numbering === undefined) return document
  const labelOf = counter(readNumbering(numbering), readStyles(styles ?? ''))
  let written = ''
  let end = 0
  for (const { at, prefix, properties } of paragraphs(document)) {
    const label = labelOf(properties)
    if (label === '') continue
    const run = `<${prefix}r><${prefix}t xml:space="preserve">${escaped(label)} </${prefix}t></${prefix}r>`
    written += document.slice(end, at) + run
    end = at
  }
  return written + document.slice(end)
}

/** The numbering with a bullet for every number, for whoever reads the numbers written out. */
export const withoutNumbers = (numbering: string): string =>
  numbering.replace(/(<(?:\w+:)?numFmt\b[^>]*?\bval=["'])[^"']*/g, '$1bullet')

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Counts paragraph by paragraph; gives the number of each, or '' for one without. */
function counter({ lists, links, numbers }: Numbering, styles: Styles): (properties: Properties) => string {
  const counts = new Map<string, Map<number, number>>()
  const begun = new Set<string>()
  return (properties) => {
    const { numId, level: stated } = stylesOwn(properties, styles)
    const number = numbers.get(numId ?? '')
    const styleOfList = styles.get(links.get(number?.listId ?? '') ?? '')
    const listId = numbers.get(styleOfList?.numId ?? '')?.listId ?? number?.listId ?? ''
    const levels = lists.get(listId)
    if (numId === undefined || number === undefined || levels === undefined) return ''
    const ofStyle = [...levels].find(
      ([, { styleId }]) => styleId !== undefined && styleId === properties.styleId,
    )
    const at = Number(stated ?? ofStyle?.[0] ?? 0)
    const level = levels.get(String(at))
    if (level === undefined) return ''

    const count = counts.get(listId) ?? new Map<number, number>()
    counts.set(listId, count)
    const override = number.starts.get(String(at))
    const isAnew = override !== undefined && !begun.has(`${numId} ${at}`)
    begun.add(`${numId} ${at}`)
    const before = count.get(at)
    count.set(at, isAnew ? override : before === undefined ? level.start : before + 1)
    for (const deeper of count.keys()) if (deeper > at) count.delete(deeper)
    if (level.format === 'bullet') return ''
    return level.text.replace(/%(\d)/g, (_, digit: string) => {
      const other = levels.get(String(Number(digit) - 1))
      return numeral(count.get(Number(digit) - 1) ?? other?.start ?? 1, other?.format ?? 'decimal')
    })
  }
}

/** A paragraph's own list and level, or that of its style, or of the style that this is made from. */
function stylesOwn(properties: Properties, styles: Styles): Properties {
  let { numId, level } = properties
  let style = styles.get(properties.styleId ?? '')
  for (let depth = 0; style !== undefined && numId === undefined && depth < 20; depth++) {
    numId = style.numId
    level ??= style.level
    style = styles.get(style.basedOn ?? '')
  }
  return { numId, level }
}

function numeral(number: number, format: string): string {
  if (format === 'lowerLetter') return letters(number)
  if (format === 'upperLetter') return letters(number).toUpperCase()
  if (format === 'lowerRoman') return roman(number)
  if (format === 'upperRoman') return roman(number).toUpperCase()
  if (format === 'none') return ''
  return format === 'decimalZero' ? String(number).padStart(2, '0') : String(number)
}
