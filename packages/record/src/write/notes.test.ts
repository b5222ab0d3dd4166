import { expect, test } from 'vitest'
import type { Mark, Passage } from '../schema.ts'
import { noteFinder } from './notes.ts'

const note = (anchor: string, text: string): Passage => ({
  anchor,
  kind: 'footnote',
  start: 0,
  end: text.length,
  text,
})
const find = noteFinder([
  note('n-1', '1. As of May'),
  note('n-2', '[2] In part'),
  note('n-3', '* Mended'),
  note('n-4', '*Again'),
])
const mark: Mark = { kind: 'footnote', start: 0, end: 1 }

test.each([
  ['[1]', 'n-1'],
  ['1', 'n-1'],
  ['(2)', 'n-2'],
])('%s points to %s', (words, anchor) => {
  expect(find(mark, words)?.anchor).toBe(anchor)
})

test('a mark that no footnote or several begin with points nowhere', () => {
  expect(find(mark, '3')).toBeNull()
  expect(find(mark, '*')).toBeNull()
})

test('no other mark points to a footnote', () => {
  expect(find({ ...mark, kind: 'insert' }, '[1]')).toBeNull()
})
