import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { read } from '../read.ts'
import type { DocumentRecord } from '../schema.ts'
import { brokenLaws } from '../testing/laws.ts'
import { anyTexts, markdownTexts } from '../testing/markdown-texts.ts'
import { runs } from '../testing/runs.ts'
import { wordsOf, xmlTree } from '../testing/xml-tree.ts'
import { toAkomaNtoso } from './akoma-ntoso.ts'
import { toHtml } from './html.ts'
import { toJsonLd } from './json-ld.ts'
import { toMarkdown } from './markdown.ts'
import { toPlainText } from './plain-text.ts'
import { toTei } from './tei.ts'

const published = markdownTexts.map(({ source }) => source)
const names = fc.constantFrom({}, { name: 'a.txt' }, { name: 'a.md' })

describe('a record comes back from its Markdown whole', () => {
  const comesBack = (source: string, options: { readonly name?: string }) => {
    const record = read(source, options)
    expect(read(toMarkdown(record))).toEqual(record)
  }

  test('when it was read from the pieces of published texts', () => {
    fc.assert(fc.property(published, names, comesBack), runs(300))
  })

  test('when it was read from any text', () => {
    fc.assert(fc.property(anyTexts, names, comesBack), runs(600))
  })

  test('and whatever is done to that by hand is read, and keeps what always holds', () => {
    const cut = fc.tuple(fc.nat(), fc.nat(40), fc.constantFrom('', 'x', '\n', '---\n', ': ', '**', '- '))
    fc.assert(
      fc.property(published, fc.array(cut, { maxLength: 3 }), (source, cuts) => {
        let markdown = toMarkdown(read(source))
        for (const [at, length, by] of cuts) {
          const start = at % markdown.length
          markdown = markdown.slice(0, start) + by + markdown.slice(start + length)
        }
        expect(brokenLaws(read(markdown))).toEqual([])
      }),
      runs(300),
    )
  })

  test('and is written the same again', () => {
    fc.assert(
      fc.property(published, (source) => {
        const markdown = toMarkdown(read(source))
        expect(toMarkdown(read(markdown))).toBe(markdown)
      }),
      runs(200),
    )
  })
})

/** What each writer's words are, marks of its format aside; whatever is not well-formed throws. */
const wordsIn: Readonly<Record<string, (record: DocumentRecord) => string>> = {
  HTML: (record) => pageWords(parse(toHtml(record))),
  'JSON-LD': (record) => JSON.parse(toJsonLd(record)).text,
  'Akoma Ntoso': (record) => wordsOf(xmlTree(toAkomaNtoso(record))),
  TEI: (record) => wordsOf(xmlTree(toTei(record))),
  'plain text': toPlainText,
}

describe.each(Object.entries(wordsIn))('%s holds every word of a record in order', (_, written) => {
  const holds = (source: string) => {
    const record = read(source)
    expect(firstLost(record.text, written(record))).toBeNull()
  }

  test('when it was read from the pieces of published texts', () => {
    fc.assert(fc.property(published, holds), runs(150))
  })

  test('when it was read from any text', () => {
    fc.assert(fc.property(anyTexts, holds), runs(300))
  })
})

/** The first word of a text that another lacks after the words before it; null where it has them all. */
function firstLost(text: string, other: string): string | null {
  const found = allWords(other)[Symbol.iterator]()
  return allWords(text).find((word) => ![...until(found, word)].includes(word)) ?? null
}

function* until(words: IterableIterator<string>, last: string): Generator<string> {
  for (let next = words.next(); !next.done; next = words.next()) {
    yield next.value
    if (next.value === last) return
  }
}

const allWords = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

/** The words of a page, those of its blocks parted by line breaks as they stand in its source. */
function pageWords(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === 'br') return '\n'
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(pageWords).join('') : ''
}
