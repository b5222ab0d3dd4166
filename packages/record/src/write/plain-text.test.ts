import { expect, test } from 'vitest'
import { read } from '../read.ts'
import { toPlainText } from './plain-text.ts'

test('a document is its title, what is to be known of it, and its words', () => {
  const record = read(
    '---\ntitle: Lake summit\npublisher: Lake Office\ndate: 2031-03-04\nsource_url: https://lake.example/a\nspecimen: true\n---\nThe states *will*:\n\n- dredge;\n    - by 2034\n- build.',
  )
  expect(toPlainText(record)).toBe(
    [
      'Lake summit\n===========',
      'Publisher: Lake Office\nDate: 2031-03-04\nSource: https://lake.example/a\nSpecimen: An example: it describes no real event.',
      'The states will:',
      '- dredge;\n  - by 2034\n- build.\n',
    ].join('\n\n'),
  )
})

test('a title that stands in the text stands there once', () => {
  expect(toPlainText(read('# Lake summit\n\n## Aims\n\nText.'))).toBe(
    'Lake summit\n===========\n\nAims\n----\n\nText.\n',
  )
})

test('a call opens with its ground rules, and turns with their labels', () => {
  const record = read(
    '---\ndate: 2031-03-04\n---\nVia Teleconference\n\n9:00 A.M. EST\n\nMODERATOR: This is on background, attributable to a senior official, embargoed until 5 a.m. tomorrow.\n\nQ When?\n\nSENIOR OFFICIAL:\n\n- In May.',
  )
  const text = toPlainText(record)
  expect(text).toContain('Terms: On background\n')
  expect(text).toContain('Embargo: until 2031-03-05T05:00:00-05:00\n')
  expect(text).toMatch(/\n\nQ: When\?\n\nSENIOR OFFICIAL:\n\n- In May\.\n$/)
})

test('nothing read is nothing written', () => {
  expect(toPlainText(read(''))).toBe('')
})
