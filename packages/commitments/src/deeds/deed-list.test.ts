import { expect, test } from 'vitest'
import { words } from '../testing/lake.ts'
import { deedList } from './deed-list.ts'
import { textOf } from './proposal.ts'

function listed(sentence: string): { header: string; items: string[] } | null {
  const tokens = words(sentence)
  const list = deedList(tokens, 0, tokens.length - 1)
  if (list === null) return null
  return {
    header: textOf(tokens, { start: 0, end: list.headerEnd }),
    items: list.items.map((item) => textOf(tokens, item)),
  }
}

test('a colon behind “including by” opens a list, and what stands before it is wider', () => {
  expect(listed('Remove barriers, including by: raising quotas; opening a desk in Vell.')).toEqual({
    header: 'Remove barriers,',
    items: ['raising quotas', 'opening a desk in Vell'],
  })
})

test('items may be numbered', () => {
  expect(
    listed('Confront it by: 1) training pilots; 2) lending pumps; and 3) closing the lock.')?.items,
  ).toEqual(['training pilots', 'lending pumps', 'closing the lock'])
})

test('semicolons part a list behind “by” without a colon', () => {
  expect(listed('Confront it by training pilots; lending pumps; and closing the lock.')?.items).toEqual([
    'training pilots',
    'lending pumps',
    'closing the lock',
  ])
})

test.each(['Remove barriers by raising quotas.', 'Name the winner: Orsk.'])(
  '“%s” lists no deeds',
  (sentence) => {
    expect(listed(sentence)).toBeNull()
  },
)
