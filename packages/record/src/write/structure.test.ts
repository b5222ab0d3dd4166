import { expect, test } from 'vitest'
import { read } from '../read.ts'
import { type Block, type Item, partsOf } from './structure.ts'

const itemWords = ({ passage, items }: Item): unknown =>
  items.length === 0 ? passage.text : [passage.text, ...items.map(itemWords)]
const words = (block: Block): unknown => {
  if (block.kind === 'list') return { list: block.items.map(itemWords) }
  if (block.kind === 'table') return { table: block.rows.map(({ text }) => text) }
  return block.passage.text
}
const shape = (source: string) =>
  partsOf(read(source).passages).map(({ turn, blocks }) => [turn?.speaker ?? null, ...blocks.map(words)])

test('a turn holds what is spoken in it, and what stands before and behind is nobody’s', () => {
  expect(
    shape('Via Teleconference\n\nMODERATOR: Welcome.\n\nTo all.\n\nQ When?\n\nEND 2:10 P.M. EST'),
  ).toEqual([
    [null, 'Via Teleconference'],
    ['MODERATOR', 'Welcome.', 'To all.'],
    ['Q', 'When?'],
    [null, 'END 2:10 P.M. EST'],
  ])
})

test('an item hangs below the last one before it that has a lower level', () => {
  expect(shape('- one\n  - two\n    - three\n  - four\n- five\n\nsix\n\n- seven')).toEqual([
    [null, { list: [['one', ['two', 'three'], 'four'], 'five'] }, 'six', { list: ['seven'] }],
  ])
  expect(shape('- - one\n- two')).toEqual([[null, { list: ['one', 'two'] }]])
})

test('rows that follow one another are one table', () => {
  const row = (text: string) => ({
    anchor: text,
    kind: 'table-row' as const,
    start: 0,
    end: text.length,
    text,
  })
  const parts = partsOf([row('a\tb'), row('c\td')])
  expect(parts.map(({ blocks }) => blocks.map(words))).toEqual([[{ table: ['a\tb', 'c\td'] }]])
})
