/** docs/formats-read.md against the readers: what the page shows is what they read. */
import { readFileSync } from 'node:fs'
import { readEndings } from '@readout/archive'
import { read } from '@readout/record'
import { expect, test } from 'vitest'

const page = readFileSync('docs/formats-read.md', 'utf8')
const block = (language: string) =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(page)?.[1] ?? ''

test('the page that is shown is read as it says', () => {
  const record = read(block('html'))
  const shown = record.passages.map(({ kind, text }) => `${kind}: ${text}\n`).join('')
  expect(shown).toBe(block('text'))
  expect(record.meta).toMatchObject({
    title: 'Lake Pact',
    publishedAt: '2031-03-02T08:33:36-05:00',
    sourceUrl: 'https://merrow.example/pact',
    language: 'en-CA',
  })
})

test('so is the post', () => {
  expect(read(block('json'))).toMatchObject({
    meta: { title: 'Lake Pact', publishedAt: '2031-03-02T08:33:36-05:00' },
    text: 'We will dredge the channel by 2030.',
  })
})

test('the endings taken from a folder are those that are', () => {
  const rows = [...page.matchAll(/^\|.*\|(.*)\|$/gm)].flatMap(([, last = '']) => last.match(/`\.\w+`/g) ?? [])
  expect(rows.map((ending) => ending.slice(1, -1)).toSorted()).toEqual([...readEndings].toSorted())
})
