/** The parser of emphasis, links and tags, with two of its rules relaxed and its running time bounded. */
import { Node, Parser } from 'commonmark'

declare module 'commonmark' {
  interface Node {
    /** Of ours: the text is two unescaped asterisks or more, as far as they pair with no others. */
    isLoneMark?: boolean
  }
}

/** What the parser keeps to itself, as far as it is changed here. */
export interface InlineParser {
  readonly subject: string
  pos: number
  readonly brackets: Bracket | null
  /** Of ours: what of the subject was searched through to its end. */
  searched?: Searched
  parse(block: Node): void
  parseInline(block: Node): boolean
  parseHtmlTag(block: Node): boolean
  parseBackticks(block: Node): boolean
  parseLinkDestination(): string | null
  parseLinkTitle(): string | null
  addBracket(node: Node, index: number, isImage: boolean): void
  scanDelims(code: number): Delimiters | null
}

interface Bracket {
  /** Of ours: how many are open below it. */
  depth?: number
}

interface Searched {
  readonly subject: string
  /** What closes a tag and does not occur. */
  readonly missing: Set<string>
  /** By their length, where the last row of as many backticks begins. */
  ticks?: ReadonlyMap<number, number>
}

interface Delimiters {
  readonly numdelims: number
  readonly can_open: boolean
  readonly can_close: boolean
}

const original = new Parser().inlineParser

export const inlineRules = {
  parseInline,
  parseHtmlTag,
  parseBackticks,
  parseLinkDestination,
  parseLinkTitle,
  addBracket,
  scanDelims,
}

/** Words up to the next character that may be a mark are one text, line breaks included. */
function parseInline(this: InlineParser, block: Node): boolean {
  const { subject, pos } = this
  const end = markFrom(subject, pos)
  if (end === pos) {
    const isFound = original.parseInline.call(this, block)
    if (isFound && subject.startsWith('**', pos) && block.lastChild !== null)
      block.lastChild.isLoneMark = true
    return isFound
  }
  const words = new Node('text')
  words.literal = subject.slice(pos, end)
  block.appendChild(words)
  this.pos = end
  return true
}

/** Where the next character from an offset on is that may be a mark; the text's length where none follows. */
export function markFrom(text: string, from: number): number {
  mark.lastIndex = from
  return mark.test(text) ? mark.lastIndex - 1 : text.length
}

const mark = /[`[\]\\<&*_!]/g

const asterisk = 0x2a

/**
 * Emphasis may open or close beside a no-break space or punctuation, which CommonMark's flanking rules forbid and which
 * would leave asterisks in about one document of eight that pandoc turned to Markdown.
 */
function scanDelims(this: InlineParser, code: number): Delimiters | null {
  if (code !== asterisk) return original.scanDelims.call(this, code)
  const { subject, pos } = this
  let end = pos
  while (subject.charCodeAt(end) === asterisk) end += 1
  const isAfterBreak = isBreak(subject.charCodeAt(pos - 1))
  const isBeforeBreak = isBreak(subject.charCodeAt(end))
  return {
    numdelims: end - pos,
    can_open: !isBeforeBreak,
    // A line of `**` alone closes what is bold above it.
    can_close: pos > 0 && !(isAfterBreak && isBeforeBreak && end - pos === 1),
  }
}

/** A space, a tab, a line break, or no character at all. */
const isBreak = (code: number) => code === 0x20 || code === 0x09 || code === 0x0a || Number.isNaN(code)

/** CommonMark lets a reader bound the brackets inside an address; unbounded, a page of "[a](b" takes minutes. */
function parseLinkDestination(this: InlineParser): string | null {
  tooManyBrackets.lastIndex = this.pos
  return tooManyBrackets.test(this.subject) ? null : original.parseLinkDestination.call(this)
}

const tooManyBrackets = /(?:[^\s()]*\(){33}/y

/** A title ends at the first of its marks that is not escaped. The parser's own pattern takes exponential time on others. */
function parseLinkTitle(this: InlineParser): string | null {
  const { subject, pos } = this
  const opening = subject.charAt(pos)
  const closing = opening === '(' ? ')' : opening
  if (opening !== '"' && opening !== "'" && opening !== '(') return null
  for (let at = pos + 1; at < subject.length; at++) {
    const character = subject.charAt(at)
    if (character === '\\') at += 1
    else if (character === closing) {
      this.pos = at + 1
      return subject.slice(pos + 1, at)
    } else if (character === '(' && opening === '(') return null
  }
  return null
}

/** Every link looks through all brackets that are open before it. */
function addBracket(this: InlineParser, node: Node, index: number, isImage: boolean): void {
  const depth = (this.brackets?.depth ?? 0) + 1
  if (depth > mostBrackets) return
  original.addBracket.call(this, node, index, isImage)
  if (this.brackets !== null) this.brackets.depth = depth
}

const mostBrackets = 100

/** A comment and the like is looked for to the end of the paragraph, so a missing end is looked for once. */
function parseHtmlTag(this: InlineParser, block: Node): boolean {
  const { subject, pos } = this
  const end = endOfTag(subject, pos)
  if (end !== null) {
    const { missing } = searchedOf(this)
    if (missing.has(end)) return false
    if (!subject.includes(end, pos)) {
      missing.add(end)
      return false
    }
  }
  return original.parseHtmlTag.call(this, block)
}

function endOfTag(subject: string, pos: number): string | null {
  if (subject.startsWith('<!--', pos)) return '-->'
  if (subject.startsWith('<?', pos)) return '?>'
  if (subject.startsWith('<![CDATA[', pos)) return ']]>'
  return subject.startsWith('<!', pos) ? '>' : null
}

/** The same for backticks that no row of as many closes. */
function parseBackticks(this: InlineParser, block: Node): boolean {
  const { subject, pos } = this
  let end = pos
  while (subject.charCodeAt(end) === backtick) end += 1
  const searched = searchedOf(this)
  searched.ticks ??= lastRows(subject)
  if ((searched.ticks.get(end - pos) ?? 0) >= end) return original.parseBackticks.call(this, block)
  const ticks = new Node('text')
  ticks.literal = subject.slice(pos, end)
  block.appendChild(ticks)
  this.pos = end
  return true
}

const backtick = 0x60

function lastRows(subject: string): ReadonlyMap<number, number> {
  const last = new Map<number, number>()
  for (const { 0: row, index } of subject.matchAll(/`+/g)) last.set(row.length, index)
  return last
}

function searchedOf(parser: InlineParser): Searched {
  if (parser.searched?.subject !== parser.subject) {
    parser.searched = { subject: parser.subject, missing: new Set() }
  }
  return parser.searched
}
