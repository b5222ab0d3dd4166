import { attributeOf, type HtmlElement, isElement } from './html-tree.ts'
import { letters, roman } from './numerals.ts'

/**
 * What a page prints before the items of a numbered list.
 */
export function itemLabels(list: HtmlElement): ReadonlyMap<HtmlElement, string> {
  const labels = new Map<HtmlElement, string>()
  const items = list.childNodes.filter((node) => isElement(node)).filter((each) => each.tagName === 'li')
  const isReversed = attributeOf(list, 'reversed') !== null
  let number = integer(attributeOf(list, 'start')) ?? (isReversed ? items.length : 1)
  for (const item of items) {
    number = integer(attributeOf(item, 'value')) ?? number
    const kind = kindOf(item) ?? kindOf(list) ?? 'decimal'
    if (kind !== 'none') labels.set(item, `${numeral(number, kind)}.`)
    number += isReversed ? -1 : 1
  }
  return labels
}

function kindOf(element: HtmlElement): Kind | 'none' | null {
  const style = attributeOf(element, 'style') ?? ''
  const styled = /list-style(?:-type)?:\s*([a-z-]+)/.exec(style)?.[1]
  if (styled === 'none') return 'none'
  return kinds[styled ?? attributeOf(element, 'type') ?? ''] ?? null
}

const integer = (text: string | null) =>
  text !== null && /^\s*[+-]?\d{1,9}/.test(text) ? Number.parseInt(text, 10) : null

type Kind = 'decimal' | 'letter' | 'LETTER' | 'roman' | 'ROMAN'

const kinds: Readonly<Record<string, Kind>> = {
  a: 'letter',
  A: 'LETTER',
  i: 'roman',
  I: 'ROMAN',
  'lower-alpha': 'letter',
  'lower-latin': 'letter',
  'upper-alpha': 'LETTER',
  'upper-latin': 'LETTER',
  'lower-roman': 'roman',
  'upper-roman': 'ROMAN',
}

function numeral(number: number, kind: Kind): string {
  if (kind === 'decimal') return String(number)
  const lower = kind.toLowerCase() === 'letter' ? letters(number) : roman(number)
  return kind === 'letter' || kind === 'roman' ? lower : lower.toUpperCase()
}
