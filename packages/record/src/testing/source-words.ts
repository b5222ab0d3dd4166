/**
 * The words of a source, listed without the reader, so that the two can be held against each other. A raw scan: it knows
 * which characters mark something up, and nothing of blocks, nesting or precedence. A second Markdown library would share
 * rules with the first (both drop a line that looks like a link reference) and hide the words that both lose.
 */

/** A run of letters and digits. */
export interface Word {
  readonly text: string
  /** Only marks of formatting part it from the word before: a reader may print the two as one (`Presi**dent**`). */
  readonly isGlued: boolean
}

export interface SourceWords {
  readonly words: readonly Word[]
  /**
   * Words that mark up rather than say: in comments, tags and their attributes, addresses of links. By the number of
   * words before them. Broken markup is text to one reader and markup to the next, so they may stand in a record.
   */
  readonly hidden: ReadonlyMap<number, readonly string[]>
}

/**
 * Lists the words of a Markdown body. Words of a comment, of a tag and of a link's address are hidden; numbers of lists,
 * marks of footnotes, cells of tables and what stands in code are words.
 *
 * @example
 * markdownWords('1. The **har**bour <!-- old --> [plan](https://lake.example)').words.map((word) => word.text)
 * // ['1', 'The', 'har', 'bour', 'plan']
 */
export function markdownWords(body: string): SourceWords {
  const words: Word[] = []
  const hidden = new Map<number, string[]>()
  let isGlued = false
  for (const match of body.replace(invisible, '').matchAll(piece)) {
    const { word, soft, markup, entity } = match.groups ?? {}
    if (word !== undefined) {
      words.push({ text: word.normalize('NFC'), isGlued })
      isGlued = true
    } else if (soft !== undefined) {
      // Stars, brackets and the like: they part words only if a reader prints them.
    } else if (markup !== undefined || entity !== undefined) {
      const found = wordsIn(markup ?? entity ?? '')
      hidden.set(words.length, [...(hidden.get(words.length) ?? []), ...found])
      isGlued = isGlued && (markup === undefined ? letterEntity : inlineMarkup).test(markup ?? entity ?? '')
    } else {
      isGlued = false
    }
  }
  return { words, hidden }
}

/**
 * Lists the words of a plain text: all of them.
 *
 * @example
 * plainWords('Lake <one>').words.length // 2
 */
export function plainWords(body: string): SourceWords {
  const words = wordsIn(body).map((text) => ({ text, isGlued: false }))
  return { words, hidden: new Map() }
}

/**
 * The runs of letters and digits of a text, in order; characters without width part nothing.
 *
 * @example
 * wordsIn('Lake\u200b-side, 5:00') // ['Lake', 'side', '5', '00']
 */
export function wordsIn(text: string): string[] {
  return (text.replace(invisible, '').match(run) ?? []).map((word) => word.normalize('NFC'))
}

/**
 * A source without its YAML head, which is no part of the body.
 *
 * @example
 * bodyOf('---\ntitle: Lake\n---\nText') // 'Text'
 */
export function bodyOf(source: string): string {
  const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  return text.replace(/^---[^\S\n]*\n(?:[\s\S]*?\n)??---[^\S\n]*(?:\n|$)/, '')
}

/** Soft hyphens, joiners, marks of direction: nothing of them is seen. */
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g

const run = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

const piece = new RegExp(
  [
    `(?<word>${run.source})`,
    // An autolink shows its address.
    String.raw`<(?=[a-z][a-z0-9+.-]{1,31}:[^\s<>]*>|[^\s<>@]+@[^\s<>@]+>)`,
    String.raw`(?<markup><!--(?:-?>|[\s\S]*?-->)|<(?<raw>script|style)\b[^<>]*>[\s\S]*?</\k<raw>\s*>|<[/!?]?[a-z][^<>]*>|\]\(\s*(?:<[^<>\n]*>|(?:[^\s()]|\((?:[^\s()]|\([^\s()]*\))*\))*)(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\))`,
    String.raw`(?<entity>&(?:[a-z][a-z0-9]{1,31}|#\d{1,7}|#x[\da-f]{1,6});)`,
    String.raw`(?<soft>[*_~\x60\\[]+|\])`,
    String.raw`[^\p{L}\p{N}<&*_~\x60\\[\]]+|[<&]`,
  ].join('|'),
  'giu',
)

const inlineTags =
  'a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr'
const inlineMarkup = new RegExp(String.raw`^(?:<!--|\]|</?(?:${inlineTags})\b)`, 'i')

/** `&eacute;` is a letter of a word, `&nbsp;` and `&amp;` part two. */
const letterEntity =
  /^&(?:[a-z](?:acute|grave|circ|uml|tilde|cedil|caron|ring|slash)|[a-z]{2}lig|eth|thorn);$/i
