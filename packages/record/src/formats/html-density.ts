/** Where on a page the words are. */
import { elementsOf, type HtmlNode, type HtmlParent, isElement, isText, isUnseen } from './html-tree.ts'

export const parentOf = (part: HtmlParent): HtmlParent | null =>
  'parentNode' in part ? part.parentNode : null

export interface WordCount {
  readonly all: number
  readonly outsideLinks: number
}

export const wordsIn = (part: HtmlParent): WordCount => countIn(part.childNodes)

function countIn(nodes: readonly HtmlNode[]): WordCount {
  let all = 0
  let linked = 0
  const visit = (each: readonly HtmlNode[], isLinked: boolean) => {
    for (const node of each) {
      if (isText(node)) {
        const count = node.value.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
        all += count
        if (isLinked) linked += count
      } else if (isElement(node) && !isUnseen(node)) visit(node.childNodes, isLinked || node.tagName === 'a')
    }
  }
  visit(nodes, false)
  return { all, outsideLinks: all - linked }
}

/**
 * The part whose paragraphs have the most words outside links. Each paragraph speaks for the part it stands in, and half
 * as loud for the part around that, as in Readability (Arc90, 2010).
 */
export function densest(page: HtmlParent): HtmlParent {
  const scores = scoresIn(page)
  let part = page
  let most = 0
  for (const [each, score] of scores) if (score > most) [part, most] = [each, score]
  // A text that is cut into several parts is all of them.
  for (let up = parentOf(part); up !== null && part !== page; up = parentOf(up)) {
    if ((scores.get(up) ?? 0) > (scores.get(part) ?? 0) * 0.75) part = up
  }
  return part
}

function scoresIn(page: HtmlParent): ReadonlyMap<HtmlParent, number> {
  const scores = new Map<HtmlParent, number>()
  const speak = (part: HtmlParent | null, score: number) => {
    if (part !== null) scores.set(part, (scores.get(part) ?? 0) + score)
  }
  for (const each of [page, ...elementsOf(page)]) {
    const own = each.childNodes.filter(
      (node) => isText(node) || (isElement(node) && inlineElements.has(node.tagName)),
    )
    const words = countIn(own).outsideLinks
    if (words < 3) continue
    let part: HtmlParent | null = paragraphElements.has(each.nodeName) ? parentOf(each) : each
    while (part !== null && listElements.has(part.nodeName)) part = parentOf(part)
    if (part === null) continue
    speak(part, words)
    speak(parentOf(part), words / 2)
  }
  return scores
}

const inlineElements = new Set([
  'a',
  'b',
  'br',
  'em',
  'font',
  'i',
  'q',
  's',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
])
const paragraphElements = new Set(['blockquote', 'dd', 'h2', 'h3', 'h4', 'li', 'p', 'pre'])
const listElements = new Set(['dl', 'li', 'ol', 'ul'])
