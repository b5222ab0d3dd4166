import { expect, test } from 'vitest'
import { frameOf } from './lead-in.ts'

test.each([
  ['The leaders pledged to:', 'firm', 'made'],
  ['The leaders will protect the lake by:', 'firm', null],
  ['The leaders intend to:', 'soft', null],
  ['The Ministry of Ports is announcing:', 'firm', null],
  ['The leaders intend to launch activities aimed at:', 'soft', null],
  ['The works on the lake are intended to include:', 'soft', null],
  ['We will take the following actions, including:', 'firm', null],
  ['The principles of the lake includecommitments to:', 'firm', null],
  ['The leaders reaffirm their commitment to:', 'firm', 'reaffirmed'],
  ['The plan includes a series of new commitments to help the ports.', 'firm', null],
] as const)('“%s” hands its strength and stage to its items', (leadIn, strength, stage) => {
  expect(frameOf(leadIn)).toMatchObject({ strength, stage })
})

test.each([
  'The leaders established a group focused on:',
  'The group is comprised of:',
  'The leaders discussed:',
  'The leaders met.',
  'Members of the delegation',
  'He was told of the agreements, including those of the ports.',
  'We will also be joined by:',
  'Orsk has taken several actions for its ports, including:',
  'The key initiatives of the bank have included:',
  'We identified the following priorities that will guide us:',
  '',
])('“%s” only describes', (leadIn) => {
  expect(frameOf(leadIn)).toBeNull()
})

test('the items take the actor of their lead-in', () => {
  expect(frameOf('The leaders pledged to:')?.actor).toBe('The leaders')
  expect(frameOf('They met. The ministers will:')?.actor).toBe('The ministers')
})

test('what companies announced, their list says to be theirs', () => {
  expect(frameOf('The following companies announced new commitments today:')?.isOfFirms).toBe(true)
  expect(frameOf('The leaders announced that companies will:')?.isOfFirms).toBeUndefined()
})

test('commercial deals that are noted are the firms’ own', () => {
  expect(frameOf('Orsk and Vell take note of recent commercial deals:')?.isOfFirms).toBe(true)
})
