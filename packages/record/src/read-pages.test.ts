import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { read } from './read.ts'

const page = readFileSync(join(import.meta.dirname, 'testing/pages/wordpress-blocks.html'))

test('a page is read as its text, its head as the metadata', () => {
  const record = read(page, { name: 'harbour-fund.html' })
  expect(record.problems).toEqual([])
  expect(record.meta).toMatchObject({
    title: 'Fact Sheet: The Lake States Agree a Harbour Fund',
    kind: 'fact-sheet',
    date: '2031-03-02',
    publishedAt: '2031-03-02T13:33:36+00:00',
    sourceUrl: 'https://www.lakehouse.example/fact-sheets/2031/03/harbour-fund/',
  })
  expect(record.passages.map(({ kind, text }) => `${kind}: ${text}`)).toContain('table-row: Ellenmar\t28')
})

test('a page is known by what it holds, whatever it is called', () => {
  expect(read(page).passages).toEqual(read(page, { name: 'a.html' }).passages)
  expect(read('<p>The <b>lake</b>.</p>', { name: 'part.htm' }).text).toBe('The lake.')
})

test('a transcript on a page has its turns', () => {
  const html =
    '<!doctype html><main><p>MS. ORSK: Good morning.</p><p>Q: When is the ice out?</p><p>MS. ORSK: In May, as every year, and the ferries run again from the first of the month.</p></main>'
  expect(read(html).passages.flatMap((passage) => passage.speaker ?? [])).toEqual([
    'MS. ORSK',
    'Q',
    'MS. ORSK',
  ])
})

test('a post of WordPress is read as its text', () => {
  const post = { title: { rendered: 'Lake' }, content: { rendered: '<p>It is wide.</p>' } }
  expect(read(JSON.stringify(post))).toMatchObject({ meta: { title: 'Lake' }, text: 'It is wide.' })
})

test.each([
  ['a page without a word', '<!doctype html><nav>Menu</nav>', 'a.html', /The page holds no text/],
  ['JSON that is no post', '{"name": "Lake"}', 'a.json', /no WordPress post/],
])('%s is not read, and it is said what to do', (_, source, name, message) => {
  expect(read(source, { name }).problems).toMatchObject([
    { code: 'unread', message: expect.stringMatching(message) },
  ])
})
