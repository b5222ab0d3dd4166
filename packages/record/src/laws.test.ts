import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from './read.ts'
import { readDocument } from './read-document.ts'
import { accountFor } from './testing/accounts.ts'
import { brokenLaws } from './testing/laws.ts'
import { anyTexts, markdownTexts } from './testing/markdown-texts.ts'
import { runs } from './testing/runs.ts'
import { bodyOf, markdownWords, plainWords } from './testing/source-words.ts'

const names = ['a.md', 'a.txt', 'a.html', 'a.json', 'a.pdf', 'a.docx']
const options = fc.constantFrom({}, ...names.map((name) => ({ name })))
const isUnread = (record: ReturnType<typeof read>) => record.problems.some(({ code }) => code === 'unread')

describe('whatever is read', () => {
  test('a text made of the pieces of published texts gives a record that keeps the laws', () => {
    fc.assert(
      fc.property(markdownTexts, options, ({ source }, named) => {
        expect(brokenLaws(read(source, named))).toEqual([])
      }),
      runs(400),
    )
  })

  test('so does any text', () => {
    fc.assert(
      fc.property(anyTexts, options, (text, named) => {
        expect(brokenLaws(read(text, named))).toEqual([])
      }),
      runs(800),
    )
  })

  test('so do any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), options, (bytes, named) => {
        expect(brokenLaws(read(bytes, named))).toEqual([])
      }),
      runs(400),
    )
  })

  test('so do any bytes that begin like a PDF, a Word document or a page', async () => {
    const beginnings = [
      '%PDF-1.7\n',
      'PK\u0003\u0004',
      '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
      '<!doctype html>',
      '{"title":',
    ]
    const begun = fc.tuple(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 300 }))
    await fc.assert(
      fc.asyncProperty(begun, options, async ([beginning, rest], named) => {
        const bytes = Buffer.concat([Buffer.from(beginning, 'latin1'), rest])
        expect(brokenLaws(await readDocument(bytes, named))).toEqual([])
      }),
      runs(200),
    )
  })

  test('so does any page and any post of WordPress', () => {
    const page = (body: string) =>
      `<html><head><title>Lake</title></head><body><main>${body}</main></body></html>`
    const post = (body: string) =>
      JSON.stringify({ title: { rendered: 'Lake' }, content: { rendered: body } })
    fc.assert(
      fc.property(
        fc.oneof(
          anyTexts,
          markdownTexts.map(({ source }) => source),
        ),
        (text) => {
          expect(brokenLaws(read(page(text)))).toEqual([])
          expect(brokenLaws(read(post(text)))).toEqual([])
        },
      ),
      runs(400),
    )
  })

  test('a text read twice gives equal records', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyTexts,
          markdownTexts.map(({ source }) => source),
        ),
        options,
        (text, named) => {
          expect(read(text, named)).toEqual(read(text, named))
        },
      ),
      runs(200),
    )
  })
})

describe('every word of a body', () => {
  test('stands in the record, in order, and no other does', () => {
    fc.assert(
      fc.property(markdownTexts, ({ source, words }) => {
        const said = {
          words: words.map((text) => ({ text: text.normalize('NFC'), isGlued: false })),
          hidden: new Map(),
        }
        expect(accountFor(said, read(source))).toMatchObject({ lost: [], invented: [] })
      }),
      runs(600),
    )
  })

  test('is found by the scan of the source', () => {
    fc.assert(
      fc.property(markdownTexts, ({ source, words }) => {
        const found: string[] = []
        for (const { text, isGlued } of markdownWords(source).words)
          found.push(`${isGlued ? (found.pop() ?? '') : ''}${text}`)
        expect(found.join('')).toBe(words.join('').normalize('NFC'))
      }),
      runs(400),
    )
  })

  test('of any text at all is kept', () => {
    fc.assert(
      fc.property(anyTexts, (text) => {
        const record = read(text)
        if (!isUnread(record)) expect(accountFor(markdownWords(bodyOf(text)), record).lost).toEqual([])
      }),
      runs(800),
    )
  })

  test('of a plain text is kept', () => {
    fc.assert(
      fc.property(anyTexts, (text) => {
        const record = read(text, { name: 'a.txt' })
        if (isUnread(record) || text.includes('---\n')) return
        expect(accountFor(plainWords(text), record)).toMatchObject({ lost: [], invented: [] })
      }),
      runs(400),
    )
  })
})
