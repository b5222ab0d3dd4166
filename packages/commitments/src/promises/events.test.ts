import { expect, test } from 'vitest'
import { find } from '../find.ts'
import { statement } from '../testing/lake.ts'

test('a meeting that will be held is promised with the words that say which', () => {
  expect(
    find(statement('The next ministerial meeting will be held in Orsk in 2032.')).map(({ quote }) => quote),
  ).toEqual(['The next ministerial meeting will be held in Orsk in 2032'])
})
