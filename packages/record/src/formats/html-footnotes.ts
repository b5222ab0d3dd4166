import { fold } from '../blocks.ts'
import {
  attributeOf,
  elementsOf,
  type HtmlElement,
  type HtmlParent,
  isBlockElement,
  wordsOfNode,
} from './html-tree.ts'

export interface Footnotes {
  /** The part that holds a note, and the mark that points to it. */
  readonly notes: ReadonlyMap<HtmlElement, string>
  /** The links to the notes, each with its mark. */
  readonly references: ReadonlyMap<HtmlElement, string>
  /** What only leads back, or repeats the mark. */
  readonly returns: ReadonlySet<HtmlElement>
}

/**
 * The footnotes of a page: a link whose words are a mark ("1", "[a]", "*") leads to a part below that leads back to it.
 * Every way of writing footnotes does that, whatever it names them.
 */
export function footnotesOf(part: HtmlParent): Footnotes {
  const elements = elementsOf(part)
  const links = elements.filter((element) => targetOf(element) !== null)
  const notes = new Map<HtmlElement, string>()
  const references = new Map<HtmlElement, string>()
  const returns = new Set<HtmlElement>()
  if (links.length < 2) return { notes, references, returns }

  const named = new Map<string, HtmlElement>()
  for (const element of elements) {
    for (const name of namesOf(element)) if (!named.has(name)) named.set(name, element)
  }
  const within = subtrees(part)
  const before = elementsBefore(elements)
  for (const link of links) {
    const target = named.get(targetOf(link) ?? '')
    if (target === undefined || returns.has(link)) continue
    const note = blockAround(target)
    const inside = within(note)
    const mark = inside === null ? null : markIn(link)
    if (inside === null || mark === null || inside.includes(link) || isHeading(note, inside)) continue
    const here = placesOf(link)
    const back = inside.filter((element) => here.has(targetOf(element) ?? '\n'))
    if (back.length === 0) continue
    references.set(link, mark)
    notes.set(note, notes.get(note) ?? mark)
    for (const element of back) returns.add(element)
    const label = before.get(note)
    if (label !== undefined && isLabel(label, note, mark)) returns.add(label)
  }
  return { notes, references, returns }
}

/** The elements of a part that is short enough to be a note; null for a longer one. */
function subtrees(page: HtmlParent): (part: HtmlElement) => readonly HtmlElement[] | null {
  const counts = new Map<HtmlParent, number>()
  const visit = (part: HtmlParent): number => {
    let count = 0
    for (const node of part.childNodes) if ('tagName' in node) count += 1 + visit(node)
    counts.set(part, count)
    return count
  }
  visit(page)
  return (part) => ((counts.get(part) ?? Number.POSITIVE_INFINITY) > mostInNote ? null : elementsOf(part))
}

/** A note with a table in it has some hundred elements. */
const mostInNote = 300

/** Each element's neighbour before it. */
function elementsBefore(elements: readonly HtmlElement[]): ReadonlyMap<HtmlElement, HtmlElement> {
  const last = new Map<HtmlParent | null, HtmlElement>()
  const before = new Map<HtmlElement, HtmlElement>()
  for (const element of elements) {
    const neighbour = last.get(element.parentNode)
    if (neighbour !== undefined) before.set(element, neighbour)
    last.set(element.parentNode, element)
  }
  return before
}

function targetOf(element: HtmlElement): string | null {
  const address = element.tagName === 'a' ? attributeOf(element, 'href') : null
  return address !== null && /^#./.test(address) ? address.slice(1) : null
}

const namesOf = (element: HtmlElement) =>
  [attributeOf(element, 'id'), element.tagName === 'a' ? attributeOf(element, 'name') : null].filter(
    (name) => name !== null && name !== '',
  ) as string[]

/** The names by which a note can lead back to a link: its own, that of what is in it and of the two parts around it. */
function placesOf(link: HtmlElement): ReadonlySet<string> {
  const around: HtmlElement[] = []
  for (
    let at: HtmlParent | null = link;
    around.length < 3 && at !== null && 'tagName' in at;
    at = at.parentNode
  ) {
    around.push(at)
  }
  return new Set([...around, ...elementsOf(link)].flatMap(namesOf))
}

function markIn(link: HtmlElement): string | null {
  const words = fold(wordsOfNode(link))
  return /^[([]?(?:\d{1,4}|[a-z]|[ivx]{1,6}|[*†‡§¶#]{1,3})[)\].]?$/i.test(words) ? words : null
}

function blockAround(element: HtmlElement): HtmlElement {
  let at = element
  while (!isBlockElement(at) && at.parentNode !== null && 'tagName' in at.parentNode) at = at.parentNode
  return at
}

const isHeading = (element: HtmlElement, inside: readonly HtmlElement[]) =>
  [element, ...inside].some((each) => /^h[1-6]$/.test(each.tagName))

/** `<dt>Footnote 1</dt>` before the `<dd>` of the note. */
const isLabel = (label: HtmlElement, note: HtmlElement, mark: string) =>
  label.tagName === 'dt' && note.tagName === 'dd' && wordsOfNode(label).includes(mark)
