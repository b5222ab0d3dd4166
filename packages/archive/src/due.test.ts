import { expect, test } from 'vitest'
import { dayOf, dueDay } from './due.ts'

test('a deadline is kept until the last day that it names', () => {
  expect(dueDay('2030')).toBe('2030-12-31')
  expect(dueDay('2028-02')).toBe('2028-02-29')
  expect(dueDay('2030-06-15')).toBe('2030-06-15')
})

test('what is no day of the calendar falls due on none', () => {
  for (const deadline of [null, '2030-13', '2030-02-30', 'soon', '0000']) expect(dueDay(deadline)).toBeNull()
  expect(dayOf('2021-02-30')).toBeNull()
})
