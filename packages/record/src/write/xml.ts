/** XML as trees, and the text that may stand in them. */
import { toXml } from 'xast-util-to-xml'
import { type Attributes, type Result, x } from 'xastscript'

/** An element or text. */
export type XmlNode = Result | string

/**
 * Text with every character that XML 1.0 (section 2.2) forbids, control characters and halves of surrogate pairs,
 * replaced by U+FFFD: a document that holds one is no XML, however it is escaped.
 *
 * @example
 * xmlCharacters('bell\u0007, tab\t') // 'bell\ufffd, tab\t'
 */
export function xmlCharacters(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')
}

/**
 * An element that holds elements only, each on a line of its own.
 *
 * @example
 * xmlDocument(group('a', {}, ['b', 'c'])).split('\n').slice(1) // ['<a>', 'b', 'c', '</a>', '']
 */
export function group(name: string, attributes: Attributes, children: readonly XmlNode[]): Result {
  return x(name, attributes, [...children.flatMap((child) => ['\n', child]), '\n'])
}

/**
 * An XML document in UTF-8 with its declaration. Whatever the words hold, it is well-formed.
 *
 * @example
 * xmlDocument(group('a', { b: '"c" & d' }, [])).split('\n')[1] // '<a b="&quot;c&quot; &amp; d">'
 */
export function xmlDocument(root: Result): string {
  clean(root)
  const xml = toXml(root, { closeEmptyElements: true, tightClose: true })
  const named = xml.replace(/&#x(?:26|3C|22);/g, (reference) => names[reference] ?? reference)
  // Section 2.4: the end of a CDATA section may not stand in words as it is.
  return `<?xml version="1.0" encoding="UTF-8"?>\n${named.replaceAll(']]>', ']]&gt;')}\n`
}

const names: Readonly<Record<string, string>> = { '&#x26;': '&amp;', '&#x3C;': '&lt;', '&#x22;': '&quot;' }

/** The serializer drops what XML forbids, and would join the words on both sides of it. */
function clean(node: Result | Result['children'][number]): void {
  if (node.type === 'text') node.value = xmlCharacters(node.value)
  if ('attributes' in node) {
    for (const [name, value] of Object.entries(node.attributes)) {
      if (typeof value === 'string') node.attributes[name] = xmlCharacters(value)
    }
  }
  if ('children' in node) for (const child of node.children) clean(child)
}
