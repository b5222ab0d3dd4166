import { expect, test } from 'vitest'
import { contentWords, stem } from './content-words.ts'

test.each([
  ['pledges', 'pledged'],
  ['harbours', 'harbour'],
  ['dredging', 'dredge'],
  ['ferry’s', 'ferry'],
  ['labor', 'labour'],
])('%s and %s share a stem', (one, other) => {
  expect(stem(one)).toBe(stem(other))
})

test('words that only carry a promise are no content of it', () => {
  expect(contentWords('The leaders will work together to dredge the channel')).toEqual(['dredg', 'channel'])
  expect(contentWords('We will continue to do so together')).toEqual([])
})
