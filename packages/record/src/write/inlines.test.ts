import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mark, Passage } from '../schema.ts'
import { cellsOf, type Inline, inlinesOf } from './inlines.ts'

const passage = (text: string, marks: readonly Mark[], start = 0): Passage => ({
  anchor: 'p-1',
  kind: 'paragraph',
  start,
  end: start + text.length,
  text,
  marks: [...marks],
})
const shape = (inline: Inline): unknown =>
  typeof inline === 'string' ? inline : { [inline.mark.kind]: inline.inlines.map(shape) }
const wordsOf = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (typeof inline === 'string' ? inline : wordsOf(inline.inlines))).join('')

test('a mark stands around its words, wherever the passage stands in the text', () => {
  const spoken = passage('We may [will] go', [{ kind: 'insert', start: 107, end: 113 }], 100)
  expect(inlinesOf(spoken).map(shape)).toEqual(['We may ', { insert: ['[will]'] }, ' go'])
})

test('a mark within another stands within it', () => {
  const spoken = passage('one two three', [
    { kind: 'inaudible', start: 4, end: 7 },
    { kind: 'struck', start: 0, end: 13 },
  ])
  expect(inlinesOf(spoken).map(shape)).toEqual([{ struck: ['one ', { inaudible: ['two'] }, ' three'] }])
})

test('a mark that leaves another is cut where the other ends', () => {
  const spoken = passage('one two', [
    { kind: 'struck', start: 0, end: 5 },
    { kind: 'sic', start: 4, end: 7 },
  ])
  expect(inlinesOf(spoken).map(shape)).toEqual([{ struck: ['one ', { sic: ['t'] }] }, 'wo'])
})

test('the cells of a row keep their marks', () => {
  const row = {
    ...passage('Port\t\t12 [13]', [{ kind: 'insert', start: 9, end: 13 }]),
    kind: 'table-row' as const,
  }
  expect(cellsOf(row).map((cell) => cell.map(shape))).toEqual([['Port'], [], ['12 ', { insert: ['[13]'] }]])
})

test('no word is lost or moved, whatever the marks', () => {
  const marks = fc.array(
    fc.record({
      kind: fc.constantFrom('struck' as const, 'sic' as const),
      start: fc.nat(30),
      end: fc.nat(30),
    }),
  )
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), marks, (text, list) => {
      expect(wordsOf(inlinesOf(passage(text, list)))).toBe(text)
      expect(cellsOf(passage(text, list)).map(wordsOf).join('\t')).toBe(text)
    }),
  )
})
