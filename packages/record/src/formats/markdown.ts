import { type Node, Parser } from 'commonmark'
import { type Block, collectLines } from '../blocks.ts'
import { withBoldHeadings } from './bold-headings.ts'
import { stripTags } from './html.ts'

/**
 * Reads Markdown into blocks. The tokenizer is CommonMark's reference implementation with two of its rules relaxed,
 * because the texts come from web pages turned to Markdown by pandoc:
 *
 * - emphasis may open or close beside a no-break space or punctuation (`**Aim:\u00a0**The`), which CommonMark's
 *   flanking rules forbid and which would leave asterisks in about one document of eight;
 * - a line that looks like a link reference (`[official]: Good day`) stays text, so that no word is lost.
 *
 * @example
 * markdownBlocks('**Aims**\n\n-   One\n-   Two').map((block) => block.kind) // ['heading', 'list-item', 'list-item']
 */
export function markdownBlocks(markdown: string): Block[] {
  const blocks: Block[] = []
  const collector = collectLines()
  let strong = 0
  let depth = 0

  const emit = (kind: Block['kind'], level: number) => {
    const lines = collector.take()
    if (lines.length > 0) blocks.push({ kind, level, lines })
  }
  const emitText = () => (depth > 0 ? emit('list-item', depth) : emit('paragraph', 0))

  const walker = parse(markdown).walker()
  for (let step = walker.next(); step !== null; step = walker.next()) {
    const { node, entering } = step
    switch (node.type) {
      case 'text':
      case 'code':
        collector.add(node.literal ?? '', strong > 0)
        break
      case 'softbreak':
        collector.add(' ', strong > 0)
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
      case 'paragraph':
        if (!entering) emitText()
        break
      case 'heading':
        if (!entering) emit('heading', node.level)
        break
      case 'list':
        depth += entering ? 1 : -1
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

function parse(markdown: string): Node {
  const parser = new Parser()
  const inline = Reflect.get(parser, 'inlineParser')
  Object.assign(inline, {
    scanDelims: relaxed(inline.scanDelims),
    parseLinkDestination: bounded(inline.parseLinkDestination),
    parseReference: () => 0,
  })
  // A line of nothing but spaces of any kind parts paragraphs on these pages.
  return parser.parse(markdown.replace(/^[^\S\n]+$/gm, ''))
}

interface Delimiters {
  readonly numdelims: number
  readonly can_open: boolean
  readonly can_close: boolean
}
interface InlineScanner {
  readonly subject: string
  readonly pos: number
}
type ScanDelims = (this: InlineScanner, code: number) => Delimiters | null

const asterisk = 0x2a

function relaxed(scanDelims: ScanDelims): ScanDelims {
  return function scan(code) {
    const found = scanDelims.call(this, code)
    if (found === null || code !== asterisk) return found
    const before = this.subject[this.pos - 1] ?? '\n'
    const after = this.subject[this.pos + found.numdelims] ?? '\n'
    return {
      numdelims: found.numdelims,
      can_open: !isBreak(after),
      can_close: !(isBreak(before) && isBreak(after)) && this.pos > 0,
    }
  }
}

type ParseDestination = (this: InlineScanner) => string | null

/** CommonMark lets a reader bound the brackets inside an address; unbounded, a page of "[a](b" takes minutes. */
function bounded(parseDestination: ParseDestination): ParseDestination {
  return function parseBounded() {
    tooManyBrackets.lastIndex = this.pos
    return tooManyBrackets.test(this.subject) ? null : parseDestination.call(this)
  }
}

const tooManyBrackets = /(?:[^\s()]*\(){33}/y

const isBreak = (character: string) => character === ' ' || character === '\t' || character === '\n'
