import type { Node } from 'commonmark'
import type { LineCollector } from '../blocks.ts'
import { markFrom } from './commonmark-inlines.ts'

/**
 * Hands the words of paragraphs and headings to the collector, in the order of the text, with what a record keeps of their
 * marks: what may head what follows (bold, underlines, italics) and words that are struck out.
 *
 * Two asterisks that pair with none are dropped: who turns a page to Markdown escapes those that are printed. Such a pair
 * opens bold up to its like, in the same paragraph or the next, for pages set words over several paragraphs in bold.
 */
export function inlineCollector(collector: LineCollector, parseInlines: (block: Node) => void) {
  let isBoldBefore = false
  return (block: Node): void => {
    const source = block._string_content ?? ''
    if (markFrom(source, 0) === source.length) {
      addWords(source.trimEnd(), plain, collector)
      isBoldBefore = false
      return
    }
    const style: Style = { strong: 0, underlined: 0, italic: 0, spans: [], struck: 0, strikesLeft: null }
    parseInlines(block)
    let isBold = isBoldBefore && closesBold(block)
    if (isBold) style.strong += 1
    const walker = block.walker()
    for (let step = walker.next(); step !== null; step = walker.next()) {
      const { node, entering } = step
      switch (node.type) {
        case 'text':
          if (node.isLoneMark !== true) {
            addWords(node.literal ?? '', style, collector)
          } else if (isPair(node) && (isBold || mayOpen(node))) {
            isBold = !isBold
            style.strong += isBold ? 1 : -1
          }
          break
        case 'code':
          collector.add(node.literal ?? '', style.strong > 0, style.struck > 0, emphasisOf(style))
          break
        case 'linebreak':
          collector.breakLine()
          break
        case 'strong':
          style.strong += entering ? 1 : -1
          break
        case 'emph':
          style.italic += entering ? 1 : -1
          break
        case 'html_inline':
          if (/^<br\b/i.test(node.literal ?? '')) collector.breakLine()
          else takeTag(node.literal ?? '', style, source)
          break
        default:
          break
      }
    }
    isBoldBefore = isBold
  }
}

/** Whether a paragraph has a lone pair behind its first words. */
function closesBold(block: Node): boolean {
  for (let at = block.firstChild?.next ?? null; at !== null; at = at.next) if (isPair(at)) return true
  return false
}

/** As everywhere in Markdown, what opens stands at once before a word. */
const mayOpen = ({ next }: Node) => next !== null && !/^\s/.test(next.literal ?? '')

const isPair = (node: Node) => node.isLoneMark === true && (node.literal ?? '').length % 4 >= 2

/** The tags that are open. */
interface Style {
  strong: number
  underlined: number
  italic: number
  /** Of each open `span` whether it underlines. */
  readonly spans: boolean[]
  struck: number
  /** How many strikes of the paragraph end that were not yet opened; null before the first. */
  strikesLeft: number | null
}

const plain: Style = { strong: 0, underlined: 0, italic: 0, spans: [], struck: 0, strikesLeft: null }

const emphasisOf = (style: Style) =>
  style.underlined > 0 ? 'underline' : style.italic > 0 ? 'italic' : undefined

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
  const isBold = style.strong > 0
  const isStruck = style.struck > 0
  const emphasis = emphasisOf(style)
  let start = 0
  // Ends of lines are found faster than spaces.
  for (let end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', end + 1)) {
    if (words.charCodeAt(end - 1) !== space || words.charCodeAt(end - 2) !== space) continue
    collector.add(words.slice(start, end), isBold, isStruck, emphasis)
    collector.breakLine()
    start = end + 1
  }
  collector.add(start === 0 ? words : words.slice(start), isBold, isStruck, emphasis)
}

const space = 0x20
