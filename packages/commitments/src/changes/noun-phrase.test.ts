import { expect, test } from 'vitest'
import { balanced, thingIn } from './noun-phrase.ts'

test.each([
  ['the mouth of the Tarn used', 'the mouth of the Tarn'],
  ['the Lake Rescue Command (LRC) now', 'the Lake Rescue Command'],
  ['capacity building', 'capacity building'],
  ['other pumps used', null],
  ['on a lasting basis', null],
  ['without conditions', null],
  ['pilots may use maps', null],
  ['which are safe', null],
  ['', null],
])('“%s” names %j', (text, thing) => {
  expect(thingIn(text)).toBe(thing)
})

test('a quotation mark without its other is left out', () => {
  expect(balanced('the “Lake Pact')).toBe('the Lake Pact')
  expect(balanced('the “Lake Pact”')).toBe('the “Lake Pact”')
})
