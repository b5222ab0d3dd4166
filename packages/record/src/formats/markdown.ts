import type { Node } from 'commonmark'
import { type Block, collectLines, withoutZeroWidth } from '../blocks.ts'
import { boldHeadings } from './bold-headings.ts'
import { parseMarkdown } from './commonmark.ts'
import { htmlBetween } from './markdown-html.ts'
import { inlineCollector } from './markdown-inlines.ts'
import { withTypedBullets } from './typed-bullets.ts'

/**
 * Reads Markdown into blocks: headings, paragraphs, list items and rows of tables, with the hard line breaks in them. The
 * number of an item is the first of its words.
 *
 * @example
 * markdownBlocks('**Aims**\n\n-   One\n-   Two').map((block) => block.kind) // ['heading', 'list-item', 'list-item']
 */
export function markdownBlocks(markdown: string): Block[] {
  const { document, parseInlines } = parseMarkdown(withoutZeroWidth(markdown))
  const blocks: Block[] = []
  // What an entity stands for comes as a run of its own.
  const collector = collectLines(true)
  const collectInlines = inlineCollector(collector, parseInlines)
  let depth = 0
  let numeral = ''
  const emit = (kind: Block['kind'], level: number) => {
    const lines = collector.take()
    if (lines.length > 0) blocks.push({ kind, level, lines })
  }
  const emitText = () => {
    if (depth > 0) return emit('list-item', depth)
    for (const lines of collector.takeParagraphs()) blocks.push({ kind: 'paragraph', level: 0, lines })
  }
  const writeNumeral = () => {
    if (numeral !== '') collector.add(`${numeral} `, false)
    numeral = ''
  }

  const walker = document.walker()
  for (let step = walker.next(); step !== null; step = walker.next()) {
    const { node, entering } = step
    switch (node.type) {
      case 'list':
        writeNumeral()
        emitText()
        depth += entering ? 1 : -1
        break
      case 'item':
        writeNumeral()
        // "- 2031." is an item that says a number, not one that holds a list.
        if (!entering) emit('list-item', isLoneItem(node) ? depth - 1 : depth)
        else numeral = numeralOf(node)
        break
      case 'paragraph':
      case 'heading':
        // The walker has left it: what it is parsed into now is not walked through again.
        if (entering) break
        writeNumeral()
        collectInlines(node)
        if (node.type === 'heading') emit('heading', node.level)
        else emitText()
        break
      case 'html_block':
        writeNumeral()
        emitText()
        for (const block of htmlBetween(node.literal ?? '', depth)) blocks.push(block)
        break
      case 'code_block':
        writeNumeral()
        // What stands behind the fence names a language in programs; in a text it is a word like others.
        for (const line of [...(node.info ? [node.info] : []), ...(node.literal ?? '').split('\n')]) {
          if (line.trim() === '') emitText()
          collector.add(line, false)
          collector.breakLine()
        }
        emitText()
        break
      default:
        break
    }
  }
  return boldHeadings(withTypedBullets(blocks))
}

const numeralOf = (item: Node) =>
  item.listType === 'ordered' ? `${item.listStart}${item.listDelimiter}` : ''

/** An empty item, alone in a list that is all of an item itself. */
function isLoneItem(item: Node): boolean {
  const list = item.parent
  return (
    item.firstChild === null &&
    list?.firstChild === list?.lastChild &&
    list?.parent?.type === 'item' &&
    list.parent.firstChild === list
  )
}
