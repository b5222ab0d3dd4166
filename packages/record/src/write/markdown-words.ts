/**
 * Escapes the words of a record so that Markdown means exactly them. Lines stay lines: each but the last ends in a hard
 * break.
 *
 * @param indent what a line after the first begins with, so that it stays in its list item
 *
 * @example
 * markdownWords('1. The *lake*\n# is [wide]') // '1\\. The \\*lake\\*\\\n\\# is \\[wide\\]'
 */
export function markdownWords(text: string, indent = ''): string {
  return text.split('\n').map(escapedLine).join(`\\\n${indent}`)
}

/** Characters that Markdown drops at the ends of a line, or takes for an end, stand as numbers. */
function escapedLine(line: string): string {
  return line
    .replace(/[\\`*_[\]<~]|&(?=[#\p{L}])/gu, '\\$&')
    .replace(opening, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
    .replace(/(?<=\s)#$/, '\\#')
    .replace(/^\s+|\s+$|[\r\v\f\u2028\u2029\ufffd]/gu, numbered)
}

/** What opens a heading, a quote, a list item, or underlines the line above. */
const opening = /^(?:>|#(?=#{0,5}(?:\s|$))|[-+](?=\s|$)|[-=](?=[-=\s]*$)|\d{1,9}(?=[.)](?:\s|$)))/

const numbered = (characters: string) =>
  Array.from(characters, (character) => `&#x${character.codePointAt(0)?.toString(16)};`).join('')
