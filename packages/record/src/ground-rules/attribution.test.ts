import { expect, test } from 'vitest'
import { attributionOf } from './attribution.ts'

test.each([
  ['The call is on background, attributable to “senior lake officials.”', 'senior lake officials'],
  ['You may attribute what is said to a senior official.', 'senior official'],
  ['She can be referred to as a senior harbour official.', 'senior harbour official'],
  ['We are on background with a senior official until the end.', 'senior official'],
  ['It was held on background, attributable to a senior — to three “senior officials.”', 'senior officials'],
])('%s', (sentence, words) => {
  expect(attributionOf([sentence])).toEqual({ words, wordings: [] })
})

test('what is restated in the opening replaces what was said first', () => {
  const said = ['It is attributable to “ferry officials.”', 'Again: attributable to “senior officials.”']
  expect(attributionOf(said).words).toBe('senior officials')
})

test('two sets of words for two speakers are no attribution of the whole call', () => {
  expect(attributionOf(['Attribute it to a senior lake official and a senior harbour official.'])).toEqual({
    words: null,
    wordings: ['senior lake official', 'senior harbour official'],
  })
  const three = 'Attribute it to a lake official, a port official, and a ferry official.'
  expect(attributionOf([three]).wordings).toEqual(['lake official', 'port official', 'ferry official'])
})

test('a call that states none has none', () => {
  expect(attributionOf(['Welcome, everyone.'])).toEqual({ words: null, wordings: [] })
})
