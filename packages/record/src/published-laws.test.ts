/** What holds for every page, PDF and Word document, however it is made and whatever became of it on its way. */
import { Document, Packer, Paragraph } from 'docx'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { htmlBlocks } from './formats/html-blocks.ts'
import { read } from './read.ts'
import { readDocument } from './read-document.ts'
import { brokenLaws } from './testing/laws.ts'
import { pdfOf } from './testing/pdfs.ts'
import { runs } from './testing/runs.ts'

const word = fc.constantFrom('lake', 'ferries', '12', 'Ellenmar', 'é', 'we', 'dredge', '2030')
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
const inline = fc.constantFrom('b', 'i', 'span', 'a', 'u', 's', 'sup')
const block = fc.constantFrom('p', 'div', 'h2', 'blockquote', 'section', 'pre', 'li', 'figure', 'details')

/** Trees of elements that a page may hold, tables and lists among them, some of them never closed. */
const { html } = fc.letrec<{ html: string; table: string; list: string }>((tie) => ({
  html: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    fc.tuple(inline, tie('html')).map(([name, inside]) => ` <${name}>${inside}</${name}> `),
    fc.tuple(block, tie('html')).map(([name, inside]) => `<${name}>${inside}</${name}>`),
    fc.tuple(block, tie('html')).map(([name, inside]) => ` <${name}>${inside}`),
    fc.tuple(tie('html'), tie('html')).map(([before, behind]) => `${before}<br>${behind}`),
    tie('table'),
    tie('list'),
  ),
  table: fc
    .array(fc.array(tie('html'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map(
      (rows) =>
        `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
    ),
  list: fc
    .array(tie('html'), { minLength: 1, maxLength: 3 })
    .map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`),
}))

const wordsIn = (words: string) => words.match(/[\p{L}\p{N}]+/gu) ?? []

describe('a page', () => {
  test('gives a record that keeps the laws', () => {
    fc.assert(
      fc.property(html, (source) => {
        expect(brokenLaws(read(`<!doctype html>${source}`))).toEqual([])
      }),
      runs(300),
    )
  })

  test('loses no word of its text', () => {
    fc.assert(
      fc.property(html, (source) => {
        const kept = htmlBlocks(source)
          .flatMap(({ lines }) => lines.map((line) => line.text))
          .join(' ')
        expect(wordsIn(kept).toSorted()).toEqual(wordsIn(source.replace(/<[^>]*>/g, ' ')).toSorted())
      }),
      runs(300),
    )
  })
})

const lines = ['Lake Pact', 'MS. ORSK: Good morning.', 'Q: When is the ice out?', 'MS. ORSK: In May.']
const made = {
  pdf: await pdfOf((document) => {
    for (const line of lines) document.text(line).moveDown()
  }),
  docx: new Uint8Array(
    await Packer.toBuffer(
      new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }),
    ),
  ),
}

/** Bytes overwritten, cut off at either end, or put twice. */
const damages = fc.array(
  fc.record({
    kind: fc.constantFrom('write', 'end', 'start', 'twice'),
    at: fc.nat(20_000),
    byte: fc.nat(255),
  }),
  { minLength: 1, maxLength: 8 },
)

describe.each(Object.entries(made))('a %s that came to harm', (_, whole) => {
  test('gives a record that keeps the laws, or says why there is none', async () => {
    await fc.assert(
      fc.asyncProperty(damages, async (list) => {
        let bytes = new Uint8Array(whole)
        for (const { kind, at, byte } of list) {
          const place = bytes.length === 0 ? 0 : at % bytes.length
          if (kind === 'write') bytes[place] = byte
          if (kind === 'end') bytes = bytes.slice(0, bytes.length - Math.floor(place / 20))
          if (kind === 'start') bytes = bytes.slice(Math.floor(place / 200))
          if (kind === 'twice') bytes.copyWithin(place, 0)
        }
        expect(brokenLaws(await readDocument(bytes))).toEqual([])
      }),
      runs(40),
    )
  })
})
