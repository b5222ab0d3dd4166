import { describe, expect, test } from 'vitest'
import { pdfOf } from '../testing/pdfs.ts'
import { readPdf } from './pdf.ts'

/** Each block as `kind level: line / line`, the tabs of a row as `|`. */
async function shown(pdf: Promise<Uint8Array>): Promise<string[]> {
  const read = await readPdf(await pdf)
  if ('unread' in read) return [read.unread]
  return read.blocks.map(({ kind, level, lines }) => {
    const words = lines.map((line) => line.text.replaceAll('\t', '|')).join(' / ')
    return `${kind} ${level}: ${words}`
  })
}

const prose = (about: string) =>
  `The leaders of the Lake states met at Port Merrow and spoke of ${about}, which all of them have at heart, and they agreed to meet again before the ice is out.`

describe('the lines of a page', () => {
  test('are paragraphs where gaps part them, and headings where they are set larger', async () => {
    const pdf = pdfOf((document) => {
      document.fontSize(20).text('The Lake Statement').moveDown()
      document.fontSize(14).text('Clear water').moveDown()
      document.fontSize(11).text(prose('water')).moveDown().text(prose('boats'))
    })
    expect(await shown(pdf)).toEqual([
      'heading 1: The Lake Statement',
      'heading 2: Clear water',
      `paragraph 0: ${prose('water')}`,
      `paragraph 0: ${prose('boats')}`,
    ])
  })

  test('are paragraphs where their first lines are moved in', async () => {
    const pdf = pdfOf((document) => {
      document.fontSize(11)
      for (const about of ['water', 'boats', 'ice']) document.text(prose(about), { indent: 24 })
    })
    expect(await shown(pdf)).toEqual(['water', 'boats', 'ice'].map((about) => `paragraph 0: ${prose(about)}`))
  })

  test('that end before the margin on purpose stay lines', async () => {
    const pdf = pdfOf((document) => {
      document.fontSize(11).text('Via telephone').text('March 2, 2031').text('9:00 A.M. EST').moveDown()
      document.text(prose('water'))
    })
    expect((await shown(pdf))[0]).toBe('paragraph 0: Via telephone / March 2, 2031 / 9:00 A.M. EST')
  })

  test('are headings where all of them or their beginning is bold', async () => {
    const pdf = pdfOf((document) => {
      document.fontSize(11).font('Helvetica-Bold').text('Safe Ferries').moveDown()
      document.text('Clean water: ', { continued: true }).font('Helvetica').text(prose('water'))
    })
    expect(await shown(pdf)).toEqual([
      'heading 3: Safe Ferries',
      'heading 3: Clean water:',
      `paragraph 0: ${prose('water')}`,
    ])
  })

  test('are turns where a label begins them, and no items where a dash does', async () => {
    const pdf = pdfOf((document) => {
      const lines = [
        'Q    Is it true that the fund is empty, as some say, and that the locks',
        '— or so it was said — stay shut?',
        'MS. ORSK: No.',
      ]
      document.fontSize(11)
      for (const [index, line] of lines.entries())
        document.text(line, index === 0 ? 96 : 72, 100 + index * 13, { lineBreak: false })
    })
    expect(await shown(pdf)).toEqual([
      'paragraph 0: Q Is it true that the fund is empty, as some say, and that the locks — or so it was said — stay shut?',
      'paragraph 0: MS. ORSK: No.',
    ])
  })

  test('are joined where a word is cut, and keep the hyphen of a word that has one', async () => {
    const pdf = pdfOf((document) => {
      const lines = [
        'The programme of the states is the pro-',
        'gramme of a long-',
        'term plan, and it is long.',
        'A term',
      ]
      document.fontSize(11)
      for (const [index, line] of lines.entries())
        document.text(line, 72, 100 + index * 13, { lineBreak: false })
    })
    expect((await shown(pdf))[0]).toMatch(/is the programme of a long-term plan/)
  })
})

test('items of a list keep their depth and their numbers, not their bullets', async () => {
  const pdf = pdfOf((document) => {
    document.fontSize(11)
    const item = (sign: string, words: string, left: number) => {
      const top = document.y
      document
        .text(sign, left, top, { lineBreak: false })
        .text(words, left + 18, top, { width: 200 })
        .moveDown(0.3)
    }
    item('•', 'boats of every kind that carry people over the lake', 72)
    item('–', 'ferries', 90)
    item('•', 'locks', 72)
    item('1.', 'a number that opens an item whose words hang beside it', 72)
    item('2.', 'another', 72)
  })
  expect(await shown(pdf)).toEqual([
    'list-item 1: boats of every kind that carry people over the lake',
    'list-item 2: ferries',
    'list-item 1: locks',
    'list-item 1: 1. a number that opens an item whose words hang beside it',
    'list-item 1: 2. another',
  ])
})

test('two columns are read one after the other, what runs across them in its place', async () => {
  const pdf = pdfOf((document) => {
    document.fontSize(18).text('The Lake Statement', { align: 'center' }).moveDown()
    const top = document.y
    document.fontSize(10)
    document.text(prose('water'), 72, top, { width: 220 }).moveDown().text(prose('boats'), { width: 220 })
    document.text(prose('locks'), 320, top, { width: 220 }).moveDown().text(prose('ice'), { width: 220 })
  })
  expect(await shown(pdf)).toEqual([
    'heading 1: The Lake Statement',
    ...['water', 'boats', 'locks', 'ice'].map((about) => `paragraph 0: ${prose(about)}`),
  ])
})

test('rows of a table keep their cells, a cell of two lines is one', async () => {
  const pdf = pdfOf((document) => {
    document.fontSize(11).text(prose('money')).moveDown()
    const rows = [
      ['State', 'Boats', 'Share'],
      ['North Shore', '12', '40 %'],
      ['Ellenmar', '3', '9 %'],
      ['Port Merrow', '', '51 %'],
    ]
    const top = document.y
    for (const [index, row] of rows.entries()) {
      for (const [column, cell] of row.entries())
        document.text(cell, 72 + column * 150, top + index * 16, { lineBreak: false })
    }
    document.text('of all', 372, top + 4 * 16, { lineBreak: false })
  })
  expect((await shown(pdf)).slice(1)).toEqual([
    'table-row 0: State|Boats|Share',
    'table-row 0: North Shore|12|40 %',
    'table-row 0: Ellenmar|3|9 %',
    'table-row 0: Port Merrow||51 % of all',
  ])
})

/** Pages of the words given, with a running head and a number at the foot. */
const printed = (pages: readonly string[]) =>
  pdfOf((document) => {
    for (const [index, words] of pages.entries()) {
      if (index > 0) document.addPage()
      document.fontSize(8).text('Lake Council, draft of March 2031', 72, 40, { lineBreak: false })
      document.text(`Page ${index + 1} of ${pages.length}`, 290, 740, { lineBreak: false })
      document.fontSize(11).text(words, 72, 100)
    }
  })

test('running heads and page numbers are no words of the text', async () => {
  const pages = ['water', 'boats', 'ice'].map(prose)
  expect(await shown(printed(pages))).toEqual(pages.map((words) => `paragraph 0: ${words}`))
})

test('a sentence goes on over the foot of a page', async () => {
  const words = `${'We will keep the lake open to all who live by it, to those who work on it '.repeat(2)}and`
  const pages = [words, 'to every guest who comes to see it.', prose('ice')]
  expect((await shown(printed(pages)))[0]).toBe(`paragraph 0: ${words} to every guest who comes to see it.`)
})

test('a footnote stands behind the text, its mark in brackets where it is pointed to', async () => {
  const pdf = pdfOf((document) => {
    const promise = 'We renew the promise of 2027'
    document.fontSize(11).text(promise, 72, 100, { lineBreak: false })
    const end = 72 + document.widthOfString(promise)
    document.fontSize(7).text('1', end, 98, { lineBreak: false })
    document.fontSize(11).text(prose('ice'), 72, 130)
    document
      .fontSize(8)
      .text('1', 72, 690, { lineBreak: false })
      .text('As of the Compact of Ellenmar.', 80, 691, { lineBreak: false })
  })
  expect(await shown(pdf)).toEqual([
    'paragraph 0: We renew the promise of 2027[1]',
    `paragraph 0: ${prose('ice')}`,
    'footnote 0: 1 As of the Compact of Ellenmar.',
  ])
})

test('what an accessible PDF says of its words is believed', async () => {
  const pdf = pdfOf(
    (document) => {
      const root = document.struct('Document')
      document.addStructure(root)
      const said = (role: string, words: string) =>
        document.struct(role, {}, () => void document.fontSize(11).text(words))
      root.add(said('H2', 'Clear water'))
      const list = document.struct('L')
      root.add(list)
      list.add(document.struct('LI', {}, [said('LBody', prose('boats'))]))
      list.add(document.struct('LI', {}, [said('LBody', prose('locks'))]))
      list.end()
      root.end()
    },
    { pdfVersion: '1.5', tagged: true, lang: 'en' },
  )
  expect(await shown(pdf)).toEqual([
    'heading 2: Clear water',
    `list-item 1: ${prose('boats')}`,
    `list-item 1: ${prose('locks')}`,
  ])
})

test('what a PDF says about itself comes as the fields of a head; a title that stands nowhere is none', async () => {
  const made = (Title: string) =>
    pdfOf((document) => document.text('The Lake Statement'), {
      info: { Title, ModDate: new Date(0) },
      lang: 'en-CA',
    })
  expect(await readPdf(await made('The Lake Statement'))).toMatchObject({
    fields: { title: 'The Lake Statement', lang: 'en-CA', modified_time: '1970-01-01T00:00:00Z' },
  })
  expect(await readPdf(await made('Microsoft Word - template.docx'))).toMatchObject({
    fields: { title: null },
  })
})

describe('a PDF that cannot be read says why, and what to do', () => {
  const box = (document: PDFKit.PDFDocument) => {
    for (let side = 10; side < 100; side += 10) document.rect(72, 72, side, side).stroke()
  }

  test('when it is pictures of text', async () => {
    expect(await shown(pdfOf(box))).toEqual([expect.stringMatching(/no text layer.*ocrmypdf/)])
  })

  test('when some of its pages are', async () => {
    const pdf = await pdfOf((document) => {
      document.text(prose('water'))
      document.addPage()
      box(document)
    })
    expect(await readPdf(pdf)).toMatchObject({
      problems: [
        { code: 'truncated', message: expect.stringMatching(/^Page 2 has no text layer.*ocrmypdf/) },
      ],
    })
  })

  test('when it is locked', async () => {
    const locked = pdfOf((document) => document.text('The lake.'), { userPassword: 'merrow' })
    expect(await shown(locked)).toEqual([expect.stringMatching(/locked by a password.*qpdf/)])
  })

  test('when it is no PDF, or a part of one', async () => {
    const whole = await pdfOf((document) => document.text('The lake.'))
    expect(await shown(Promise.resolve(new TextEncoder().encode('%PDF-1.7 and no more')))).toEqual([
      expect.stringMatching(/damaged or cut off/),
    ])
    expect(await shown(Promise.resolve(whole.slice(0, 300)))).toEqual([
      expect.stringMatching(/damaged or cut off/),
    ])
  })
})
