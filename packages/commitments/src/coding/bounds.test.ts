import { expect, test } from 'vitest'
import { boundOf, isSaidAbove, withoutBound } from './bounds.ts'

test.each([
  ['charge no higher than ', '', 'ceiling'],
  ['charge no greater than ', '', 'ceiling'],
  ['charge no more than ', '', 'ceiling'],
  ['charge not more than ', '', 'ceiling'],
  ['charge less than ', '', 'ceiling'],
  ['charge dues not to exceed ', '', 'ceiling'],
  ['lend up to an additional ', '', 'ceiling'],
  ['lend as many as ', '', 'ceiling'],
  ['lend ', ' or less', 'ceiling'],
  ['lend no less than ', '', 'floor'],
  ['lend no fewer than ', '', 'floor'],
  ['lend at least another ', '', 'floor'],
  ['lend over ', '', 'floor'],
  ['lend upwards of ', '', 'floor'],
  ['lend in excess of ', '', 'floor'],
  ['lend ', ' or more', 'floor'],
  ['lend ', ' more', null],
  ['lend close to ', '', null],
  ['', '', null],
])('“%s5%s” is a %s', (before, behind, bound) => {
  expect(boundOf(before, behind)).toBe(bound)
})

test.each([
  ['cut dues by at least ', 'cut dues by'],
  ['lend up to an additional ', 'lend'],
  ['lend ', 'lend'],
])('“%s” without its bound is “%s”', (words, rest) => {
  expect(withoutBound(words)).toBe(rest)
})

test.each([
  ['spend over $5 million on locks', 5e6, true],
  ['spend more than an additional USD 5 million', 5e6, true],
  ['spend more than €5 million', 5e6, true],
  ['spend at least $5 million', 5e6, false],
  ['spend $5 million and plant more than 300 reeds', 5e6, false],
])('“%s” calls %i the least that is passed: %s', (words, value, isPassed) => {
  expect(isSaidAbove(words, value)).toBe(isPassed)
})
