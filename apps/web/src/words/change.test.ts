import { expect, test } from 'vitest'
import { changedInWords, noteInWords } from './change.ts'

const lake = [{ code: 'XA', name: 'Vesmark' }]

test('parties are named, those that a text names in words too', () => {
  expect(changedInWords('party dropped', 'XA, US', lake)).toBe('Vesmark, United States')
  expect(changedInWords('party changed', 'others in the Americas', lake)).toBe('others in the Americas')
})

test('days and deeds are told in words', () => {
  expect(changedInWords('deadline changed', '2027-06', [])).toBe('June 2027')
  expect(changedInWords('action changed', 'transfer', [])).toBe('give, lend or pay')
  expect(changedInWords('stage changed', 'made', [])).toBe('made in the text')
})

test('words of the text stay as they are, and what is not there stays so', () => {
  expect(changedInWords('scope narrowed', 'US, in the region', [])).toBe('US, in the region')
  expect(changedInWords('number dropped', null, [])).toBe(null)
})

test('a note names states by the names of their texts', () => {
  expect(noteInWords('XA and the United States now promise it too.', lake)).toBe(
    'Vesmark and the United States now promise it too.',
  )
})
