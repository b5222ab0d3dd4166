import type { Change, ChangeType } from '@readout/commitments'
import { expect, test } from 'vitest'
import { whatBecame } from './relation.ts'

const changed = (...types: ChangeType[]): Change[] =>
  types.map((type) => ({ type, from: null, to: null, note: '' }))

test('what became of a promise is told by the changes that decided it', () => {
  expect(whatBecame('weakened', changed('number dropped', 'scope widened', 'party dropped'))).toBe(
    'promised again, without its number and by fewer',
  )
  expect(whatBecame('superseded', changed('mechanism renamed'))).toBe(
    'promised again, through another body or instrument',
  )
})

test('a promise renewed in other terms is not said to be no less and no more', () => {
  expect(whatBecame('renewed', [])).toBe('promised again, no less and no more')
  expect(whatBecame('renewed', changed('scope narrowed'))).toBe('promised again, in other terms')
})

test('where day and number both changed, it is not said that both moved', () => {
  expect(whatBecame('moved', changed('number changed'))).toBe('promised again, with a smaller number')
  expect(whatBecame('moved', changed('number changed', 'deadline changed'))).toBe(
    'promised again, for a later day or with a smaller number',
  )
})
