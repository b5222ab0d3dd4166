import { expect, test } from 'vitest'
import type { Block } from '../blocks.ts'
import { withTypedBullets } from './typed-bullets.ts'

const paragraph = (...texts: string[]): Block => ({
  kind: 'paragraph',
  level: 0,
  lines: texts.map((text) => ({ text, boldPrefix: 0 })),
})
const shown = (...blocks: Block[]) =>
  withTypedBullets(blocks).map(({ kind, lines }) => `${kind}: ${lines.map(({ text }) => text).join(' / ')}`)

test('what begins with a bullet is an item, without its bullet', () => {
  expect(shown(paragraph('They will:'), paragraph('• dredge'), paragraph('·build'))).toEqual([
    'paragraph: They will:',
    'list-item: dredge',
    'list-item: build',
  ])
})

test('lines of one paragraph are items too; what goes on in lower case belongs to its item', () => {
  expect(shown(paragraph('They will:', '• dredge', 'the channel', '• build', 'The end.'))).toEqual([
    'paragraph: They will:',
    'list-item: dredge / the channel',
    'list-item: build',
    'paragraph: The end.',
  ])
})

test('dashes open items where three stand in a row', () => {
  expect(shown(paragraph('– one'), paragraph('- two', '– three'))).toEqual([
    'list-item: one',
    'list-item: two',
    'list-item: three',
  ])
  expect(shown(paragraph('– one'), paragraph('– two'))).toEqual(['paragraph: – one', 'paragraph: – two'])
})

test('a row of bullets without a word is no item', () => {
  expect(shown(paragraph('• • •'), paragraph('•'))).toEqual(['paragraph: • • •', 'paragraph: •'])
})
