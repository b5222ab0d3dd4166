import { expect, test } from 'vitest'
import { closingReader } from './closing.ts'

const closingAt = closingReader(['END', 'FIN'])

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
  'END 4:13 EST',
  'P.M. EST',
  '###',
  '# # #',
])('%s closes a transcript', (line) => {
  expect(closingAt(line)).toBe(0)
})

test.each(['END of the line', 'At 4:13 P.M.', '4:13', 'The END', 'end', '', '- -', 'MODERATOR: END'])(
  '“%s” does not',
  (line) => {
    expect(closingAt(line)).toBeNull()
  },
)

test('a house without closing words still ends at a clock', () => {
  expect(closingReader([])('4:13 P.M. EST')).toBe(0)
  expect(closingReader([])('END')).toBeNull()
})

test.each([
  ['Thank you. END', 'END'],
  ['Thank you. (Applause.) END 4:13 P.M. EST', 'END 4:13 P.M. EST'],
  ['Good night. 4:13 P.M. EST', '4:13 P.M. EST'],
])('“%s” ends in a closing', (line, closing) => {
  expect(line.slice(closingAt(line) ?? 0)).toBe(closing)
})

test('a clock within a sentence is speech', () => {
  expect(closingAt('We will be there at 4:13 P.M. EST')).toBeNull()
})
