import { describe, expect, test } from 'vitest'
import { amountInWords, dayInWords } from './amounts.ts'

describe('a quantity in words', () => {
  test.each([
    [60, 75, '%', '60 to 75 percent'],
    [40, 40, '%', '40 percent'],
    [40, null, '%', 'at least 40 percent'],
    [null, 40, '%', 'up to 40 percent'],
    [2_500_000, 2_500_000, 'USD', 'USD 2.5 million'],
    [300_000_000, null, 'USD', 'at least USD 300 million'],
    [1_250, 1_250, 'doses', '1,250 doses'],
    [1_000_000_000, null, 'trees', 'at least 1 billion trees'],
  ])('%o to %o %s is %s', (low, high, unit, words) => {
    expect(amountInWords({ low, high, unit })).toBe(words)
  })

  test('a target without a figure has none', () => {
    expect(amountInWords({ low: null, high: null, unit: '%' })).toBeNull()
  })
})

test.each([
  ['2034-12-31', '31 December 2034'],
  ['2034-12', 'December 2034'],
  ['2034', '2034'],
])('the day %s is %s', (iso, words) => {
  expect(dayInWords(iso)).toBe(words)
})
