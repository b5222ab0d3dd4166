import { expect, test } from 'vitest'
import { kindOf } from './kind.ts'

const prose = { roles: [], isOnBackground: false } as const

test.each([
  ['Background Press Call on the Lake Summit', 'background-call'],
  ['FACT SHEET: The Lake Summit', 'fact-sheet'],
  ['Readout of the Call with Orsk', 'readout'],
  ['Joint Statement of Orsk and Vell', 'joint-statement'],
  ['The Harbour Declaration', 'declaration'],
  ['Communiqué of the Lake States', 'declaration'],
  ['Press Briefing by the Spokesperson', 'press-briefing'],
  ['Remarks by the President of Vell', 'remarks'],
  ['Statement by the President of Vell', 'statement'],
  ['The Lake', 'other'],
] as const)('%s is a %s', (title, kind) => {
  expect(kindOf({ title, ...prose })).toBe(kind)
})

test('questions on background are a background call, whatever the title says', () => {
  expect(
    kindOf({ title: 'Remarks on the Lake', roles: ['official', 'reporter'], isOnBackground: true }),
  ).toBe('background-call')
})

test('without a telling title the form decides', () => {
  expect(kindOf({ title: null, roles: ['official', 'reporter'], isOnBackground: false })).toBe(
    'press-briefing',
  )
  expect(kindOf({ title: null, roles: ['official'], isOnBackground: false })).toBe('remarks')
  expect(kindOf({ title: null, roles: [null], isOnBackground: false })).toBe('other')
})
