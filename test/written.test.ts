/** What is written of published texts holds all that was read in them. They are not ours, so they lie beside the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { read, toAkomaNtoso, toHtml, toJsonLd, toMarkdown, toPlainText, toTei } from '@readout/record'
import { describe, expect, test } from 'vitest'

const folders = ['../shared/documents', '../shared/documents-mx']
const writers = [toHtml, toJsonLd, toAkomaNtoso, toTei, toPlainText]

describe.each(folders)('every text of %s', (folder) => {
  const isThere = existsSync(folder)
  const records = isThere
    ? readdirSync(folder).map((name) => ({
        name,
        record: read(readFileSync(join(folder, name)), { name: basename(name) }),
      }))
    : []

  test('comes back from its Markdown whole, and needs no word in the head for it', (context) => {
    if (!isThere) return context.skip(`${folder} is not beside the project`)
    for (const { name, record } of records) {
      const markdown = toMarkdown(record)
      expect(read(markdown), name).toEqual(record)
      expect(markdown.slice(0, markdown.indexOf('\n---\n')), name).not.toContain('\noverrides:')
    }
  })

  test.for(writers.map((write) => ({ name: write.name, write })))(
    'is written whole by $name',
    ({ write }, context) => {
      if (!isThere) return context.skip(`${folder} is not beside the project`)
      for (const { name, record } of records) {
        const written = wordsOf(write(record).replace(/<[^>]*>|\\[nu]/g, ' '))
        let at = 0
        for (const word of wordsOf(record.text)) {
          at = written.indexOf(word, at) + 1
          expect(at, `${name}: ${word}`).toBeGreaterThan(0)
        }
      }
    },
  )
})

const wordsOf = (text: string): string[] => text.match(/\p{L}{3,}/gu) ?? []
