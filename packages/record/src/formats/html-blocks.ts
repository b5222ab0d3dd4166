import { type Block, collectLines } from '../blocks.ts'
import { boldHeadings } from './bold-headings.ts'
import { stripTags } from './html.ts'
import { type Footnotes, footnotesOf } from './html-footnotes.ts'
import { itemLabels } from './html-item-labels.ts'
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
import { withTypedBullets } from './typed-bullets.ts'

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

interface Look {
  readonly isBold: boolean
  readonly isStruck: boolean
  /** Line ends are those of the source. */
  readonly isPrinted: boolean
}
const plain: Look = { isBold: false, isStruck: false, isPrinted: false }

/**
 * The blocks of a part of a parsed page.
 *
 * @param notes the footnotes of the page; where they are left out, those of the part
 */
export function blocksOf(part: HtmlParent, notes: Footnotes = footnotesOf(part)): Block[] {
  const blocks: Block[] = []
  const collector = collectLines()
  const labelOf = new Map<HtmlElement, string>()
  const labels: string[] = []
  let depth = 0
  let breaks = 0
  let isInNote = false

  const emit = (kind: Block['kind'], level: number) => {
    breaks = 0
    const lines = collector.take()
    if (lines.length > 0) blocks.push({ kind, level, lines })
  }
  const emitText = () => {
    if (isInNote) collector.breakLine()
    else if (depth > 0) emit('list-item', depth)
    else emit('paragraph', 0)
  }
  const emitRow = (text: string) => {
    emitText()
    if (text.trim() !== '') blocks.push({ kind: 'table-row', level: 0, lines: [{ text, boldPrefix: 0 }] })
  }

  const write = (text: string, look: Look) => {
    for (const [index, line] of (look.isPrinted ? text.split('\n') : [text]).entries()) {
      if (index > 0) collector.breakLine()
      const words = line.replaceAll('\u00ad', '')
      if (/\S/.test(words)) {
        breaks = 0
        for (const label of labels.splice(0)) {
          if (!words.trimStart().startsWith(label)) collector.add(`${label} `, look.isBold)
        }
      }
      collector.add(words, look.isBold, look.isStruck)
    }
  }
  const lineBreak = () => {
    breaks += 1
    if (breaks > 1 && depth === 0) emitText()
    else collector.breakLine()
  }
  const table = (element: HtmlElement) => {
    emitText()
    const { captions, rows } = tableRows(element)
    for (const caption of captions) visitChildren(caption, plain)
    for (const row of rows) emitRow(row)
  }
  const note = (element: HtmlElement, mark: string) => {
    emitText()
    isInNote = true
    labels.push(mark)
    visitChildren(element, plain)
    labels.length = 0
    isInNote = false
    emit('footnote', 0)
  }
  const visitChildren = (parent: HtmlParent, look: Look) => {
    for (const node of parent.childNodes) {
      if (isText(node)) write(node.value, look)
      else if (isElement(node)) visit(node, look)
    }
  }
  const visit = (element: HtmlElement, look: Look) => {
    if (isUnseen(element) || notes.returns.has(element)) return
    const mark = notes.references.get(element)
    if (mark !== undefined) return write(/^\w+$/.test(mark) ? `[${mark}]` : mark, look)
    const noteMark = notes.notes.get(element)
    if (noteMark !== undefined) return note(element, noteMark)
    const name = element.tagName
    if (name === 'br') return lineBreak()
    if (name === 'table' && !isLayout(element)) return table(element)
    const row = strayRow(element)
    if (row !== null) return emitRow(row)

    const level = headingLevel(element)
    const isBlock = level !== null || isBlockElement(element)
    if (isBlock) emitText()
    if (listElements.has(name)) depth += 1
    if (name === 'ol') for (const [item, label] of itemLabels(element)) labelOf.set(item, label)
    if (name === 'li') labels.push(...[labelOf.get(element) ?? []].flat())
    if (name === 'q') write('\u201c', look)
    visitChildren(element, lookOf(element, look))
    if (name === 'q') write('\u201d', look)
    if (level !== null) emit('heading', level)
    else if (isBlock) emitText()
    if (name === 'li') labels.length = 0
    if (listElements.has(name)) depth -= 1
  }

  visitChildren(part, plain)
  emitText()
  return boldHeadings(withTypedBullets(blocks))
}

function lookOf(element: HtmlElement, around: Look): Look {
  const name = element.tagName
  const style = attributeOf(element, 'style') ?? ''
  const weight = /font-weight:\s*(\w+)/.exec(style)?.[1]
  const isBold = weight === undefined ? around.isBold || boldElements.has(name) : /bold|[7-9]00/.test(weight)
  const isStruck =
    around.isStruck || struckElements.has(name) || /text-decoration[^;]*line-through/.test(style)
  return { isBold, isStruck, isPrinted: around.isPrinted || name === 'pre' }
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
const struckElements = new Set(['s', 'del', 'strike'])
