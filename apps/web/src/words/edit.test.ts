import { expect, test } from 'vitest'
import { sortsInWords, stoodFor } from './edit.ts'

test('sorts are joined as a sentence has them', () => {
  expect(sortsInWords(['typo'])).toBe('spelling')
  expect(sortsInWords(['number', 'date', 'wording'])).toBe('a number, a date and wording')
})

test.each([
  ['2031-05-05T09:00:00Z', '2031-05-05T09:01:00Z', '1\u00a0minute'],
  ['2031-05-05T09:00:00Z', '2031-05-05T19:10:00Z', '10\u00a0hours'],
  ['2031-05-05T09:00:00Z', '2031-05-08T09:00:00Z', '3\u00a0days'],
  ['2031-05-05T09:00:00Z', '2033-05-05T09:00:00Z', '24\u00a0months'],
])('from %s to %s a text stood for %s', (from, to, words) => {
  expect(stoodFor(Temporal.Instant.from(from), Temporal.Instant.from(to))).toBe(words)
})
