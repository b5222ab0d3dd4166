import { months } from '@readout/record'
import { expect, test } from 'vitest'
import { isMonth } from './months.ts'
import { tokensOf } from './tokens.ts'

test('a month is known in any case, and no other word is one', () => {
  expect(months.split('|')).toHaveLength(12)
  const named = tokensOf('They met in March, in MAY and in spring.').filter(isMonth)
  expect(named.map(({ lower }) => lower)).toEqual(['march', 'may'])
})
