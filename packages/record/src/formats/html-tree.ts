import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  parseFragment,
  type TreeAdapter,
} from 'parse5'

export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode

/** Blink builds no deeper tree either; it bounds what a page of opened tags can cost. */
const maxDepth = 512

/** The longest pages, tariff schedules, have some ten thousand; unclosed tags can multiply each other. */
const maxElements = 500_000

class TooLarge extends Error {}

/**
 * Parses HTML as browsers do (WHATWG), whatever is wrong with it. Null where its tags are nested or multiplied beyond
 * all sense. A comment or a tag that never ends stays text, so that no word is lost.
 *
 * @example
 * parseHtml('<p>The <b>lake', 'fragment')?.childNodes.length // 1
 */
export function parseHtml(html: string, as: 'fragment' | 'page'): HtmlParent | null {
  const options = { scriptingEnabled: false, treeAdapter: boundedAdapter() }
  const source = withEndings(html)
  try {
    return as === 'page' ? parse(source, options) : parseFragment(source, options)
  } catch (error) {
    if (error instanceof TooLarge) return null
    throw error
  }
}

function boundedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let count = 0
  return {
    ...defaultTreeAdapter,
    onItemPush(element) {
      count += 1
      if (count > maxElements || depthOf(element) > maxDepth) throw new TooLarge()
    },
  }
}

function depthOf(element: HtmlElement): number {
  let depth = 0
  for (let at: HtmlParent | null = element; at !== null; at = 'parentNode' in at ? at.parentNode : null)
    depth += 1
  return depth
}

function withEndings(html: string): string {
  const comment = html.lastIndexOf('<!--')
  const closed =
    comment < 0 || html.includes('-->', comment)
      ? html
      : `${html.slice(0, comment)}&lt;${html.slice(comment + 1)}`
  const tag = closed.lastIndexOf('<')
  const isCut = tag >= 0 && !closed.includes('>', tag) && /[a-z/!?]/i.test(closed[tag + 1] ?? '')
  return isCut ? `${closed.slice(0, tag)}&lt;${closed.slice(tag + 1)}` : closed
}

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node

export const isText = (node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode => 'value' in node

export function attributeOf(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null
}

/** Every element below a node, in the order of the page. */
export function elementsOf(parent: HtmlParent): HtmlElement[] {
  const found: HtmlElement[] = []
  const visit = (each: HtmlParent) => {
    for (const node of each.childNodes) {
      if (!isElement(node)) continue
      found.push(node)
      visit(node)
    }
  }
  visit(parent)
  return found
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const blockElements = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre search section summary table ' +
    'tbody td tfoot th thead tr ul',
)
const unseenElements = names(
  'area audio button canvas datalist embed head iframe input map meter nav noembed noframes noscript object option ' +
    'progress script select style svg template textarea title video',
)

/** True for what begins and ends a line of its own. */
export const isBlockElement = (element: HtmlElement) => blockElements.has(element.tagName)

/** True for what no reader reads as words of the text; a heading may be a button that opens what it heads. */
export function isUnseen(element: HtmlElement): boolean {
  if (attributeOf(element, 'hidden') !== null && attributeOf(element, 'hidden') !== 'until-found') return true
  if (/(?:^|;)\s*display:\s*none/.test(attributeOf(element, 'style') ?? '')) return true
  if (unseenElements.has(element.tagName)) return element.tagName !== 'button' || !isInHeading(element)
  const classes = (attributeOf(element, 'class') ?? '').split(/\s+/)
  return (
    classes.some((name) => unseenClasses.has(name)) &&
    !classes.some((name) => /block|flex|grid|inline/.test(name))
  )
}

const isInHeading = ({ parentNode }: HtmlElement) =>
  parentNode !== null && /^h[1-6]$/.test(parentNode.nodeName)

/** What the style sheets of governments hide: by Bootstrap, USWDS, WET, WordPress and Drupal. */
const unseenClasses = names(
  'd-none element-invisible hidden invisible screen-reader-text show-for-sr sr-only usa-sr-only visually-hidden ' +
    'visuallyhidden wb-inv',
)

/** The words of a part in one piece: what begins a new line on the page begins behind a space. */
export function wordsOfNode(node: HtmlNode): string {
  if (isText(node)) return node.value.replaceAll('\u00ad', '')
  if (!isElement(node) || isUnseen(node)) return ''
  const words = node.childNodes.map(wordsOfNode).join('')
  return isBlockElement(node) || node.tagName === 'br' ? ` ${words} ` : words
}
