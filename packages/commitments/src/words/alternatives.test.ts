import { expect, test } from 'vitest'
import { alternativesOf, byFirstLetter } from './alternatives.ts'

const plain = ['lock', 'levee', 'dyke', 'd[ae]m', '(?<!ice )ferry', 'quays?']

test('what is asked for by first letters matches what is asked for one by one', () => {
  const text = 'a lock, a levee, dykes and a dam; a ferry and an ice ferry; the demand; two quays'
  const one = text.match(new RegExp(`\\b(?:${plain.join('|')})\\b`, 'g'))
  expect(text.match(new RegExp(`\\b${byFirstLetter(plain)}\\b`, 'g'))).toEqual(one)
  expect(one).toEqual(['lock', 'levee', 'dam', 'ferry', 'quays'])
})

test('a letter that may be missing is no first letter', () => {
  expect(byFirstLetter(['i?ce', 'ice'])).toBe('(?:i(?:ce)|i?ce)')
})

test('brackets, classes and escapes hold their alternatives together', () => {
  expect(alternativesOf('ferr(?:y|ies)|lock[|s]|a\\|b|(?<!(?:ice|fog) )horn')).toEqual([
    'ferr(?:y|ies)',
    'lock[|s]',
    'a\\|b',
    '(?<!(?:ice|fog) )horn',
  ])
})
