import { read } from '@readout/record'
import { expect, test } from 'vitest'
import { compare } from '../compare/compare.ts'
import { listCommitments } from '../find.ts'
import type { Change } from '../schema.ts'
import { statement } from '../testing/lake.ts'
import { aroundIn, isToldAround } from './around.ts'

const around = (text: string, date = '2031-03-04') => ({ text, date })
const nothing = around('')

const change = (type: Change['type'], from: string | null, to: string | null): Change => ({
  type,
  from,
  to,
  note: '',
})

const kinds: [string, Change, Parameters<typeof around>[0]][] = [
  ['a figure', change('number dropped', '40 pumps', null), 'The ports get 40 of them.'],
  ['a day', change('deadline dropped', '2034', null), 'By 2034 the channel is deep.'],
  ['a span', change('deadline dropped', '2032', null), 'Over the next year, they build it.'],
  ['a body', change('mechanism dropped', 'Lake Office', null), 'The Lake Office pays.'],
  ['a body by its letters', change('mechanism dropped', 'Lake Rescue Command', null), 'The LRC pays.'],
  ['those who gain', change('beneficiary changed', 'the pilots', null), 'All this is for the pilots.'],
  ['a state', change('party dropped', 'FR, US', 'US'), 'The United States and France agreed.'],
]

test.each(kinds)('%s that stands around the later wording is not gone', (_, one, text) => {
  expect(isToldAround(one, nothing, around(text))).toBe(true)
  expect(isToldAround(one, around(text), nothing)).toBe(false)
})

test.each(kinds)('%s that stands around the earlier wording is not new', (_, { type, from, to }, text) => {
  const reversed = change(type, to, from)
  expect(isToldAround(reversed, around(text), nothing)).toBe(true)
  expect(isToldAround(reversed, nothing, around(text))).toBe(false)
})

test('another figure, another day and another name are', () => {
  expect(isToldAround(change('number dropped', '40 pumps', null), nothing, around('50 pumps'))).toBe(false)
  expect(isToldAround(change('deadline dropped', '2034', null), nothing, around('by 2035'))).toBe(false)
  expect(
    isToldAround(
      change('mechanism renamed', 'Pledge on Eels and Reeds', 'Plan on Eels and Reeds'),
      nothing,
      around('the Plan on Eels and Reeds'),
    ),
  ).toBe(false)
})

test('what no text around could tell stays', () => {
  expect(isToldAround(change('strength raised', 'soft', 'firm'), around('soft'), around('firm'))).toBe(false)
})

test('around a promise stand its sentence, the ones beside it, what its list hangs on and the heading', () => {
  const record = statement(
    '# Harbours\n\nFar off. Before it. Orsk will dredge the channel by 2034. Behind it. Farther.\n\nOver the next year, the leaders agreed to:\n\n- build two ferries\n- mend the locks',
  )
  const { commitments } = listCommitments(record)
  const [dredge, , locks] = commitments.map((one) => aroundIn(record)(one).text)
  expect(dredge).toBe('Harbours  Before it. Orsk will dredge the channel by 2034. Behind it.')
  expect(locks).toContain('Over the next year, the leaders agreed to:')
  expect(locks).not.toContain('Before it')
})

test('a comparison that has the texts tells nothing as gone that stands beside the quote', () => {
  const a = statement('The states will lend 40 pumps to the islands.')
  const b = statement('The states will lend pumps to the islands. There are 40 of them.')
  const lists = [listCommitments(a), listCommitments(b)] as const
  expect(compare(...lists).pairs[0]?.changes.map(({ type }) => type)).toEqual(['number dropped'])
  expect(compare(...lists, [a, b]).pairs[0]?.changes).toEqual([])
})

test('a list that another record made does not throw', () => {
  const list = listCommitments(statement('The states will lend pumps.'))
  expect(compare(list, list, [read('Hello.'), read('Hello.')]).pairs).toHaveLength(1)
})
