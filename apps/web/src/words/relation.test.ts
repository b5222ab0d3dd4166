import type { Change, ChangeType } from '@readout/commitments'
import { expect, test } from 'vitest'
import { whatBecame } from './relation.ts'

const changed = (...types: ChangeType[]): Change[] =>
  types.map((type) => ({ type, from: null, to: null, note: '' }))

test('what became of a promise is told by the changes that decided it', () => {
  expect(whatBecame('weakened', changed('number dropped', 'party changed'))).toBe(
    'promised again, without its number',
  )
  expect(whatBecame('superseded', changed('mechanism renamed'))).toBe(
    'promised again, through another body or instrument',
  )
})

test('where nothing is told to have changed, nothing is said to be the same', () => {
  expect(whatBecame('renewed', [])).toBe('promised again')
  expect(whatBecame('renewed', changed('another instance'))).toBe('promised again, for another time')
  expect(whatBecame('renewed', changed('scope changed'))).toBe('promised again, in other terms')
})

test('what a stronger wording lacks is told with what it gains', () => {
  expect(whatBecame('strengthened', changed('strength raised', 'number dropped', 'deadline dropped'))).toBe(
    'promised again, more firmly, but without its number and without its deadline',
  )
})

test('where day and number both changed, it is not said that both moved', () => {
  expect(whatBecame('moved', changed('number changed'))).toBe('promised again, with a smaller number')
  expect(whatBecame('moved', changed('number changed', 'deadline changed'))).toBe(
    'promised again, for a later day or with a smaller number',
  )
})

test('of two texts of one day neither promises again what the other does, and what one leaves out is not lost', () => {
  expect(whatBecame('renewed', changed('number dropped', 'strength weakened'), true)).toBe(
    'worded otherwise the same day',
  )
  expect(whatBecame('renewed', [], true)).toBe('said again the same day')
  expect(whatBecame('published', [], true)).toBe('a briefing said it was coming, and this text makes it')
})
