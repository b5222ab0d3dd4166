import { prune, pruneMenus } from './html-chrome.ts'
import { densest, parentOf, tallyOf } from './html-density.ts'
import type { Footnotes } from './html-footnotes.ts'
import { attributeOf, elementsOf, type HtmlElement, type HtmlParent, isUnseen } from './html-tree.ts'

/**
 * The part of a page that holds its text. What stands around it (menus, notices, share links, related pages) is taken
 * out of the tree; notes that the text points to stay. A page that says which part that is (`main`, `article`) is
 * believed; on any other it is the part whose paragraphs have the most words outside links, from its headline on.
 */
export function mainPart(page: HtmlParent, notes: Footnotes): HtmlParent {
  const kept = partsAround(notes.notes.keys())
  const named = landmark(page)
  prune(named ?? page, kept)
  const part = named ?? headed(page, densest(page))
  pruneMenus(part, kept)
  return part
}

/** The elements and all parts that they stand in. */
export function partsAround(elements: Iterable<HtmlElement>): ReadonlySet<HtmlParent> {
  const around = new Set<HtmlParent>()
  for (const element of elements) {
    for (let at: HtmlParent | null = element; at !== null && !around.has(at); at = parentOf(at))
      around.add(at)
  }
  return around
}

/** The largest of what the page calls its main part; null where it calls nothing so, or a part with hardly a word. */
function landmark(page: HtmlParent): HtmlElement | null {
  const all = elementsOf(page).filter((element) => !isUnseen(element))
  const tally = tallyOf(page)
  const total = tally(page).words
  for (const isNamed of landmarks) {
    const named = all.filter(isNamed).map((element) => ({ element, tally: tally(element) }))
    const largest = named.toSorted((a, b) => b.tally.words - a.tally.words)[0]
    if (largest === undefined) continue
    const { outsideLinks } = largest.tally
    if (outsideLinks >= 20 && outsideLinks > total / 10) return largest.element
  }
  return null
}

const landmarks: readonly ((element: HtmlElement) => boolean)[] = [
  (element) => element.tagName === 'main' || attributeOf(element, 'role') === 'main',
  (element) =>
    /(?:^|\s)(?:articleBody|mainContentOfPage)(?:\s|$)/.test(attributeOf(element, 'itemprop') ?? ''),
  (element) => /^(?:main|content|main-?content|page-content)$/i.test(attributeOf(element, 'id') ?? ''),
  (element) => element.tagName === 'article' || attributeOf(element, 'role') === 'article',
]

/** The smallest part that holds the densest one and the headline of the page. */
function headed(page: HtmlParent, dense: HtmlParent): HtmlParent {
  const headline = elementsOf(page).find((element) => element.tagName === 'h1')
  if (headline === undefined) return dense
  const around = partsAround([headline])
  for (let at: HtmlParent | null = dense; at !== null; at = parentOf(at)) if (around.has(at)) return at
  return dense
}
