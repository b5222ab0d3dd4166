/** docs/formats.md against the writers: what the page shows is what they write. */
import { readFileSync } from 'node:fs'
import {
  type DocumentRecord,
  documentKind,
  markKind,
  read,
  toAkomaNtoso,
  toHtml,
  toJsonLd,
  toMarkdown,
  toPlainText,
  toTei,
} from '@readout/record'
import { describe, expect, test } from 'vitest'

const page = readFileSync('docs/formats.md', 'utf8')
const blocks = [...page.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)].map(([, language = '', text = '']) => ({
  language,
  text,
}))
const record = read(blocks[0]?.text ?? '')

const writers: readonly (readonly [string, (record: DocumentRecord) => string])[] = [
  ['markdown', toMarkdown],
  ['html', toHtml],
  ['json', toJsonLd],
  ['xml', toAkomaNtoso],
  ['xml', toTei],
  ['text', toPlainText],
]

describe('docs/formats.md', () => {
  test('shows one example of each writer', () => {
    expect(blocks.slice(1).map(({ language }) => language)).toEqual(writers.map(([language]) => language))
  })

  test.each(writers.map(([, write], index) => [write.name, write, blocks[index + 1]?.text ?? ''] as const))(
    'shows what %s writes',
    (_, write, shown) => {
      let left = write(record)
      for (const part of shown.split(/^…\n/mu).filter((lines) => lines !== '')) {
        expect(left).toContain(part)
        left = left.slice(left.indexOf(part) + part.length)
      }
    },
  )

  test('names a type of schema.org for every kind of document', () => {
    const rows = page.slice(page.indexOf('## JSON-LD'), page.indexOf('## Akoma Ntoso'))
    for (const kind of documentKind.options) expect(rows).toContain(`\`${kind}\``)
  })

  test.each(['## Akoma Ntoso', '## TEI'])('%s names every mark', (heading) => {
    const section = page.slice(page.indexOf(heading)).split('\n## ')[0] ?? ''
    for (const kind of markKind.options) expect(section).toContain(`\`${kind}\``)
  })
})
