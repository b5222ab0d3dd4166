import type { PdfLine } from './pdf-lines.ts'

/**
 * What stands between the last word of a line and the first of the next: a space, nothing (the word was cut), or the
 * hyphen that belongs to the word. The document's own words decide: it has "programme", or it has "long" and "term".
 */
export function hyphenReader(lines: readonly PdfLine[]): (end: string, start: string) => ' ' | '' | '-' {
  const words = new Set<string>()
  for (const line of lines) {
    for (const word of line.text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*(?!-$)/gu) ?? []) {
      words.add(word)
      for (const part of word.split('-')) words.add(part)
    }
  }
  return (end, start) => {
    if (/[\p{L}\p{N}][—–]$/u.test(end) || end.endsWith('/')) return ''
    const cut = /([\p{L}\p{N}'’]+)[-\u2010\u00ad]$/u.exec(end)?.[1]
    const next = /^[\p{L}\p{N}'’]+/u.exec(start)?.[0]
    if (cut === undefined || next === undefined) return ' '
    if (end.endsWith('\u00ad')) return ''
    const [first, second] = [cut.toLowerCase(), next.toLowerCase()]
    if (/^[\p{Lu}\p{N}]/u.test(next) || /\p{N}$/u.test(cut)) return '-'
    if (words.has(first + second)) return ''
    if (words.has(`${first}-${second}`) || /-[\p{L}\p{N}]+-$/u.test(end) || /^\p{L}+-/u.test(start))
      return '-'
    return first.length > 2 && second.length > 2 && words.has(first) && words.has(second) ? '-' : ''
  }
}
