import { doubtNames } from '@readout/commitments'
import { expect, test } from 'vitest'
import { confidenceInWords } from './confidence.ts'
import { meantBy, seenBy, tiedBy } from './cue.ts'

test('a length has its unit, words their quotation marks, and no words a dash', () => {
  expect(seenBy({ name: 'short', words: '4' })).toBe('4 words')
  expect(seenBy({ name: 'an amount', words: '4' })).toBe('“4”')
  expect(seenBy({ name: 'backing', words: '' })).toBe('—')
})

test('the codes that tie two wordings are read as pages call them', () => {
  expect(tiedBy({ name: 'the same field', words: 'equity-inclusion' })).toBe('equity and inclusion')
  expect(tiedBy({ name: 'the same deed', words: 'transfer' })).toBe('give, lend or pay')
  expect(tiedBy({ name: 'the same body', words: 'support' })).toBe('support')
})

test('every reason for which a span is not taken is told', () => {
  for (const name of doubtNames) expect(meantBy(name), name).not.toBe(null)
})

test('a machine is never said to be sure', () => {
  expect([1, 0.995, 0.994, 0.5, 0].map(confidenceInWords)).toEqual([
    'over 0.99',
    'over 0.99',
    '0.99',
    '0.50',
    'under 0.01',
  ])
})
