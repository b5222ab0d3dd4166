import fc from 'fast-check'
import { expect, it } from 'vitest'
import { editsBetween } from './edits.ts'

it.each([
  ['methnae', 'methane', 1],
  ['goverment', 'government', 1],
  ['clymate', 'climate', 1],
  ['sumit', 'summit', 1],
  ['summits', 'summit', 1],
  ['', 'soot', 4],
  ['kitten', 'sitting', 3],
] as const)('from %s to %s it is %i', (a, b, edits) => {
  expect(editsBetween(a, b)).toBe(edits)
})

it('is the same both ways, and nothing only for the same word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '😀'), maxLength: 8 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editsBetween(a, b)).toBe(editsBetween(b, a))
      expect(editsBetween(a, b) === 0).toBe(a === b)
    }),
  )
})
