import { expect, test } from 'vitest'
import { sayRelease } from './instant.ts'

const until = Temporal.ZonedDateTime.from('2025-06-18T18:00-04:00[America/New_York]')

test.each([
  ['2025-06-18T19:00Z', 'in 3 hours'],
  ['2025-06-18T20:50Z', 'in 1 hour and 10 minutes'],
  ['2025-06-18T21:58:30Z', 'in 1 minute'],
  ['2025-06-18T21:59:30Z', 'in less than a minute'],
  ['2025-06-18T22:00Z', 'now'],
  ['2025-06-17T22:00Z', 'in 24 hours'],
  ['2025-06-15T19:00Z', 'in 3 days and 3 hours'],
])('seen at %s a release comes %s', (now, words) => {
  expect(sayRelease(until, Temporal.Instant.from(now))).toBe(
    `18 June 2025, 18:00 (America/New_York, UTC-04:00), 22:00 UTC, ${words}`,
  )
})

test.each([
  ['2025-06-18T22:30-04:00[-04:00]', '18 June 2025, 22:30 (UTC-04:00), 19 June 2025, 02:30 UTC'],
  ['2025-06-18T22:00Z[UTC]', '18 June 2025, 22:00 UTC'],
  [
    '2025-11-02T01:30-04:00[America/New_York]',
    '2 November 2025, 01:30 (America/New_York, UTC-04:00), 05:30 UTC',
  ],
  [
    '2025-11-02T01:30-05:00[America/New_York]',
    '2 November 2025, 01:30 (America/New_York, UTC-05:00), 06:30 UTC',
  ],
])('%s is told as %s', (iso, words) => {
  const at = Temporal.ZonedDateTime.from(iso)
  expect(sayRelease(at, at.toInstant())).toBe(`${words}, now`)
})

test('over the night in which clocks go forward, hours are those that pass', () => {
  const morning = Temporal.ZonedDateTime.from('2025-03-09T06:00[America/New_York]')
  const evening = Temporal.ZonedDateTime.from('2025-03-08T18:00[America/New_York]').toInstant()
  expect(sayRelease(morning, evening)).toMatch(/in 11 hours$/u)
})
