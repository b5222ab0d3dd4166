import type { Node } from 'commonmark'
import { type Block, collectLines, type Line, type LineCollector, type Span, slicedLine } from '../blocks.ts'
import type { Role } from '../schema.ts'
import { labelReader } from '../transcript/speakers.ts'
import { general } from '../transcript/styles/general.ts'
import type { Turn } from '../transcript/turns.ts'
import { parseMarkdown } from './commonmark.ts'
import { withoutTree } from './html-blocks.ts'
import { elementsOf, type HtmlElement, type HtmlNode, isElement, isText, parseHtml } from './html-tree.ts'
import { inlineCollector } from './markdown-inlines.ts'

/**
 * Reads the body of a record that was written as Markdown (docs/formats.md). Nothing is guessed: what stands in bold up
 * to a colon at the start of a paragraph is the label of a turn, a rule ends the last turn, and no layout makes a heading.
 *
 * @example
 * recordTurns('**Q:** When?\n', new Map([['Q', 'reporter']])).map((turn) => turn.role) // ['reporter']
 */
export function recordTurns(body: string, speakers: ReadonlyMap<string, Role>): Turn[] {
  const turns: { speaker: string | null; role: Role | null; blocks: Block[] }[] = []
  const readLabel = labelReader(general)
  // A label that was added by hand stands in no head.
  const roleOf = (speaker: string) => speakers.get(speaker) ?? readLabel(speaker).role ?? 'other'
  const open = (speaker: string | null) => {
    turns.push({ speaker, role: speaker === null ? null : roleOf(speaker), blocks: [] })
  }
  for (const block of bodyBlocks(body)) {
    if (block === 'rule') {
      open(null)
      continue
    }
    const spoken = block.kind === 'paragraph' ? spokenBlock(block) : null
    if (spoken !== null) open(spoken.speaker)
    else if (turns.length === 0) open(null)
    const words = spoken === null ? block : spoken.block
    if (words.lines.length > 0) turns.at(-1)?.blocks.push(words)
  }
  return turns.filter((turn) => turn.speaker !== null || turn.blocks.length > 0)
}

/** A paragraph parted from the label that it opens with, or null where it opens with none. */
function spokenBlock(block: Block): { readonly speaker: string; readonly block: Block } | null {
  const [first, ...rest] = block.lines
  if (first === undefined || !isLabel(first)) return null
  const words = slicedLine(first, first.boldPrefix)
  const lines = words.text === '' ? rest : [{ ...words, boldPrefix: 0 }, ...rest]
  return { speaker: first.text.slice(0, first.boldPrefix - 1), block: { ...block, lines } }
}

const isLabel = ({ text, boldPrefix }: Line) => boldPrefix > 0 && text[boldPrefix - 1] === ':'

function bodyBlocks(body: string): (Block | 'rule')[] {
  const { document, parseInlines } = parseMarkdown(body)
  const collector = collectLines()
  const collectInlines = inlineCollector(collector, parseInlines)
  let numeral = ''
  const linesOf = (node: Node) => {
    collector.add(numeral, false)
    numeral = ''
    collectInlines(node)
    return collector.take()
  }
  const blocksOf = (node: Node, depth: number): (Block | 'rule')[] => {
    switch (node.type) {
      case 'thematic_break':
        return ['rule']
      case 'heading':
        return [{ kind: 'heading', level: node.level, lines: linesOf(node) }]
      case 'paragraph': {
        const kind = paragraphKind(node, depth)
        return [{ kind, level: kind === 'list-item' ? depth : 0, lines: linesOf(node) }]
      }
      case 'html_block':
      case 'code_block':
        return tableBlocks(node.literal ?? '')
      case 'item':
        // We write a number as words of its item, but whoever adds one by hand writes a numbered list.
        if (node.listType === 'ordered') numeral = `${node.listStart}${node.listDelimiter} `
        return childrenOf(node).flatMap((child) => blocksOf(child, depth))
      default:
        return childrenOf(node).flatMap((child) => blocksOf(child, depth + (node.type === 'list' ? 1 : 0)))
    }
  }
  return blocksOf(document, 0).filter(
    (block) => block === 'rule' || block.lines.some((line) => /\S/.test(line.text)),
  )
}

/** A footnote is set small; it begins with its mark, which no Markdown has a form for that keeps it as printed. */
function paragraphKind(node: Node, depth: number): Block['kind'] {
  if (depth > 0) return 'list-item'
  return /^\s*<small>/.test(node._string_content ?? '') ? 'footnote' : 'paragraph'
}

function childrenOf(node: Node): Node[] {
  const children: Node[] = []
  for (let child = node.firstChild; child !== null; child = child.next) children.push(child)
  return children
}

/** The rows of a table as they stand, empty cells included; other HTML as lines of text. */
function tableBlocks(html: string): Block[] {
  const tree = parseHtml(html, 'fragment')
  const rows = tree === null ? [] : elementsOf(tree).filter((element) => element.tagName === 'tr')
  if (rows.length > 0) return rows.map((row) => ({ kind: 'table-row', level: 0, lines: [rowLine(row)] }))
  return withoutTree(html)
}

/** Cells parted by tabs, without empty ones at the end. */
function rowLine(row: HtmlElement): Line {
  const collector = collectLines()
  const cells = elementsOf(row)
    .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
    .map((cell) => {
      collectNodes(cell.childNodes, collector, false)
      return collector.take()
    })
  while (cells.at(-1)?.length === 0) cells.pop()
  let text = ''
  const struck: Span[] = []
  for (const [index, lines] of cells.entries()) {
    if (index > 0) text += '\t'
    for (const [number, line] of lines.entries()) {
      if (number > 0) text += '\n'
      for (const { start, end } of line.struck ?? []) {
        struck.push({ start: text.length + start, end: text.length + end })
      }
      text += line.text
    }
  }
  return { text, boldPrefix: 0, ...(struck.length > 0 ? { struck } : {}) }
}

function collectNodes(nodes: readonly HtmlNode[], collector: LineCollector, isStruck: boolean): void {
  for (const node of nodes) {
    if (isText(node)) collector.add(node.value, false, isStruck)
    else if (isElement(node)) {
      if (node.tagName === 'br') collector.breakLine()
      collectNodes(node.childNodes, collector, isStruck || node.tagName === 's')
    }
  }
}
