import { expect, test } from 'vitest'
import { closingTest } from './closing.ts'

const isClosing = closingTest(['END', 'FIN'])

test.each([
  '4:13 P.M. EST',
  '4:13 P.M EST',
  '4:13 PM',
  '10:05 a.m.',
  '4:13 P.M. (Local)',
  'END 4:13 P.M. EST',
  'END',
  '-END-',
  'FIN',
  '4:13 P.M. EST END',
  '###',
  '# # #',
])('%s closes a transcript', (line) => {
  expect(isClosing(line)).toBe(true)
})

test.each(['END of the line', 'At 4:13 P.M.', '4:13', 'The END', 'end', '', '- -', 'MODERATOR: END'])(
  '“%s” does not',
  (line) => {
    expect(isClosing(line)).toBe(false)
  },
)

test('a house without closing words still ends at a clock', () => {
  expect(closingTest([])('4:13 P.M. EST')).toBe(true)
  expect(closingTest([])('END')).toBe(false)
})
