import fc from 'fast-check'
import { expect, test } from 'vitest'
import { opening } from './opening.ts'

test('a quote is known again by its first words, and stands whole where one more would end it', () => {
  expect(opening('cut soot from ferries by night', 4)).toBe('cut soot from ferries\u00a0…')
  expect(opening('cut soot, from ferries and tugs', 2)).toBe('cut soot\u00a0…')
  expect(opening('cut soot from ferries', 3)).toBe('cut soot from ferries')
})

test.each([
  [
    'cut soot by at least 15 percent from the level of 2030 in Orsk',
    [3, 4, 5, 6],
    'cut soot by at least 15 percent',
  ],
  [
    'cut soot by between 40 and 55 percent in Orsk and in Vell',
    [3, 4, 5, 6],
    'cut soot by between 40 and 55 percent',
  ],
  ['lend up to 12 ferries to Vell for all of the winter', [2, 3, 4], 'lend up to 12 ferries'],
  ['give $1.5 million to pilots of Orsk and of Vell', [2], 'give $1.5 million'],
  [
    'train one hundred and twenty pilots of Orsk and Vell together',
    [2, 3, 4],
    'train one hundred and twenty pilots',
  ],
])('a figure that has begun is told to its end: %s', (quote, lengths, shown) => {
  for (const words of lengths) expect(opening(quote, words)).toBe(`${shown}\u00a0…`)
})

test('where the figure ends the quote, the quote stands whole', () => {
  expect(opening('cut soot from ferries by at least 15 percent', 6)).toBe(
    'cut soot from ferries by at least 15 percent',
  )
})

test('what is shown is how the quote begins, and as long as was asked for at least', () => {
  const quote = fc.array(
    fc.constantFrom('cut', 'soot', 'by', 'at', 'least', '15', 'percent', 'and', 'ferries,'),
  )
  fc.assert(
    fc.property(quote, fc.integer({ min: 1, max: 12 }), (all, words) => {
      const told = all.join(' ')
      const shown = opening(told, words).replace(/\u00a0…$/, '')
      expect(told.startsWith(shown)).toBe(true)
      expect(shown.split(' ').length).toBeGreaterThanOrEqual(Math.min(words, told.split(' ').length))
    }),
  )
})
