import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWordIn, wordStarts } from './word-starts.ts'

test('letters begin a word behind a hyphen, a bracket or a space, and not within one', () => {
  expect([...wordStarts('dredg', 'to re-dredge and dredge (dredging), undredged')]).toEqual([6, 17, 25])
})

test('letters are a word by themselves beside figures and signs', () => {
  expect(isWordIn('LTO', 'the LTO-2')).toBe(true)
  expect(isWordIn('LTO', 'two LTOs of the NLTO')).toBe(false)
  expect(isWordIn('LTO', 'two LTOs and the LTO')).toBe(true)
})

test('both say what an expression for the word says', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '’', '-', ' ', '2', '𝒜') })
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(letters, text, (word, words) => {
      const starts = [...words.matchAll(new RegExp(`(?<!\\p{L})(?=${word})`, 'gu'))].map(({ index }) => index)
      expect([...wordStarts(word, words)]).toEqual(starts)
      expect(isWordIn(word, words)).toBe(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(words))
    }),
  )
})
