import { type Block, collectLines } from '../blocks.ts'
import { withBoldHeadings } from './bold-headings.ts'
import { parseMarkdown } from './commonmark.ts'
import { htmlBetween } from './markdown-html.ts'
import { collectInlines } from './markdown-inlines.ts'

/**
 * Reads Markdown into blocks: headings, paragraphs, list items and rows of tables, with the hard line breaks in them.
 *
 * @example
 * markdownBlocks('**Aims**\n\n-   One\n-   Two').map((block) => block.kind) // ['heading', 'list-item', 'list-item']
 */
export function markdownBlocks(markdown: string): Block[] {
  const blocks: Block[] = []
  const collector = collectLines()
  let depth = 0
  const emit = (kind: Block['kind'], level: number) => {
    const lines = collector.take()
    if (lines.length > 0) blocks.push({ kind, level, lines })
  }
  const emitText = () => (depth > 0 ? emit('list-item', depth) : emit('paragraph', 0))

  const { document, parseInlines } = parseMarkdown(markdown)
  const walker = document.walker()
  for (let step = walker.next(); step !== null; step = walker.next()) {
    const { node, entering } = step
    switch (node.type) {
      case 'list':
        depth += entering ? 1 : -1
        break
      case 'paragraph':
      case 'heading':
        // The walker has left it: what it is parsed into now is not walked through again.
        if (entering) break
        collectInlines(node, parseInlines, collector)
        if (node.type === 'heading') emit('heading', node.level)
        else emitText()
        break
      case 'html_block':
        for (const block of htmlBetween(node.literal ?? '', depth)) blocks.push(block)
        break
      case 'code_block':
        // What stands behind the fence names a language in programs; in a text it is a word like others.
        for (const line of [node.info ?? '', ...(node.literal ?? '').split('\n')]) {
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
  return blocks.flatMap(withBoldHeadings)
}
