import { expect, test } from 'vitest'
import { languageOf } from './language.ts'

test.each([
  ['The states will dredge the channel and open it to ships.', 'en'],
  ['Los estados van a dragar el canal para los barcos del lago.', 'es'],
  ['Les États vont draguer le chenal pour les navires du lac.', 'fr'],
])('%s', (text, language) => {
  expect(languageOf(text)).toBe(language)
})

test('a text of no known words counts as English', () => {
  expect(languageOf('12 34')).toBe('en')
  expect(languageOf('')).toBe('en')
})
