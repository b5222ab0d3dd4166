import { Node, Parser } from 'commonmark'
import { type InlineParser, inlineRules } from './commonmark-inlines.ts'

/** What the parser keeps to itself. The version is pinned, and the tests of this file hold what is used of it. */
declare module 'commonmark' {
  interface Node {
    readonly _parent: Node | null
    _string_content: string | null
  }
  interface Parser {
    doc: Node
    tip: Node | null
    lastMatchedContainer: Node
    readonly currentLine: string
    readonly nextNonspace: number
    /** Of ours: the lines stand in a table that is closed further down. */
    isInTable?: boolean
    readonly blocks: Readonly<Record<string, BlockRules>>
    readonly blockStarts: readonly BlockStart[]
    readonly inlineParser: InlineParser
    incorporateLine(line: string): void
    finalize(block: Node, lineNumber: number): void
    addChild(type: string, offset: number): Node
  }
}

interface BlockRules {
  continue(parser: Parser, container: Node): number
}
type BlockStart = (parser: Parser, container: Node) => number

export interface MarkdownTree {
  /** Its paragraphs and headings hold their source until `parseInlines` is called on them. */
  readonly document: Node
  parseInlines(block: Node): void
}

/**
 * Parses Markdown with CommonMark's reference implementation, changed where it is slow or may lose words:
 *
 * - a line that can only begin or continue a paragraph is not held against every kind of block;
 * - marks inside a paragraph are parsed when the reader asks for them, since most paragraphs have none;
 * - blocks nest 64 deep at most, for each line is held against every block that is open;
 * - a tag of the kind that stands between words, or a comment that words follow, begins no HTML block;
 * - a line that looks like a link reference (`[official]: Good day`) stays text;
 * - a line of nothing but white space of any kind parts paragraphs, but not the rows of a table.
 *
 * @example
 * parseMarkdown('The *lake*').document.firstChild?._string_content // 'The *lake*'
 */
export function parseMarkdown(markdown: string): MarkdownTree {
  const parser = Object.assign(new Parser(), changes)
  Object.assign(parser.inlineParser, inlineRules)
  const document = new Node('document', [
    [1, 1],
    [0, 0],
  ])
  const lastTableEnd = markdown.lastIndexOf('</table')
  parser.doc = document
  parser.tip = document
  parser.lastMatchedContainer = document
  for (let start = 0; start < markdown.length; ) {
    const end = parser.tip === document ? wordsEnd(markdown, start) : start
    if (end > start) {
      parser.addChild('paragraph', 0)._string_content = markdown.slice(start, end)
      start = end
    } else {
      const lineEnd = endOfLine(markdown, start)
      const line = markdown.slice(start, lineEnd)
      takeLine(parser, line)
      const isInHtml = parser.tip?.type === 'html_block' && lineEnd < lastTableEnd
      parser.isInTable = isInHtml && endsInTable(line, parser.isInTable)
      start = lineEnd + 1
    }
  }
  while (parser.tip !== null) parser.finalize(parser.tip, 0)
  return { document, parseInlines: (block) => parser.inlineParser.parse(block) }
}

const original = new Parser()
const deepest = 64

const changes = {
  blockStarts: original.blockStarts.map(
    (start): BlockStart =>
      (parser, container) =>
        isDeepest(container) || isTagOfWords(parser) || isCodeOfWords(parser) ? 0 : start(parser, container),
  ),
  blocks: {
    ...original.blocks,
    // It looks for link references in every paragraph otherwise.
    document: { ...original.blocks.document, finalize: () => undefined },
    html_block: { ...original.blocks.html_block, continue: continueHtml },
  },
}

/**
 * A tag of the kind that stands between words, alone on its line, or a comment that words follow. To CommonMark they begin
 * HTML that goes on to the next blank line, where no mark is read.
 */
function isTagOfWords({ currentLine, nextNonspace }: Parser): boolean {
  if (currentLine.charCodeAt(nextNonspace) !== lessThan) return false
  wordTag.lastIndex = nextNonspace
  if (wordTag.test(currentLine)) return true
  if (!currentLine.startsWith('<!--', nextNonspace)) return false
  const end = currentLine.indexOf('-->', nextNonspace)
  return end >= 0 && currentLine.slice(end + 3).trim() !== ''
}

const lessThan = 0x3c
const wordTag =
  /<\/?(?:a|abbr|b|big|br|cite|code|del|em|font|i|img|ins|mark|q|s|small|span|strike|strong|sub|sup|time|u)(?=[\s/>])/iy

/** Backticks that others follow on their line fence nothing. The parser looks for those once for each of the first. */
function isCodeOfWords({ currentLine, nextNonspace }: Parser): boolean {
  let end = nextNonspace
  while (currentLine.charCodeAt(end) === backtick) end += 1
  return end > nextNonspace && currentLine.includes('`', end)
}

const backtick = 0x60

function continueHtml(parser: Parser, container: Node): number {
  return parser.isInTable === true ? 0 : (original.blocks.html_block?.continue(parser, container) ?? 1)
}

function endsInTable(line: string, isInTable = false): boolean {
  const tags = line.toLowerCase()
  const [opened, closed] = [tags.lastIndexOf('<table'), tags.lastIndexOf('</table')]
  return opened === closed ? isInTable : opened > closed
}

function isDeepest(container: Node): boolean {
  let depth = 0
  for (let at: Node | null = container; at !== null; at = at._parent) depth += 1
  return depth > deepest
}

/** The end of the lines from an offset on that can only be words of a paragraph. */
function wordsEnd(markdown: string, start: number): number {
  let end = start
  while (end < markdown.length && isWord(markdown.charCodeAt(end))) end = endOfLine(markdown, end) + 1
  return Math.min(end, markdown.length)
}

function endOfLine(markdown: string, start: number): number {
  const end = markdown.indexOf('\n', start)
  return end < 0 ? markdown.length : end
}

function takeLine(parser: Parser, line: string): void {
  const ink = inkOf(line)
  const code = line.charCodeAt(ink)
  const { tip } = parser
  if (ink === line.length || (code > 127 && line.trim() === '')) {
    // In lists, quotations and code a blank line may mean more than the end of a paragraph.
    if (tip?.type === 'paragraph' && tip._parent?.type === 'document') parser.finalize(tip, 0)
    else if (tip?.type !== 'document') parser.incorporateLine('')
  } else if (tip?.type === 'paragraph' && !opensBlock(code)) {
    tip._string_content += `${line.slice(ink)}\n`
  } else {
    parser.incorporateLine(code === hash ? line.replace(/[ \t]{65,}/g, longGap) : line)
  }
}

const hash = 0x23
/** The parser reads a gap in a heading once for each of its spaces; a longer one says no more. */
const longGap = ' '.repeat(64)

/** Where a line's first character is that is no space or tab. */
function inkOf(line: string): number {
  let ink = 0
  for (let code = line.charCodeAt(0); code === 0x20 || code === 0x09; code = line.charCodeAt(ink)) ink += 1
  return ink
}

/** Whether a line that begins with a character can only begin or go on a paragraph, and is not blank. */
const isWord = (code: number) =>
  code < 128 ? code > 0x20 && openers[code] === 0 : !/\s/.test(String.fromCharCode(code))

/** The characters that CommonMark's blocks open with: ``# ` ~ * + _ = < > -`` and digits. */
const opensBlock = (code: number) => code < 128 && openers[code] === 1
const openers = Uint8Array.from({ length: 128 }, (_, code) =>
  /[#`~*+_=<>\d-]/.test(String.fromCharCode(code)) ? 1 : 0,
)
