import { expect, test } from 'vitest'
import { find } from '../find.ts'
import { call } from '../testing/lake.ts'

const quotes = (words: string) =>
  find(call(`SENIOR ADMINISTRATION OFFICIAL: ${words}`)).map(({ quote }) => quote)

test.each([
  'What we’re going to do is open a desk for pilots in Dray',
  'What the leaders have agreed is to open a desk for pilots in Dray',
])('“%s” names the deed behind “is”', (words) => {
  expect(quotes(`So ${words}.`)).toEqual([words])
})

test('what is done as always is no promise, nor what others do', () => {
  expect(quotes('What we do is punish those who poach eels.')).toEqual([])
  expect(quotes('What the firm will do is open a desk for pilots.')).toEqual([])
})
