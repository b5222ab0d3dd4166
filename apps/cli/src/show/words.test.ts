import { expect, test } from 'vitest'
import { sayDay } from './words.ts'

test.each([
  ['2031-11-18', '18 November 2031'],
  ['2031-11', 'November 2031'],
  ['2031', '2031'],
  ['1066-10-14', '14 October 1066'],
  ['1066-10', 'October 1066'],
])('the day %s is %s, in the calendar of ISO 8601 at any time', (iso, words) => {
  expect(sayDay(iso)).toBe(words)
})
