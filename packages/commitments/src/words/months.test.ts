import { months } from '@readout/record'
import { expect, test } from 'vitest'
import { isMonth, monthNumber } from './months.ts'
import { tokensOf } from './tokens.ts'

test('a month is known in any case, and no other word is one', () => {
  expect(months.split('|')).toHaveLength(12)
  const named = tokensOf('They met in March, in MAY and in spring.').filter(isMonth)
  expect(named.map((token) => [token.lower, monthNumber(token)])).toEqual([
    ['march', 3],
    ['may', 5],
  ])
})
