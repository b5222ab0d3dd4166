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
  for (const element of elements)
    for (const name of namesOf(element)) if (!named.has(name)) named.set(name, element)
  for (const link of links) {
    const mark = markIn(link)
    const target = named.get(targetOf(link) ?? '')
    if (mark === null || target === undefined || returns.has(link)) continue
    const note = blockAround(target)
    const here = placesOf(link)
    const back = elementsOf(note).filter((element) => here.has(targetOf(element) ?? '\n'))
    if (back.length === 0 || elementsOf(note).includes(link) || isHeading(note)) continue
    references.set(link, mark)
    notes.set(note, notes.get(note) ?? mark)
    for (const element of back) returns.add(element)
    const label = labelBefore(note, mark)
    if (label !== null) returns.add(label)
  }
  return { notes, references, returns }
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

const isHeading = (element: HtmlElement) =>
  /^h[1-6]$/.test(element.tagName) || elementsOf(element).some((inside) => /^h[1-6]$/.test(inside.tagName))

/** `<dt>Footnote 1</dt>` before the `<dd>` of the note. */
function labelBefore(note: HtmlElement, mark: string): HtmlElement | null {
  if (note.tagName !== 'dd' || note.parentNode === null) return null
  const siblings = note.parentNode.childNodes
  const before = siblings.slice(0, siblings.indexOf(note)).findLast((node) => 'tagName' in node)
  const isLabel =
    before !== undefined &&
    'tagName' in before &&
    before.tagName === 'dt' &&
    wordsOfNode(before).includes(mark)
  return isLabel ? before : null
}
