import { expect, test } from 'vitest'
import { dateInWords, daysInWords, instantInWords, isPast } from './time.ts'

test('an instant is told in the zone it was printed in and in UTC', () => {
  expect(instantInWords('2021-11-18T05:00:00-05:00')).toBe('18 November 2021, 05:00 (UTC−05:00), 10:00 UTC')
  expect(instantInWords('2024-06-02T09:05:00+02:00')).toBe('2 June 2024, 09:05 (UTC+02:00), 07:05 UTC')
})

test('an evening release that falls on the next day in UTC says so', () => {
  expect(instantInWords('2021-11-18T21:52:30-05:00')).toBe(
    '18 November 2021, 21:52 (UTC−05:00), 19 November 02:52 UTC',
  )
})

test('an instant given in UTC is told once', () => {
  expect(instantInWords('2021-11-18T10:00:00Z')).toBe('18 November 2021, 10:00 UTC')
  expect(instantInWords('2021-11-18T10:00:00+00:00')).toBe('18 November 2021, 10:00 UTC')
})

test('a time that is no instant is shown as it stands', () => {
  expect(instantInWords('tomorrow at five')).toBe('tomorrow at five')
  expect(instantInWords('2021-13-18T05:00:00-05:00')).toBe('2021-13-18T05:00:00-05:00')
})

test('a deadline keeps its precision', () => {
  expect(dateInWords('2022-12-31')).toBe('31 December 2022')
  expect(dateInWords('2022-06')).toBe('June 2022')
  expect(dateInWords('2030')).toBe('2030')
  expect(dateInWords('2022-19-01')).toBe('2022-19-01')
})

test('an embargo has lifted at its very instant', () => {
  const lifts = '2021-11-18T05:00:00-05:00'
  expect(isPast(lifts, Temporal.Instant.from('2021-11-18T10:00:00Z'))).toBe(true)
  expect(isPast(lifts, Temporal.Instant.from('2021-11-18T09:59:59Z'))).toBe(false)
  expect(isPast('soon', Temporal.Instant.from('2021-11-18T09:59:59Z'))).toBe(null)
})

test('the days of a meeting say month and year once', () => {
  expect(daysInWords('2021-11-18', '2021-11-18')).toBe('18 November 2021')
  expect(daysInWords('2021-11-08', '2021-11-18')).toBe('8 to 18 November 2021')
  expect(daysInWords('2021-10-30', '2021-11-02')).toBe('30 October to 2 November 2021')
  expect(daysInWords('2021-12-30', '2022-01-02')).toBe('30 December 2021 to 2 January 2022')
})
