import { type Node, Parser } from 'commonmark'
import { type InlineParser, inlineRules } from './commonmark-inlines.ts'

/** What the parser keeps to itself. The version is pinned, and the tests of this file hold what is used of it. */
declare module 'commonmark' {
  interface Node {
    readonly _parent: Node | null
    _string_content: string | null
  }
  interface Parser {
    readonly tip: Node | null
    lineNumber: number
    lastLineLength: number
    readonly blocks: Readonly<Record<string, object>>
    readonly blockStarts: readonly BlockStart[]
    readonly inlineParser: InlineParser
    incorporateLine(line: string): void
    finalize(block: Node, lineNumber: number): void
    addChild(type: string, offset: number): Node
  }
}

type BlockStart = (parser: Parser, container: Node) => number

export interface MarkdownTree {
  /** Its paragraphs and headings hold their source until `parseInlines` is called on them. */
  readonly document: Node
  parseInlines(block: Node): void
}

/**
 * Parses Markdown with CommonMark's reference implementation, in its own classes but for what is slow or unsafe in them:
 *
 * - a line that can only go on or begin a paragraph is added to it without trying every kind of block;
 * - emphasis and links are left to the reader, who needs them in a paragraph that holds marks only;
 * - blocks nest 64 deep at most, for each line is held against every block that is open;
 * - a line that looks like a link reference (`[official]: Good day`) stays text, so that no word is lost;
 * - a line of nothing but white space of any kind parts paragraphs.
 *
 * @example
 * parseMarkdown('The *lake*').document.firstChild?._string_content // 'The *lake*\n'
 */
export function parseMarkdown(markdown: string): MarkdownTree {
  const parser = Object.assign(new Parser(), blockRules)
  Object.assign(parser.inlineParser, inlineRules)
  const document = parser.parse(withoutLongGaps(markdown))
  return { document, parseInlines: (block) => parser.inlineParser.parse(block) }
}

/** Longer gaps lay out a page and say nothing; some patterns of the parser read a gap once for each of its spaces. */
function withoutLongGaps(markdown: string): string {
  return markdown.includes(longGap) || markdown.includes('\t\t')
    ? markdown.replace(/[ \t]{65,}/g, longGap)
    : markdown
}

const longGap = ' '.repeat(64)

const original = new Parser()
const deepest = 64

const blockRules = {
  blockStarts: original.blockStarts.map(
    (start): BlockStart =>
      (parser, container) =>
        isDeepest(container) ? 0 : start(parser, container),
  ),
  // Looks for link references in every paragraph otherwise.
  blocks: { ...original.blocks, document: { ...original.blocks.document, finalize: () => undefined } },
  processInlines: () => undefined,
  incorporateLine,
}

function isDeepest(container: Node): boolean {
  let depth = 0
  for (let at: Node | null = container; at !== null; at = at._parent) depth += 1
  return depth > deepest
}

function incorporateLine(this: Parser, line: string): void {
  const { tip } = this
  const ink = inkOf(line)
  const code = line.charCodeAt(ink)
  if (ink === line.length || (code > 127 && line.trim() === '')) {
    endParagraph(this)
  } else if (mayOpenBlock(code) || tip === null) {
    original.incorporateLine.call(this, line)
  } else if (tip.type === 'paragraph') {
    this.lineNumber += 1
    this.lastLineLength = line.length
    tip._string_content += `${line.slice(ink)}\n`
  } else if (tip.type === 'document' && ink === 0) {
    this.lineNumber += 1
    this.lastLineLength = line.length
    this.addChild('paragraph', 0)._string_content = `${line}\n`
  } else {
    original.incorporateLine.call(this, line)
  }
}

/** A blank line ends a paragraph of the document; what else it means, in lists and code, the parser knows. */
function endParagraph(parser: Parser): void {
  const { tip } = parser
  const isOfDocument = tip?.type === 'document' || tip?._parent?.type === 'document'
  if (tip === null || !isOfDocument || (tip.type !== 'paragraph' && tip.type !== 'document')) {
    original.incorporateLine.call(parser, '')
    return
  }
  if (tip.type === 'paragraph') parser.finalize(tip, parser.lineNumber)
  parser.lineNumber += 1
  parser.lastLineLength = 0
}

/** Where a line's first character is that is no space or tab. */
function inkOf(line: string): number {
  let ink = 0
  for (let code = line.charCodeAt(0); code === 0x20 || code === 0x09; code = line.charCodeAt(ink)) ink += 1
  return ink
}

/** The characters that CommonMark's blocks open with: ``# ` ~ * + _ = < > -`` and digits. */
const mayOpenBlock = (code: number) => openers[code] === 1
const openers = Uint8Array.from({ length: 128 }, (_, code) =>
  /[#`~*+_=<>\d-]/.test(String.fromCharCode(code)) ? 1 : 0,
)
