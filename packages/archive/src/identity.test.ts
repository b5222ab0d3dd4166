import fc from 'fast-check'
import { expect, it } from 'vitest'
import { slugOf, titleOf } from './identity.ts'
import { fixtureWays, source } from './testing/fixtures.ts'

it('a slug is the date and the words of the title, without accents and apostrophes', () => {
  expect(slugOf('2021-11-18', 'Readout of the Premier’s Call: São Paulo & “Łódź”', new Set())).toBe(
    '2021-11-18-readout-of-the-premiers-call-sao-paulo-łodz',
  )
  expect(slugOf(null, '共同声明 2025年', new Set())).toBe('共同声明-2025年')
})

it('a title without a letter still gives a slug', () => {
  expect(slugOf(null, '— ? —', new Set())).toBe('document')
  expect(slugOf('2021-11-18', '', new Set())).toBe('2021-11-18')
})

it('a slug is never one in use, and holds no more than 200 characters before its number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
      const first = slugOf('2021-11-18', title, new Set())
      const second = slugOf('2021-11-18', title, new Set([first]))
      const third = slugOf('2021-11-18', title, new Set([first, second]))
      expect(new Set([first, second, third]).size).toBe(3)
      expect(first.length).toBeLessThanOrEqual(200)
      expect(first).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u)
    }),
  )
})

it('a text without a title is called by its file name', () => {
  const untitled = fixtureWays.read(source({ says: ['We met.'] }).bytes, { name: '' })
  expect(titleOf(untitled, 'calls/2021.11.17 call.txt')).toBe('2021.11.17 call')
  expect(titleOf(untitled, '.notes')).toBe('.notes')
})
