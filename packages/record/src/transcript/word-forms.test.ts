import { expect, test } from 'vitest'
import { stemsOf, wordPlaces } from './word-forms.ts'

test.each([
  ['locks', 'Lock'],
  ['energies', 'énergy'],
  ['switches', 'switch'],
  ['passes', 'pass'],
])('%s and %s are one word', (a, b) => {
  expect(stemsOf(a)).toEqual(stemsOf(b))
})

test.each([
  ['gas', 'ga'],
  ['loss', 'los'],
  ['lock', 'locker'],
])('%s and %s are two', (a, b) => {
  expect(stemsOf(a)).not.toEqual(stemsOf(b))
})

test('every word looked for is found where it stands, accents and all', () => {
  const text = 'La e\u0301nergie — and the LOCKS, not lockers.'
  expect(wordPlaces(text, 'lock énergie').map(({ start, end }) => text.slice(start, end))).toEqual([
    'e\u0301nergie',
    'LOCKS',
  ])
  expect(wordPlaces(text, ' … ')).toEqual([])
})
