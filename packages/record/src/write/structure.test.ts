import { expect, test } from 'vitest'
import { read } from '../read.ts'
import { toAkomaNtoso } from './akoma-ntoso.ts'
import { toHtml } from './html.ts'
import { toPlainText } from './plain-text.ts'
import { type Block, type Item, partsOf } from './structure.ts'
import { toTei } from './tei.ts'

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

test('items that sink without end are written all the same', () => {
  const item = (level: number) => ({
    anchor: `i-${level}`,
    kind: 'list-item' as const,
    start: 0,
    end: 1,
    text: 'x',
    level,
  })
  const sinking = Array.from({ length: 20_000 }, (_, index) => item(index + 1))
  const record = { ...read('Text.'), passages: sinking }
  for (const write of [toHtml, toAkomaNtoso, toTei, toPlainText])
    expect(write(record).match(/x/g)?.length).toBeGreaterThanOrEqual(20_000)
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
