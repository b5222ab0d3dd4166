import { z } from 'zod'
import { fold } from '../blocks.ts'
import { publisherOf } from '../meta/publishers.ts'
import { parentOf } from './html-density.ts'
import {
  attributeOf,
  elementsOf,
  type HtmlElement,
  type HtmlParent,
  isText,
  wordsOfNode,
} from './html-tree.ts'

/**
 * What a page says about itself, as the fields of a YAML head: in its `meta` elements (Open Graph, Dublin Core), in
 * JSON-LD, in `link`, `title` and `lang`, and in the first `time` of its text. An absent field is null.
 *
 * @param elements those of the whole page, as it was before its text was taken out of it
 * @param part the part of the page that holds the text
 */
export function pageFields(
  elements: readonly HtmlElement[],
  part: HtmlParent,
): Readonly<Record<string, string | null>> {
  const named = metaElements(elements)
  const linked = linkedData(elements)
  const first = (...names: readonly string[]) =>
    names.map((name) => named.get(name)).find((value) => value) ?? null

  const siteName = first('og:site_name')
  const address = linkTo(elements, 'canonical') ?? first('og:url') ?? linked.url
  const published =
    first('article:published_time', 'datepublished') ??
    linked.published ??
    first(...dublinCore('issued', 'date.issued'))
  return {
    title: titleOf(elements, part, siteName, first) ?? linked.title,
    published_time: published,
    date: published ?? first(...dublinCore('date', 'created'), 'date', 'pubdate') ?? timeIn(elements, part),
    modified_time: first('article:modified_time', 'datemodified') ?? linked.modified,
    source_url: address,
    publisher:
      linked.publisher ??
      first(...dublinCore('publisher', 'creator')) ??
      (publisherOf(address) === null ? siteName : null),
    lang: languageOf(part) ?? first('content-language') ?? linked.language,
  }
}

const dublinCore = (...names: readonly string[]) =>
  names.flatMap((name) => [`dcterms.${name}`, `dc.${name}`, `dcterms:${name}`, `dc:${name}`])

function metaElements(elements: readonly HtmlElement[]): ReadonlyMap<string, string> {
  const named = new Map<string, string>()
  for (const element of elements) {
    if (element.tagName !== 'meta') continue
    const content = fold(attributeOf(element, 'content') ?? '')
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      for (const name of (attributeOf(element, attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (content !== '' && name !== '' && !named.has(name)) named.set(name, content)
      }
    }
  }
  return named
}

function linkTo(elements: readonly HtmlElement[], relation: string): string | null {
  const link = elements.find((each) => each.tagName === 'link' && attributeOf(each, 'rel') === relation)
  return link === undefined ? null : attributeOf(link, 'href')
}

/** The one headline of the text; else what the page calls itself, without the name of the site behind it. */
function titleOf(
  elements: readonly HtmlElement[],
  part: HtmlParent,
  siteName: string | null,
  first: (...names: readonly string[]) => string | null,
): string | null {
  const headlines = elementsOf(part).filter((element) => element.tagName === 'h1')
  const headline = fold(headlines[0] === undefined ? '' : wordsOfNode(headlines[0]))
  if (headlines.length === 1 && headline !== '') return headline
  const title = elements.find((element) => element.tagName === 'title')
  const words = fold(title?.childNodes.map((node) => (isText(node) ? node.value : '')).join('') ?? '')
  const called = first(...dublinCore('title'), 'og:title') ?? (words === '' ? null : words)
  if (called === null) return null
  const [beforeBar = ''] = called.split(' | ')
  const site = siteName === null ? -1 : beforeBar.lastIndexOf(siteName)
  const isBehind = site > 0 && site + (siteName ?? '').length === beforeBar.length
  return isBehind ? beforeBar.slice(0, site).replace(/[\s\-–—|·:»]+$/, '') : beforeBar
}

function timeIn(elements: readonly HtmlElement[], part: HtmlParent): string | null {
  const time = elements.find((element) => element.tagName === 'time' && isIn(element, part))
  return time === undefined ? null : attributeOf(time, 'datetime')
}

function isIn(element: HtmlElement, part: HtmlParent): boolean {
  for (let at: HtmlParent | null = element; at !== null; at = parentOf(at)) if (at === part) return true
  return false
}

/** The language of a part is that of the nearest element that states one. */
function languageOf(part: HtmlParent): string | null {
  for (let at: HtmlParent | null = part; at !== null; at = parentOf(at)) {
    const stated = 'tagName' in at ? attributeOf(at, 'lang') : null
    if (stated !== null && stated !== '') return stated
  }
  return null
}

const words = z.string().trim().min(1).nullable().catch(null).default(null)
const thing = z.object({
  headline: words,
  datePublished: words,
  dateModified: words,
  inLanguage: words,
  publisher: z.object({ name: words }).nullable().catch(null).default(null),
  mainEntityOfPage: z
    .union([words, z.object({ '@id': words })])
    .nullable()
    .catch(null)
    .default(null),
})

interface LinkedData {
  readonly title: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly language: string | null
  readonly publisher: string | null
  readonly url: string | null
}

/** The first thing that JSON-LD dates or gives a headline. What is no JSON is left alone. */
function linkedData(elements: readonly HtmlElement[]): LinkedData {
  for (const element of elements) {
    if (element.tagName !== 'script' || !/ld\+json/.test(attributeOf(element, 'type') ?? '')) continue
    for (const each of thingsIn(element)) {
      if (each.datePublished === null && each.headline === null) continue
      const { mainEntityOfPage: entity } = each
      return {
        title: each.headline,
        published: each.datePublished,
        modified: each.dateModified,
        language: each.inLanguage,
        publisher: each.publisher?.name ?? null,
        url: typeof entity === 'string' ? entity : (entity?.['@id'] ?? null),
      }
    }
  }
  return { title: null, published: null, modified: null, language: null, publisher: null, url: null }
}

function thingsIn(script: HtmlElement): z.infer<typeof thing>[] {
  const source = script.childNodes.map((node) => (isText(node) ? node.value : '')).join('')
  let data: unknown
  try {
    data = JSON.parse(source)
  } catch {
    return []
  }
  const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(data)
  const list = graph.success ? graph.data['@graph'] : Array.isArray(data) ? data : [data]
  return list.flatMap((each) => thing.safeParse(each).data ?? [])
}
