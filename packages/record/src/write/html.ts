import { toHtml as serialize } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { DocumentRecord, Passage } from '../schema.ts'
import { headLines } from './head-lines.ts'
import { type HtmlNode, type HtmlWords, htmlWords } from './html-inlines.ts'
import { type Block, type Item, type Part, partsOf } from './structure.ts'
import { titlePassage } from './title.ts'

/**
 * Writes a record as a whole page of HTML, without styles and scripts. Passages have their anchors as ids; the section of
 * a turn says in `data-` attributes who asks, and which question it answers. What looks like markup in the words is
 * escaped.
 *
 * @example
 * toHtml(read('# Lake & harbour')).includes('>Lake &amp; harbour</h1>') // true
 */
export function toHtml(record: DocumentRecord): string {
  const { meta, passages } = record
  const [first] = passages
  const words = htmlWords(passages)
  const title = titlePassage(record)
  const heading = title === null ? h('h1', meta.title) : h('h1', { id: title.anchor }, words.of(title))
  const write = blockWriter(words, meta.title === null ? 0 : 1)
  const head = [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', meta.title ?? first?.text ?? meta.kind),
    ...(meta.sourceUrl === null ? [] : [h('link', { rel: 'canonical', href: meta.sourceUrl })]),
  ]
  const article = [
    h('header', lines([...(meta.title === null ? [] : [heading]), ...headList(record)])),
    ...partsOf(title === null ? passages : passages.slice(1)).flatMap((part) => partOf(part, words, write)),
  ]
  const page = h('html', { lang: meta.language }, [
    ...lines([h('head', lines(head)), h('body', lines([h('main', lines([h('article', lines(article))]))]))]),
  ])
  const characterReferences = { useNamedReferences: true }
  return `${serialize(h(null, { type: 'doctype' }, '\n', page), { characterReferences })}\n`
}

/** The names of the head are English; its values are data or words of the text. */
function headList(record: DocumentRecord): HtmlNode[] {
  const { language } = record.meta
  const isEnglish = /^en\b/i.test(language)
  const found = headLines(record)
  if (found.length === 0) return []
  const rows = found.flatMap(({ name, words }) => [h('dt', name), h('dd', valueNode(name, words))])
  return [h('dl', isEnglish ? {} : { lang: 'en' }, lines(rows))]
}

function valueNode(name: string, words: string): HtmlNode {
  if (name === 'Source') return h('a', { href: words }, words)
  return /^\d{4}-\d{2}-\d{2}/.test(words) ? h('time', { dateTime: words }, words) : words
}

type BlockWriter = (block: Block) => HtmlNode[]

function partOf({ turn, blocks }: Part, words: HtmlWords, write: BlockWriter): HtmlNode[] {
  if (turn === null) return blocks.flatMap(write)
  const { anchor, role, asker, answers, followsUp, continues } = turn
  const links = { dataAnswers: answers, dataFollowsUp: followsUp, dataContinues: continues }
  const label = h('b', `${turn.speaker ?? ''}:`)
  const [first, ...rest] = blocks
  const opening =
    first?.kind === 'paragraph'
      ? [h('p', { id: first.passage.anchor }, label, ' ', words.of(first.passage))]
      : [h('p', label), ...(first === undefined ? [] : write(first))]
  return [
    h(
      'section',
      { id: anchor, dataRole: role, dataAsker: asker, ...links },
      lines([...opening, ...rest.flatMap(write)]),
    ),
  ]
}

function blockWriter(words: HtmlWords, ranksAbove: number): BlockWriter {
  const rankOf = headingRanks(ranksAbove)
  const paragraph = (passage: Passage, role?: string) =>
    h('p', { id: passage.anchor, role }, words.of(passage))
  const item = ({ passage, items }: Item): HtmlNode =>
    h('li', { id: passage.anchor }, words.of(passage), items.length === 0 ? [] : ['\n', list(items)])
  const list = (items: readonly Item[]): HtmlNode => h('ul', lines(items.map(item)))
  const row = (passage: Passage) =>
    h('tr', { id: passage.anchor }, lines(words.inCells(passage).map((cell) => h('td', cell))))
  return (block) => {
    switch (block.kind) {
      case 'heading':
        return [
          h(`h${rankOf(block.passage.level ?? 1)}`, { id: block.passage.anchor }, words.of(block.passage)),
        ]
      case 'list':
        return [list(block.items)]
      case 'table':
        return [h('table', lines([h('tbody', lines(block.rows.map(row)))]))]
      case 'footnote':
        return [paragraph(block.passage, 'doc-footnote')]
      case 'paragraph':
        return [paragraph(block.passage)]
    }
  }
}

/** Ranks of headings on the page: below one another as their levels are, and without a rank left out. */
function headingRanks(above: number): (level: number) => number {
  const open: number[] = []
  return (level) => {
    while ((open.at(-1) ?? 0) >= level) open.pop()
    open.push(level)
    return Math.min(above + open.length, 6)
  }
}

/** Elements each on a line of its own. */
const lines = (elements: readonly HtmlNode[]): HtmlNode[] => [
  '\n',
  ...elements.flatMap((element) => [element, '\n']),
]
