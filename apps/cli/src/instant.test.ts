import { InvalidArgumentError } from 'commander'
import { expect, test } from 'vitest'
import { zonedInstant } from './instant.ts'

test.each([
  ['2025-06-18T18:00-04:00[America/New_York]', '2025-06-18T22:00:00Z'],
  ['2025-06-18T18:00[America/New_York]', '2025-06-18T22:00:00Z'],
  ['2025-06-18T18:00-04:00', '2025-06-18T22:00:00Z'],
  ['2025-06-18T22:00Z', '2025-06-18T22:00:00Z'],
  ['2025-11-02T01:30-04:00[America/New_York]', '2025-11-02T05:30:00Z'],
  ['2025-11-02T01:30-05:00[America/New_York]', '2025-11-02T06:30:00Z'],
])('%s is %s', (written, instant) => {
  expect(zonedInstant(written).toInstant().toString()).toBe(instant)
})

test.each([
  ['2025-06-18T18:00', 'It needs its zone'],
  ['2025-06-18T18:00-05:00[America/New_York]', 'the zone has -04:00'],
  ['2025-06-18T18:00[Lake/Ellenmar]', 'There is no time zone Lake/Ellenmar. Write it as in'],
  ['2031-02-30T00:00Z', 'There is no day 2031-02-30. Write it as in 2025-06-18T18:00[America/New_York].'],
  ['2031-02-28T25:00Z', 'No clock shows 25:00. Write it as in'],
  ['2031-02-28T18:00+25:00', 'There is no time zone +25:00. Write it as in'],
  ['six o’clockZ', 'It is no instant. Write it as in'],
  ['2025-11-02T01:30[America/New_York]', 'comes twice: write -04:00 or -05:00'],
  ['2025-10-26T02:30[Europe/Berlin]', 'comes twice: write +02:00 or +01:00'],
  ['2025-03-09T02:30[America/New_York]', 'never comes: it is 01:30:00 before, or 03:30:00 after'],
])('%s is refused: %s', (written, why) => {
  expect(() => zonedInstant(written)).toThrow(InvalidArgumentError)
  expect(() => zonedInstant(written)).toThrow(why)
})
