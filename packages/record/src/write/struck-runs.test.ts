import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Passage } from '../schema.ts'
import { type Run, struckRuns } from './struck-runs.ts'

const passage = (
  text: string,
  start: number,
  ...struck: readonly (readonly [number, number])[]
): Passage => ({
  anchor: 'p-1',
  kind: 'paragraph',
  start,
  end: start + text.length,
  text,
  marks: [
    { kind: 'sic', start, end: start + 1 },
    ...struck.map(([from, to]) => ({ kind: 'struck' as const, start: from, end: to })),
  ],
})
const shape = (lines: readonly (readonly Run[])[]) =>
  lines.map((line) => line.map(({ words, isStruck }) => (isStruck ? `-${words}-` : words)))

test('a line is cut where words begin and end to be struck', () => {
  expect(shape(struckRuns(passage('on May 1\nor 2', 100, [103, 106])))).toEqual([
    ['on ', '-May-', ' 1'],
    ['or 2'],
  ])
})

test('what is struck over a line break is struck on both lines', () => {
  expect(shape(struckRuns(passage('one\ntwo', 0, [1, 6])))).toEqual([
    ['o', '-ne-'],
    ['-tw-', 'o'],
  ])
})

test('a part of a passage has its own lines', () => {
  expect(shape(struckRuns(passage('one\ttwo', 10, [10, 13]), 14))).toEqual([['two']])
  expect(shape(struckRuns(passage('one\t', 10), 14))).toEqual([['']])
})

test('no word is lost', () => {
  const spans = fc.array(fc.tuple(fc.nat(20), fc.nat(20)))
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), spans, (text, struck) => {
      const lines = struckRuns(passage(text, 0, ...struck))
      expect(lines.map((line) => line.map(({ words }) => words).join('')).join('\n')).toBe(text)
    }),
  )
})
