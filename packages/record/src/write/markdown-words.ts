import type { Run } from './struck-runs.ts'

/**
 * Writes lines of words as Markdown that means exactly these words; what is struck out stands in `<s>`.
 *
 * @param lineBreak what parts one line from the next: a hard break, and the indent of a list item
 *
 * @example
 * markdownLines([[{ words: 'in ', isStruck: false }, { words: 'May', isStruck: true }]], '<br>') // 'in <s>May</s>'
 */
export function markdownLines(lines: readonly (readonly Run[])[], lineBreak: string): string {
  const lineOf = (runs: readonly Run[]) =>
    runs.map(({ words, isStruck }, index) => {
      const isFirst = index === 0 && !isStruck
      const isLast = index === runs.length - 1 && !isStruck
      const escaped = markdownWords(words, { isFirst, isLast })
      return isStruck ? `<s>${escaped}</s>` : escaped
    })
  return lines.map((runs) => lineOf(runs).join('')).join(lineBreak)
}

/**
 * Escapes what Markdown would take for its own in the words of a line. Characters that it drops at the ends of a line,
 * or takes for an end, stand as numbers.
 *
 * @param place whether the line begins and ends with these words
 *
 * @example
 * markdownWords('1. The *lake* is [wide]') // '1\\. The \\*lake\\* is \\[wide\\]'
 */
export function markdownWords(text: string, place = { isFirst: true, isLast: true }): string {
  let escaped = text.replace(/[\\`*_[\]<~]|&(?=[#\p{L}])/gu, '\\$&')
  if (place.isFirst) escaped = escaped.replace(opening, escapedOpening).replace(/^\s+/, numbered)
  if (place.isLast) escaped = escaped.replace(/(?<=\s)#(?=#*$)/, '\\#').replace(/\s+$/, numbered)
  return escaped.replace(/[\r\v\f\u2028\u2029\ufffd]/g, numbered)
}

/** What opens a heading, a quote, a list item, or underlines the line above. */
const opening = /^(?:>|#(?=#{0,5}(?:\s|$))|[-+](?=\s|$)|[-=](?=[-=\s]*$)|\d{1,9}(?=[.)](?:\s|$)))/
const escapedOpening = (mark: string) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`)

const numbered = (characters: string) =>
  Array.from(characters, (character) => `&#x${character.codePointAt(0)?.toString(16)};`).join('')
