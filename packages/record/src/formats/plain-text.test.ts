import { expect, test } from 'vitest'
import { plainTextBlocks } from './plain-text.ts'

const shown = (text: string) =>
  plainTextBlocks(text).map(({ kind, level, lines }) => `${kind} ${level}: ${lines[0]?.text}`)

test('a paragraph runs on over its lines up to a blank one', () => {
  expect(shown('The ferry\nruns.\n\nIt is late.')).toEqual([
    'paragraph 0: The ferry runs.',
    'paragraph 0: It is late.',
  ])
})

test('bullets, numbers and letters open items; numbers and letters are words of theirs', () => {
  expect(shown('- one\n• two\n3. three\n(a) four')).toEqual([
    'list-item 1: one',
    'list-item 1: two',
    'list-item 1: 3. three',
    'list-item 1: (a) four',
  ])
})

test('an item runs on over its lines, and its indent tells its depth', () => {
  expect(shown('- boats on\n  the lake\n  - ferries')).toEqual([
    'list-item 1: boats on the lake',
    'list-item 2: ferries',
  ])
})

test('a short line in capitals is a heading, a speaker’s label is none', () => {
  expect(shown('CLEAN WATER\n\nMODERATOR:\n\nWe dredge.')).toEqual([
    'heading 3: CLEAN WATER',
    'paragraph 0: MODERATOR:',
    'paragraph 0: We dredge.',
  ])
})

test('where lines are long and hardly one is blank, each is a paragraph', () => {
  const line = `${'The ministers spoke of the water and of the shore. '.repeat(3)}`.trim()
  expect(shown([line, line, line, line].join('\n'))).toHaveLength(4)
  expect(shown(['short', 'short', 'short', 'short'].join('\n'))).toHaveLength(1)
})

test('one line beyond any width tells that short ones are paragraphs too', () => {
  const long = `${'The ministers spoke of the water and of the shore. '.repeat(3)}`.trim()
  expect(shown(['Ferries', '4 May 2031', '---', 'A NAME', long, 'Thank you.'].join('\n'))).toHaveLength(5)
})

test('a rule of dashes or stars parts paragraphs and is none', () => {
  expect(shown('one\n----\ntwo\n***\nthree')).toEqual([
    'paragraph 0: one',
    'paragraph 0: two',
    'paragraph 0: three',
  ])
})

test('asterisks of plain text are words of it', () => {
  expect(shown('*as delivered* and [a](b)')).toEqual(['paragraph 0: *as delivered* and [a](b)'])
})

test('an item whose own line holds nothing that is seen begins with the next', () => {
  expect(plainTextBlocks('- \u200b\nthe lake').map(({ lines }) => lines.map(({ text }) => text))).toEqual([
    ['the lake'],
  ])
})
