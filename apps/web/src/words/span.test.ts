import { expect, test } from 'vitest'
import { firstDay, isDay, isInOrder, lastDay } from './span.ts'

test('a year and a month reach from their first day to their last', () => {
  expect([firstDay('2030'), lastDay('2030')]).toEqual(['2030-01-01', '2030-12-31'])
  expect([firstDay('2028-02'), lastDay('2028-02')]).toEqual(['2028-02-01', '2028-02-29'])
  expect([firstDay('2028-02-03'), lastDay('2028-02-03')]).toEqual(['2028-02-03', '2028-02-03'])
})

test('what the calendar lacks is no day', () => {
  for (const text of ['2030-13', '2030-02-30', '0000', '0999', 'soon', '30', '2030-1', ''])
    expect(isDay(text)).toBe(false)
})

test('a span from one month to another has a day in it, unless it runs backwards', () => {
  expect(isInOrder('2030-06', '2030')).toBe(true)
  expect(isInOrder('2030-06-30', '2030-06')).toBe(true)
  expect(isInOrder('2031', '2030-12-31')).toBe(false)
})
