/** One statement in every form that a government publishes, through the commands. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commitmentList, concordance } from '@readout/commitments'
import { documentRecord } from '@readout/record'
import { Document, Packer, Paragraph } from 'docx'
import PDFDocument from 'pdfkit'
import { expect, test } from 'vitest'
import { importSummary } from './json.ts'
import { linesOf, ownFolder, parsed, readout } from './testing/readout.ts'

const desk = ownFolder()
const promise = 'The three states will dredge the main channel by 2030.'
const html = `<!doctype html><title>Lake Pact</title><nav>Menu</nav><main><h1>Lake Pact</h1><p>${promise}</p></main>`
const forms = {
  text: desk.write('pact.txt', `${promise}\n`),
  page: desk.write('pact.html', html),
  post: desk.write('pact.json', JSON.stringify({ title: 'Lake Pact', content: `<p>${promise}</p>` })),
  word: desk.write('pact.docx', ''),
  pdf: desk.write('pact.pdf', ''),
}

async function makeBinaries(): Promise<void> {
  writeFileSync(
    forms.word,
    await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(promise)] }] })),
  )
  const pdf = new PDFDocument()
  const chunks: Buffer[] = []
  const done = new Promise((resolve) => pdf.on('end', resolve))
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  pdf.text(promise).end()
  await done
  writeFileSync(forms.pdf, Buffer.concat(chunks))
}
await makeBinaries()

test('read and commitments take every form', async () => {
  const { code, stdout } = await readout(['read', '--json', ...Object.values(forms)])
  expect(code).toBe(0)
  const records = linesOf(stdout).map((line) => parsed(documentRecord, line))
  expect(records.map(({ passages }) => passages.at(-1)?.text)).toEqual(Array(5).fill(promise))
  const found = await readout(['commitments', '--json', ...Object.values(forms)])
  const lists = linesOf(found.stdout).map((line) => parsed(commitmentList, line))
  expect(lists.map(({ commitments }) => commitments.length)).toEqual(Array(5).fill(1))
})

test('a PDF is compared with a page', async () => {
  const { stdout } = await readout(['compare', '--json', forms.pdf, forms.page])
  expect(parsed(concordance, linesOf(stdout)[0]).pairs).toHaveLength(1)
})

test('a PDF on standard input is known by its bytes', async () => {
  const { code, stderr } = await readout(['read', '-'], { stdin: '%PDF-1.7 and no more' })
  expect(code).toBe(2)
  expect(stderr).toBe('readout: standard input: The PDF is damaged or cut off. Fetch it again.\n')
})

test('a folder gives its pages, PDFs and Word documents; a post has to be named', async () => {
  const folder = join(desk.path, 'kept')
  const summaryOf = async (path: string) =>
    parsed(
      importSummary,
      linesOf((await readout(['import', '--json', path, '--folder', folder])).stdout).at(-1),
    )
  // Text, Word and PDF hold the same words without a title, and are one document.
  expect(await summaryOf(desk.path)).toMatchObject({ added: 2, unchanged: 2, failed: [] })
  expect(await summaryOf(forms.post)).toMatchObject({ added: 1, failed: [] })
}, 120_000)

test('a page under the name of a PDF is refused with what it is', async () => {
  const path = desk.write('signed-out.pdf', '<html><p>Please sign in</p></html>')
  const { code, stderr } = await readout(['read', path])
  expect(code).toBe(2)
  expect(stderr).toMatch(/signed-out\.pdf: The file is called a PDF and begins with "<html>.*Fetch it again/u)
})
