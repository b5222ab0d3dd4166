import { expect, test } from 'vitest'
import { letters, roman } from './numerals.ts'

test('letters go on after z', () => {
  expect([1, 26, 27, 52, 53, 703].map(letters)).toEqual(['a', 'z', 'aa', 'az', 'ba', 'aaa'])
  expect(letters(0)).toBe('0')
})

test('Roman numerals are those of a clock and a year', () => {
  expect([1, 4, 9, 14, 40, 90, 1999, 3999].map(roman)).toEqual([
    'i',
    'iv',
    'ix',
    'xiv',
    'xl',
    'xc',
    'mcmxcix',
    'mmmcmxcix',
  ])
  expect([0, 4000].map(roman)).toEqual(['0', '4000'])
})
