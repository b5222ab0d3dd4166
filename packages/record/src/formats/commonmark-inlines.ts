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
  readonly previous: Bracket | null
}

interface Delimiters {
  readonly numdelims: number
  readonly can_open: boolean
  readonly can_close: boolean
}

const original = new Parser().inlineParser

export const inlineRules = {
  parseInline,
  parseLinkDestination,
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
