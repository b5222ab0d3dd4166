/** XML read strictly into a tree, to look at what was written. */
import { SaxesParser } from 'saxes'

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[]
}

/**
 * Parses a document; throws on anything that is not well-formed, undeclared prefixes included.
 *
 * @example
 * xmlTree('<a b="1">c</a>').children // ['c']
 */
export function xmlTree(xml: string): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value])
    const element = { name, attributes: Object.fromEntries(values), children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => open.at(-1)?.children.push(text))
  parser.write(xml).close()
  const [element] = root.children.filter((child) => typeof child !== 'string')
  if (element === undefined) throw new Error('The document has no root element.')
  return element
}

/** All elements of a name, in the order of the document. */
export function elementsNamed(element: XmlElement, name: string): XmlElement[] {
  const below = element.children.flatMap((child) =>
    typeof child === 'string' ? [] : elementsNamed(child, name),
  )
  return element.name === name ? [element, ...below] : below
}

/** The words of an element and all below it. */
export const wordsOf = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('')
