import { type Block, fold } from '../blocks.ts'
import type { FrontMatter } from './front-matter.ts'
import { stripTags } from './html.ts'
import { blocksOf, withoutTree } from './html-blocks.ts'
import { prune } from './html-chrome.ts'
import { footnotesOf } from './html-footnotes.ts'
import { mainPart, partsAround } from './html-main.ts'
import { pageFields } from './html-meta.ts'
import { elementsOf, parseHtml, wordsOfNode } from './html-tree.ts'
import { statedLanguage } from './stated-language.ts'

export interface HtmlPage {
  /** As in a YAML head. */
  readonly fields: FrontMatter['fields']
  readonly blocks: readonly Block[]
}

/**
 * Reads a page as it was published: its text without what stands around it, and what it says about itself.
 *
 * @example
 * const page = htmlPage('<title>Lake</title><nav>Menu</nav><main><p>The channel will be dredged.</p></main>')
 * page.fields.title // 'Lake'
 * page.blocks.length // 1
 */
export function htmlPage(html: string): HtmlPage {
  const page = parseHtml(html, 'page')
  if (page === null) return { fields: {}, blocks: withoutTree(html) }
  const elements = elementsOf(page)
  const notes = footnotesOf(page)
  const part = mainPart(page, notes)
  const blocks = blocksOf(part, notes)
  const { lang, ...fields } = pageFields(elements, part)
  return { fields: { ...fields, lang: statedLanguage(lang ?? null, blocks) }, blocks }
}

/**
 * The blocks of HTML that is the text of a document and no page, as a publishing system hands it over.
 *
 * @example
 * fragmentBlocks('<p>The lake.</p><div class="share">Share</div>').length // 1
 */
export function fragmentBlocks(html: string): readonly Block[] {
  const part = parseHtml(html, 'fragment')
  if (part === null) return withoutTree(html)
  const notes = footnotesOf(part)
  prune(part, partsAround(notes.notes.keys()))
  return blocksOf(part, notes)
}

/**
 * The words of HTML in one line.
 *
 * @example
 * htmlWords('Harbour &amp; <em>Lake</em>') // 'Harbour & Lake'
 */
export function htmlWords(html: string): string {
  const part = parseHtml(html, 'fragment')
  return fold(part === null ? stripTags(html) : part.childNodes.map(wordsOfNode).join(''))
}

/**
 * True where a source is a page and no Markdown: it begins with a document type, `<html>` or `<head>`, whatever
 * comments and declarations stand before that.
 *
 * @example
 * isHtmlPage('<!-- saved --><!DOCTYPE html><p>Lake') // true
 * isHtmlPage('<table><tr><td>Lake</td></tr></table>') // false
 */
export function isHtmlPage(text: string): boolean {
  if (!/^\s*</.test(text)) return false
  const head = text.slice(0, 4096).replace(/<!--[\s\S]*?-->|<\?[^>]*>/g, '')
  return /^\s*<(?:!doctype\s+html|html|head)[\s>]/i.test(head)
}
