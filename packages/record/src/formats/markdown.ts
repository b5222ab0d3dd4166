import type { Node } from 'commonmark'
import { type Block, collectLines } from '../blocks.ts'
import { withBoldHeadings } from './bold-headings.ts'
import { parseMarkdown } from './commonmark.ts'
import { stripTags } from './html.ts'
import { collectInlines } from './markdown-inlines.ts'

/**
 * Reads Markdown into blocks: headings, paragraphs and list items, with the hard line breaks in them.
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
      case 'code_block':
      case 'html_block':
        for (const line of literalLines(node)) {
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

function literalLines(node: Node): string[] {
  const literal = node.literal ?? ''
  if (node.type === 'html_block') return stripTags(literal).split('\n')
  // What stands behind the fence names a language in programs; in a text it is a word like others.
  return [node.info ?? '', ...literal.split('\n')]
}
