import { Document, Packer, Paragraph } from 'docx'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { read } from './read.ts'
import { readDocument } from './read-document.ts'
import { pdfOf } from './testing/pdfs.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

const call = ['MS. ORSK: Good morning.', 'Q: When is the ice out?', 'MS. ORSK: In May, as in every year.']

const pdf = () =>
  pdfOf((document) => {
    for (const line of call) document.fontSize(11).text(line).moveDown()
  })
const docx = () =>
  Packer.toBuffer(new Document({ sections: [{ children: call.map((line) => new Paragraph(line)) }] }))

test('one call gives one record, whatever it was published in', async () => {
  const expected = read(call.join('\n\n')).passages
  const html = `<!doctype html><main>${call.map((line) => `<p>${line}</p>`).join('')}</main>`
  const post = JSON.stringify({ title: 'Call', content: html })
  expect(expected.filter(({ kind }) => kind === 'turn')).toHaveLength(3)
  for (const source of [
    await pdf(),
    new Uint8Array(await docx()),
    bytes(html),
    bytes(post),
    call.join('\n\n'),
  ]) {
    expect((await readDocument(source)).passages).toEqual(expected)
  }
})

test('what a source is, its bytes tell, whatever it is called', async () => {
  const record = await readDocument(await pdf(), { name: 'call.docx', mediaType: 'text/html' })
  expect(record.text).toMatch(/Good morning/)
})

test('what a server stated tells a page that does not begin as one', async () => {
  const record = await readDocument(bytes('<p>The <b>lake</b>.'), { mediaType: 'text/html; charset=utf-8' })
  expect(record.text).toBe('The lake.')
})

test('the bytes stay as they are, in a buffer of Node too', async () => {
  const before = await pdf()
  for (const source of [before.slice(), Buffer.from(before)]) {
    expect((await readDocument(source)).problems).toEqual([])
    expect(new Uint8Array(source)).toEqual(before)
  }
})

test.each([
  [
    'a page under the name of a PDF',
    bytes('<!doctype html><p>Please sign in'),
    'call.pdf',
    /called a PDF and begins with "<!doctype html>/,
  ],
  ['nothing under the name of a PDF', new Uint8Array(), 'call.pdf', /called a PDF and is empty/],
  ['a text under the name of a Word document', bytes('The lake.'), 'call.docx', /called a Word document/],
  [
    'an archive of something else',
    zipSync({ 'a.txt': strToU8('The lake.') }),
    'call.docx',
    /no word\/document\.xml/,
  ],
  [
    'a Word document of 2003',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
    'call.doc',
    /save it as \.docx/,
  ],
  ['what is too long', new Uint8Array(33 * 1024 * 1024), 'call.pdf', /33 MiB long/],
  ['a page without a word', bytes('<!doctype html><nav>Menu</nav>'), 'call.html', /The page holds no text/],
  ['JSON that is no post', bytes('{"lake": 1}'), 'call.json', /no WordPress post/],
])('%s is not read, and it is said what to do', async (_, source, name, message) => {
  const { problems, passages } = await readDocument(source, { name })
  expect(passages).toEqual([])
  expect(problems).toMatchObject([{ code: 'unread', message: expect.stringMatching(message) }])
})

test('whoever reads at once is sent to the reader that waits', async () => {
  expect(read(await pdf()).problems).toMatchObject([
    { code: 'unread', message: expect.stringMatching(/readDocument/) },
  ])
})
