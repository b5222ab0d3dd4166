import type { Node } from 'commonmark'
import type { LineCollector } from '../blocks.ts'
import { markFrom } from './commonmark-inlines.ts'

/**
 * Hands the words of a paragraph or heading to the collector, with what a record keeps of their marks: bold and
 * underlined beginnings, which may head what follows, and words that are struck out.
 */
export function collectInlines(
  block: Node,
  parseInlines: (block: Node) => void,
  collector: LineCollector,
): void {
  const source = block._string_content ?? ''
  const style: Style = { strong: 0, underlined: 0, spans: [], struck: 0, strikesLeft: null }
  if (markFrom(source, 0) === source.length) {
    addWords(source.trim(), style, collector)
    return
  }
  parseInlines(block)
  const walker = block.walker()
  for (let step = walker.next(); step !== null; step = walker.next()) {
    const { node, entering } = step
    switch (node.type) {
      case 'text':
        addWords(node.literal ?? '', style, collector)
        break
      case 'code':
        collector.add(node.literal ?? '', isSetOff(style), style.struck > 0)
        break
      case 'linebreak':
        collector.breakLine()
        break
      case 'strong':
        style.strong += entering ? 1 : -1
        break
      case 'html_inline':
        if (/^<br\b/i.test(node.literal ?? '')) collector.breakLine()
        else takeTag(node.literal ?? '', style, source)
        break
      default:
        break
    }
  }
}

/** The tags that are open. */
interface Style {
  strong: number
  underlined: number
  /** Of each open `span` whether it underlines. */
  readonly spans: boolean[]
  struck: number
  /** How many strikes of the paragraph end that were not yet opened; null before the first. */
  strikesLeft: number | null
}

const isSetOff = (style: Style) => style.strong > 0 || style.underlined > 0

function takeTag(tag: string, style: Style, source: string): void {
  const [, slash, name = ''] = /^<(\/?)([a-z]+)/i.exec(tag) ?? []
  const by = slash === '/' ? -1 : 1
  switch (name.toLowerCase()) {
    case 'b':
    case 'strong':
      style.strong = Math.max(0, style.strong + by)
      break
    case 'u':
      style.underlined = Math.max(0, style.underlined + by)
      break
    case 'span': {
      if (by > 0) style.spans.push(/\bunderline\b/.test(tag))
      const isUnderlined = by > 0 ? style.spans.at(-1) : style.spans.pop()
      if (isUnderlined === true) style.underlined = Math.max(0, style.underlined + by)
      break
    }
    case 's':
    case 'del':
    case 'strike':
      style.strikesLeft ??= source.match(strikeEnd)?.length ?? 0
      // A strike that never ends strikes nothing out.
      if (by > 0 && style.strikesLeft-- <= 0) break
      style.struck = Math.max(0, style.struck + by)
      break
    default:
      break
  }
}

const strikeEnd = /<\/(?:s|del|strike)\s*>/gi

/** Two spaces at the end of a line part it from the next. */
function addWords(words: string, style: Style, collector: LineCollector): void {
  const isBold = isSetOff(style)
  const isStruck = style.struck > 0
  let start = 0
  for (let end = words.indexOf('  \n'); end >= 0; end = words.indexOf('  \n', start)) {
    collector.add(words.slice(start, end), isBold, isStruck)
    collector.breakLine()
    start = end + 3
  }
  collector.add(start === 0 ? words : words.slice(start), isBold, isStruck)
}
