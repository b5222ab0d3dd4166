import type { Passage } from '@readout/record'
import { expect, test } from 'vitest'
import { type Block, blocksOf, type ListItem } from './blocks.ts'

const passage = (kind: Passage['kind'], text: string, more: Partial<Passage> = {}): Passage => ({
  anchor: text,
  kind,
  start: 0,
  end: text.length,
  text,
  ...more,
})

function outline(blocks: readonly Block[]): string {
  const item = ({ passage: own, items }: ListItem): string =>
    items.length === 0 ? own.text : `${own.text}(${items.map(item).join(' ')})`
  return blocks
    .map((block) => {
      if (block.kind === 'list') return `[${block.items.map(item).join(' ')}]`
      if (block.kind === 'table') {
        const head = block.head === null ? '' : `${block.head.text} | `
        return `table ${block.number} (${head}${block.rows.map(({ text }) => text).join(' / ')})`
      }
      if (block.kind === 'footnotes') return `notes (${block.notes.map(({ text }) => text).join(' / ')})`
      if (block.kind === 'turn') return `${block.passage.text}<${outline(block.blocks)}>`
      return block.kind === 'heading' ? `h${block.rank} ${block.passage.text}` : block.passage.text
    })
    .join(' · ')
}

test('a list within a list stays within its item', () => {
  const items: readonly [string, number][] = [
    ['a', 1],
    ['b', 2],
    ['c', 3],
    ['d', 2],
    ['e', 1],
  ]
  const list = items.map(([text, level]) => passage('list-item', text, { level }))
  expect(outline(blocksOf(list))).toBe('[a(b(c) d) e]')
})

test('a list that begins below the first level is not lost', () => {
  const list = [passage('list-item', 'a', { level: 2 }), passage('list-item', 'b', { level: 1 })]
  expect(outline(blocksOf(list))).toBe('[a b]')
})

test('two lists with a paragraph between them are two', () => {
  const passages = [passage('list-item', 'a'), passage('paragraph', 'p'), passage('list-item', 'b')]
  expect(outline(blocksOf(passages))).toBe('[a] · p · [b]')
})

test('what is said in a turn stands in it', () => {
  const passages = [
    passage('paragraph', 'intro'),
    passage('turn', 'Q', { speaker: 'Q', role: 'reporter' }),
    passage('paragraph', 'when?', { turn: 'Q' }),
    passage('turn', 'A', { speaker: 'OFFICIAL' }),
    passage('paragraph', 'soon', { turn: 'A' }),
    passage('list-item', 'item', { turn: 'A' }),
    passage('paragraph', 'end'),
  ]
  expect(outline(blocksOf(passages))).toBe('intro · Q<when?> · A<soon · [item]> · end')
})

test('a passage that names a turn nobody holds is still shown', () => {
  expect(outline(blocksOf([passage('paragraph', 'lost', { turn: 'nowhere' })]))).toBe('lost')
})

test('headings never skip a rank below the title of the page', () => {
  const levels = [3, 5, 3, 2, 4]
  const headings = levels.map((level) => passage('heading', String(level), { level }))
  expect(outline(blocksOf(headings))).toBe('h2 3 · h3 5 · h2 3 · h2 2 · h3 4')
})

const rows = (...texts: readonly string[]) => texts.map((text) => passage('table-row', text))

test('rows that follow one another are one table, headed by a first row of short names', () => {
  const passages = [
    ...rows('State\tFerries', 'Keldmark\t12', 'Orvenne\t9'),
    passage('paragraph', 'and'),
    ...rows('Sallavia\t7', 'Orvenne\t4'),
  ]
  expect(outline(blocksOf(passages))).toBe(
    'table 1 (State\tFerries | Keldmark\t12 / Orvenne\t9) · and · table 2 (Sallavia\t7 / Orvenne\t4)',
  )
})

test('a table whose first row names nothing has no head', () => {
  expect(blocksOf(rows('Keldmark\t12 %', 'Orvenne\t9 %'))).toMatchObject([{ head: null, rows: [{}, {}] }])
})

test('footnotes that follow one another are one list, within a turn too', () => {
  const passages = [
    passage('turn', 'A', { speaker: 'OFFICIAL' }),
    passage('paragraph', 'soon', { turn: 'A' }),
    passage('footnote', '1 May', { turn: 'A' }),
    passage('footnote', '2 June', { turn: 'A' }),
    passage('footnote', '* after the call'),
  ]
  expect(outline(blocksOf(passages))).toBe('A<soon · notes (1 May / 2 June)> · notes (* after the call)')
})
