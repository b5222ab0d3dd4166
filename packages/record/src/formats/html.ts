/** HTML that stands inside Markdown: tables, figures, comments, stray tags. Their words are kept, their tags are not. */

/**
 * Removes tags and finished comments; ends of rows, items and paragraphs become line breaks. A `<` that opens no tag
 * and an unfinished comment stay text, so that no word is lost.
 *
 * @example
 * stripTags('<tr><td>Ferries</td><td>12</td></tr>').trim() // 'Ferries 12'
 */
export function stripTags(html: string): string {
  return withoutComments(html)
    .replace(/<(?:br|\/tr|\/p|\/li|\/div|\/h[1-6]|\/caption)\b[^<>]*>/gi, '\n')
    .replace(/<\/(?:td|th)\b[^<>]*>/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => entities[name] ?? '')
}

function withoutComments(html: string): string {
  let kept = ''
  for (let at = 0; ; ) {
    const start = html.indexOf('<!--', at)
    const end = start < 0 ? -1 : html.indexOf('-->', start)
    if (end < 0) return kept + html.slice(at)
    kept += html.slice(at, start)
    at = end + 3
  }
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
}

const pairedTag =
  /<(\/?)(u|s|b|i|em|strong|sup|sub|span|div|p|table|tr|td|th|ul|ol|li|a|figure|blockquote)\b[^<>]*>/gi

/**
 * The first tag that is opened and never closed, or a comment without its end; null where all is closed.
 *
 * @example
 * unclosedTag('a <u>b</u> <s>c') // { tag: '<s>', start: 11 }
 */
export function unclosedTag(markdown: string): { readonly tag: string; readonly start: number } | null {
  if (!markdown.includes('<')) return null
  const open = new Map<string, number[]>()
  for (const match of markdown.matchAll(pairedTag)) {
    const name = (match[2] ?? '').toLowerCase()
    const starts = open.get(name) ?? []
    if (match[1] === '/') starts.pop()
    else if (!match[0].endsWith('/>')) starts.push(match.index)
    open.set(name, starts)
  }
  const left = [...open].flatMap(([name, starts]) => starts.map((start) => ({ tag: `<${name}>`, start })))
  const comment = markdown.lastIndexOf('<!--')
  if (comment >= 0 && !markdown.includes('-->', comment)) left.push({ tag: '<!--', start: comment })
  return left.sort((a, b) => a.start - b.start)[0] ?? null
}
