import { expect, test } from 'vitest'
import { cellsOf } from './cells.ts'
import type { Segment } from './marks.ts'

const segment = (text: string, more: Partial<Segment> = {}): Segment => ({
  text,
  within: [],
  begins: [],
  ends: [],
  edits: [],
  isHit: false,
  ...more,
})
const texts = (segments: readonly Segment[]) =>
  cellsOf(segments).map((cell) => cell.map(({ text }) => text).join('|'))

test('tabs part cells, empty ones included', () => {
  expect(texts([segment('Tolm\t\t12 ferries\t')])).toEqual(['Tolm', '', '12 ferries', ''])
})

test('a cell keeps its segments', () => {
  expect(texts([segment('Tolm will '), segment('lend'), segment(' 12\tby 2031')])).toEqual([
    'Tolm will |lend| 12',
    'by 2031',
  ])
})

test('a commitment over two cells begins in one and ends in the other', () => {
  const [first, second] = cellsOf([segment('lend 12\tby 2031', { within: [1], begins: [1], ends: [1] })])
  expect(first).toMatchObject([{ text: 'lend 12', within: [1], begins: [1], ends: [] }])
  expect(second).toMatchObject([{ text: 'by 2031', within: [1], begins: [], ends: [1] }])
})

test('so does an edit', () => {
  const edits = [{ mark: { kind: 'struck' as const, start: 0, end: 4 }, isFirst: true, isLast: true }]
  const cells = cellsOf([segment('12\t14', { edits })])
  expect(cells.flat().map((part) => part.edits.map(({ isFirst, isLast }) => [isFirst, isLast]))).toEqual([
    [[true, false]],
    [[false, true]],
  ])
})
