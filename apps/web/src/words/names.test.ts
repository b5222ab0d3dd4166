import { expect, test } from 'vitest'
import { checkableInWords, partiesInBrief, partiesInWords, partyCode } from './names.ts'

test('countries are named, bodies are written as they are known', () => {
  expect(partiesInWords(['CA', 'MX'], [])).toBe('Canada and Mexico')
  expect(partiesInWords(['US', 'eu', 'g7'], [])).toBe('United States, European Union and G7')
  expect(partiesInWords(['imf', 'world bank'], [])).toBe('International Monetary Fund and World Bank')
})

test('a document names its own governments, whatever the code stands for elsewhere', () => {
  expect(partiesInWords(['XA', 'XB'], [{ code: 'XA', name: 'Vesmark' }])).toBe('Vesmark and XB')
})

test('a code of two letters is known however it is written; other names are left as they are', () => {
  expect(['mx', 'Mx', 'MX', 'xa'].map(partyCode)).toEqual(['MX', 'MX', 'MX', 'XA'])
  expect(['eu', 'EU', 'UN'].map(partyCode)).toEqual(['eu', 'eu', 'un'])
  expect(['g7', 'world bank', 'nobody', ''].map(partyCode)).toEqual(['g7', 'world bank', 'nobody', ''])
})

test('a commitment without a party says so', () => {
  expect(partiesInWords([], [])).toBe('party not named')
})

test('what a commitment leaves out is named', () => {
  expect(checkableInWords('yes')).toBe('can be checked')
  expect(checkableInWords(['how much', 'by when'])).toBe('does not say how much or by when')
})

test('many parties are cut short where there is little room, and none is lost from the count', () => {
  expect(partiesInBrief(['US', 'CA', 'MX'], [])).toBe('United States, Canada and Mexico')
  expect(partiesInBrief(['AR', 'BB', 'BR', 'CA', 'CL', 'MX'], [])).toBe(
    'Argentina, Barbados, Brazil and 3 more',
  )
})
