import { expect, test } from 'vitest'
import type { Block } from '../blocks.ts'
import { withFootnotes } from './footnotes.ts'

const paragraph = (...lines: readonly string[]): Block => ({
  kind: 'paragraph',
  level: 0,
  lines: lines.map((text) => ({ text, boldPrefix: 0 })),
})
const shown = (...blocks: readonly Block[]) =>
  withFootnotes(blocks).map((block) => `${block.kind}: ${block.lines.map((line) => line.text).join(' / ')}`)

test.each([
  ['The locks[1] are open.', '[1] As of May.'],
  ['The locks [1] are open.', '[1] As of May.'],
  ['The locks[a] are open.', '[a] As of May.'],
  ['The locks* are open.', '* As of May.'],
  ['The locks* are open.', '*As of May.'],
  ['The locks† are open.', '† As of May.'],
  ['The locks² are open.', '² As of May.'],
] as const)('the words “%s” make “%s” a footnote', (words, note) => {
  expect(shown(paragraph(words), paragraph(note))).toEqual([`paragraph: ${words}`, `footnote: ${note}`])
})

test.each([
  ['The locks are open.', '[1] As of May.'],
  ['The locks are open.', '* As of May.'],
  ['2 * 3 locks are open.', '* As of May.'],
  ['The locks* are open.', '*As of May.*'],
  ['The locks** are open.', '**As of May.'],
  ['The locks are open.', '1. As of May.'],
  ['The G7 met.', '7 Ferries run.'],
] as const)('after “%s”, “%s” stays a paragraph', (words, note) => {
  expect(shown(paragraph(words), paragraph(note))[1]).toBe(`paragraph: ${note}`)
})

test('a mark counts only where it is referred to above', () => {
  expect(shown(paragraph('[1] As of May.'), paragraph('The locks[1] are open.'))[0]).toBe(
    'paragraph: [1] As of May.',
  )
})

test('notes on the lines of one paragraph are footnotes each, with the lines that follow them', () => {
  const words = paragraph('The locks[1] and ferries[2] run.')
  expect(shown(words, paragraph('[1] As of May', 'or June.', '[2] Daily.')).slice(1)).toEqual([
    'footnote: [1] As of May / or June.',
    'footnote: [2] Daily.',
  ])
  expect(shown(words, paragraph('Orsk, May', '[1] As of May.')).slice(1)).toEqual([
    'paragraph: Orsk, May',
    'footnote: [1] As of May.',
  ])
})

test('bare numbers are notes only at the end of the text, in order, with their raised figures above', () => {
  const words = paragraph('The locks.1 The ferries2 run.')
  expect(shown(words, paragraph('1 As of May.'), paragraph('2 Daily.')).slice(1)).toEqual([
    'footnote: 1 As of May.',
    'footnote: 2 Daily.',
  ])
  expect(shown(words, paragraph('1 As of May.'), paragraph('That is all.'))[1]).toBe(
    'paragraph: 1 As of May.',
  )
  expect(shown(words, paragraph('2 Daily.'))[1]).toBe('paragraph: 2 Daily.')
})

test('two asterisks are a mark where one is', () => {
  const words = paragraph('The locks* and ferries** run.')
  expect(shown(words, paragraph('* As of May.'), paragraph('** Daily.')).slice(1)).toEqual([
    'footnote: * As of May.',
    'footnote: ** Daily.',
  ])
})

test('a text without a note comes back as it is', () => {
  const blocks = [paragraph('The lake is wide.')]
  expect(withFootnotes(blocks)).toBe(blocks)
})
