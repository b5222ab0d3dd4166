import type { Node } from 'commonmark'
import type { LineCollector } from '../blocks.ts'
import { markFrom } from './commonmark-inlines.ts'

/** Hands the words of a paragraph or heading to the collector, with what a record keeps of their marks. */
export function collectInlines(
  block: Node,
  parseInlines: (block: Node) => void,
  collector: LineCollector,
): void {
  const source = block._string_content ?? ''
  if (markFrom(source, 0) === source.length) {
    addWords(source.trim(), false, collector)
    return
  }
  parseInlines(block)
  let strong = 0
  const walker = block.walker()
  for (let step = walker.next(); step !== null; step = walker.next()) {
    const { node, entering } = step
    switch (node.type) {
      case 'text':
        addWords(node.literal ?? '', strong > 0, collector)
        break
      case 'code':
        collector.add(node.literal ?? '', strong > 0)
        break
      case 'linebreak':
        collector.breakLine()
        break
      case 'strong':
        strong += entering ? 1 : -1
        break
      case 'html_inline':
        if (/^<br\b/i.test(node.literal ?? '')) collector.breakLine()
        break
      default:
        break
    }
  }
}

/** Two spaces at the end of a line part it from the next. */
function addWords(words: string, isBold: boolean, collector: LineCollector): void {
  let start = 0
  for (let end = words.indexOf('  \n'); end >= 0; end = words.indexOf('  \n', start)) {
    collector.add(words.slice(start, end), isBold)
    collector.breakLine()
    start = end + 3
  }
  collector.add(start === 0 ? words : words.slice(start), isBold)
}
