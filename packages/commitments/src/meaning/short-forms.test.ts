import { expect, test } from 'vitest'
import { saidOtherwise, shortFormsIn, spelledOut } from './short-forms.ts'

test.each([
  ['at the LTO now', 'at the Lake Trade Organization now', ['LTO']],
  ['at the Lake Trade Organization now', 'at the LTO now', ['Lake Trade Organization']],
  ['of the Office for the Care of Eels', 'of the OCE', ['Office for the Care of Eels']],
  ['of the L.N.', 'of the Lake Nations', ['L.N.']],
  ['of the LTO', 'of the Lake Transport Office and Vell', ['LTO']],
  ['of the LTO', 'of the lake trade organization', ['LTO']],
  ['buy LTOs', 'buy a lake trade organ', ['LTOs']],
  ['of the LT', 'of the lake trade', []],
  ['of the LTO', 'of the Lake Ports, which Trade by Order', []],
  ['of the LTO', 'of the Order of Lake Trade', []],
  ['of the LTO-2', 'of the Lake Trade Organization', []],
  ['of U.S. ferries', 'of ferries of the United States', []],
  ['', '', []],
])('“%s” beside “%s”', (here, there, said) => {
  expect(saidOtherwise(here, there)).toEqual(said)
})

test('letters that the other name does not spell out stay', () => {
  expect(spelledOut('LN Ice Council', 'Lake Nations Ice Council')).toBe('Lake Nations Ice Council')
  expect(spelledOut('LN Ice Council', 'Ice Council')).toBe('LN Ice Council')
})

test('a document itself says what its letters stand for', () => {
  const told = shortFormsIn([
    'open lock gates (LGs) and eel ladders (EW)',
    'the Lake Trade Organization (LTO)',
  ])
  expect([...told]).toEqual([
    ['LG', 'lock gates'],
    ['LTO', 'Lake Trade Organization'],
  ])
  expect(saidOtherwise('mend the LGs', 'mend the Lock gates', told)).toEqual(['LGs'])
  expect(saidOtherwise('mend the lock gates', 'mend the LG', told)).toEqual(['lock gates'])
})
