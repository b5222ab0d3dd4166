import { expect, test } from 'vitest'
import { commitment } from '../testing/lake.ts'
import { isPromiser } from './promisers.ts'

test.each([
  'The Ice Office will keep a desk',
  'The Ice Office maintains a desk',
  'The Ice Office intends to keep a desk',
  'The Ice Office plans to keep a desk',
  'Orsk, Vell and the Ice Office keep a desk',
  'The Ice Office and the Ministry of Eels also launched a desk',
  'The Ministry’s Ice Office (IO) is opening a desk',
])('who does it is no body that it is done through: “%s”', (quote) => {
  expect(isPromiser('Ice Office', commitment(quote))).toBe(true)
})

test.each([
  'dredge the channel through the Ice Office and mend the locks',
  'Under the Ice Office, Orsk will keep a desk',
  'Restart the Ice Office, to warn of floes',
  'an Ice Office to warn of floes',
  'Ice Office-led patrols',
])('a body stands elsewhere than for those who promise: “%s”', (quote) => {
  expect(isPromiser('Ice Office', commitment(quote))).toBe(false)
})

test('what stands behind the deed is no subject, whatever the tagger takes the deed for', () => {
  const cues = [
    { name: 'lead-in of the list', words: 'will …' },
    { name: 'deed', words: 'Support' },
  ]
  expect(isPromiser('Ice Office', commitment('Support the Ice Office and keep a desk', { cues }))).toBe(false)
})
