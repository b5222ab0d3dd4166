import { type Block, collectLines } from '../blocks.ts'
import { withBoldHeadings } from './bold-headings.ts'
import { stripTags } from './html.ts'
import { isLayout, strayRow, tableRows } from './html-tables.ts'
import {
  attributeOf,
  type HtmlElement,
  type HtmlParent,
  isBlockElement,
  isElement,
  isText,
  isUnseen,
  parseHtml,
} from './html-tree.ts'

/**
 * Reads HTML into blocks, whatever is wrong with it: headings, paragraphs, items of nested lists, rows of tables. Two
 * line breaks in a row part paragraphs. What no reader sees (scripts, styles, controls) and menus are left out.
 *
 * @example
 * htmlBlocks('<h2>Aims</h2><ul><li>Clear water<li>Safe ferries</ul>').map((block) => block.kind)
 * // ['heading', 'list-item', 'list-item']
 */
export function htmlBlocks(html: string): Block[] {
  const tree = parseHtml(html, 'fragment')
  return tree === null ? withoutTree(html) : blocksOf(tree)
}

/** Tags nested beyond all sense: their words are kept, line by line. */
export function withoutTree(html: string): Block[] {
  const collector = collectLines()
  for (const line of stripTags(html).split('\n')) {
    collector.add(line, false)
    collector.breakLine()
  }
  return collector.take().map((line) => ({ kind: 'paragraph', level: 0, lines: [line] }))
}

/** The blocks of a part of a parsed page. */
export function blocksOf(part: HtmlParent): Block[] {
  const blocks: Block[] = []
  const collector = collectLines()
  let depth = 0
  let bold = 0
  let breaks = 0

  const emit = (kind: Block['kind'], level: number) => {
    breaks = 0
    const lines = collector.take()
    if (lines.length > 0) blocks.push({ kind, level, lines })
  }
  const emitText = () => (depth > 0 ? emit('list-item', depth) : emit('paragraph', 0))

  const write = (text: string, isPrinted: boolean) => {
    for (const [index, line] of (isPrinted ? text.split('\n') : [text]).entries()) {
      if (index > 0) collector.breakLine()
      if (/\S/.test(line)) breaks = 0
      collector.add(line.replaceAll('\u00ad', ''), bold > 0)
    }
  }
  const lineBreak = () => {
    breaks += 1
    if (breaks > 1 && depth === 0) emit('paragraph', 0)
    else collector.breakLine()
  }
  const table = (element: HtmlElement) => {
    emitText()
    const { captions, rows } = tableRows(element)
    for (const caption of captions) visitChildren(caption, false)
    emitText()
    for (const row of rows) emitRow(row)
  }
  const emitRow = (text: string) => {
    emitText()
    if (text.trim() !== '') blocks.push({ kind: 'table-row', level: 0, lines: [{ text, boldPrefix: 0 }] })
  }
  const visitChildren = (parent: HtmlParent, isPrinted: boolean) => {
    for (const node of parent.childNodes) {
      if (isText(node)) write(node.value, isPrinted)
      else if (isElement(node)) visit(node, isPrinted)
    }
  }
  const visit = (element: HtmlElement, isPrinted: boolean) => {
    const name = element.tagName
    if (isUnseen(element)) return
    if (name === 'br') return lineBreak()
    if (name === 'table' && !isLayout(element)) return table(element)
    const row = strayRow(element)
    if (row !== null) return emitRow(row)
    const level = headingLevel(element)
    const isBlock = level !== null || isBlockElement(element)
    const isList = listElements.has(name)
    const isBold =
      boldElements.has(name) || /font-weight:\s*(?:bold|[7-9]00)/.test(attributeOf(element, 'style') ?? '')
    if (isBlock) emitText()
    if (isList) depth += 1
    if (isBold) bold += 1
    if (name === 'q') write('\u201c', false)
    visitChildren(element, isPrinted || name === 'pre')
    if (name === 'q') write('\u201d', false)
    if (isBold) bold -= 1
    if (level !== null) emit('heading', level)
    else if (isBlock) emitText()
    if (isList) depth -= 1
  }

  visitChildren(part, false)
  emitText()
  return blocks.flatMap(withBoldHeadings)
}

function headingLevel(element: HtmlElement): number | null {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1]
  if (level !== undefined) return Number(level)
  if (attributeOf(element, 'role') !== 'heading') return null
  const stated = Number(attributeOf(element, 'aria-level'))
  return Number.isInteger(stated) && stated > 0 ? stated : 2
}

const listElements = new Set(['ul', 'ol', 'menu', 'dir'])
const boldElements = new Set(['b', 'strong'])
