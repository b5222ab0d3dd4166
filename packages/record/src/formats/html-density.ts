/** Where on a page the words are. */
import {
  attributeOf,
  elementsOf,
  type HtmlNode,
  type HtmlParent,
  isElement,
  isText,
  isUnseen,
} from './html-tree.ts'

export const parentOf = (part: HtmlParent): HtmlParent | null =>
  'parentNode' in part ? part.parentNode : null

/** What stands in a part of a page. */
export interface Tally {
  /** Words that a reader sees. */
  readonly words: number
  /** Those of them that are no link. */
  readonly outsideLinks: number
  /** Those that say when and where a page is filed: a `time`, a link to a tag or category. */
  readonly filed: number
  readonly hasHeadline: boolean
}

const nothing: Tally = { words: 0, outsideLinks: 0, filed: 0, hasHeadline: false }

/** Tallies a whole page in one walk, for parts stand in parts; what is taken out of it later still counts. */
export function tallyOf(page: HtmlParent): (part: HtmlParent) => Tally {
  const tallies = new Map<HtmlParent, Tally>()
  const visit = (part: HtmlParent): Tally => {
    let [words, outsideLinks, filed, hasHeadline] = [0, 0, 0, false]
    for (const node of part.childNodes) {
      const within = isText(node) ? textTally(node.value) : isElement(node) ? visit(node) : nothing
      if (isElement(node) && isUnseen(node)) continue
      words += within.words
      if (node.nodeName !== 'a') outsideLinks += within.outsideLinks
      filed += isFiled(node) ? within.words : within.filed
      hasHeadline ||= within.hasHeadline || node.nodeName === 'h1'
    }
    const tally = { words, outsideLinks, filed, hasHeadline }
    tallies.set(part, tally)
    return tally
  }
  visit(page)
  return (part) => tallies.get(part) ?? nothing
}

function textTally(text: string): Tally {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return { words, outsideLinks: words, filed: 0, hasHeadline: false }
}

const isFiled = (node: HtmlNode) =>
  isElement(node) && (node.tagName === 'time' || /\b(?:tag|category)\b/.test(attributeOf(node, 'rel') ?? ''))

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
  const tally = tallyOf(page)
  const scores = new Map<HtmlParent, number>()
  const speak = (part: HtmlParent | null, score: number) => {
    if (part !== null) scores.set(part, (scores.get(part) ?? 0) + score)
  }
  for (const each of [page, ...elementsOf(page)]) {
    const words = each.childNodes.reduce((sum, node) => {
      if (isText(node)) return sum + textTally(node.value).words
      return isElement(node) && inlineElements.has(node.tagName) ? sum + tally(node).outsideLinks : sum
    }, 0)
    if (words < 3) continue
    let part: HtmlParent | null = paragraphElements.has(each.nodeName) ? parentOf(each) : each
    while (part !== null && listElements.has(part.nodeName)) part = parentOf(part)
    if (part === null) continue
    speak(part, words)
    speak(parentOf(part), words / 2)
  }
  return scores
}

/** What a paragraph is made of; links speak for nothing. */
const inlineElements = new Set(['b', 'em', 'font', 'i', 'q', 's', 'span', 'strong', 'sub', 'sup', 'u'])
const paragraphElements = new Set(['blockquote', 'dd', 'h2', 'h3', 'h4', 'li', 'p', 'pre'])
const listElements = new Set(['dl', 'li', 'ol', 'ul'])
