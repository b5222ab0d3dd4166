import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  type ISectionOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readDocx } from './docx.ts'

const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: at,
  format,
  text,
  start: 1,
})

const bytesOf = (children: ISectionOptions['children'], title?: string) =>
  Packer.toBuffer(
    new Document({
      ...(title === undefined ? {} : { title }),
      numbering: {
        config: [
          {
            reference: 'law',
            levels: [
              level(0, LevelFormat.DECIMAL, '%1.'),
              level(1, LevelFormat.LOWER_LETTER, '(%2)'),
              level(2, LevelFormat.UPPER_ROMAN, '%1.%3'),
            ],
          },
        ],
      },
      footnotes: { 1: { children: [new Paragraph('As of the Compact of Ellenmar.')] } },
      sections: [{ children }],
    }),
  )

async function shown(children: ISectionOptions['children']): Promise<string[]> {
  const read = await readDocx(await bytesOf(children))
  if ('unread' in read) return [read.unread]
  return read.blocks.map(({ kind, level, lines }) => {
    const words = lines.map((line) => line.text.replaceAll('\t', '|')).join(' / ')
    return `${kind} ${level}: ${words}`
  })
}

const numbered = (text: string, at: number) =>
  new Paragraph({ text, numbering: { reference: 'law', level: at } })

test('headings, paragraphs and bold beginnings', async () => {
  expect(
    await shown([
      new Paragraph({ text: 'The Lake Statement', heading: HeadingLevel.TITLE }),
      new Paragraph({ text: 'Clear water', heading: HeadingLevel.HEADING_2 }),
      new Paragraph({ children: [new TextRun({ text: 'Aims:', bold: true }), new TextRun(' we dredge.')] }),
      new Paragraph({
        children: [new TextRun('Via telephone'), new TextRun({ text: '9:00 A.M.', break: 1 })],
      }),
    ]),
  ).toEqual([
    'heading 1: The Lake Statement',
    'heading 2: Clear water',
    'heading 3: Aims:',
    'paragraph 0: we dredge.',
    'paragraph 0: Via telephone / 9:00 A.M.',
  ])
})

test('a number is the one that Word prints, over what stands between and at every depth', async () => {
  expect(
    await shown([
      numbered('Ferries 🛥 and locks', 0),
      numbered('on the lake', 1),
      numbered('in the harbour', 1),
      numbered('at night', 2),
      new Paragraph('And further:'),
      numbered('Ice', 0),
      numbered('in May', 1),
    ]),
  ).toEqual([
    'list-item 1: 1. Ferries 🛥 and locks',
    'list-item 2: (a) on the lake',
    'list-item 2: (b) in the harbour',
    'list-item 3: 1.I at night',
    'paragraph 0: And further:',
    'list-item 1: 2. Ice',
    'list-item 2: (a) in May',
  ])
})

test('a bullet is no word, its depth is kept', async () => {
  const items = [
    new Paragraph({ text: 'boats', bullet: { level: 0 } }),
    new Paragraph({ text: 'ferries', bullet: { level: 1 } }),
  ]
  expect(await shown(items)).toEqual(['list-item 1: boats', 'list-item 2: ferries'])
})

test('rows of a table, footnotes, and what is struck out', async () => {
  const row = (...cells: string[]) =>
    new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) })
  const children = [
    new Paragraph({
      children: [new TextRun('We renew the promise'), new FootnoteReferenceRun(1), new TextRun('.')],
    }),
    new Table({ rows: [row('State', 'Boats'), row('North Shore', '12')] }),
    new Paragraph({ children: [new TextRun({ text: 'May 2', strike: true }), new TextRun(' May 3')] }),
  ]
  expect(await shown(children)).toEqual([
    'paragraph 0: We renew the promise[1].',
    'table-row 0: State|Boats',
    'table-row 0: North Shore|12',
    'paragraph 0: May 2 May 3',
    'footnote 0: [1] As of the Compact of Ellenmar.',
  ])
  const read = await readDocx(await bytesOf(children))
  expect('blocks' in read && read.blocks[3]?.lines[0]?.struck).toEqual([{ start: 0, end: 5 }])
})

test('a title is believed where the text begins with it', async () => {
  const children = [new Paragraph({ text: 'The Lake Statement', heading: HeadingLevel.TITLE })]
  expect(await readDocx(await bytesOf(children, 'The lake statement'))).toMatchObject({
    fields: { title: 'The lake statement', modified_time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
  })
  expect(await readDocx(await bytesOf(children, 'Template of the press office'))).toMatchObject({
    fields: { title: null },
  })
})

describe('what is no Word document says so, and what to do', () => {
  test.each([
    ['another archive', zipSync({ 'a.txt': strToU8('The lake.') }), /no word\/document\.xml/],
    ['a part of one', zipSync({ 'word/document.xml': strToU8('<a/>') }).slice(0, 40), /damaged or cut off/],
    [
      'a broken one',
      zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }),
      /damaged.*save it again/,
    ],
  ])('%s', async (_, bytes, message) => {
    expect(await readDocx(bytes)).toMatchObject({ unread: expect.stringMatching(message) })
  })

  test('one that unpacks to more than is read', async () => {
    const bytes = zipSync({ 'word/document.xml': new Uint8Array(129 * 1024 * 1024) }, { level: 9 })
    expect(bytes.length).toBeLessThan(1024 * 1024)
    expect(await readDocx(bytes)).toMatchObject({ unread: expect.stringMatching(/more than 128 MiB/) })
  })
})
