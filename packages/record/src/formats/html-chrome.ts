/** What stands around the text of a page and is no part of it. */
import { densest, parentOf, type Tally, tallyOf } from './html-density.ts'
import { attributeOf, type HtmlElement, type HtmlParent, isElement, isUnseen } from './html-tree.ts'

/**
 * Takes out of the tree what is no text by what it is, by its role, or by what its author calls it.
 *
 * @param kept parts that stay whatever they are
 */
export function prune(part: HtmlParent, kept: ReadonlySet<HtmlParent>): void {
  const tally = tallyOf(part)
  const total = tally(part).words
  const visit = (parent: HtmlParent, mayBeFiling: boolean) => {
    parent.childNodes = parent.childNodes.filter((node) => {
      if (!isElement(node) || kept.has(node)) return true
      if (isUnseen(node) || (mayBeFiling && isFiling(node, tally(node)))) return false
      return !isCalledChrome(node) || holdsTheText(tally(node), total)
    })
    for (const node of parent.childNodes)
      if (isElement(node)) visit(node, mayBeFiling && !cells.has(node.tagName))
  }
  visit(part, true)
}

/** Around the densest part, what is mostly links leads elsewhere; in it, links are what the text is about. */
export function pruneMenus(part: HtmlParent, kept: ReadonlySet<HtmlParent>): void {
  const dense = densest(part)
  const around = new Set<HtmlParent>()
  for (let at: HtmlParent | null = dense; at !== null && at !== part; at = parentOf(at)) around.add(at)
  if (around.size === 0) return
  const tally = tallyOf(part)
  const visit = (parent: HtmlParent) => {
    parent.childNodes = parent.childNodes.filter((node) => {
      if (!isElement(node) || around.has(node) || kept.has(node)) return true
      const { words, outsideLinks } = tally(node)
      return words < 3 || outsideLinks > words / 2
    })
    for (const node of parent.childNodes) if (isElement(node) && node !== dense) visit(node)
  }
  visit(part)
}

function isCalledChrome(element: HtmlElement): boolean {
  const name = element.tagName
  if (name === 'footer') return element.parentNode?.nodeName !== 'blockquote'
  if (chromeElements.has(name) || chromeRoles.has(attributeOf(element, 'role') ?? '')) return true
  const called = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`
  return called.split(/\s+/).some((each) => chromeNames.test(each))
}

/** A frame that bears the name of chrome and holds the headline or much of the text is none. */
const holdsTheText = ({ outsideLinks, hasHeadline }: Tally, total: number) =>
  outsideLinks > total * 0.4 || hasHeadline

const chromeElements = new Set(['aside', 'dialog', 'form'])

const chromeRoles = new Set(
  'alert alertdialog banner complementary contentinfo dialog menu menubar navigation search toolbar'.split(
    ' ',
  ),
)

const chromeNames = new RegExp(
  `(?:^|[-_])(?:${[
    'addthis|breadcrumbs?|comments?(?:-area|-list|-section)?$|cookies?|consent|disclaimer|disqus',
    'entry-(?:footer|meta)|feedback|follow-?us|last-review|navbar|newsletter|outbrain|pagedetails|pager|pagination',
    'popup|post-(?:date|navigation|terms)|posted-on|print(?:-page|-link|-button)?$|promo$|recommended|related',
    'share|sharedaddy|sharethis|sharing|sidebar|skip-link|social(?:$|-(?:bar|icons|links|media|nav|share))|sponsored',
    'subscribe|subscription|survey$|taboola|tags$|tag-(?:cloud|links|list)|toolbar',
  ].join('|')})(?:$|[-_])`,
  'i',
)

const cells = new Set(['td', 'th', 'li'])

/** Where and when a page is filed: links to its tags and categories, and a date by itself. */
const isFiling = (element: HtmlElement, { words, filed }: Tally) =>
  element.tagName !== 'time' && words > 0 && filed >= words
